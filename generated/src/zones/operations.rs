// Made from spec/v4/zones.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The calls, as values.

use super::types::{Account, ListOrder, Organization, PlanId, Status, Zone, ZoneType};
use crate::V4;
use crate::runtime::{Field, Meta, Operation, paged, values};
use crate::types;

/// Creates a zone.
///
/// `POST /zones` · needs `#zone:edit` · plans: free, pro, business, enterprise
///
/// ```no_run
/// use cloudflare_client::zones::{Create, Organization};
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .zones()
///     .create(
///         &Create::new("example.com")
///             .jump_start(true)
///             .organization(
///                 Organization::new("01a7362d577a6c3019a474fd6f485823")
///                     .name("Cloudflare, Inc.")
///                     .status("active")
///                     .permissions(["#zones:read"]),
///             ),
///     )
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Create {
    name: String,
    jump_start: Option<bool>,
    organization: Option<Organization>,
    account: Option<Account>,
    type_: Option<ZoneType>,
}

impl Create {
    /// With the values that are required.
    ///
    /// - `name`: Domain name of the zone. At most 253 characters. Must match
    ///   `^([a-zA-Z0-9][\-a-zA-Z0-9]*\.)+[\-a-zA-Z0-9]{2,20}$`. Example: `example.com`.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            jump_start: None,
            organization: None,
            account: None,
            type_: None,
        }
    }

    /// Whether to look up existing DNS records. Default: `true`. Example: `true`.
    pub fn jump_start(mut self, jump_start: bool) -> Self {
        self.jump_start = Some(jump_start);
        self
    }

    /// Organization that will own the zone. Only its `id` is required.
    pub fn organization(mut self, organization: Organization) -> Self {
        self.organization = Some(organization);
        self
    }

    /// Account that will own the zone.
    pub fn account(mut self, account: Account) -> Self {
        self.account = Some(account);
        self
    }

    /// Type of the zone: how Cloudflare serves it. Example: `full`.
    pub fn type_(mut self, type_: ZoneType) -> Self {
        self.type_ = Some(type_);
        self
    }
}

impl Operation for Create {
    type Output = Zone;

    const META: &'static Meta = &Meta::post(&V4, "zones.create")
        .path("/zones")
        .permissions(&["#zone:edit"])
        .fields(&[
            Field::body("name")
                .max_length(253)
                .pattern(r"^([a-zA-Z0-9][\-a-zA-Z0-9]*\.)+[\-a-zA-Z0-9]{2,20}$"),
            Field::body("jump_start"),
            Field::body("organization"),
            Field::body("account"),
            Field::body("type"),
        ]);
}

values!(Create => name, jump_start, organization, account, type_);

/// Starts another activation check of a zone.
///
/// `PUT /zones/:identifier/activation_check` · needs `#zone:edit` · plans: free, pro, business, enterprise
///
/// ```no_run
/// use cloudflare_client::zones::CheckActivation;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .zones()
///     .check_activation(&CheckActivation::new("023e105f4ecef8ad9ca31a8372d0c353"))
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct CheckActivation {
    zone_id: String,
}

impl CheckActivation {
    /// With the values that are required.
    ///
    /// - `zone_id`: Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
    pub fn new(zone_id: impl Into<String>) -> Self {
        Self { zone_id: zone_id.into() }
    }
}

impl Operation for CheckActivation {
    type Output = types::Id;

    const META: &'static Meta = &Meta::put(&V4, "zones.check_activation")
        .path("/zones/:identifier/activation_check")
        .permissions(&["#zone:edit"])
        .fields(&[Field::path("identifier")]);
}

values!(CheckActivation => zone_id);

/// Lists zones, with search, filters, and sorting.
///
/// `GET /zones` · needs `#zone:read` · plans: free, pro, business, enterprise
///
/// ```no_run
/// use cloudflare_client::types;
/// use cloudflare_client::zones::{List, ListOrder, Status};
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .zones()
///     .list(
///         &List::new()
///             .name("example.com")
///             .status(Status::Active)
///             .page(1)
///             .per_page(20)
///             .order(ListOrder::Status)
///             .direction(types::Direction::Desc)
///             .match_(types::Match::All),
///     )
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct List {
    name: Option<String>,
    status: Option<Status>,
    page: Option<i64>,
    per_page: Option<i64>,
    order: Option<ListOrder>,
    direction: Option<types::Direction>,
    match_: Option<types::Match>,
}

impl List {
    /// Without any value.
    pub fn new() -> Self {
        Default::default()
    }

    /// Domain name of the zone. At most 253 characters. Must be a host name. Example: `example.com`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Status of the zone. Example: `active`.
    pub fn status(mut self, status: Status) -> Self {
        self.status = Some(status);
        self
    }

    /// Page number. At least 1. Default: `1`. Example: `1`.
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }

    /// Number of items per page. From 5 to 50. Default: `20`. Example: `20`.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.per_page = Some(per_page);
        self
    }

    /// Field to order by. Example: `status`.
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
    type Output = crate::Page<Zone>;

    const META: &'static Meta = &Meta::get(&V4, "zones.list")
        .path("/zones")
        .permissions(&["#zone:read"])
        .whole_answer()
        .fields(&[
            Field::query("name").max_length(253).host_name(),
            Field::query("status"),
            Field::query("page").min(1),
            Field::query("per_page").min(5).max(50),
            Field::query("order"),
            Field::query("direction"),
            Field::query("match"),
        ]);
}

values!(List => name, status, page, per_page, order, direction, match_);

paged!(List => Zone);

/// Gets a zone.
///
/// `GET /zones/:identifier` · needs `#zone:read` · plans: free, pro, business, enterprise
///
/// ```no_run
/// use cloudflare_client::zones::Get;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .zones()
///     .get(&Get::new("023e105f4ecef8ad9ca31a8372d0c353"))
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Get {
    zone_id: String,
}

impl Get {
    /// With the values that are required.
    ///
    /// - `zone_id`: Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
    pub fn new(zone_id: impl Into<String>) -> Self {
        Self { zone_id: zone_id.into() }
    }
}

impl Operation for Get {
    type Output = Zone;

    const META: &'static Meta = &Meta::get(&V4, "zones.get")
        .path("/zones/:identifier")
        .permissions(&["#zone:read"])
        .fields(&[Field::path("identifier")]);
}

values!(Get => zone_id);

/// Changes a property of a zone.
///
/// `PATCH /zones/:identifier` · plans: free, pro, business, enterprise
///
/// - Each call can change only one property.
///
/// ```no_run
/// use cloudflare_client::zones::{Edit, PlanId};
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .zones()
///     .edit(
///         &Edit::new("023e105f4ecef8ad9ca31a8372d0c353")
///             .paused(false)
///             .vanity_name_servers(["ns1.example.com", "ns2.example.com"])
///             .plan(PlanId::new("e592fd9519420ba7405e1307bff33214")),
///     )
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Edit {
    zone_id: String,
    paused: Option<bool>,
    vanity_name_servers: Option<Vec<String>>,
    plan: Option<PlanId>,
}

impl Edit {
    /// With the values that are required.
    ///
    /// - `zone_id`: Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
    pub fn new(zone_id: impl Into<String>) -> Self {
        Self {
            zone_id: zone_id.into(),
            paused: None,
            vanity_name_servers: None,
            plan: None,
        }
    }

    /// Whether Cloudflare serves only DNS, without security and performance features. Default: `false`. Example:
    /// `false`.
    pub fn paused(mut self, paused: bool) -> Self {
        self.paused = Some(paused);
        self
    }

    /// Domain names of custom name servers. Available only on the Business and Enterprise plans.
    pub fn vanity_name_servers(
        mut self,
        vanity_name_servers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.vanity_name_servers = Some(
            vanity_name_servers.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Plan to change to. Subscriptions are created or canceled to match.
    pub fn plan(mut self, plan: PlanId) -> Self {
        self.plan = Some(plan);
        self
    }
}

impl Operation for Edit {
    type Output = Zone;

    const META: &'static Meta = &Meta::patch(&V4, "zones.edit")
        .path("/zones/:identifier")
        .fields(&[
            Field::path("identifier"),
            Field::body("paused"),
            Field::body("vanity_name_servers"),
            Field::body("plan"),
        ]);
}

values!(Edit => zone_id, paused, vanity_name_servers, plan);

/// Removes all files of a zone from the cache.
///
/// `DELETE /zones/:identifier/purge_cache` · needs `#zone:edit` · plans: free, pro, business, enterprise
///
/// ```no_run
/// use cloudflare_client::zones::PurgeEverything;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .zones()
///     .purge_everything(&PurgeEverything::new("023e105f4ecef8ad9ca31a8372d0c353"))
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct PurgeEverything {
    zone_id: String,
    purge_everything: bool,
}

impl PurgeEverything {
    /// With the values that are required.
    ///
    /// - `zone_id`: Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
    pub fn new(zone_id: impl Into<String>) -> Self {
        Self {
            zone_id: zone_id.into(),
            purge_everything: true,
        }
    }
}

impl Operation for PurgeEverything {
    type Output = types::Id;

    const META: &'static Meta = &Meta::delete(&V4, "zones.purge_everything")
        .path("/zones/:identifier/purge_cache")
        .permissions(&["#zone:edit"])
        .fields(&[Field::path("identifier"), Field::body("purge_everything")]);
}

values!(PurgeEverything => zone_id, purge_everything);

/// Removes individual files from the cache, by URL or by cache tag.
///
/// `DELETE /zones/:identifier/purge_cache` · needs `#zone:edit` · plans: free, pro, business, enterprise
///
/// - All plans can purge by URL; only the Enterprise plan can purge by tag.
/// - Purging by tag is limited to 2,000 calls in 24 hours, with up to 30 tags per call.
///
/// ```no_run
/// use cloudflare_client::zones::PurgeFiles;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .zones()
///     .purge_files(
///         &PurgeFiles::new("023e105f4ecef8ad9ca31a8372d0c353")
///             .files(["http://www.example.com/css/styles.css"])
///             .tags(["some-tag", "another-tag"]),
///     )
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct PurgeFiles {
    zone_id: String,
    files: Option<Vec<String>>,
    tags: Option<Vec<String>>,
}

impl PurgeFiles {
    /// With the values that are required.
    ///
    /// - `zone_id`: Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
    pub fn new(zone_id: impl Into<String>) -> Self {
        Self {
            zone_id: zone_id.into(),
            files: None,
            tags: None,
        }
    }

    /// URLs of the files. At most 30 items.
    pub fn files(mut self, files: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.files = Some(files.into_iter().map(Into::into).collect());
        self
    }

    /// Values of the `Cache-Tag` header with which the files were served. At most 30 items.
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
}

impl Operation for PurgeFiles {
    type Output = types::Id;

    const META: &'static Meta = &Meta::delete(&V4, "zones.purge_files")
        .path("/zones/:identifier/purge_cache")
        .permissions(&["#zone:edit"])
        .fields(&[
            Field::path("identifier"),
            Field::body("files").max_items(30),
            Field::body("tags").max_items(30),
        ]);
}

values!(PurgeFiles => zone_id, files, tags);

/// Deletes a zone.
///
/// `DELETE /zones/:identifier` · needs `#zone:edit` · plans: free, pro, business, enterprise
///
/// ```no_run
/// use cloudflare_client::zones::Delete;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .zones()
///     .delete(&Delete::new("023e105f4ecef8ad9ca31a8372d0c353"))
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Delete {
    zone_id: String,
}

impl Delete {
    /// With the values that are required.
    ///
    /// - `zone_id`: Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
    pub fn new(zone_id: impl Into<String>) -> Self {
        Self { zone_id: zone_id.into() }
    }
}

impl Operation for Delete {
    type Output = types::Id;

    const META: &'static Meta = &Meta::delete(&V4, "zones.delete")
        .path("/zones/:identifier")
        .permissions(&["#zone:edit"])
        .fields(&[Field::path("identifier")]);
}

values!(Delete => zone_id);
