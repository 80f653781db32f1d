//! Writing JSON, judged by serde_json: byte for byte what it writes, and read again as the same.

use std::collections::BTreeMap;

use proptest::collection::btree_map;
use proptest::prelude::*;
use serde_json::Value;

use super::kinds::{Kinds, any_kinds};
use super::texts::{any_json, any_string};
use super::twin::Twin;
use crate::runtime::codec::Encode;
use crate::runtime::*;

/// Asserts that a value is written as serde_json writes it.
fn judge<T: Encode + serde::Serialize + ?Sized>(value: &T) -> Result<(), TestCaseError> {
    let (own, other) = (to_vec(value), serde_json::to_vec(value).unwrap());
    prop_assert_eq!(String::from_utf8_lossy(&own), String::from_utf8_lossy(&other));
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 160, ..ProptestConfig::default() })]

    #[test]
    fn a_record_is_written_as_its_twin_and_read_again(kinds in any_kinds()) {
        let (written, twin) = (to_vec(&kinds), Twin::from(&kinds));
        let expected = serde_json::to_string(&twin).unwrap();
        prop_assert_eq!(std::str::from_utf8(&written), Ok(expected.as_str()));
        judge(&kinds)?;
        // Members that have a field are not sent, so the twin has none.
        prop_assert_eq!(from_slice::<Kinds>(&written).map(|kinds| Twin::from(&kinds)), Ok(twin));
        let json = serde_json::from_slice::<Value>(&written).unwrap();
        prop_assert_eq!(serde_json::to_value(&kinds).unwrap(), json);
    }

    #[test]
    fn any_value_alone_is_written_as_serde_json_writes_it(
        string in any_string(),
        integer: i64,
        float: f64,
        json in any_json(),
        map in btree_map(any_string(), any_string(), 0..6),
    ) {
        judge(&string)?;
        judge(&integer)?;
        judge(&(integer >> (integer & 63)))?;
        judge(&float)?;
        judge(&json)?;
        judge(&map)?;
        prop_assert_eq!(from_slice::<String>(&to_vec(&string)), Ok(string));
        prop_assert_eq!(from_slice::<i64>(&to_vec(&integer)), Ok(integer));
        prop_assert_eq!(from_slice::<BTreeMap<String, String>>(&to_vec(&map)), Ok(map));
        if float.is_finite() {
            prop_assert_eq!(from_slice::<f64>(&to_vec(&float)).map(f64::to_bits), Ok(float.to_bits()));
        }
    }
}

/// Each character, after texts of each length up to that of a word, and before another.
#[test]
fn each_character_is_written_as_serde_json_writes_it() {
    let letters = ('\0'..='\u{a0}').chain(['\u{2028}', '\u{d7ff}', '\u{e000}', '\u{ffff}', '\u{1F980}', char::MAX]);
    for (letter, before) in letters.flat_map(|letter| (0..9).map(move |before| (letter, before))) {
        for after in ["", "a", "\"", "\u{1f}x", "12345678"] {
            let text = format!("{}{letter}{after}", "é".repeat(before));
            judge(&text).unwrap();
            assert_eq!(from_slice::<String>(&to_vec(&text)), Ok(text));
        }
    }
}

#[test]
fn extreme_numbers_are_written_as_serde_json_writes_them() {
    let powers = (0..19).flat_map(|power| [10_i64.pow(power), 10_i64.pow(power) - 1, -(10_i64.pow(power))]);
    for integer in powers.chain([i64::MIN, i64::MIN + 1, i64::MAX]) {
        judge(&integer).unwrap();
        assert_eq!(from_slice::<i64>(&to_vec(&integer)), Ok(integer));
    }
    for float in [f64::NAN, f64::INFINITY, -f64::INFINITY, f64::MAX, f64::MIN_POSITIVE, 5e-324, -0.0, 1e16, 1e17] {
        judge(&float).unwrap();
    }
    assert_eq!(to_vec(&[f64::NAN].as_slice()), b"[null]");
}
