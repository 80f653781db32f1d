//! Times in the form that servers send, `2014-01-01T05:20:00.12345Z`. jiff reads and writes every other.

use jiff::Timestamp;
use jiff::tz::Offset;

/// Reads a time of any form that jiff reads.
pub(crate) fn read(text: &str) -> Option<Timestamp> {
    // In a debug build, jiff panics at a fraction right before its first time.
    let is_before = text.starts_with("-009999-01-0") && text.contains(['.', ',']);
    if is_before { None } else { text.parse().ok() }
}

/// Reads a time of this form: in a fraction of the time that jiff takes, which reads many forms.
pub(super) fn parse(text: &str) -> Option<Timestamp> {
    let (date, rest) = text.as_bytes().split_first_chunk::<8>()?;
    let (time, rest) = rest.split_first_chunk::<8>()?;
    let [century, _, year, _, _, month, ..] = pairs(date, b"0000-00-")?;
    let [day, _, _, hour, _, _, minute, _] = pairs(time, b"00T00:00")?;
    let ([colon, tens, ones], rest) = rest.split_first_chunk::<3>()?;
    let [.., second, _] = pairs(&[b'0', b'0', b'0', b'0', b'0', *colon, *tens, *ones], b"00000:00")?;
    let nanosecond = match rest {
        b"Z" => 0,
        [b'.', fraction @ .., b'Z'] => {
            let factor = TENS.get(9_usize.checked_sub(fraction.len())?)?;
            factor * fraction.iter().try_fold(0, |value, byte| digit(*byte).map(|digit| value * 10 + digit))?
        }
        _ => return None,
    };
    let (year, month, day) = (100 * u32::from(century) + u32::from(year), month.into(), day.into());
    if !(1..=12).contains(&month) || !(1..=days(year, month)).contains(&day) || hour > 23 || minute > 59 || second > 59
    {
        return None;
    }
    let seconds = 3600 * i64::from(hour) + 60 * i64::from(minute) + i64::from(second);
    Timestamp::new(86_400 * day_number(year, month, day) + seconds, nanosecond).ok()
}

/// What the digits of a fraction count, by how many are missing; there must be one.
const TENS: [i32; 9] = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000];

fn digit(byte: u8) -> Option<i32> {
    byte.is_ascii_digit().then(|| i32::from(byte - b'0'))
}

/// Reads a text of this form, in which zeros stand for any digits. Returns the value of each two bytes that follow each
/// other: eight bytes at once, as one number.
fn pairs(text: &[u8; 8], form: &[u8; 8]) -> Option<[u8; 8]> {
    const ONES: u64 = u64::from_le_bytes([1; 8]);
    let digits = u64::from_le_bytes(*text) ^ u64::from_le_bytes(*form);
    // What differs from a zero by more than nine, or at all from anything else.
    let limits = u64::from_le_bytes(form.map(|byte| if byte == b'0' { 0x76 } else { 0x7F }));
    let fits = (digits | digits.wrapping_add(limits)) & (ONES * 0x80) == 0;
    fits.then(|| (digits.wrapping_mul(10).wrapping_add(digits >> 8)).to_le_bytes())
}

/// Returns the number of days of a month.
fn days(year: u32, month: u32) -> u32 {
    let is_leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 => 28 + u32::from(is_leap),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Returns the number of days since 1970. A year counts from March, so that a leap day is the last of its year, and 400
/// years are added so that none is negative.
fn day_number(year: u32, month: u32, day: u32) -> i64 {
    let (year, month) = if month > 2 { (year + 400, month - 3) } else { (year + 399, month + 9) };
    let days = 365 * year + year / 4 - year / 100 + year / 400;
    // The months from March on have 31, 30, 31, 30, 31 days, and again.
    i64::from(days + (153 * month + 2) / 5 + day) - (719_469 + 146_097)
}

/// Writes a time as jiff writes it, in quotes.
pub(super) fn write(time: Timestamp, out: &mut Vec<u8>) {
    let date = Offset::UTC.to_datetime(time);
    let Ok(year) = u32::try_from(date.year()) else {
        out.extend_from_slice(format!("\"{time}\"").as_bytes());
        return;
    };
    let mut text = *b"\"0000-00-00T00:00:00";
    put(&mut text[1..5], year);
    let parts = [date.month(), date.day(), date.hour(), date.minute(), date.second()];
    for (index, part) in parts.into_iter().enumerate() {
        put(&mut text[6 + 3 * index..][..2], u32::from(part.unsigned_abs()));
    }
    out.extend_from_slice(&text);
    let nanosecond = date.subsec_nanosecond().unsigned_abs();
    if nanosecond > 0 {
        let mut fraction = *b".000000000";
        put(&mut fraction[1..], nanosecond);
        let end = fraction.iter().rposition(|digit| *digit != b'0').unwrap_or_default();
        out.extend_from_slice(&fraction[..=end]);
    }
    out.extend_from_slice(b"Z\"");
}

/// Writes a number into digits that are zeros.
fn put(digits: &mut [u8], mut number: u32) {
    for digit in digits.iter_mut().rev() {
        *digit += (number % 10) as u8;
        number /= 10;
    }
}
