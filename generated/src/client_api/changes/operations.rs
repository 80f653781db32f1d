// Made from spec/client-api/changes.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Operations as values.

use super::types::{DevelopmentMode, FilePurge, Ipv6, ListedAnswer, PurgeAnswer};
use crate::CLIENT_API;
use crate::client_api::types;
use crate::runtime::{Meta, operation};

operation! {
    /// Sets the security level of a domain.
    ///
    /// `POST /api_json.html`
    ///
    /// [`settings::SetSecurityLevel`](crate::settings::SetSecurityLevel) does the same.
    ///
    /// ```no_run
    /// use cloudflare_client::client_api::changes::SecLvl;
    /// use cloudflare_client::client_api::types;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = SecLvl::new("example.com", types::SecurityLevel::UnderAttack);
    /// let answer = client.client_api().changes().sec_lvl(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct SecLvl -> types::ZoneAnswer;
    Meta::post(&CLIENT_API, "client-api.changes.sec_lvl").path("/api_json.html");
    always {
        form("a") is "sec_lvl",
    }
    new {
        /// Domain name.
        zone: String as into = form("z"),
        /// Security level.
        value: types::SecurityLevel = form("v"),
    }
}

operation! {
    /// Sets the caching level of a domain.
    ///
    /// `POST /api_json.html`
    ///
    /// [`settings::SetCacheLevel`](crate::settings::SetCacheLevel) does the same.
    ///
    /// ```no_run
    /// use cloudflare_client::client_api::changes::CacheLvl;
    /// use cloudflare_client::client_api::types;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = CacheLvl::new("example.com", types::CacheLevel::Aggressive);
    /// let answer = client.client_api().changes().cache_lvl(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct CacheLvl -> types::ZoneAnswer;
    Meta::post(&CLIENT_API, "client-api.changes.cache_lvl").path("/api_json.html");
    always {
        form("a") is "cache_lvl",
    }
    new {
        /// Domain name.
        zone: String as into = form("z"),
        /// Caching level. One of `agg`, `basic`.
        value: types::CacheLevel = form("v").one_of(&["agg", "basic"]),
    }
}

operation! {
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
    /// let request = Devmode::new("example.com", cloudflare_client::Flag(true));
    /// let answer = client.client_api().changes().devmode(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Devmode -> DevelopmentMode;
    Meta::post(&CLIENT_API, "client-api.changes.devmode").path("/api_json.html");
    always {
        form("a") is "devmode",
    }
    new {
        /// Domain name.
        zone: String as into = form("z"),
        /// Whether to turn development mode on.
        value: crate::Flag as into = form("v"),
    }
}

operation! {
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
    /// let answer = client.client_api().changes().fpurge_ts(&FpurgeTs::new("example.com")).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct FpurgeTs -> PurgeAnswer;
    Meta::post(&CLIENT_API, "client-api.changes.fpurge_ts").path("/api_json.html").whole_answer();
    always {
        form("a") is "fpurge_ts",
        form("v") is 1,
    }
    new {
        /// Domain name.
        zone: String as into = form("z"),
    }
}

operation! {
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
    /// let request = ZoneFilePurge::new("example.com", "http://www.example.com/style.css");
    /// let answer = client.client_api().changes().zone_file_purge(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct ZoneFilePurge -> FilePurge;
    Meta::post(&CLIENT_API, "client-api.changes.zone_file_purge").path("/api_json.html");
    always {
        form("a") is "zone_file_purge",
    }
    new {
        /// Domain name.
        zone: String as into = form("z"),
        /// URL of the file. Its `http` and `https` copies are purged separately.
        url: String as into = form("url"),
    }
}

operation! {
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
    pub struct ZoneGrab -> ();
    Meta::post(&CLIENT_API, "client-api.changes.zone_grab").path("/api_json.html").no_result();
    always {
        form("a") is "zone_grab",
    }
    new {
        /// Identifier of the zone, from `zone_check`.
        zone_id: i64 = form("zid"),
    }
}

operation! {
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
    pub struct Wl -> ListedAnswer;
    Meta::post(&CLIENT_API, "client-api.changes.wl").path("/api_json.html");
    always {
        form("a") is "wl",
    }
    new {
        /// IP address.
        ip: String as into = form("key"),
    }
}

operation! {
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
    pub struct Ban -> ListedAnswer;
    Meta::post(&CLIENT_API, "client-api.changes.ban").path("/api_json.html");
    always {
        form("a") is "ban",
    }
    new {
        /// IP address.
        ip: String as into = form("key"),
    }
}

operation! {
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
    pub struct Nul -> ListedAnswer;
    Meta::post(&CLIENT_API, "client-api.changes.nul").path("/api_json.html");
    always {
        form("a") is "nul",
    }
    new {
        /// IP address.
        ip: String as into = form("key"),
    }
}

operation! {
    /// Turns IPv6 on or off.
    ///
    /// `POST /api_json.html`
    ///
    /// Corrected: the documented v is `1`. The values are `0` for off and `3` for on; only the older copy of the
    /// docs sends `1` for on.
    ///
    /// [`settings::SetIpv6`](crate::settings::SetIpv6) does the same.
    ///
    /// ```no_run
    /// use cloudflare_client::client_api::changes::{Ipv46, Ipv6};
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.client_api().changes().ipv46(&Ipv46::new("example.com", Ipv6::On)).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Ipv46 -> types::ZoneAnswer;
    Meta::post(&CLIENT_API, "client-api.changes.ipv46").path("/api_json.html");
    always {
        form("a") is "ipv46",
    }
    new {
        /// Domain name.
        zone: String as into = form("z"),
        /// State of IPv6.
        value: Ipv6 = form("v"),
    }
}

operation! {
    /// Sets the mode of Rocket Loader.
    ///
    /// `POST /api_json.html`
    ///
    /// [`settings::SetRocketLoader`](crate::settings::SetRocketLoader) does the same.
    ///
    /// ```no_run
    /// use cloudflare_client::client_api::changes::Async;
    /// use cloudflare_client::client_api::types;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Async::new("example.com", types::RocketLoader::Automatic);
    /// let answer = client.client_api().changes().async_(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Async -> ();
    Meta::post(&CLIENT_API, "client-api.changes.async").path("/api_json.html").no_result();
    always {
        form("a") is "async",
    }
    new {
        /// Domain name.
        zone: String as into = form("z"),
        /// Mode of Rocket Loader.
        value: types::RocketLoader = form("v"),
    }
}

operation! {
    /// Sets the file types to minify.
    ///
    /// `POST /api_json.html`
    ///
    /// [`settings::SetMinify`](crate::settings::SetMinify) does the same.
    ///
    /// ```no_run
    /// use cloudflare_client::client_api::changes::Minify;
    /// use cloudflare_client::client_api::types;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Minify::new("example.com", types::Minify::from(6));
    /// let answer = client.client_api().changes().minify(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Minify -> ();
    Meta::post(&CLIENT_API, "client-api.changes.minify").path("/api_json.html").no_result();
    always {
        form("a") is "minify",
    }
    new {
        /// Domain name.
        zone: String as into = form("z"),
        /// File types to minify.
        value: types::Minify = form("v"),
    }
}

operation! {
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
    /// let request = Mirage2::new("example.com", cloudflare_client::Flag(true));
    /// let answer = client.client_api().changes().mirage2(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Mirage2 -> ();
    Meta::post(&CLIENT_API, "client-api.changes.mirage2").path("/api_json.html").no_result();
    always {
        form("a") is "mirage2",
    }
    new {
        /// Domain name.
        zone: String as into = form("z"),
        /// Whether to turn Mirage 2 on.
        value: crate::Flag as into = form("v"),
    }
}
