//! Reading a record with a field of every kind, judged by the same record with serde's derive.

use proptest::collection::vec;
use proptest::prelude::*;
use serde::de::IgnoredAny;

use super::kinds::{Kinds, any_kinds};
use super::texts::{any_change, changed, text_of};
use super::twin::Twin;
use crate::runtime::*;

/// Asserts that what the twin accepts is read as the same values. More is read than it accepts: numbers as strings,
/// null for lists, `5.0` as 5, repeated members, and anything that is passed over. All of that is JSON.
fn judge(json: &[u8]) -> Result<bool, TestCaseError> {
    let (own, twin) = (from_slice::<Kinds>(json), serde_json::from_slice::<Twin>(json));
    let shown = String::from_utf8_lossy(json);
    let read = own.as_ref().map(Twin::from);
    match (&own, &twin) {
        (_, Ok(twin)) => prop_assert_eq!(read.as_ref().map_err(|error| (*error).clone()), Ok(twin), "{}", shown),
        (Ok(_), Err(_)) => prop_assert!(serde_json::from_slice::<IgnoredAny>(json).is_ok(), "{}", shown),
        (Err(_), Err(_)) => {}
    }
    // A user of serde gets the same, with places that count from the start of the value.
    let with_serde = serde_json::from_slice::<Kinds>(json);
    prop_assert_eq!(with_serde.as_ref().ok(), own.as_ref().ok(), "{}", shown);
    Ok(twin.is_ok())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn a_record_with_mistakes_is_read_as_its_twin_reads_it(
        kinds in any_kinds(),
        style in vec(any::<u8>(), 1..40),
        mistakes in vec(vec(any_change(), 1..3), 1..12),
    ) {
        // As it is written; and in any style, in which a decimal number may be what its twin does not read.
        let (plain, loose) = (to_vec(&kinds), text_of(&serde_json::to_value(&kinds).unwrap(), &style));
        prop_assert!(judge(&plain)?);
        judge(&loose)?;
        for changes in mistakes {
            let text = if changes.len() == 1 { &plain } else { &loose };
            judge(&changed(text.clone(), changes))?;
        }
    }
}
