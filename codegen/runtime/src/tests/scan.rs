//! Reading JSON of any kind, judged by serde_json: the same values, and of what is not JSON the same faults and places.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use serde::de::IgnoredAny;
use serde_json::Value;

use super::texts::{any_change, any_json, changed, text_of};
use crate::runtime::*;

record! {
    /// A record of which all members are passed over, or kept.
    pub struct Nothing {}
}

/// Faults that no longer matter where a value is passed over: it is JSON, but nothing that a value can be.
const NO_VALUE: [&str; 4] = ["recursion limit", "number out of range", "lone leading", "unexpected end of hex"];

/// Returns what serde_json says of JSON. There are two differences:
/// - A text that is not UTF-8 is not read beyond that place: what stands after it is not looked at, and it is told of where
///   it stands, also outside of strings.
/// - A number is read to its end before it is found to be too large. serde_json stops at the tenth digit of the exponent.
fn judgment(json: &[u8]) -> Result<Value, String> {
    let Err(error) = std::str::from_utf8(json) else {
        return serde_json::from_slice(json).map_err(|error| error.to_string());
    };
    let valid = &json[..error.valid_up_to()];
    match serde_json::from_slice::<Value>(valid) {
        Err(error) if !error.is_eof() => Err(error.to_string()),
        _ => {
            let line = valid.rsplit(|byte| *byte == b'\n').next().unwrap_or_default().len();
            let lines = valid.split(|byte| *byte == b'\n').count();
            Err(format!("invalid unicode code point at line {lines} column {line}"))
        }
    }
}

fn is_end(error: &str) -> bool {
    error.starts_with("EOF")
}

/// Asserts that JSON is read as serde_json reads it, also where it is a member that is passed over.
fn judge(json: &[u8]) -> Result<(), TestCaseError> {
    let (own, other) = (from_slice::<Value>(json), judgment(json));
    let shown = String::from_utf8_lossy(json);
    match (&own, &other) {
        (Err(own), Err(other)) if other.starts_with(own.message()) && own.message() == "number out of range" => {}
        _ => prop_assert_eq!(
            own.as_ref().map_err(JsonError::at_place),
            other.as_ref().map_err(Clone::clone),
            "{}",
            shown
        ),
    }
    match own {
        // Equal values may differ in the sign of a zero.
        Ok(own) => prop_assert_eq!(own.to_string(), other.unwrap().to_string(), "{}", shown),
        Err(own) => prop_assert_eq!(own.is_cut_off(), is_end(&other.unwrap_err()), "{}", shown),
    }
    passed(json)
}

/// Asserts that JSON is passed over as it would be read.
fn passed(json: &[u8]) -> Result<(), TestCaseError> {
    let json = [b"{\"x\":", json, b"}"].concat();
    let shown = String::from_utf8_lossy(&json);
    let own = from_slice::<Nothing>(&json).map_err(|error| error.at_place());
    match judgment(&json) {
        Ok(value) => prop_assert_eq!(own.map(|nothing| nothing.extra.get("x").cloned()), Ok(value.get("x").cloned())),
        Err(error) if NO_VALUE.iter().any(|what| error.starts_with(what)) => {
            let is_json = std::str::from_utf8(&json).is_ok() && serde_json::from_slice::<IgnoredAny>(&json).is_ok();
            prop_assert_eq!(own.is_ok(), is_json, "{}", shown);
        }
        Err(error) => prop_assert_eq!(own.map(|_| ()), Err(error), "{}", shown),
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 768, ..ProptestConfig::default() })]

    #[test]
    fn json_in_any_style_is_read_as_the_value_it_is_of(json in any_json(), style in vec(any::<u8>(), 1..40)) {
        let text = text_of(&json, &style);
        prop_assert_eq!(from_slice::<Value>(&text).map_err(|error| error.to_string()), Ok(json));
        judge(&text)?;
    }

    #[test]
    fn almost_json_is_judged_as_serde_json_judges_it(
        json in any_json(),
        style in vec(any::<u8>(), 1..40),
        changes in vec(any_change(), 1..4),
    ) {
        judge(&changed(text_of(&json, &style), changes))?;
    }

    #[test]
    fn a_number_is_one_for_serde_json_too(
        text in "-{0,2}(0{0,2}|[1-9][0-9]{0,25})(\\.[0-9]{0,25})?([eE][+-]{0,2}[0-9]{0,4}0{0,1}[0-9]{0,12})?x?",
        zeros in 0..400_usize,
    ) {
        judge(text.as_bytes())?;
        judge(text.replacen('.', &format!("{}.", "0".repeat(zeros)), 1).as_bytes())?;
        judge(text.replacen('.', &format!(".{}", "0".repeat(zeros)), 1).as_bytes())?;
    }

    #[test]
    fn a_string_is_one_for_serde_json_too(
        text in "(\\\\u[dD][89a-fA-F][0-9]{1,2}|\\\\u[0-9a-g]{0,4}|\\\\[\"\\\\/bfnrtux]|\\\\.|[\\x00-\\x20é\u{1F980}\"a-c]){0,6}",
        around in select(vec![("\"", "\""), ("\"", ""), ("{\"", "\":1}"), ("[\"12345678", "\"]"), ("\n\"", "\n\"")]),
    ) {
        judge([around.0, &text, around.1].concat().as_bytes())?;
    }
}

/// Each text up to each place, and with each byte of these in each place.
#[test]
fn json_that_ends_anywhere_or_goes_wrong_anywhere_is_judged_alike() {
    let text = r#" {"a": [1, -2.5e+3, true, {"b\u00e9\ud83e\udd80": null}, []], "é": false, "": {}} "#.as_bytes();
    for at in 0..text.len() {
        judge(&text[..at]).unwrap();
        for byte in b"\0\t\n\r \"\\,:[]{}.-+0159eEu/dntf'\x7f\x80\xc3\xff" {
            judge(&[&text[..at], &[*byte], &text[at..]].concat()).unwrap();
            judge(&[&text[..at], &[*byte], &text[at + 1..]].concat()).unwrap();
        }
    }
}
