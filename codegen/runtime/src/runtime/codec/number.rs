//! Numbers by their digits.

use std::str::FromStr;

/// More digits are in no number that a type here can have.
const MOST_DIGITS: usize = 64;

/// A JSON number as a whole one: `5`, `5.0` and `50e-1` are, `5.5` is not, and neither is what the type can't have.
pub(crate) fn whole<T: FromStr>(number: &str) -> Option<T> {
    number.parse().ok().or_else(|| plain(number)?.parse().ok())
}

/// A JSON number without an exponent, and without zeros that say nothing.
pub(super) fn plain(number: &str) -> Option<String> {
    let (sign, number) = number.strip_prefix('-').map_or(("", number), |number| ("-", number));
    let (number, exponent) = number.split_once(['e', 'E']).unwrap_or((number, "0"));
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    let digits = format!("{whole}{fraction}");
    let significant = digits.trim_start_matches('0');
    let zeros = digits.len() - significant.len();
    let significant = significant.trim_end_matches('0');
    if significant.is_empty() {
        return Some("0".to_owned());
    }
    // Where the point is among the digits: before the first of them, or within, or behind the last.
    let point = exponent.parse::<i64>().ok()?.checked_add(i64::try_from(whole.len()).ok()?)?;
    let point = point.checked_sub(i64::try_from(zeros).ok()?)?;
    if significant.len() > MOST_DIGITS || usize::try_from(point.unsigned_abs()).ok()? > MOST_DIGITS {
        return None;
    }
    let (zeros, point) = (usize::try_from(-point).unwrap_or(0), usize::try_from(point).unwrap_or(0));
    Some(match significant.split_at_checked(point) {
        Some(("", fraction)) => format!("{sign}0.{}{fraction}", "0".repeat(zeros)),
        Some((whole, "")) => format!("{sign}{whole}"),
        Some((whole, fraction)) => format!("{sign}{whole}.{fraction}"),
        None => format!("{sign}{significant}{}", "0".repeat(point - significant.len())),
    })
}
