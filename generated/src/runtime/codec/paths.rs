//! Members that stand anywhere in an object, each named by its path: `info.count` is the member `count` of `info`.

use super::decode::Decode;
use super::fault::Result;
use super::read::Reader;
use super::trail::Step;

/// A member to read.
pub(crate) struct Member<'m> {
    path: &'static str,
    value: &'m mut dyn Decode,
    /// Whether what does not fit is noted; it says nothing otherwise.
    wanted: bool,
    found: bool,
}

impl<'m> Member<'m> {
    /// A member that is to have its type.
    pub(crate) fn wanted(path: &'static str, value: &'m mut dyn Decode) -> Self {
        Self { path, value, wanted: true, found: false }
    }

    /// A member that says nothing where it has another type.
    pub(crate) fn sign(path: &'static str, value: &'m mut dyn Decode) -> Self {
        Self { path, value, wanted: false, found: false }
    }

    /// The same member, for a while.
    pub(crate) fn lend(&mut self) -> Member<'_> {
        Member { value: &mut *self.value, ..*self }
    }

    /// Whether the member was there.
    pub(crate) fn found(&self) -> bool {
        self.found
    }

    /// Makes it one that was not read yet.
    fn unread(&mut self) {
        if self.found {
            self.value.slot().forget();
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
        let below = |path: &'static str| path.strip_prefix(prefix)?.strip_prefix(name);
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
            return self.fill(member.value.slot()).map(|_| ());
        }
        let rest = self.trail.rest();
        let mut attempt = Reader { scan: self.scan, trail: &rest };
        if attempt.fill(member.value.slot()).is_err() {
            member.value.slot().forget();
            return self.scan.skip();
        }
        self.scan = attempt.scan;
        Ok(())
    }
}
