// Made from spec/v4/dns_records.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The calls, as values.

use super::types::{ImportAnswer, ListOrder, Record, RecordType};
use crate::V4;
use crate::runtime::{Field, Meta, Operation, paged, values};
use crate::types;

/// Creates a DNS record.
///
/// `POST /zones/:zone_identifier/dns_records` · needs `#dns_records:edit` · plans: free, pro, business, enterprise
///
/// ```no_run
/// use cloudflare_client::dns_records::{Create, RecordType};
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .dns_records()
///     .create(
///         &Create::new(
///                 "023e105f4ecef8ad9ca31a8372d0c353",
///                 RecordType::A,
///                 "example.com",
///                 "127.0.0.1",
///             )
///             .ttl(120)
///             .proxied(false),
///     )
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Create {
    zone_id: String,
    type_: RecordType,
    name: String,
    content: String,
    ttl: Option<i64>,
    proxied: Option<bool>,
    priority: Option<i64>,
}

impl Create {
    /// With the values that are required.
    ///
    /// - `zone_id`: Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
    /// - `type_`: Type of the record. Example: `A`.
    /// - `name`: Name of the record. At most 255 characters. Example: `example.com`.
    /// - `content`: Content of the record. Example: `127.0.0.1`.
    pub fn new(
        zone_id: impl Into<String>,
        type_: RecordType,
        name: impl Into<String>,
        content: impl Into<String>,
    ) -> Self {
        Self {
            zone_id: zone_id.into(),
            type_,
            name: name.into(),
            content: content.into(),
            ttl: None,
            proxied: None,
            priority: None,
        }
    }

    /// Time to live, in seconds; `1` means automatic. From 1 to 2147483647. Example: `120`.
    pub fn ttl(mut self, ttl: i64) -> Self {
        self.ttl = Some(ttl);
        self
    }

    /// Whether traffic is proxied through Cloudflare, with its security and performance features. Example: `false`.
    pub fn proxied(mut self, proxied: bool) -> Self {
        self.proxied = Some(proxied);
        self
    }

    /// Priority of the record. Example: `0`.
    pub fn priority(mut self, priority: i64) -> Self {
        self.priority = Some(priority);
        self
    }
}

impl Operation for Create {
    type Output = Record;

    const META: &'static Meta = &Meta::post(&V4, "dns_records.create")
        .path("/zones/:zone_identifier/dns_records")
        .permissions(&["#dns_records:edit"])
        .fields(&[
            Field::path("zone_identifier"),
            Field::body("type"),
            Field::body("name").max_length(255),
            Field::body("content"),
            Field::body("ttl").min(1).max(2147483647),
            Field::body("proxied"),
            Field::body("priority"),
        ]);
}

values!(Create => zone_id, type_, name, content, ttl, proxied, priority);

/// Lists the DNS records of a zone, with search, filters, and sorting.
///
/// `GET /zones/:zone_identifier/dns_records` · needs `#dns_records:read` · plans: free, pro, business, enterprise
///
/// ```no_run
/// use cloudflare_client::types;
/// use cloudflare_client::dns_records::{List, ListOrder, RecordType};
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .dns_records()
///     .list(
///         &List::new("023e105f4ecef8ad9ca31a8372d0c353")
///             .type_(RecordType::A)
///             .name("example.com")
///             .content("127.0.0.1")
///             .page(1)
///             .per_page(20)
///             .order(ListOrder::Type)
///             .direction(types::Direction::Desc)
///             .match_(types::Match::All),
///     )
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct List {
    zone_id: String,
    type_: Option<RecordType>,
    name: Option<String>,
    content: Option<String>,
    page: Option<i64>,
    per_page: Option<i64>,
    order: Option<ListOrder>,
    direction: Option<types::Direction>,
    match_: Option<types::Match>,
}

impl List {
    /// With the values that are required.
    ///
    /// - `zone_id`: Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
    pub fn new(zone_id: impl Into<String>) -> Self {
        Self {
            zone_id: zone_id.into(),
            type_: None,
            name: None,
            content: None,
            page: None,
            per_page: None,
            order: None,
            direction: None,
            match_: None,
        }
    }

    /// Type of the record. Example: `A`.
    pub fn type_(mut self, type_: RecordType) -> Self {
        self.type_ = Some(type_);
        self
    }

    /// Name of the record. At most 255 characters. Example: `example.com`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Content of the record. Example: `127.0.0.1`.
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }

    /// Page number. At least 1. Default: `1`. Example: `1`.
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }

    /// Number of items per page. From 5 to 100. Default: `20`. Example: `20`.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.per_page = Some(per_page);
        self
    }

    /// Field to order by. Example: `type`.
    pub fn order(mut self, order: ListOrder) -> Self {
        self.order = Some(order);
        self
    }

    /// Sort direction. Example: `desc`.
    pub fn direction(mut self, direction: types::Direction) -> Self {
        self.direction = Some(direction);
        self
    }

    /// Whether to match all filters or any of them. Default: `all`. Example: `all`.
    pub fn match_(mut self, match_: types::Match) -> Self {
        self.match_ = Some(match_);
        self
    }
}

impl Operation for List {
    type Output = crate::Page<Record>;

    const META: &'static Meta = &Meta::get(&V4, "dns_records.list")
        .path("/zones/:zone_identifier/dns_records")
        .permissions(&["#dns_records:read"])
        .whole_answer()
        .fields(&[
            Field::path("zone_identifier"),
            Field::query("type"),
            Field::query("name").max_length(255),
            Field::query("content"),
            Field::query("page").min(1),
            Field::query("per_page").min(5).max(100),
            Field::query("order"),
            Field::query("direction"),
            Field::query("match"),
        ]);
}

values!(List => zone_id, type_, name, content, page, per_page, order, direction, match_);

paged!(List => Record);

/// Gets a DNS record.
///
/// `GET /zones/:zone_identifier/dns_records/:identifier` · needs `#dns_records:read` · plans: free, pro, business,
/// enterprise
///
/// ```no_run
/// use cloudflare_client::dns_records::Get;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .dns_records()
///     .get(
///         &Get::new(
///             "023e105f4ecef8ad9ca31a8372d0c353",
///             "372e67954025e0ba6aaa6d586b9e0b59",
///         ),
///     )
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Get {
    zone_id: String,
    record_id: String,
}

impl Get {
    /// With the values that are required.
    ///
    /// - `zone_id`: Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
    /// - `record_id`: Identifier of the DNS record. Example: `372e67954025e0ba6aaa6d586b9e0b59`.
    pub fn new(zone_id: impl Into<String>, record_id: impl Into<String>) -> Self {
        Self {
            zone_id: zone_id.into(),
            record_id: record_id.into(),
        }
    }
}

impl Operation for Get {
    type Output = Record;

    const META: &'static Meta = &Meta::get(&V4, "dns_records.get")
        .path("/zones/:zone_identifier/dns_records/:identifier")
        .permissions(&["#dns_records:read"])
        .fields(&[Field::path("zone_identifier"), Field::path("identifier")]);
}

values!(Get => zone_id, record_id);

/// Replaces a DNS record.
///
/// `PUT /zones/:zone_identifier/dns_records/:identifier` · needs `#dns_records:edit` · plans: free, pro, business,
/// enterprise
///
/// ```no_run
/// use cloudflare_client::dns_records::{RecordType, Update};
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .dns_records()
///     .update(
///         &Update::new(
///                 "023e105f4ecef8ad9ca31a8372d0c353",
///                 "372e67954025e0ba6aaa6d586b9e0b59",
///                 RecordType::A,
///                 "example.com",
///                 "127.0.0.1",
///             )
///             .ttl(120)
///             .proxied(false),
///     )
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Update {
    zone_id: String,
    record_id: String,
    type_: RecordType,
    name: String,
    content: String,
    ttl: Option<i64>,
    proxied: Option<bool>,
}

impl Update {
    /// With the values that are required.
    ///
    /// - `zone_id`: Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
    /// - `record_id`: Identifier of the DNS record. Example: `372e67954025e0ba6aaa6d586b9e0b59`.
    /// - `type_`: Type of the record. Example: `A`.
    /// - `name`: Name of the record. At most 255 characters. Example: `example.com`.
    /// - `content`: Content of the record. Example: `127.0.0.1`.
    pub fn new(
        zone_id: impl Into<String>,
        record_id: impl Into<String>,
        type_: RecordType,
        name: impl Into<String>,
        content: impl Into<String>,
    ) -> Self {
        Self {
            zone_id: zone_id.into(),
            record_id: record_id.into(),
            type_,
            name: name.into(),
            content: content.into(),
            ttl: None,
            proxied: None,
        }
    }

    /// Time to live, in seconds; `1` means automatic. From 1 to 2147483647. Example: `120`.
    pub fn ttl(mut self, ttl: i64) -> Self {
        self.ttl = Some(ttl);
        self
    }

    /// Whether traffic is proxied through Cloudflare, with its security and performance features. Example: `false`.
    pub fn proxied(mut self, proxied: bool) -> Self {
        self.proxied = Some(proxied);
        self
    }
}

impl Operation for Update {
    type Output = Record;

    const META: &'static Meta = &Meta::put(&V4, "dns_records.update")
        .path("/zones/:zone_identifier/dns_records/:identifier")
        .permissions(&["#dns_records:edit"])
        .fields(&[
            Field::path("zone_identifier"),
            Field::path("identifier"),
            Field::body("type"),
            Field::body("name").max_length(255),
            Field::body("content"),
            Field::body("ttl").min(1).max(2147483647),
            Field::body("proxied"),
        ]);
}

values!(Update => zone_id, record_id, type_, name, content, ttl, proxied);

/// Deletes a DNS record.
///
/// `DELETE /zones/:zone_identifier/dns_records/:identifier` · needs `#dns_records:edit` · plans: free, pro,
/// business, enterprise
///
/// ```no_run
/// use cloudflare_client::dns_records::Delete;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .dns_records()
///     .delete(
///         &Delete::new(
///             "023e105f4ecef8ad9ca31a8372d0c353",
///             "372e67954025e0ba6aaa6d586b9e0b59",
///         ),
///     )
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Delete {
    zone_id: String,
    record_id: String,
}

impl Delete {
    /// With the values that are required.
    ///
    /// - `zone_id`: Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
    /// - `record_id`: Identifier of the DNS record. Example: `372e67954025e0ba6aaa6d586b9e0b59`.
    pub fn new(zone_id: impl Into<String>, record_id: impl Into<String>) -> Self {
        Self {
            zone_id: zone_id.into(),
            record_id: record_id.into(),
        }
    }
}

impl Operation for Delete {
    type Output = types::Id;

    const META: &'static Meta = &Meta::delete(&V4, "dns_records.delete")
        .path("/zones/:zone_identifier/dns_records/:identifier")
        .permissions(&["#dns_records:edit"])
        .fields(&[Field::path("zone_identifier"), Field::path("identifier")]);
}

values!(Delete => zone_id, record_id);

/// Imports DNS records from a BIND configuration file.
///
/// `POST /zones/:zone_identifier/dns_records/import` · needs `#dns_records:edit` · plans: free, pro, business,
/// enterprise
///
/// ```no_run
/// use cloudflare_client::dns_records::Import;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .dns_records()
///     .import(
///         &Import::new(
///             "023e105f4ecef8ad9ca31a8372d0c353",
///             cloudflare_client::File::new("bind_config.txt", ""),
///         ),
///     )
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Import {
    zone_id: String,
    file: crate::File,
}

impl Import {
    /// With the values that are required.
    ///
    /// - `zone_id`: Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
    /// - `file`: BIND configuration file. Example: `@bind_config.txt`.
    pub fn new(zone_id: impl Into<String>, file: crate::File) -> Self {
        Self {
            zone_id: zone_id.into(),
            file,
        }
    }
}

impl Operation for Import {
    type Output = ImportAnswer;

    const META: &'static Meta = &Meta::post(&V4, "dns_records.import")
        .path("/zones/:zone_identifier/dns_records/import")
        .permissions(&["#dns_records:edit"])
        .whole_answer()
        .fields(&[Field::path("zone_identifier"), Field::form("file")]);
}

values!(Import => zone_id, file);
