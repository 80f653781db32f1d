// Made from spec/v4/waf_rules.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The calls, as values.

use super::types::{ListOrder, Mode, Rule};
use crate::V4;
use crate::runtime::{Field, Meta, Operation, paged, values};
use crate::types;

/// Lists, searches, sorts and filters the rules of a package.
///
/// `GET /zones/:zone_id/firewall/waf/packages/:package_id/rules` · plans: free, pro, business, enterprise
///
/// ```no_run
/// use cloudflare_client::types;
/// use cloudflare_client::waf_rules::{List, ListOrder, Mode};
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .waf_rules()
///     .list(
///         &List::new(
///                 "023e105f4ecef8ad9ca31a8372d0c353",
///                 "a25a9a7e9c00afc1fb2e0245519d725b",
///             )
///             .mode(Mode::On)
///             .priority(5)
///             .match_(types::Match::All)
///             .order(ListOrder::Priority)
///             .page(1)
///             .per_page(50)
///             .group_id("de677e5818985db1285d0e80225f06e5")
///             .description("SQL injection prevention for SELECT statements")
///             .direction(types::Direction::Desc),
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
    mode: Option<Mode>,
    priority: Option<i64>,
    match_: Option<types::Match>,
    order: Option<ListOrder>,
    page: Option<i64>,
    per_page: Option<i64>,
    group_id: Option<String>,
    description: Option<String>,
    direction: Option<types::Direction>,
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
            mode: None,
            priority: None,
            match_: None,
            order: None,
            page: None,
            per_page: None,
            group_id: None,
            description: None,
            direction: None,
        }
    }

    /// Mode of the rule. Example: `on`.
    pub fn mode(mut self, mode: Mode) -> Self {
        self.mode = Some(mode);
        self
    }

    /// Position of the rule in the execution order of its group. Example: `5`.
    pub fn priority(mut self, priority: i64) -> Self {
        self.priority = Some(priority);
        self
    }

    /// Whether to match all filters or any of them. Default: `all`. Example: `all`.
    pub fn match_(mut self, match_: types::Match) -> Self {
        self.match_ = Some(match_);
        self
    }

    /// Field to order by. Example: `priority`. Corrected: the docs have the example `status`. `status` is not one of
    /// the valid values of this parameter.
    pub fn order(mut self, order: ListOrder) -> Self {
        self.order = Some(order);
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

    /// Identifier of the rule group. At most 32 characters. Example: `de677e5818985db1285d0e80225f06e5`.
    pub fn group_id(mut self, group_id: impl Into<String>) -> Self {
        self.group_id = Some(group_id.into());
        self
    }

    /// Description of what the rule protects against. Example: `SQL injection prevention for SELECT statements`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sort direction. Example: `desc`.
    pub fn direction(mut self, direction: types::Direction) -> Self {
        self.direction = Some(direction);
        self
    }
}

impl Operation for List {
    type Output = crate::Page<Rule>;

    const META: &'static Meta = &Meta::get(&V4, "waf_rules.list")
        .path("/zones/:zone_id/firewall/waf/packages/:package_id/rules")
        .whole_answer()
        .fields(&[
            Field::path("zone_id"),
            Field::path("package_id"),
            Field::query("mode"),
            Field::query("priority"),
            Field::query("match"),
            Field::query("order"),
            Field::query("page").min(1),
            Field::query("per_page").min(5).max(100),
            Field::query("group_id").max_length(32),
            Field::query("description"),
            Field::query("direction"),
        ]);
}

values!(
    List => zone_id, package_id, mode, priority, match_, order, page, per_page, group_id,
    description, direction
);

paged!(List => Rule);

/// Gets a rule.
///
/// `GET /zones/:zone_id/firewall/waf/packages/:package_id/rules/:identifier` · plans: free, pro, business,
/// enterprise
///
/// ```no_run
/// use cloudflare_client::waf_rules::Get;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .waf_rules()
///     .get(
///         &Get::new(
///             "023e105f4ecef8ad9ca31a8372d0c353",
///             "a25a9a7e9c00afc1fb2e0245519d725b",
///             "f939de3be84e66e757adcdcb87908023",
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
    rule_id: String,
}

impl Get {
    /// With the values that are required.
    ///
    /// - `zone_id`: Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
    /// - `package_id`: Identifier of the rule package. Example: `a25a9a7e9c00afc1fb2e0245519d725b`.
    /// - `rule_id`: Identifier of the rule. Example: `f939de3be84e66e757adcdcb87908023`.
    pub fn new(
        zone_id: impl Into<String>,
        package_id: impl Into<String>,
        rule_id: impl Into<String>,
    ) -> Self {
        Self {
            zone_id: zone_id.into(),
            package_id: package_id.into(),
            rule_id: rule_id.into(),
        }
    }
}

impl Operation for Get {
    type Output = Rule;

    const META: &'static Meta = &Meta::get(&V4, "waf_rules.get")
        .path("/zones/:zone_id/firewall/waf/packages/:package_id/rules/:identifier")
        .fields(&[
            Field::path("zone_id"),
            Field::path("package_id"),
            Field::path("identifier"),
        ]);
}

values!(Get => zone_id, package_id, rule_id);

/// Changes the mode of a rule.
///
/// `PATCH /zones/:zone_id/firewall/waf/packages/:package_id/rules/:identifier` · plans: free, pro, business,
/// enterprise
///
/// ```no_run
/// use cloudflare_client::waf_rules::{Mode, Update};
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .waf_rules()
///     .update(
///         &Update::new(
///                 "023e105f4ecef8ad9ca31a8372d0c353",
///                 "a25a9a7e9c00afc1fb2e0245519d725b",
///                 "f939de3be84e66e757adcdcb87908023",
///             )
///             .mode(Mode::On),
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
    rule_id: String,
    mode: Option<Mode>,
}

impl Update {
    /// With the values that are required.
    ///
    /// - `zone_id`: Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
    /// - `package_id`: Identifier of the rule package. Example: `a25a9a7e9c00afc1fb2e0245519d725b`.
    /// - `rule_id`: Identifier of the rule. Example: `f939de3be84e66e757adcdcb87908023`.
    pub fn new(
        zone_id: impl Into<String>,
        package_id: impl Into<String>,
        rule_id: impl Into<String>,
    ) -> Self {
        Self {
            zone_id: zone_id.into(),
            package_id: package_id.into(),
            rule_id: rule_id.into(),
            mode: None,
        }
    }

    /// New mode of the rule; must be one of its allowed modes. Example: `on`.
    pub fn mode(mut self, mode: Mode) -> Self {
        self.mode = Some(mode);
        self
    }
}

impl Operation for Update {
    type Output = Rule;

    const META: &'static Meta = &Meta::patch(&V4, "waf_rules.update")
        .path("/zones/:zone_id/firewall/waf/packages/:package_id/rules/:identifier")
        .fields(&[
            Field::path("zone_id"),
            Field::path("package_id"),
            Field::path("identifier"),
            Field::body("mode"),
        ]);
}

values!(Update => zone_id, package_id, rule_id, mode);
