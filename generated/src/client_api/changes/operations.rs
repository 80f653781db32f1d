// Made from spec/client-api/changes.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The calls, as values.

use super::types::{DevelopmentMode, FilePurge, Ipv6, ListedAnswer, PurgeAnswer};
use crate::CLIENT_API;
use crate::runtime::{Field, Meta, Operation, values};
use crate::client_api::types;

/// Sets the security level of a domain.
///
/// `POST /api_json.html`
///
/// [`settings::SetSecurityLevel`](crate::settings::SetSecurityLevel) does the same.
///
/// ```no_run
/// use cloudflare_client::client_api::types;
/// use cloudflare_client::client_api::changes::SecLvl;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .client_api()
///     .changes()
///     .sec_lvl(&SecLvl::new("example.com", types::SecurityLevel::UnderAttack))
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct SecLvl {
    a: String,
    zone: String,
    value: types::SecurityLevel,
}

impl SecLvl {
    /// With the values that are required.
    ///
    /// - `zone`: Domain name.
    /// - `value`: Security level.
    pub fn new(zone: impl Into<String>, value: types::SecurityLevel) -> Self {
        Self {
            a: "sec_lvl".to_owned(),
            zone: zone.into(),
            value,
        }
    }
}

impl Operation for SecLvl {
    type Output = types::ZoneAnswer;

    const META: &'static Meta = &Meta::post(&CLIENT_API, "client-api.changes.sec_lvl")
        .path("/api_json.html")
        .fields(&[Field::form("a"), Field::form("z"), Field::form("v")]);
}

values!(SecLvl => a, zone, value);

/// Sets the caching level of a domain.
///
/// `POST /api_json.html`
///
/// [`settings::SetCacheLevel`](crate::settings::SetCacheLevel) does the same.
///
/// ```no_run
/// use cloudflare_client::client_api::types;
/// use cloudflare_client::client_api::changes::CacheLvl;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .client_api()
///     .changes()
///     .cache_lvl(&CacheLvl::new("example.com", types::CacheLevel::Aggressive))
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct CacheLvl {
    a: String,
    zone: String,
    value: types::CacheLevel,
}

impl CacheLvl {
    /// With the values that are required.
    ///
    /// - `zone`: Domain name.
    /// - `value`: Caching level. Only `agg` and `basic` can be set.
    pub fn new(zone: impl Into<String>, value: types::CacheLevel) -> Self {
        Self {
            a: "cache_lvl".to_owned(),
            zone: zone.into(),
            value,
        }
    }
}

impl Operation for CacheLvl {
    type Output = types::ZoneAnswer;

    const META: &'static Meta = &Meta::post(&CLIENT_API, "client-api.changes.cache_lvl")
        .path("/api_json.html")
        .fields(&[Field::form("a"), Field::form("z"), Field::form("v")]);
}

values!(CacheLvl => a, zone, value);

/// Turns development mode, which bypasses the cache, on or off.
///
/// `POST /api_json.html`
///
/// [`settings::SetDevelopmentMode`](crate::settings::SetDevelopmentMode) does the same.
///
/// - Development mode ends after 3 hours unless it is turned off earlier.
///
/// ```no_run
/// use cloudflare_client::client_api::changes::Devmode;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .client_api()
///     .changes()
///     .devmode(&Devmode::new("example.com", cloudflare_client::Flag(true)))
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Devmode {
    a: String,
    zone: String,
    value: crate::Flag,
}

impl Devmode {
    /// With the values that are required.
    ///
    /// - `zone`: Domain name.
    /// - `value`: Whether to turn development mode on.
    pub fn new(zone: impl Into<String>, value: impl Into<crate::Flag>) -> Self {
        Self {
            a: "devmode".to_owned(),
            zone: zone.into(),
            value: value.into(),
        }
    }
}

impl Operation for Devmode {
    type Output = DevelopmentMode;

    const META: &'static Meta = &Meta::post(&CLIENT_API, "client-api.changes.devmode")
        .path("/api_json.html")
        .fields(&[Field::form("a"), Field::form("z"), Field::form("v")]);
}

values!(Devmode => a, zone, value);

/// Purges all cached files of a domain.
///
/// `POST /api_json.html`
///
/// [`zones::PurgeEverything`](crate::zones::PurgeEverything) does the same.
///
/// - The cache can take up to 48 hours to recover its performance. Use this call sparingly.
///
/// ```no_run
/// use cloudflare_client::client_api::changes::FpurgeTs;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .client_api()
///     .changes()
///     .fpurge_ts(&FpurgeTs::new("example.com"))
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct FpurgeTs {
    a: String,
    zone: String,
    value: crate::Flag,
}

impl FpurgeTs {
    /// With the values that are required.
    ///
    /// - `zone`: Domain name.
    pub fn new(zone: impl Into<String>) -> Self {
        Self {
            a: "fpurge_ts".to_owned(),
            zone: zone.into(),
            value: crate::Flag(true),
        }
    }
}

impl Operation for FpurgeTs {
    type Output = PurgeAnswer;

    const META: &'static Meta = &Meta::post(&CLIENT_API, "client-api.changes.fpurge_ts")
        .path("/api_json.html")
        .whole_answer()
        .fields(&[Field::form("a"), Field::form("z"), Field::form("v").one_of(&[1])]);
}

values!(FpurgeTs => a, zone, value);

/// Purges one cached file of a domain.
///
/// `POST /api_json.html`
///
/// [`zones::PurgeFiles`](crate::zones::PurgeFiles) does the same.
///
/// ```no_run
/// use cloudflare_client::client_api::changes::ZoneFilePurge;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .client_api()
///     .changes()
///     .zone_file_purge(
///         &ZoneFilePurge::new("example.com", "http://www.example.com/style.css"),
///     )
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct ZoneFilePurge {
    a: String,
    zone: String,
    url: String,
}

impl ZoneFilePurge {
    /// With the values that are required.
    ///
    /// - `zone`: Domain name.
    /// - `url`: URL of the file. Its `http` and `https` copies are purged separately.
    pub fn new(zone: impl Into<String>, url: impl Into<String>) -> Self {
        Self {
            a: "zone_file_purge".to_owned(),
            zone: zone.into(),
            url: url.into(),
        }
    }
}

impl Operation for ZoneFilePurge {
    type Output = FilePurge;

    const META: &'static Meta = &Meta::post(
            &CLIENT_API,
            "client-api.changes.zone_file_purge",
        )
        .path("/api_json.html")
        .fields(&[Field::form("a"), Field::form("z"), Field::form("url")]);
}

values!(ZoneFilePurge => a, zone, url);

/// Requests a new snapshot of a site.
///
/// `POST /api_json.html`
///
/// - At most one call a day.
///
/// ```no_run
/// use cloudflare_client::client_api::changes::ZoneGrab;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.client_api().changes().zone_grab(&ZoneGrab::new(42)).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct ZoneGrab {
    a: String,
    zone_id: i64,
}

impl ZoneGrab {
    /// With the values that are required.
    ///
    /// - `zone_id`: Identifier of the zone, from `zone_check`.
    pub fn new(zone_id: i64) -> Self {
        Self {
            a: "zone_grab".to_owned(),
            zone_id,
        }
    }
}

impl Operation for ZoneGrab {
    type Output = ();

    const META: &'static Meta = &Meta::post(&CLIENT_API, "client-api.changes.zone_grab")
        .path("/api_json.html")
        .no_result()
        .fields(&[Field::form("a"), Field::form("zid")]);
}

values!(ZoneGrab => a, zone_id);

/// Adds an IP address to the allow list.
///
/// `POST /api_json.html`
///
/// [`user_access_rules::Create`](crate::user_access_rules::Create) does the same.
///
/// ```no_run
/// use cloudflare_client::client_api::changes::Wl;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.client_api().changes().wl(&Wl::new("0.0.0.0")).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Wl {
    a: String,
    ip: String,
}

impl Wl {
    /// With the values that are required.
    ///
    /// - `ip`: IP address.
    pub fn new(ip: impl Into<String>) -> Self {
        Self {
            a: "wl".to_owned(),
            ip: ip.into(),
        }
    }
}

impl Operation for Wl {
    type Output = ListedAnswer;

    const META: &'static Meta = &Meta::post(&CLIENT_API, "client-api.changes.wl")
        .path("/api_json.html")
        .fields(&[Field::form("a"), Field::form("key")]);
}

values!(Wl => a, ip);

/// Adds an IP address to the block list.
///
/// `POST /api_json.html`
///
/// [`user_access_rules::Create`](crate::user_access_rules::Create) does the same.
///
/// - The documented example calls `wl`.
///
/// ```no_run
/// use cloudflare_client::client_api::changes::Ban;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.client_api().changes().ban(&Ban::new("0.0.0.0")).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Ban {
    a: String,
    ip: String,
}

impl Ban {
    /// With the values that are required.
    ///
    /// - `ip`: IP address.
    pub fn new(ip: impl Into<String>) -> Self {
        Self {
            a: "ban".to_owned(),
            ip: ip.into(),
        }
    }
}

impl Operation for Ban {
    type Output = ListedAnswer;

    const META: &'static Meta = &Meta::post(&CLIENT_API, "client-api.changes.ban")
        .path("/api_json.html")
        .fields(&[Field::form("a"), Field::form("key")]);
}

values!(Ban => a, ip);

/// Removes an IP address from either list.
///
/// `POST /api_json.html`
///
/// [`user_access_rules::Delete`](crate::user_access_rules::Delete) does the same.
///
/// - The documented example calls `wl`.
///
/// ```no_run
/// use cloudflare_client::client_api::changes::Nul;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.client_api().changes().nul(&Nul::new("0.0.0.0")).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Nul {
    a: String,
    ip: String,
}

impl Nul {
    /// With the values that are required.
    ///
    /// - `ip`: IP address.
    pub fn new(ip: impl Into<String>) -> Self {
        Self {
            a: "nul".to_owned(),
            ip: ip.into(),
        }
    }
}

impl Operation for Nul {
    type Output = ListedAnswer;

    const META: &'static Meta = &Meta::post(&CLIENT_API, "client-api.changes.nul")
        .path("/api_json.html")
        .fields(&[Field::form("a"), Field::form("key")]);
}

values!(Nul => a, ip);

/// Turns IPv6 on or off.
///
/// `POST /api_json.html`
///
/// Corrected: the docs have the v `1`. The values are `0` for off and `3` for on; only the older copy of the docs
/// sends `1` for on.
///
/// [`settings::SetIpv6`](crate::settings::SetIpv6) does the same.
///
/// ```no_run
/// use cloudflare_client::client_api::changes::{Ipv46, Ipv6};
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .client_api()
///     .changes()
///     .ipv46(&Ipv46::new("example.com", Ipv6::On))
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Ipv46 {
    a: String,
    zone: String,
    value: Ipv6,
}

impl Ipv46 {
    /// With the values that are required.
    ///
    /// - `zone`: Domain name.
    /// - `value`: State of IPv6.
    pub fn new(zone: impl Into<String>, value: Ipv6) -> Self {
        Self {
            a: "ipv46".to_owned(),
            zone: zone.into(),
            value,
        }
    }
}

impl Operation for Ipv46 {
    type Output = types::ZoneAnswer;

    const META: &'static Meta = &Meta::post(&CLIENT_API, "client-api.changes.ipv46")
        .path("/api_json.html")
        .fields(&[Field::form("a"), Field::form("z"), Field::form("v")]);
}

values!(Ipv46 => a, zone, value);

/// Sets the mode of Rocket Loader.
///
/// `POST /api_json.html`
///
/// [`settings::SetRocketLoader`](crate::settings::SetRocketLoader) does the same.
///
/// ```no_run
/// use cloudflare_client::client_api::types;
/// use cloudflare_client::client_api::changes::Async;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .client_api()
///     .changes()
///     .async_(&Async::new("example.com", types::RocketLoader::Automatic))
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Async {
    a: String,
    zone: String,
    value: types::RocketLoader,
}

impl Async {
    /// With the values that are required.
    ///
    /// - `zone`: Domain name.
    /// - `value`: Mode of Rocket Loader.
    pub fn new(zone: impl Into<String>, value: types::RocketLoader) -> Self {
        Self {
            a: "async".to_owned(),
            zone: zone.into(),
            value,
        }
    }
}

impl Operation for Async {
    type Output = ();

    const META: &'static Meta = &Meta::post(&CLIENT_API, "client-api.changes.async")
        .path("/api_json.html")
        .no_result()
        .fields(&[Field::form("a"), Field::form("z"), Field::form("v")]);
}

values!(Async => a, zone, value);

/// Sets the file types to minify.
///
/// `POST /api_json.html`
///
/// [`settings::SetMinify`](crate::settings::SetMinify) does the same.
///
/// ```no_run
/// use cloudflare_client::client_api::types;
/// use cloudflare_client::client_api::changes::Minify;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .client_api()
///     .changes()
///     .minify(&Minify::new("example.com", types::Minify::from(6)))
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Minify {
    a: String,
    zone: String,
    value: types::Minify,
}

impl Minify {
    /// With the values that are required.
    ///
    /// - `zone`: Domain name.
    /// - `value`: File types to minify.
    pub fn new(zone: impl Into<String>, value: types::Minify) -> Self {
        Self {
            a: "minify".to_owned(),
            zone: zone.into(),
            value,
        }
    }
}

impl Operation for Minify {
    type Output = ();

    const META: &'static Meta = &Meta::post(&CLIENT_API, "client-api.changes.minify")
        .path("/api_json.html")
        .no_result()
        .fields(&[Field::form("a"), Field::form("z"), Field::form("v")]);
}

values!(Minify => a, zone, value);

/// Turns Mirage 2 on or off.
///
/// `POST /api_json.html`
///
/// [`settings::SetMirage`](crate::settings::SetMirage) does the same.
///
/// - Only the later edition of the docs has this action, without an example.
///
/// ```no_run
/// use cloudflare_client::client_api::changes::Mirage2;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .client_api()
///     .changes()
///     .mirage2(&Mirage2::new("example.com", cloudflare_client::Flag(true)))
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Mirage2 {
    a: String,
    zone: String,
    value: crate::Flag,
}

impl Mirage2 {
    /// With the values that are required.
    ///
    /// - `zone`: Domain name.
    /// - `value`: Whether to turn Mirage 2 on.
    pub fn new(zone: impl Into<String>, value: impl Into<crate::Flag>) -> Self {
        Self {
            a: "mirage2".to_owned(),
            zone: zone.into(),
            value: value.into(),
        }
    }
}

impl Operation for Mirage2 {
    type Output = ();

    const META: &'static Meta = &Meta::post(&CLIENT_API, "client-api.changes.mirage2")
        .path("/api_json.html")
        .no_result()
        .fields(&[Field::form("a"), Field::form("z"), Field::form("v")]);
}

values!(Mirage2 => a, zone, value);
