//! Members that stand anywhere in an object, each named by its path: `info.count` is the member `count` of `info`.

use std::borrow::Cow;
use std::convert::Infallible;
use std::fmt;

use serde::de::{self, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::decode::Decode;
use super::seed::{Seed, read_text};
use super::trail::{Step, Trail};

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

    /// Reads it. Of a member that comes again, the last counts.
    fn read<'de, A: MapAccess<'de>>(&mut self, entries: &mut A, trail: &Trail) -> Result<(), A::Error> {
        self.unread();
        self.found = true;
        if self.wanted {
            return entries.next_value_seed(Seed { slot: self.value.slot(), trail }).map(|_| ());
        }
        let json = entries.next_value::<&RawValue>()?.get();
        if read_text(self.value.slot(), json, &trail.rest()).is_err() {
            self.value.slot().forget();
        }
        Ok(())
    }
}

/// Reads these members of an object, and passes over all others. What is no object has none.
pub(crate) fn read_paths<'de, D: Deserializer<'de>>(
    members: &mut [Member<'_>],
    from: D,
    trail: &Trail,
) -> Result<(), D::Error> {
    Below { members, prefix: String::new(), trail }.deserialize(from)
}

/// Reads the member of this name below `prefix` if it is wanted, or if one below it is. Tells whether it was read.
/// `noted` is how much was noted before the object.
pub(crate) fn offer<'de, A: MapAccess<'de>>(
    members: &mut [Member<'_>],
    prefix: &str,
    name: &str,
    entries: &mut A,
    (trail, noted): (&Trail, usize),
) -> Result<bool, A::Error> {
    let below = |path: &'static str| path.strip_prefix(prefix)?.strip_prefix(name);
    if let Some(member) = members.iter_mut().find(|member| below(member.path) == Some("")) {
        trail.unsay(noted, name);
        return trail.within(Step::Key(name), || member.read(entries, trail).map(|()| true));
    }
    let is_inner = |member: &&mut Member<'_>| below(member.path).is_some_and(|rest| rest.starts_with('.'));
    let mut wanted = false;
    for inner in members.iter_mut().filter(is_inner) {
        wanted = true;
        // Of an object that comes again, the last counts.
        inner.unread();
    }
    if wanted {
        trail.unsay(noted, name);
        let below = Below { members, prefix: format!("{prefix}{name}."), trail };
        trail.within(Step::Key(name), || entries.next_value_seed(below))?;
    }
    Ok(wanted)
}

/// What is said of an answer that lacks a member.
pub(crate) fn lacking(path: &'static str, body: &[u8]) -> serde_json::Error {
    match serde_json::Deserializer::from_slice(body).deserialize_map(Lacking(path)) {
        Ok(never) => match never {},
        Err(error) => error,
    }
}

struct Lacking(&'static str);

impl<'de> Visitor<'de> for Lacking {
    type Value = Infallible;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Infallible, A::Error> {
        while entries.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Err(de::Error::missing_field(self.0))
    }
}

/// The name of a member, borrowed where it stands as it is.
struct Name;

impl<'de> DeserializeSeed<'de> for Name {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Cow<'de, str>, D::Error> {
        from.deserialize_identifier(self)
    }
}

impl<'de> Visitor<'de> for Name {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a member")
    }

    fn visit_borrowed_str<E>(self, name: &'de str) -> Result<Cow<'de, str>, E> {
        Ok(Cow::Borrowed(name))
    }

    fn visit_str<E>(self, name: &str) -> Result<Cow<'de, str>, E> {
        Ok(Cow::Owned(name.to_owned()))
    }
}

/// The members below a prefix. A value that is no object has none of them.
struct Below<'w, 'm, 't> {
    members: &'w mut [Member<'m>],
    prefix: String,
    trail: &'t Trail,
}

impl<'de> DeserializeSeed<'de> for Below<'_, '_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        self.trail.deeper(|| from.deserialize_any(self))
    }
}

impl<'de> Visitor<'de> for Below<'_, '_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<(), A::Error> {
        let Self { members, prefix, trail } = self;
        let noted = trail.noted();
        while let Some(name) = entries.next_key_seed(Name)? {
            if !offer(members, &prefix, &name, &mut entries, (trail, noted))? {
                trail.within(Step::Key(&name), || entries.next_value::<IgnoredAny>())?;
            }
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        while items.next_element::<IgnoredAny>()?.is_some() {}
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_str<E>(self, _: &str) -> Result<(), E> {
        Ok(())
    }
}
