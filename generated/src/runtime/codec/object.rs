//! What an object has on its way out.

use super::encode::{Fields, View};
use super::record::Record;
use crate::runtime::describe::field::Field;

/// The name of a member.
#[derive(Clone, Copy)]
pub(super) enum Key<'k> {
    /// That of a field.
    Field(&'static Field),
    /// Any other.
    Other(&'k str),
}

impl Key<'_> {
    pub(super) fn name(&self) -> &str {
        match self {
            Self::Field(field) => field.name,
            Self::Other(name) => name,
        }
    }
}

/// The members of an object on its way out.
pub(crate) struct Members<'m> {
    /// The tag of a union and its value, which come first.
    pub(crate) tag: Option<(&'m str, &'m str)>,
    pub(crate) table: &'static [Field],
    pub(crate) values: &'m dyn Fields,
}

impl<'m> Members<'m> {
    /// The members of a record, and of a union its tag.
    pub(super) fn of_record(record: &'m dyn Record, tag: Option<(&'m str, &'m str)>) -> Self {
        Self { tag, table: record.shape().fields, values: record }
    }

    /// Visits the tag, the fields that have a value and are wanted, and what a record has beyond its table.
    #[inline]
    pub(super) fn each(&self, wanted: impl Fn(&Field) -> bool, mut visit: impl FnMut(Key<'_>, View<'_>)) {
        let is_tag = |name: &str| self.tag.is_some_and(|(tag, _)| tag == name);
        if let Some((tag, value)) = self.tag {
            visit(Key::Other(tag), View::Text(value));
        }
        let mut table = self.table.iter();
        self.values.views(&mut |view| match table.next() {
            Some(field) if matches!(view, View::Absent) || !wanted(field) || is_tag(field.name) => {}
            Some(field) => visit(Key::Field(field), view),
            None => each_other(self.table, view, &mut |name, view| {
                if !is_tag(name) {
                    visit(Key::Other(name), view);
                }
            }),
        });
    }
}

/// Visits the members that a record has beyond its table.
fn each_other(table: &[Field], extra: View<'_>, visit: &mut dyn FnMut(&str, View<'_>)) {
    if let View::Map(extra) = extra {
        extra.entries(&mut |name, value| {
            // A caller may have put one there that has a field.
            if table.iter().all(|field| field.name != name) {
                visit(name, value);
            }
        });
    }
}

/// Returns the value that stands for a record, if it has that and no other.
pub(super) fn alone<'r>(record: &'r dyn Record) -> Option<View<'r>> {
    let shape = record.shape();
    let bare = shape.bare?;
    let (mut table, mut found, mut others) = (shape.fields.iter(), None, false);
    record.views(&mut |view| match table.next() {
        Some(_) if matches!(view, View::Absent) => {}
        Some(field) if field.name == bare => found = Some(view),
        Some(_) => others = true,
        None => each_other(shape.fields, view, &mut |_, _| others = true),
    });
    found.filter(|_| !others)
}
