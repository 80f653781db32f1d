//! Dates in headers.

use std::str::FromStr;

use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};

const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// Parses a date in the current form, or in one of the two obsolete forms that recipients must accept (RFC 9110):
/// `Sun, 06 Nov 1994 08:49:37 GMT`, `Sunday, 06-Nov-94 08:49:37 GMT` and `Sun Nov  6 08:49:37 1994`.
pub(crate) fn parse(date: &str, now: Timestamp) -> Option<Timestamp> {
    let words: Vec<_> = date.split([' ', ',', '-', ':']).filter(|word| !word.is_empty()).collect();
    let (day, month, year, time) = match words[..] {
        [_, day, month, year, hour, minute, second, "GMT"] => (day, month, year, [hour, minute, second]),
        [_, month, day, hour, minute, second, year] => (day, month, year, [hour, minute, second]),
        _ => return None,
    };
    let month = MONTHS.iter().position(|name| *name == month)?;
    let [hour, minute, second] = time.map(|word| number::<i8>(word, 2));
    // A leap second counts as the second before it.
    let second = second?.min(59);
    let at = |year: i16| {
        let time =
            DateTime::new(year, i8::try_from(month + 1).ok()?, number(day, 2)?, hour?, minute?, second, 0).ok()?;
        // The last hours of the year 9999 are after the last timestamp.
        Some(time.to_zoned(TimeZone::UTC).map_or(Timestamp::MAX, |time| time.timestamp()))
    };
    match year.len() {
        4 => at(number(year, 4)?),
        2 => within_fifty_years(number(year, 2)?, now, at),
        _ => None,
    }
}

/// Returns the date in the latest year with these last two digits that is at most 50 years from now.
fn within_fifty_years(year: i16, now: Timestamp, at: impl Fn(i16) -> Option<Timestamp>) -> Option<Timestamp> {
    let limit = now.to_zoned(TimeZone::UTC).checked_add(50.years()).ok()?;
    let latest = limit.year() - (limit.year() - year).rem_euclid(100);
    at(latest).filter(|date| *date <= limit.timestamp()).or_else(|| at(latest - 100))
}

/// Parses a number of at most this many digits.
fn number<T: FromStr>(word: &str, digits: usize) -> Option<T> {
    let fits = word.len() <= digits && word.bytes().all(|byte| byte.is_ascii_digit());
    fits.then(|| word.parse().ok())?
}
