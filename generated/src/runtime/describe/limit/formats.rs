//! What strings of the named formats look like.
//!
//! Each rule accepts what the documentation's words cover, and leaves finer points to the server.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// Labels of letters, digits, hyphens and underscores, with at most 63 characters each. The first label may be `*`. Any
/// letter of an international name is accepted, since the server translates it.
pub(super) fn is_host_name(string: &str) -> bool {
    let string = string.strip_suffix('.').unwrap_or(string);
    let label = |label: &str| {
        (1..=63).contains(&label.chars().count())
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.chars().all(|c| c.is_alphanumeric() || c == '-' || c == '_')
    };
    string.strip_prefix("*.").unwrap_or(string).split('.').all(label)
}

pub(super) fn is_host_name_or_ip(string: &str) -> bool {
    is_host_name(string) || is_ip(string)
}

pub(super) fn is_ip(string: &str) -> bool {
    string.parse::<IpAddr>().is_ok()
}

pub(super) fn is_ipv4(string: &str) -> bool {
    string.parse::<Ipv4Addr>().is_ok()
}

pub(super) fn is_ipv6(string: &str) -> bool {
    string.parse::<Ipv6Addr>().is_ok()
}

pub(super) fn is_printable_ascii(string: &str) -> bool {
    string.bytes().all(|byte| matches!(byte, b' '..=b'~'))
}

/// A scheme, a colon and something after it, without white space.
pub(super) fn is_uri(string: &str) -> bool {
    let Some((scheme, rest)) = string.split_once(':') else { return false };
    let scheme_character = |c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.');
    scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.chars().all(scheme_character)
        && !rest.is_empty()
        && !rest.contains(|c: char| c.is_whitespace() || c.is_control())
}

/// A mailbox and a host name, with an `@` between them. A quoted mailbox may contain anything.
pub(super) fn is_email(string: &str) -> bool {
    let Some((mailbox, host)) = string.rsplit_once('@') else { return false };
    let quoted = mailbox.len() > 2 && mailbox.starts_with('"') && mailbox.ends_with('"');
    let plain = !mailbox.is_empty() && !mailbox.contains(|c: char| c.is_whitespace() || c == '@' || c.is_control());
    let address = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).is_some_and(|host| !host.is_empty());
    (quoted || plain) && (address || !host.starts_with('*') && is_host_name(host))
}

/// A date of the Gregorian calendar, as RFC 3339 has it.
pub(super) fn is_date(string: &str) -> bool {
    string.len() == 10 && string.parse::<jiff::civil::Date>().is_ok()
}

/// 32 hexadecimal digits in five groups.
pub(super) fn is_uuid(string: &str) -> bool {
    let groups = [8, 4, 4, 4, 12];
    let mut found = string.split('-');
    let fits = |length: usize, group: &str| group.len() == length && group.bytes().all(|b| b.is_ascii_hexdigit());
    groups.iter().all(|length| found.next().is_some_and(|group| fits(*length, group))) && found.next().is_none()
}
