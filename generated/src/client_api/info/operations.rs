// Made from spec/client-api/info.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Operations as values.

use super::types::{
    Interval, RecordsAnswer, SettingsAnswer, StatsAnswer, VisitorClass, VisitorsAnswer, ZoneIds,
    ZonesAnswer,
};
use crate::CLIENT_API;
use crate::client_api::records;
use crate::runtime::{Meta, operation, paged};

operation! {
    /// Gets the statistics and settings of a domain.
    ///
    /// `POST /api_json.html`
    ///
    /// [`analytics::Dashboard`](crate::analytics::Dashboard) does the same.
    ///
    /// - The docs describe the example as the past 7 days, but it asks for `20`, the past 30 days.
    ///
    /// ```no_run
    /// use cloudflare_client::client_api::info::{Interval, Stats};
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Stats::new("example.com", Interval::Past30Days);
    /// let answer = client.client_api().info().stats(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Stats -> StatsAnswer;
    Meta::post(&CLIENT_API, "client-api.info.stats").path("/api_json.html");
    always {
        form("a") is "stats",
    }
    new {
        /// Domain name.
        zone: String as into = form("z"),
        /// Period of the statistics.
        interval: Interval = form("interval"),
    }
}

operation! {
    /// Lists the domains of the account.
    ///
    /// `POST /api_json.html`
    ///
    /// [`zones::List`](crate::zones::List) does the same.
    ///
    /// ```no_run
    /// use cloudflare_client::client_api::info::ZoneLoadMulti;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.client_api().info().zone_load_multi(&ZoneLoadMulti::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[derive(Default)]
    pub struct ZoneLoadMulti -> ZonesAnswer;
    Meta::post(&CLIENT_API, "client-api.info.zone_load_multi").path("/api_json.html");
    always {
        form("a") is "zone_load_multi",
    }
}

operation! {
    /// Lists the DNS records of a domain.
    ///
    /// `POST /api_json.html`
    ///
    /// [`dns_records::List`](crate::dns_records::List) does the same.
    ///
    /// - A call lists the first 180 records.
    ///
    /// ```no_run
    /// use cloudflare_client::client_api::info::RecLoadAll;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.client_api().info().rec_load_all(&RecLoadAll::new("example.com")).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct RecLoadAll -> RecordsAnswer;
    Meta::post(&CLIENT_API, "client-api.info.rec_load_all").path("/api_json.html");
    always {
        form("a") is "rec_load_all",
    }
    new {
        /// Domain name.
        zone: String as into = form("z"),
    }
    set {
        /// Offset of the first record. Raise it while `has_more` is true.
        offset: i64 = form("o"),
    }
}

paged!(RecLoadAll => records::Record, items = recs.objs, more = recs.has_more);

operation! {
    /// Gets the identifiers of several domains.
    ///
    /// `POST /api_json.html`
    ///
    /// [`zones::List`](crate::zones::List) does the same.
    ///
    /// ```no_run
    /// use cloudflare_client::client_api::info::ZoneCheck;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = ZoneCheck::new(["example.com", "example2.com", "example3.com"]);
    /// let answer = client.client_api().info().zone_check(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct ZoneCheck -> ZoneIds;
    Meta::post(&CLIENT_API, "client-api.info.zone_check").path("/api_json.html");
    always {
        form("a") is "zone_check",
    }
    new {
        /// Domain names.
        zones: Vec<String> as texts = form("zones"),
    }
}

operation! {
    /// Lists the IP addresses that visited a domain.
    ///
    /// `POST /api_json.html`
    ///
    /// ```no_run
    /// use cloudflare_client::client_api::info::{VisitorClass, ZoneIps};
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = ZoneIps::new("example.com")
    ///     .hours(48)
    ///     .class(VisitorClass::Regular)
    ///     .geo(cloudflare_client::Flag(true));
    /// let answer = client.client_api().info().zone_ips(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct ZoneIps -> VisitorsAnswer;
    Meta::post(&CLIENT_API, "client-api.info.zone_ips").path("/api_json.html");
    always {
        form("a") is "zone_ips",
    }
    new {
        /// Domain name.
        zone: String as into = form("z"),
    }
    set {
        /// Number of hours to look back. At most 48. Default: `24`.
        hours: i64 = form("hours").max(48),
        /// Class of visitors.
        class: VisitorClass = form("class"),
        /// Whether to include coordinates. Must be `1`.
        geo: crate::Flag as into = form("geo").one_of(&[1]),
    }
}

operation! {
    /// Looks up the threat score of an IP address.
    ///
    /// `POST /api_json.html`
    ///
    /// - The response maps the address to its class and score. Scores are logarithmic; a higher score is a greater
    ///   threat.
    ///
    /// ```no_run
    /// use cloudflare_client::client_api::info::IpLkup;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.client_api().info().ip_lkup(&IpLkup::new("0.0.0.0")).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct IpLkup -> std::collections::BTreeMap<String, String>;
    Meta::post(&CLIENT_API, "client-api.info.ip_lkup").path("/api_json.html");
    always {
        form("a") is "ip_lkup",
    }
    new {
        /// IP address.
        ip: String as into = form("ip"),
    }
}

operation! {
    /// Gets the settings of a domain.
    ///
    /// `POST /api_json.html`
    ///
    /// [`settings::List`](crate::settings::List) does the same.
    ///
    /// ```no_run
    /// use cloudflare_client::client_api::info::ZoneSettings;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.client_api().info().zone_settings(&ZoneSettings::new("example.com")).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct ZoneSettings -> SettingsAnswer;
    Meta::post(&CLIENT_API, "client-api.info.zone_settings").path("/api_json.html");
    always {
        form("a") is "zone_settings",
    }
    new {
        /// Domain name.
        zone: String as into = form("z"),
    }
}
