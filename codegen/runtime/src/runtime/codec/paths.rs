//! Members that stand anywhere in an object, each named by its path: `info.count` is the member `count` of `info`.

use std::borrow::Cow;
use std::fmt;

use serde::de::{self, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::decode::{Decode, Slot};
use super::json::{Seed, forget, read_text};
use super::trail::Trail;

/// A member to read.
pub(crate) struct Member<'m> {
    path: &'static str,
    value: &'m mut dyn Decode,
    /// Whether one of another type is an error; it is not read otherwise.
    strict: bool,
    found: bool,
}

impl<'m> Member<'m> {
    /// A member that must have its type, and must be there unless its type says otherwise.
    pub(crate) fn strict(path: &'static str, value: &'m mut dyn Decode) -> Self {
        Self { path, value, strict: true, found: false }
    }

    /// A member that says nothing where it has another type.
    pub(crate) fn lenient(path: &'static str, value: &'m mut dyn Decode) -> Self {
        Self { path, value, strict: false, found: false }
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
            forget(self.value.slot());
            self.found = false;
        }
    }

    /// Reads it. Of a member that comes again, the last counts.
    fn read<'de, A: MapAccess<'de>>(&mut self, entries: &mut A, trail: &Trail) -> Result<(), A::Error> {
        self.unread();
        self.found = true;
        if self.strict {
            return entries.next_value_seed(Seed { slot: self.value.slot(), trail });
        }
        let json = entries.next_value::<&RawValue>()?.get();
        if read_text(self.value.slot(), json, &trail.rest()).is_err() {
            forget(self.value.slot());
        }
        Ok(())
    }
}

/// Reads these members of an object, and passes over all others.
pub(crate) fn read_paths<'de, A: MapAccess<'de>>(
    members: &mut [Member<'_>],
    entries: A,
    trail: &Trail,
) -> Result<(), A::Error> {
    read_below(members, "", entries, trail)?;
    let missing =
        |member: &mut Member<'_>| member.strict && !member.found && !matches!(member.value.slot(), Slot::Optional(_));
    let missing = members.iter_mut().find_map(|member| missing(member).then_some(member.path));
    missing.map_or(Ok(()), |path| Err(de::Error::missing_field(path)))
}

fn read_below<'de, A: MapAccess<'de>>(
    members: &mut [Member<'_>],
    prefix: &str,
    mut entries: A,
    trail: &Trail,
) -> Result<(), A::Error> {
    while let Some(name) = entries.next_key_seed(Name)? {
        if !offer(members, prefix, &name, &mut entries, trail).inspect_err(|_| trail.key(&name))? {
            entries.next_value::<IgnoredAny>()?;
        }
    }
    Ok(())
}

/// Reads the member of this name below `prefix` if it is wanted, or if one below it is. Tells whether it was read.
pub(crate) fn offer<'de, A: MapAccess<'de>>(
    members: &mut [Member<'_>],
    prefix: &str,
    name: &str,
    entries: &mut A,
    trail: &Trail,
) -> Result<bool, A::Error> {
    let below = |path: &'static str| path.strip_prefix(prefix)?.strip_prefix(name);
    if let Some(member) = members.iter_mut().find(|member| below(member.path) == Some("")) {
        return member.read(entries, trail).map(|()| true);
    }
    let is_inner = |member: &&mut Member<'_>| below(member.path).is_some_and(|rest| rest.starts_with('.'));
    let mut wanted = false;
    for inner in members.iter_mut().filter(is_inner) {
        wanted = true;
        // Of an object that comes again, the last counts.
        inner.unread();
    }
    if wanted {
        entries.next_value_seed(Below { members, prefix: format!("{prefix}{name}."), trail })?;
    }
    Ok(wanted)
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

    fn visit_map<A: MapAccess<'de>>(self, entries: A) -> Result<(), A::Error> {
        read_below(self.members, &self.prefix, entries, self.trail)
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
