//! Times, judged by jiff: the same times are read, the same texts are refused, and the same text is written.

use std::str::from_utf8;

use jiff::Timestamp;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::texts::{any_change, changed};
use crate::runtime::*;

record! {
    /// A record with a time.
    pub struct Event {
        /// When it was.
        at: Timestamp,
    }
}

fn json_of(text: &str) -> Vec<u8> {
    serde_json::to_vec(&serde_json::json!({ "at": text })).unwrap()
}

/// Asserts that a text is read as jiff reads it. A debug build of jiff panics right before the first time, so that no
/// fraction is read there.
fn judge(text: &str) -> Result<(), TestCaseError> {
    if text.starts_with("-009999-01-0") {
        return Ok(());
    }
    let own = from_slice::<Event>(&json_of(text)).map(|event| event.at);
    let jiff = text.parse::<Timestamp>();
    prop_assert_eq!(own.as_ref().ok(), jiff.as_ref().ok(), "{:?}", text);
    Ok(())
}

/// Any time, among them some of the first days and the last, and those near a change of the day, the sign and the year.
pub(super) fn any_time() -> impl Strategy<Value = Timestamp> {
    let (first, last) = (Timestamp::MIN.as_second(), Timestamp::MAX.as_second());
    let second = prop_oneof![
        8 => first..=last,
        1 => first + 700_000..=first + 700_003,
        1 => last - 3..=last,
        1 => -3..=3_i64,
        // From before the year 0 to after 9999, by days.
        2 => (-719_530..=2_932_895_i64, -1..=1_i64).prop_map(|(day, second)| 86_400 * day + second),
        1 => -62_167_219_203..=-62_167_219_197_i64,
    ];
    let nanosecond = prop_oneof![Just(0), 0..1_000_000_000, (0..1_000).prop_map(|thousandth| thousandth * 1_000_000)];
    (second, nanosecond).prop_filter_map("is no time", |(second, nanosecond)| Timestamp::new(second, nanosecond).ok())
}

/// A text in the form that servers send, which is a time or almost one.
const USUAL: &str = "(0000|0001|0100|1900|2000|2024|9999|[0-9]{4})-([01][0-9]|02|12|13)-(0[0-9]|[12][0-9]|29|30|31|32)\
    T([01][0-9]|2[0-5]):([0-5][0-9]|60):([0-5][0-9]|59|60|61)(\\.[0-9]{0,12})?Z";

/// A text in any other form.
const OTHER: &str = "(-000001|-00000[01]|[+]00[0-9]{4}|[0-9]{4})-?(0[0-9]|12|13)-?(0[0-9]|29|30|31|32)[Tt ]\
    ([01][0-9]|2[0-5]):?([0-5][0-9]|60):?([0-5][0-9]|60|61)([.,][0-9]{0,12})?(Z|z|[+-][01][0-9]:?[0-5][0-9]|[+-]00|Z\\[UTC\\]|)";

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn a_time_is_written_as_jiff_writes_it_and_read_again(at in any_time()) {
        let written = to_vec(&Event { at, ..Event::default() });
        let expected = json_of(&at.to_string());
        prop_assert_eq!(from_utf8(&written), from_utf8(&expected));
        prop_assert_eq!(from_slice::<Event>(&written).map(|event| event.at), Ok(at));
        // Also with zeros that say nothing.
        let digits = format!("{:.9}", at).replace('Z', "");
        for end in 0..=digits.len() {
            judge(&format!("{}Z", &digits[..end]))?;
        }
    }

    #[test]
    fn what_is_almost_a_time_is_judged_as_jiff_judges_it(usual in USUAL, other in OTHER) {
        judge(&usual)?;
        judge(&other)?;
    }

    #[test]
    fn a_time_with_mistakes_is_judged_as_jiff_judges_it(
        at in any_time(),
        changes in vec(any_change(), 1..3),
        bytes in vec(select(b"0123456789:.-TtZz+ ".to_vec()), 4),
    ) {
        let text = at.to_string();
        judge(&String::from_utf8_lossy(&changed(text.clone().into_bytes(), changes)))?;
        for (place, byte) in (0..text.len()).flat_map(|place| bytes.iter().map(move |byte| (place, *byte))) {
            let mut wrong = text.clone().into_bytes();
            wrong[place] = byte;
            judge(from_utf8(&wrong).unwrap())?;
        }
    }
}

/// Every day of some years: of leap years, of those that are none by the rules, and of the first and the last.
#[test]
fn a_day_is_one_of_its_year() {
    for year in [0, 1, 4, 100, 400, 1899, 1900, 1969, 1970, 1972, 2000, 2023, 2024, 2100, 9996, 9999] {
        for (month, day) in (0..=13).flat_map(|month| (0..=32).map(move |day| (month, day))) {
            judge(&format!("{year:04}-{month:02}-{day:02}T05:20:00Z")).unwrap();
        }
    }
}

/// Each byte in each place.
#[test]
fn a_time_has_one_form() {
    for time in ["2014-02-28T19:29:39.5Z", "2014-02-28T19:29:39Z"] {
        for (at, byte) in (0..time.len()).flat_map(|at| (0..0x80).map(move |byte| (at, byte))) {
            let mut text = time.as_bytes().to_vec();
            text[at] = byte;
            judge(from_utf8(&text).unwrap()).unwrap();
        }
    }
    for text in [
        "2016-12-31T23:59:60Z",
        "2014-01-01T24:00:00Z",
        "2014-01-01T05:20Z",
        "9999-12-30T22:00:00.999999999Z",
        "9999-12-30T22:00:01Z",
    ] {
        judge(text).unwrap();
    }
}
