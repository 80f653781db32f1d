//! One page of a list.

use crate::runtime::call::operation::Output;
use crate::runtime::codec::{Decode, Encode, Fields, Record, Shape, Slot, View};
use crate::runtime::describe::field::Field;
use crate::runtime::error::mismatch::Mismatch;
use crate::runtime::http::headers::Headers;
use crate::runtime::macros::key;
use crate::runtime::values::page_info::PageInfo;

/// One page of a list.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Page<T> {
    /// The items of this page.
    pub items: Vec<T>,
    /// Information about this page, if the server sends it.
    pub info: Option<PageInfo>,
    /// Headers of the response.
    pub headers: Headers,
    /// Where the answer is not as documented: what is expected there has its default. At most 1000 places are listed.
    pub mismatches: Vec<Mismatch>,
}

impl<T> Page<T> {
    /// Returns the ID under which the server knows the call.
    pub fn request_id(&self) -> Option<&str> {
        self.headers.request_id()
    }
}

impl<T> From<Vec<T>> for Page<T> {
    /// Creates a page from its items, without information or headers.
    fn from(items: Vec<T>) -> Self {
        Self { items, info: None, headers: Headers::default(), mismatches: Vec::new() }
    }
}

impl<T: Decode + Default> Fields for Page<T> {
    fn views<'a>(&'a self, visit: &mut dyn FnMut(View<'a>)) {
        visit(self.items.view());
        visit(self.info.view());
    }
}

impl<T: Decode + Default> Record for Page<T> {
    fn shape(&self) -> &'static Shape {
        const FIELDS: &[Field] = &[Field::body(key!("items")), Field::body(key!("info"))];
        static SHAPE: Shape = Shape { name: "Page", fields: FIELDS, bare: None };
        &SHAPE
    }

    fn field(&mut self, index: usize) -> Option<Slot<'_>> {
        match index {
            0 => Some(Slot::Optional(&mut self.items)),
            1 => Some(self.info.slot()),
            _ => None,
        }
    }
}

/// The items of a page. A response without items may omit their member.
struct Items<'p, T>(&'p mut Vec<T>);

impl<T: Decode + Default> Encode for Items<'_, T> {
    fn view(&self) -> View<'_> {
        self.0.view()
    }
}

impl<T: Decode + Default> Decode for Items<'_, T> {
    fn slot(&mut self) -> Slot<'_> {
        Slot::Optional(self.0)
    }
}

impl<T: Decode + Default> Encode for Page<T> {
    fn view(&self) -> View<'_> {
        View::Record(self)
    }
}

impl<T: Decode + Default> Decode for Page<T> {
    fn slot(&mut self) -> Slot<'_> {
        Slot::Record(self)
    }
}

impl<T: Decode + Default> Output for Page<T> {
    fn keep(&mut self, headers: Headers, mismatches: Vec<Mismatch>) {
        (self.headers, self.mismatches) = (headers, mismatches);
    }

    fn page(&mut self, read: &mut dyn FnMut(&mut dyn Decode, &mut PageInfo)) {
        let mut info = self.info.take().unwrap_or_default();
        read(&mut Items(&mut self.items), &mut info);
        self.info = (info != PageInfo::default()).then_some(info);
    }
}
