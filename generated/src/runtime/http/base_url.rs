//! Checks of base URLs and paths.

use std::net::IpAddr;

/// What is wrong with a URL or a path, and the way out.
pub type Problem = (&'static str, &'static str);

/// What is wrong with plain HTTP to another machine.
pub(crate) const IN_THE_CLEAR: Problem = ("would send the credential in the clear", "use https");

/// Returns what is wrong with a base URL. A credential must not be sent in the clear.
pub fn problem(url: &str) -> Option<Problem> {
    const NO_URL: Problem = ("is not valid", "write one such as https://api.example.com/v1");
    let plain = url.strip_prefix("http://");
    let Some(rest) = plain.or_else(|| url.strip_prefix("https://")) else { return Some(NO_URL) };
    let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    let Some(host) = host(authority).filter(|_| url.bytes().all(|byte| fits(byte) && byte != b'@')) else {
        return Some(NO_URL);
    };
    path_problem(path).or((plain.is_some() && !is_loopback(host)).then_some(IN_THE_CLEAR))
}

/// Returns what is wrong with a path without a query. Empty segments and dot segments lead to another path.
pub fn path_problem(path: &str) -> Option<Problem> {
    if !path.bytes().all(fits) {
        return Some(("has a character that is not valid in a path", "encode it as in %20, or remove it"));
    }
    let segments = path.strip_suffix('/').unwrap_or(path).split('/').skip(1);
    let odd = |segment: &str| matches!(segment.to_ascii_lowercase().replace("%2e", ".").as_str(), "" | "." | "..");
    segments.into_iter().any(odd).then_some(("has an empty segment or a dot segment", "write the path that is meant"))
}

/// Whether a byte may be in a URL without a query.
fn fits(byte: u8) -> bool {
    byte.is_ascii_graphic() && !b"?#\\\"<>`{|}^".contains(&byte)
}

/// Returns the host of `host:port` or `host`, if that is valid.
fn host(authority: &str) -> Option<&str> {
    let (host, port) = match authority.strip_prefix('[') {
        Some(address) => address.split_once(']')?,
        None => authority.split_at(authority.find(':').unwrap_or(authority.len())),
    };
    let port = port.strip_prefix(':').map_or(port.is_empty(), |port| port.parse::<u16>().is_ok());
    (port && !host.is_empty()).then_some(host)
}

/// Whether a host is this machine.
fn is_loopback(host: &str) -> bool {
    host == "localhost" || host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}
