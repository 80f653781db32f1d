// Made from spec/v4/dns_records.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Operations as values.

use super::types::{ImportAnswer, ListOrder, Record, RecordType};
use crate::V4;
use crate::runtime::{Meta, operation, paged};
use crate::types;

operation! {
    /// Creates a DNS record.
    ///
    /// `POST /zones/:zone_identifier/dns_records` · needs `#dns_records:edit`
    ///
    /// ```no_run
    /// use cloudflare_client::dns_records::{Create, RecordType};
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Create::new(
    ///     "023e105f4ecef8ad9ca31a8372d0c353",
    ///     RecordType::A,
    ///     "example.com",
    ///     "127.0.0.1",
    /// )
    /// .ttl(120)
    /// .proxied(false);
    /// let answer = client.dns_records().create(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Create -> Record;
    Meta::post(&V4, "dns_records.create")
        .path("/zones/:zone_identifier/dns_records")
        .permissions(&["#dns_records:edit"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
        /// Type of the record. Example: `A`.
        type_: RecordType = body("type"),
        /// Name of the record. At most 255 characters. Example: `example.com`.
        name: String as into = body("name").max_length(255),
        /// Content of the record. If `type` is `A`: must be a valid IPv4 address. If `type` is `AAAA`: must be a valid
        /// IPv6 address. If `type` is `CNAME`: must not be a valid IP address, must differ from `name`. If `type` is
        /// `TXT`: at most 254 characters, must be printable ASCII. Example: `127.0.0.1`.
        content: String as into = body("content")
            .when("type", &["A"], ipv4())
            .when("type", &["AAAA"], ipv6())
            .when("type", &["CNAME"], not(ip()), differs_from("name"))
            .when("type", &["TXT"], max_length(254), printable_ascii()),
    }
    set {
        /// Time to live, in seconds; `1` means automatic. 1, or between 120 and 2147483647. Example: `120`. Corrected:
        /// the documented min is `1`. Error 1039 excludes 2 to 119: only 1 is allowed below 120.
        ttl: i64 = body("ttl").min(120).max(2147483647).also(&[1]),
        /// Whether traffic is proxied through Cloudflare, with its security and performance features. Example: `false`.
        proxied: bool = body("proxied"),
        /// Priority of the record. Between 0 and 65535. Example: `0`.
        priority: i64 = body("priority").min(0).max(65535),
    }
}

operation! {
    /// Lists the DNS records of a zone, with search, filters, and sorting.
    ///
    /// `GET /zones/:zone_identifier/dns_records` · needs `#dns_records:read`
    ///
    /// ```no_run
    /// use cloudflare_client::dns_records::{List, ListOrder, RecordType};
    /// use cloudflare_client::types;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = List::new("023e105f4ecef8ad9ca31a8372d0c353")
    ///     .type_(RecordType::A)
    ///     .name("example.com")
    ///     .content("127.0.0.1")
    ///     .page(1)
    ///     .per_page(20)
    ///     .order(ListOrder::Type)
    ///     .direction(types::Direction::Desc)
    ///     .match_(types::Match::All);
    /// let answer = client.dns_records().list(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct List -> crate::Page<Record>;
    Meta::get(&V4, "dns_records.list")
        .path("/zones/:zone_identifier/dns_records")
        .permissions(&["#dns_records:read"])
        .page();
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
    }
    set {
        /// Type of the record. Example: `A`.
        type_: RecordType = query("type"),
        /// Name of the record. At most 255 characters. Example: `example.com`.
        name: String as into = query("name").max_length(255),
        /// Content of the record. Example: `127.0.0.1`.
        content: String as into = query("content"),
        /// Page number. At least 1. Default: `1`. Example: `1`.
        page: i64 = query("page").min(1),
        /// Number of items per page. Between 5 and 100. Default: `20`. Example: `20`.
        per_page: i64 = query("per_page").min(5).max(100),
        /// Field to order by. Example: `type`.
        order: ListOrder = query("order"),
        /// Sort direction. Example: `desc`.
        direction: types::Direction = query("direction"),
        /// Whether to match all filters or any of them. Default: `all`. Example: `all`.
        match_: types::Match = query("match"),
    }
}

paged!(List => Record);

operation! {
    /// Gets a DNS record.
    ///
    /// `GET /zones/:zone_identifier/dns_records/:identifier` · needs `#dns_records:read`
    ///
    /// ```no_run
    /// use cloudflare_client::dns_records::Get;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Get::new("023e105f4ecef8ad9ca31a8372d0c353", "372e67954025e0ba6aaa6d586b9e0b59");
    /// let answer = client.dns_records().get(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Get -> Record;
    Meta::get(&V4, "dns_records.get")
        .path("/zones/:zone_identifier/dns_records/:identifier")
        .permissions(&["#dns_records:read"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
        /// Identifier of the DNS record. Example: `372e67954025e0ba6aaa6d586b9e0b59`.
        record_id: String as into = path("identifier"),
    }
}

operation! {
    /// Replaces a DNS record.
    ///
    /// `PUT /zones/:zone_identifier/dns_records/:identifier` · needs `#dns_records:edit`
    ///
    /// ```no_run
    /// use cloudflare_client::dns_records::{RecordType, Update};
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Update::new(
    ///     "023e105f4ecef8ad9ca31a8372d0c353",
    ///     "372e67954025e0ba6aaa6d586b9e0b59",
    ///     RecordType::A,
    ///     "example.com",
    ///     "127.0.0.1",
    /// )
    /// .ttl(120)
    /// .proxied(false);
    /// let answer = client.dns_records().update(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Update -> Record;
    Meta::put(&V4, "dns_records.update")
        .path("/zones/:zone_identifier/dns_records/:identifier")
        .permissions(&["#dns_records:edit"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
        /// Identifier of the DNS record. Example: `372e67954025e0ba6aaa6d586b9e0b59`.
        record_id: String as into = path("identifier"),
        /// Type of the record. Example: `A`.
        type_: RecordType = body("type"),
        /// Name of the record. At most 255 characters. Example: `example.com`.
        name: String as into = body("name").max_length(255),
        /// Content of the record. If `type` is `A`: must be a valid IPv4 address. If `type` is `AAAA`: must be a valid
        /// IPv6 address. If `type` is `CNAME`: must not be a valid IP address, must differ from `name`. If `type` is
        /// `TXT`: at most 254 characters, must be printable ASCII. Example: `127.0.0.1`.
        content: String as into = body("content")
            .when("type", &["A"], ipv4())
            .when("type", &["AAAA"], ipv6())
            .when("type", &["CNAME"], not(ip()), differs_from("name"))
            .when("type", &["TXT"], max_length(254), printable_ascii()),
    }
    set {
        /// Time to live, in seconds; `1` means automatic. 1, or between 120 and 2147483647. Example: `120`. Corrected:
        /// the documented min is `1`. Error 1039 excludes 2 to 119: only 1 is allowed below 120.
        ttl: i64 = body("ttl").min(120).max(2147483647).also(&[1]),
        /// Whether traffic is proxied through Cloudflare, with its security and performance features. Example: `false`.
        proxied: bool = body("proxied"),
        /// Priority of the record. Example: `0`.
        priority: i64 = body("priority"),
    }
}

impl From<Record> for Update {
    fn from(record: Record) -> Self {
        Self {
            zone_id: record.zone_id.unwrap_or_default(),
            record_id: record.id,
            type_: record.type_,
            name: record.name,
            content: record.content.unwrap_or_default(),
            ttl: record.ttl,
            proxied: record.proxied,
            priority: record.priority,
        }
    }
}

impl From<&Record> for Update {
    fn from(record: &Record) -> Self {
        record.clone().into()
    }
}

operation! {
    /// Deletes a DNS record.
    ///
    /// `DELETE /zones/:zone_identifier/dns_records/:identifier` · needs `#dns_records:edit`
    ///
    /// ```no_run
    /// use cloudflare_client::dns_records::Delete;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Delete::new("023e105f4ecef8ad9ca31a8372d0c353", "372e67954025e0ba6aaa6d586b9e0b59");
    /// let answer = client.dns_records().delete(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Delete -> types::Id;
    Meta::delete(&V4, "dns_records.delete")
        .path("/zones/:zone_identifier/dns_records/:identifier")
        .permissions(&["#dns_records:edit"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
        /// Identifier of the DNS record. Example: `372e67954025e0ba6aaa6d586b9e0b59`.
        record_id: String as into = path("identifier"),
    }
}

operation! {
    /// Imports DNS records from a BIND configuration file.
    ///
    /// `POST /zones/:zone_identifier/dns_records/import` · needs `#dns_records:edit`
    ///
    /// ```no_run
    /// use cloudflare_client::dns_records::Import;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Import::new(
    ///     "023e105f4ecef8ad9ca31a8372d0c353",
    ///     cloudflare_client::File::new("bind_config.txt", ""),
    /// );
    /// let answer = client.dns_records().import(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Import -> ImportAnswer;
    Meta::post(&V4, "dns_records.import")
        .path("/zones/:zone_identifier/dns_records/import")
        .permissions(&["#dns_records:edit"])
        .whole_answer();
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
        /// BIND configuration file. Example: `@bind_config.txt`.
        file: crate::File = form("file"),
    }
}
