//! What the JSON reader is given: a place to fill.

use serde::de::DeserializeSeed;

use super::decode::Slot;
use super::trail::Trail;

/// A slot to fill, and where to note what does not fit. It tells whether the value itself fits, whatever its parts do.
pub(crate) struct Seed<'s, 't> {
    pub(crate) slot: Slot<'s>,
    pub(crate) trail: &'t Trail,
}

/// Reads the text of a value into a slot.
pub(crate) fn read_text(slot: Slot<'_>, json: &str, trail: &Trail) -> Result<bool, serde_json::Error> {
    Seed { slot, trail }.deserialize(&mut serde_json::Deserializer::from_str(json))
}
