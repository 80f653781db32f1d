// Made from spec/v4/waf_groups.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The calls, as values.

use super::types::{Group, ListOrder};
use crate::V4;
use crate::runtime::{Field, Meta, Operation, paged, values};
use crate::types;

/// Lists, searches and sorts the rule groups of a package.
///
/// `GET /zones/:zone_identifier/firewall/waf/packages/:package_identifier/groups` · plans: free, pro, business,
/// enterprise
///
/// ```no_run
/// use cloudflare_client::types;
/// use cloudflare_client::waf_groups::{List, ListOrder};
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .waf_groups()
///     .list(
///         &List::new(
///                 "023e105f4ecef8ad9ca31a8372d0c353",
///                 "a25a9a7e9c00afc1fb2e0245519d725b",
///             )
///             .name("Project Honey Pot")
///             .mode(types::OnOff::On)
///             .rules_count(10)
///             .page(1)
///             .per_page(50)
///             .order(ListOrder::Mode)
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
    package_id: String,
    name: Option<String>,
    mode: Option<types::OnOff>,
    rules_count: Option<i64>,
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
    /// - `package_id`: Identifier of the rule package. Example: `a25a9a7e9c00afc1fb2e0245519d725b`.
    pub fn new(zone_id: impl Into<String>, package_id: impl Into<String>) -> Self {
        Self {
            zone_id: zone_id.into(),
            package_id: package_id.into(),
            name: None,
            mode: None,
            rules_count: None,
            page: None,
            per_page: None,
            order: None,
            direction: None,
            match_: None,
        }
    }

    /// Name of the rule group. Example: `Project Honey Pot`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Whether the rules of the group can be configured and used. Default: `on`. Example: `on`.
    pub fn mode(mut self, mode: types::OnOff) -> Self {
        self.mode = Some(mode);
        self
    }

    /// Number of rules in the group. Default: `0`. Example: `10`.
    pub fn rules_count(mut self, rules_count: i64) -> Self {
        self.rules_count = Some(rules_count);
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

    /// Field to order by. Example: `mode`.
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
    type Output = crate::Page<Group>;

    const META: &'static Meta = &Meta::get(&V4, "waf_groups.list")
        .path("/zones/:zone_identifier/firewall/waf/packages/:package_identifier/groups")
        .whole_answer()
        .fields(&[
            Field::path("zone_identifier"),
            Field::path("package_identifier"),
            Field::query("name"),
            Field::query("mode"),
            Field::query("rules_count"),
            Field::query("page").min(1),
            Field::query("per_page").min(5).max(100),
            Field::query("order"),
            Field::query("direction"),
            Field::query("match"),
        ]);
}

values!(
    List => zone_id, package_id, name, mode, rules_count, page, per_page, order, direction,
    match_
);

paged!(List => Group);

/// Gets a rule group.
///
/// `GET /zones/:zone_identifier/firewall/waf/packages/:package_identifier/groups/:identifier` · plans: free, pro,
/// business, enterprise
///
/// ```no_run
/// use cloudflare_client::waf_groups::Get;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .waf_groups()
///     .get(
///         &Get::new(
///             "023e105f4ecef8ad9ca31a8372d0c353",
///             "a25a9a7e9c00afc1fb2e0245519d725b",
///             "de677e5818985db1285d0e80225f06e5",
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
    group_id: String,
}

impl Get {
    /// With the values that are required.
    ///
    /// - `zone_id`: Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
    /// - `package_id`: Identifier of the rule package. Example: `a25a9a7e9c00afc1fb2e0245519d725b`.
    /// - `group_id`: Identifier of the rule group. Example: `de677e5818985db1285d0e80225f06e5`.
    pub fn new(
        zone_id: impl Into<String>,
        package_id: impl Into<String>,
        group_id: impl Into<String>,
    ) -> Self {
        Self {
            zone_id: zone_id.into(),
            package_id: package_id.into(),
            group_id: group_id.into(),
        }
    }
}

impl Operation for Get {
    type Output = Group;

    const META: &'static Meta = &Meta::get(&V4, "waf_groups.get")
        .path(
            "/zones/:zone_identifier/firewall/waf/packages/:package_identifier/groups/:identifier",
        )
        .fields(&[
            Field::path("zone_identifier"),
            Field::path("package_identifier"),
            Field::path("identifier"),
        ]);
}

values!(Get => zone_id, package_id, group_id);

/// Turns a rule group on or off.
///
/// `PATCH /zones/:zone_identifier/firewall/waf/packages/:package_identifier/groups/:identifier` · plans: free, pro,
/// business, enterprise
///
/// ```no_run
/// use cloudflare_client::types;
/// use cloudflare_client::waf_groups::Update;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .waf_groups()
///     .update(
///         &Update::new(
///                 "023e105f4ecef8ad9ca31a8372d0c353",
///                 "a25a9a7e9c00afc1fb2e0245519d725b",
///                 "de677e5818985db1285d0e80225f06e5",
///             )
///             .mode(types::OnOff::On),
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
    group_id: String,
    mode: Option<types::OnOff>,
}

impl Update {
    /// With the values that are required.
    ///
    /// - `zone_id`: Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
    /// - `package_id`: Identifier of the rule package. Example: `a25a9a7e9c00afc1fb2e0245519d725b`.
    /// - `group_id`: Identifier of the rule group. Example: `de677e5818985db1285d0e80225f06e5`.
    pub fn new(
        zone_id: impl Into<String>,
        package_id: impl Into<String>,
        group_id: impl Into<String>,
    ) -> Self {
        Self {
            zone_id: zone_id.into(),
            package_id: package_id.into(),
            group_id: group_id.into(),
            mode: None,
        }
    }

    /// Whether the rules of the group can be configured and used. Default: `on`. Example: `on`.
    pub fn mode(mut self, mode: types::OnOff) -> Self {
        self.mode = Some(mode);
        self
    }
}

impl Operation for Update {
    type Output = Group;

    const META: &'static Meta = &Meta::patch(&V4, "waf_groups.update")
        .path(
            "/zones/:zone_identifier/firewall/waf/packages/:package_identifier/groups/:identifier",
        )
        .fields(&[
            Field::path("zone_identifier"),
            Field::path("package_identifier"),
            Field::path("identifier"),
            Field::body("mode"),
        ]);
}

values!(Update => zone_id, package_id, group_id, mode);
