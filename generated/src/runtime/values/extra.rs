//! What an answer has beyond its type.

use std::collections::BTreeMap;
use std::fmt;
use std::ops::{Deref, DerefMut};

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::runtime::codec::{Decode, Encode, Map, MapMut, Slot, View, serde_traits};

/// The members of a record that the documentation does not have, by their names: a map of JSON.
///
/// An answer is read with all its members, and what was read can be handed to an update: a record that is sent carries
/// these members again, so that the update does not lose them. `record.extra.clear()` leaves them out. A value that is
/// nested too deeply is not kept, and neither are values that take more than half of the memory that those of an answer
/// may take.
///
/// It takes one word, and nothing is allocated for a record without such members. `Debug` shows their names only: a value
/// may be a secret.
#[derive(Clone, Default)]
#[allow(clippy::box_collection, reason = "a map takes three words, and most records have none")]
pub struct Extra(Option<Box<BTreeMap<String, Value>>>);

static NONE: BTreeMap<String, Value> = BTreeMap::new();

impl Deref for Extra {
    type Target = BTreeMap<String, Value>;

    fn deref(&self) -> &Self::Target {
        self.0.as_deref().unwrap_or(&NONE)
    }
}

impl DerefMut for Extra {
    fn deref_mut(&mut self) -> &mut Self::Target {
        self.0.get_or_insert_default()
    }
}

impl From<BTreeMap<String, Value>> for Extra {
    fn from(members: BTreeMap<String, Value>) -> Self {
        Self((!members.is_empty()).then(|| Box::new(members)))
    }
}

impl From<Extra> for BTreeMap<String, Value> {
    fn from(extra: Extra) -> Self {
        extra.0.map(|members| *members).unwrap_or_default()
    }
}

impl PartialEq for Extra {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl Eq for Extra {}

impl fmt::Debug for Extra {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.keys()).finish()
    }
}

impl Encode for Extra {
    fn view(&self) -> View<'_> {
        View::Map(self)
    }
}

impl Map for Extra {
    fn entries(&self, visit: &mut dyn FnMut(&str, View<'_>)) {
        self.iter().for_each(|(name, value)| visit(name, View::Json(value)));
    }
}

impl Decode for Extra {
    fn slot(&mut self) -> Slot<'_> {
        Slot::Map(self)
    }
}

impl MapMut for Extra {
    fn clear(&mut self) {
        self.0 = None;
    }

    fn has(&self, key: &str) -> bool {
        self.contains_key(key)
    }

    fn growth(&self, key: &str) -> usize {
        MapMut::growth(self.deref(), key)
    }

    fn insert(&mut self, key: String) -> Slot<'_> {
        MapMut::insert(self.deref_mut(), key)
    }
}

impl Serialize for Extra {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        serde_traits::write(self, to)
    }
}

impl<'de> Deserialize<'de> for Extra {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        serde_traits::read(from)
    }
}
