//! Base URLs that are not the documented ones.

use std::net::IpAddr;

use super::error::Error;

/// Checks a base URL, and takes the slash from its end. A credential must not travel in the clear.
pub(super) fn check(url: &str) -> Result<String, Error> {
    let plain = url.strip_prefix("http://");
    let rest = plain.or_else(|| url.strip_prefix("https://")).unwrap_or_default();
    let host = host(rest.split('/').next().unwrap_or_default());
    let fits = url.bytes().all(|byte| byte.is_ascii_graphic() && !b"?#@\\\"<>".contains(&byte));
    let Some(host) = host.filter(|_| fits) else {
        let example = "https://api.cloudflare.com/client/v4";
        return Err(Error::Config(format!("the base URL {url:?} is none: write one such as {example}")));
    };
    if plain.is_some() && !leads_home(host) {
        return Err(Error::Config(format!("the base URL {url:?} would send the credential in the clear: use https")));
    }
    Ok(url.trim_end_matches('/').to_owned())
}

/// The host of `host:port`, if both are there or the port is left out.
fn host(authority: &str) -> Option<&str> {
    let (host, port) = match authority.strip_prefix('[') {
        Some(address) => address.split_once(']')?,
        None => authority.split_at(authority.find(':').unwrap_or(authority.len())),
    };
    let port = port.strip_prefix(':').map_or(port.is_empty(), |port| port.parse::<u16>().is_ok());
    (port && !host.is_empty()).then_some(host)
}

/// Whether a host is this machine.
fn leads_home(host: &str) -> bool {
    host == "localhost" || host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}
