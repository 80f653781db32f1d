//! Anything as JSON, chosen by libFuzzer: what the client's own reader takes and what it refuses, and why, is the same
//! as for serde_json. So is what the writer makes of it.
//!
//! `cargo guided json -- -max_total_time=600`

#![no_main]
#![allow(clippy::unwrap_used, missing_docs, reason = "a test fails by panicking")]

mod corpus;

use cloudflare_client::dns_records::Record;
use cloudflare_client::runtime::{from_slice, to_vec};
use libfuzzer_sys::fuzz_target;
use serde::de::IgnoredAny;
use serde_json::Value;

fuzz_target!(init: corpus::seed("json", seeds()), |input: &[u8]| {
    any(input);
    record(input);
});

/// Reads JSON of any kind. Its reader does not look beyond a place that is not UTF-8, and reads a number to its end before
/// that is found to be too large.
fn any(input: &[u8]) {
    // serde_json takes an object with such a member for the text of a value.
    if input.windows(5).any(|part| part == b"$serd") || std::str::from_utf8(input).is_err() {
        assert!(std::str::from_utf8(input).is_ok() || from_slice::<Value>(input).is_err());
        return;
    }
    match (from_slice::<Value>(input), serde_json::from_slice::<Value>(input)) {
        (Ok(own), Ok(other)) => {
            assert_eq!(own, other);
            assert_eq!(to_vec(&own), serde_json::to_vec(&other).unwrap());
        }
        (Err(own), Err(other)) if own.message() == "number out of range" => {
            assert!(other.to_string().starts_with(own.message()));
        }
        (Err(own), Err(other)) => {
            let place = format!("{} at line {} column {}", own.message(), own.line(), own.column());
            assert_eq!((place, own.is_cut_off()), (other.to_string(), other.is_eof()));
        }
        (own, other) => panic!("{own:?} {other:?}"),
    }
}

/// Reads a record, by itself and by serde, and writes it in both ways.
fn record(input: &[u8]) {
    let (own, with_serde) = (from_slice::<Record>(input), serde_json::from_slice::<Record>(input));
    let Ok(own) = own else {
        assert!(with_serde.is_err());
        return;
    };
    assert_eq!(own, with_serde.unwrap());
    assert!(serde_json::from_slice::<IgnoredAny>(input).is_ok());
    let written = to_vec(&own);
    assert_eq!(written, serde_json::to_vec(&own).unwrap());
    assert!(from_slice::<Record>(&written).is_ok());
}

/// Returns the documented responses and what is in them, and texts with everything that JSON has.
fn seeds() -> Vec<Vec<u8>> {
    let short = |answer: &str| answer.lines().map(str::trim_start).collect::<String>().into_bytes();
    let all =
        r#" [{"a\n\"\u00e9\ud83e\udd80": [1, -2.5e+3, true, false, null], "é": {}}, 1e-400, 18446744073709551615] "#;
    let responses: Vec<_> = cloudflare_client::examples::all().map(|example| example.response).collect();
    let records = responses.iter().filter_map(|text| {
        let json: Value = serde_json::from_str(text).ok()?;
        json.get("result").map(|result| result.to_string().into_bytes())
    });
    records.chain(responses.iter().map(|text| short(text))).chain([all.into(), b"{\"x\":[\"\\".to_vec()]).collect()
}
