//! Members that stand anywhere in an object, each named by its path: `info.count` is the member `count` of `info`.

use serde_json::Value;

use super::decode::{Decode, Slot};
use super::fault::Result;
use super::read::Reader;
use super::trail::Step;

/// A member to read.
pub(crate) struct Member<'m> {
    path: &'static str,
    place: Place<'m>,
    /// Whether what does not fit is noted; it says nothing otherwise.
    wanted: bool,
    found: bool,
}

/// Where a member is read into.
enum Place<'m> {
    Lent(&'m mut dyn Decode),
    Own(Value),
}

impl<'m> Member<'m> {
    /// A member that is to have its type.
    pub(crate) fn wanted(path: &'static str, value: &'m mut dyn Decode) -> Self {
        Self { path, place: Place::Lent(value), wanted: true, found: false }
    }

    /// A member that says nothing where it has another type.
    pub(crate) fn sign(path: &'static str, value: &'m mut dyn Decode) -> Self {
        Self { path, place: Place::Lent(value), wanted: false, found: false }
    }

    /// A member of any type, which it keeps.
    pub(crate) fn kept(path: &'static str) -> Self {
        Self { path, place: Place::Own(Value::Null), wanted: false, found: false }
    }

    /// What it keeps, if it is the kept one of this path.
    pub(crate) fn at(&self, path: &str) -> Option<&Value> {
        match &self.place {
            Place::Own(value) if self.path == path => Some(value),
            _ => None,
        }
    }

    fn slot(&mut self) -> Slot<'_> {
        match &mut self.place {
            Place::Lent(value) => value.slot(),
            Place::Own(value) => Slot::Json(value),
        }
    }

    /// Whether the member was there.
    pub(crate) fn found(&self) -> bool {
        self.found
    }

    /// Makes it one that was not read yet.
    fn unread(&mut self) {
        if self.found {
            self.slot().forget();
            self.found = false;
        }
    }
}

impl Reader<'_, '_> {
    /// Reads these members of an object, each below `prefix`, and passes over all others. What is no object has none.
    pub(crate) fn paths(&mut self, members: &mut [Member<'_>], prefix: &str) -> Result<()> {
        if self.scan.peek() != b'{' {
            return self.scan.skip();
        }
        let (noted, mut first) = (self.trail.noted(), true);
        self.scan.open()?;
        while let Some(name) = self.scan.key(first)? {
            first = false;
            if !self.offer(members, prefix, &name, noted)? {
                self.within(Step::Key(&name), |reader| reader.scan.skip())?;
            }
        }
        self.scan.close();
        Ok(())
    }

    /// Reads the member of this name below `prefix` if it is wanted, or if one below it is. Tells whether it was read.
    /// `noted` is how much was noted before the object.
    pub(crate) fn offer(&mut self, members: &mut [Member<'_>], prefix: &str, name: &str, noted: usize) -> Result<bool> {
        let below = |path: &'static str| {
            // Names mostly differ in their first byte, and a comparison of strings is a call: it was a quarter of a small answer.
            let differs = path.as_bytes().get(prefix.len()) != name.as_bytes().first();
            if differs { None } else { path.strip_prefix(prefix)?.strip_prefix(name) }
        };
        if let Some(member) = members.iter_mut().find(|member| below(member.path) == Some("")) {
            self.trail.unsay(noted, name);
            return self.within(Step::Key(name), |reader| reader.one(member).map(|()| true));
        }
        let mut inner = None;
        for member in members.iter_mut() {
            if let Some(rest) = below(member.path).and_then(|rest| rest.strip_prefix('.')) {
                inner = Some(&member.path[..member.path.len() - rest.len()]);
                // Of an object that comes again, the last counts.
                member.unread();
            }
        }
        let Some(prefix) = inner else { return Ok(false) };
        self.trail.unsay(noted, name);
        self.within(Step::Key(name), |reader| reader.paths(members, prefix).map(|()| true))
    }

    /// Reads a member. Of one that comes again, the last counts.
    fn one(&mut self, member: &mut Member<'_>) -> Result<()> {
        member.unread();
        member.found = true;
        if member.wanted {
            return self.fill(member.slot()).map(|_| ());
        }
        let rest = self.trail.rest();
        let mut attempt = Reader { scan: self.scan, trail: &rest };
        if attempt.fill(member.slot()).is_err() {
            member.slot().forget();
            return self.scan.skip();
        }
        self.scan = attempt.scan;
        Ok(())
    }
}
