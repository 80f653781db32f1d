// Made from spec/v4/waf_packages.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The calls, as values.

use super::types::{ActionMode, ListOrder, Package, Sensitivity};
use crate::V4;
use crate::runtime::{Field, Meta, Operation, paged, values};
use crate::types;

/// Lists the rule packages of a zone.
///
/// `GET /zones/:zone_identifier/firewall/waf/packages` · plans: free, pro, business, enterprise
///
/// ```no_run
/// use cloudflare_client::types;
/// use cloudflare_client::waf_packages::{List, ListOrder};
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .waf_packages()
///     .list(
///         &List::new("023e105f4ecef8ad9ca31a8372d0c353")
///             .name("WordPress rules")
///             .page(1)
///             .per_page(50)
///             .order(ListOrder::Name)
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
    name: Option<String>,
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
            name: None,
            page: None,
            per_page: None,
            order: None,
            direction: None,
            match_: None,
        }
    }

    /// Name of the rule package. Example: `WordPress rules`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Page number. At least 1. Default: `1`. Example: `1`.
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }

    /// Number of items per page. From 5 to 100. Default: `50`. Example: `50`.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.per_page = Some(per_page);
        self
    }

    /// Field to order by. Example: `name`. Corrected: the docs have the example `status`. `status` is not one of the
    /// valid values of this parameter.
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
    type Output = crate::Page<Package>;

    const META: &'static Meta = &Meta::get(&V4, "waf_packages.list")
        .path("/zones/:zone_identifier/firewall/waf/packages")
        .whole_answer()
        .fields(&[
            Field::path("zone_identifier"),
            Field::query("name"),
            Field::query("page").min(1),
            Field::query("per_page").min(5).max(100),
            Field::query("order"),
            Field::query("direction"),
            Field::query("match"),
        ]);
}

values!(List => zone_id, name, page, per_page, order, direction, match_);

paged!(List => Package);

/// Gets a rule package.
///
/// `GET /zones/:zone_identifier/firewall/waf/packages/:identifier` · plans: free, pro, business, enterprise
///
/// ```no_run
/// use cloudflare_client::waf_packages::Get;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .waf_packages()
///     .get(
///         &Get::new(
///             "023e105f4ecef8ad9ca31a8372d0c353",
///             "a25a9a7e9c00afc1fb2e0245519d725b",
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
    package_id: String,
}

impl Get {
    /// With the values that are required.
    ///
    /// - `zone_id`: Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
    /// - `package_id`: Identifier of the rule package. Example: `a25a9a7e9c00afc1fb2e0245519d725b`.
    pub fn new(zone_id: impl Into<String>, package_id: impl Into<String>) -> Self {
        Self {
            zone_id: zone_id.into(),
            package_id: package_id.into(),
        }
    }
}

impl Operation for Get {
    type Output = Package;

    const META: &'static Meta = &Meta::get(&V4, "waf_packages.get")
        .path("/zones/:zone_identifier/firewall/waf/packages/:identifier")
        .fields(&[Field::path("zone_identifier"), Field::path("identifier")]);
}

values!(Get => zone_id, package_id);

/// Changes the sensitivity and the default action of an anomaly-detection package.
///
/// `PATCH /zones/:zone_identifier/firewall/waf/packages/:identifier` · plans: free, pro, business, enterprise
///
/// ```no_run
/// use cloudflare_client::waf_packages::{ActionMode, Sensitivity, Update};
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .waf_packages()
///     .update(
///         &Update::new(
///                 "023e105f4ecef8ad9ca31a8372d0c353",
///                 "a25a9a7e9c00afc1fb2e0245519d725b",
///             )
///             .sensitivity(Sensitivity::High)
///             .action_mode(ActionMode::Challenge),
///     )
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Update {
    zone_id: String,
    package_id: String,
    sensitivity: Option<Sensitivity>,
    action_mode: Option<ActionMode>,
}

impl Update {
    /// With the values that are required.
    ///
    /// - `zone_id`: Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
    /// - `package_id`: Identifier of the rule package. Example: `a25a9a7e9c00afc1fb2e0245519d725b`.
    pub fn new(zone_id: impl Into<String>, package_id: impl Into<String>) -> Self {
        Self {
            zone_id: zone_id.into(),
            package_id: package_id.into(),
            sensitivity: None,
            action_mode: None,
        }
    }

    /// Sensitivity of the package. Default: `high`. Example: `high`.
    pub fn sensitivity(mut self, sensitivity: Sensitivity) -> Self {
        self.sensitivity = Some(sensitivity);
        self
    }

    /// Default action of the package's rules. Default: `challenge`. Example: `challenge`.
    pub fn action_mode(mut self, action_mode: ActionMode) -> Self {
        self.action_mode = Some(action_mode);
        self
    }
}

impl Operation for Update {
    type Output = Package;

    const META: &'static Meta = &Meta::patch(&V4, "waf_packages.update")
        .path("/zones/:zone_identifier/firewall/waf/packages/:identifier")
        .fields(&[
            Field::path("zone_identifier"),
            Field::path("identifier"),
            Field::body("sensitivity"),
            Field::body("action_mode"),
        ]);
}

values!(Update => zone_id, package_id, sensitivity, action_mode);
