// Made from spec/v4/page_rules.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The calls, as values.

use super::types::{Action, ListOrder, PageRule, Status, Target};
use crate::V4;
use crate::runtime::{Field, Meta, Operation, values};
use crate::types;

/// Creates a page rule.
///
/// `POST /zones/:zone_identifier/pagerules` · needs `#zone:edit` · plans: free, pro, business, enterprise · beta
///
/// ```no_run
/// use cloudflare_client::page_rules::{Action, Constraint, Create, Status, Target};
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .page_rules()
///     .create(
///         &Create::new(
///                 "023e105f4ecef8ad9ca31a8372d0c353",
///                 [
///                     Target::new()
///                         .target("url")
///                         .constraint(
///                             Constraint::new()
///                                 .operator("matches")
///                                 .value("*example.com/images/*"),
///                         ),
///                 ],
///                 [
///                     Action::new("always_online")
///                         .value(serde_json::from_str::<serde_json::Value>(r#""on""#)?),
///                 ],
///             )
///             .priority(1)
///             .status(Status::Active),
///     )
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Create {
    zone_id: String,
    targets: Vec<Target>,
    actions: Vec<Action>,
    priority: Option<i64>,
    status: Option<Status>,
}

impl Create {
    /// With the values that are required.
    ///
    /// - `zone_id`: Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
    /// - `targets`: Requests to which the rule applies.
    /// - `actions`: Actions of the rule: either a redirect or overridden settings, not both.
    pub fn new(
        zone_id: impl Into<String>,
        targets: impl IntoIterator<Item = Target>,
        actions: impl IntoIterator<Item = Action>,
    ) -> Self {
        Self {
            zone_id: zone_id.into(),
            targets: targets.into_iter().collect(),
            actions: actions.into_iter().collect(),
            priority: None,
            status: None,
        }
    }

    /// Precedence of the rule. If two rules match, the one with the higher number applies. Default: `1`. Example: `1`.
    pub fn priority(mut self, priority: i64) -> Self {
        self.priority = Some(priority);
        self
    }

    /// Status of the rule. Default: `disabled`. Example: `active`.
    pub fn status(mut self, status: Status) -> Self {
        self.status = Some(status);
        self
    }
}

impl Operation for Create {
    type Output = PageRule;

    const META: &'static Meta = &Meta::post(&V4, "page_rules.create")
        .path("/zones/:zone_identifier/pagerules")
        .permissions(&["#zone:edit"])
        .fields(&[
            Field::path("zone_identifier"),
            Field::body("targets"),
            Field::body("actions"),
            Field::body("priority"),
            Field::body("status"),
        ]);
}

values!(Create => zone_id, targets, actions, priority, status);

/// Lists the page rules of a zone.
///
/// `GET /zones/:zone_identifier/pagerules` · needs `#zone:read` · plans: free, pro, business, enterprise · beta
///
/// ```no_run
/// use cloudflare_client::types;
/// use cloudflare_client::page_rules::{List, ListOrder, Status};
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .page_rules()
///     .list(
///         &List::new("023e105f4ecef8ad9ca31a8372d0c353")
///             .status(Status::Active)
///             .order(ListOrder::Status)
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
    status: Option<Status>,
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
            status: None,
            order: None,
            direction: None,
            match_: None,
        }
    }

    /// Status of the rule. Default: `disabled`. Example: `active`.
    pub fn status(mut self, status: Status) -> Self {
        self.status = Some(status);
        self
    }

    /// Field to order by. Default: `priority`. Example: `status`.
    pub fn order(mut self, order: ListOrder) -> Self {
        self.order = Some(order);
        self
    }

    /// Sort direction. Default: `desc`. Example: `desc`.
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
    type Output = crate::Page<PageRule>;

    const META: &'static Meta = &Meta::get(&V4, "page_rules.list")
        .path("/zones/:zone_identifier/pagerules")
        .permissions(&["#zone:read"])
        .whole_answer()
        .fields(&[
            Field::path("zone_identifier"),
            Field::query("status"),
            Field::query("order"),
            Field::query("direction"),
            Field::query("match"),
        ]);
}

values!(List => zone_id, status, order, direction, match_);

/// Gets a page rule.
///
/// `GET /zones/:zone_identifier/pagerules/:identifier` · needs `#zone:read` · plans: free, pro, business,
/// enterprise · beta
///
/// ```no_run
/// use cloudflare_client::page_rules::Get;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .page_rules()
///     .get(
///         &Get::new(
///             "023e105f4ecef8ad9ca31a8372d0c353",
///             "9a7806061c88ada191ed06f989cc3dac",
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
    rule_id: String,
}

impl Get {
    /// With the values that are required.
    ///
    /// - `zone_id`: Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
    /// - `rule_id`: Identifier of the page rule. Example: `9a7806061c88ada191ed06f989cc3dac`.
    pub fn new(zone_id: impl Into<String>, rule_id: impl Into<String>) -> Self {
        Self {
            zone_id: zone_id.into(),
            rule_id: rule_id.into(),
        }
    }
}

impl Operation for Get {
    type Output = PageRule;

    const META: &'static Meta = &Meta::get(&V4, "page_rules.get")
        .path("/zones/:zone_identifier/pagerules/:identifier")
        .permissions(&["#zone:read"])
        .fields(&[Field::path("zone_identifier"), Field::path("identifier")]);
}

values!(Get => zone_id, rule_id);

/// Changes individual properties of a page rule.
///
/// `PATCH /zones/:zone_identifier/pagerules/:identifier` · needs `#zone:edit` · plans: free, pro, business,
/// enterprise · beta
///
/// ```no_run
/// use cloudflare_client::page_rules::{Action, Change, Constraint, Status, Target};
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .page_rules()
///     .change(
///         &Change::new(
///                 "023e105f4ecef8ad9ca31a8372d0c353",
///                 "9a7806061c88ada191ed06f989cc3dac",
///             )
///             .targets([
///                 Target::new()
///                     .target("url")
///                     .constraint(
///                         Constraint::new()
///                             .operator("matches")
///                             .value("*example.com/images/*"),
///                     ),
///             ])
///             .actions([
///                 Action::new("always_online")
///                     .value(serde_json::from_str::<serde_json::Value>(r#""on""#)?),
///             ])
///             .priority(1)
///             .status(Status::Active),
///     )
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Change {
    zone_id: String,
    rule_id: String,
    targets: Option<Vec<Target>>,
    actions: Option<Vec<Action>>,
    priority: Option<i64>,
    status: Option<Status>,
}

impl Change {
    /// With the values that are required.
    ///
    /// - `zone_id`: Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
    /// - `rule_id`: Identifier of the page rule. Example: `9a7806061c88ada191ed06f989cc3dac`.
    pub fn new(zone_id: impl Into<String>, rule_id: impl Into<String>) -> Self {
        Self {
            zone_id: zone_id.into(),
            rule_id: rule_id.into(),
            targets: None,
            actions: None,
            priority: None,
            status: None,
        }
    }

    /// Requests to which the rule applies.
    pub fn targets(mut self, targets: impl IntoIterator<Item = Target>) -> Self {
        self.targets = Some(targets.into_iter().collect());
        self
    }

    /// Actions of the rule: either a redirect or overridden settings, not both.
    pub fn actions(mut self, actions: impl IntoIterator<Item = Action>) -> Self {
        self.actions = Some(actions.into_iter().collect());
        self
    }

    /// Precedence of the rule. If two rules match, the one with the higher number applies. Default: `1`. Example: `1`.
    pub fn priority(mut self, priority: i64) -> Self {
        self.priority = Some(priority);
        self
    }

    /// Status of the rule. Default: `disabled`. Example: `active`.
    pub fn status(mut self, status: Status) -> Self {
        self.status = Some(status);
        self
    }
}

impl Operation for Change {
    type Output = PageRule;

    const META: &'static Meta = &Meta::patch(&V4, "page_rules.change")
        .path("/zones/:zone_identifier/pagerules/:identifier")
        .permissions(&["#zone:edit"])
        .fields(&[
            Field::path("zone_identifier"),
            Field::path("identifier"),
            Field::body("targets"),
            Field::body("actions"),
            Field::body("priority"),
            Field::body("status"),
        ]);
}

values!(Change => zone_id, rule_id, targets, actions, priority, status);

/// Replaces a page rule.
///
/// `PUT /zones/:zone_identifier/pagerules/:identifier` · needs `#zone:edit` · plans: free, pro, business,
/// enterprise · beta
///
/// ```no_run
/// use cloudflare_client::page_rules::{Action, Constraint, Status, Target, Update};
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .page_rules()
///     .update(
///         &Update::new(
///                 "023e105f4ecef8ad9ca31a8372d0c353",
///                 "9a7806061c88ada191ed06f989cc3dac",
///                 [
///                     Target::new()
///                         .target("url")
///                         .constraint(
///                             Constraint::new()
///                                 .operator("matches")
///                                 .value("*example.com/images/*"),
///                         ),
///                 ],
///                 [
///                     Action::new("always_online")
///                         .value(serde_json::from_str::<serde_json::Value>(r#""on""#)?),
///                 ],
///             )
///             .priority(1)
///             .status(Status::Active),
///     )
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Update {
    zone_id: String,
    rule_id: String,
    targets: Vec<Target>,
    actions: Vec<Action>,
    priority: Option<i64>,
    status: Option<Status>,
}

impl Update {
    /// With the values that are required.
    ///
    /// - `zone_id`: Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
    /// - `rule_id`: Identifier of the page rule. Example: `9a7806061c88ada191ed06f989cc3dac`.
    /// - `targets`: Requests to which the rule applies.
    /// - `actions`: Actions of the rule: either a redirect or overridden settings, not both.
    pub fn new(
        zone_id: impl Into<String>,
        rule_id: impl Into<String>,
        targets: impl IntoIterator<Item = Target>,
        actions: impl IntoIterator<Item = Action>,
    ) -> Self {
        Self {
            zone_id: zone_id.into(),
            rule_id: rule_id.into(),
            targets: targets.into_iter().collect(),
            actions: actions.into_iter().collect(),
            priority: None,
            status: None,
        }
    }

    /// Precedence of the rule. If two rules match, the one with the higher number applies. Default: `1`. Example: `1`.
    pub fn priority(mut self, priority: i64) -> Self {
        self.priority = Some(priority);
        self
    }

    /// Status of the rule. Default: `disabled`. Example: `active`.
    pub fn status(mut self, status: Status) -> Self {
        self.status = Some(status);
        self
    }
}

impl Operation for Update {
    type Output = PageRule;

    const META: &'static Meta = &Meta::put(&V4, "page_rules.update")
        .path("/zones/:zone_identifier/pagerules/:identifier")
        .permissions(&["#zone:edit"])
        .fields(&[
            Field::path("zone_identifier"),
            Field::path("identifier"),
            Field::body("targets"),
            Field::body("actions"),
            Field::body("priority"),
            Field::body("status"),
        ]);
}

values!(Update => zone_id, rule_id, targets, actions, priority, status);

/// Deletes a page rule.
///
/// `DELETE /zones/:zone_identifier/pagerules/:identifier` · needs `#zone:edit` · plans: free, pro, business,
/// enterprise · beta
///
/// ```no_run
/// use cloudflare_client::page_rules::Delete;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .page_rules()
///     .delete(
///         &Delete::new(
///             "023e105f4ecef8ad9ca31a8372d0c353",
///             "9a7806061c88ada191ed06f989cc3dac",
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
    rule_id: String,
}

impl Delete {
    /// With the values that are required.
    ///
    /// - `zone_id`: Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
    /// - `rule_id`: Identifier of the page rule. Example: `9a7806061c88ada191ed06f989cc3dac`.
    pub fn new(zone_id: impl Into<String>, rule_id: impl Into<String>) -> Self {
        Self {
            zone_id: zone_id.into(),
            rule_id: rule_id.into(),
        }
    }
}

impl Operation for Delete {
    type Output = types::Id;

    const META: &'static Meta = &Meta::delete(&V4, "page_rules.delete")
        .path("/zones/:zone_identifier/pagerules/:identifier")
        .permissions(&["#zone:edit"])
        .fields(&[Field::path("zone_identifier"), Field::path("identifier")]);
}

values!(Delete => zone_id, rule_id);
