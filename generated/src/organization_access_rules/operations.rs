// Made from spec/v4/organization_access_rules.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The calls, as values.

use super::types::ListOrder;
use crate::V4;
use crate::runtime::{Field, Meta, Operation, paged, values};
use crate::types;

/// Lists, searches, sorts and filters the access rules for all zones of an organization.
///
/// `GET /organizations/:organization_id/firewall/access_rules/rules` · plans: free, pro, business, enterprise
///
/// ```no_run
/// use cloudflare_client::types;
/// use cloudflare_client::organization_access_rules::{List, ListOrder};
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .organization_access_rules()
///     .list(
///         &List::new("01a7362d577a6c3019a474fd6f485823")
///             .notes("mynote")
///             .mode(types::AccessMode::Challenge)
///             .match_(types::Match::All)
///             .configuration_value("1.2.3.4")
///             .order(ListOrder::Mode)
///             .page(1)
///             .per_page(50)
///             .configuration_target(types::AccessTarget::Ip)
///             .direction(types::Direction::Desc),
///     )
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct List {
    organization_id: String,
    notes: Option<String>,
    mode: Option<types::AccessMode>,
    match_: Option<types::Match>,
    configuration_value: Option<String>,
    order: Option<ListOrder>,
    page: Option<i64>,
    per_page: Option<i64>,
    configuration_target: Option<types::AccessTarget>,
    direction: Option<types::Direction>,
}

impl List {
    /// With the values that are required.
    ///
    /// - `organization_id`: Identifier of the organization. Example: `01a7362d577a6c3019a474fd6f485823`.
    pub fn new(organization_id: impl Into<String>) -> Self {
        Self {
            organization_id: organization_id.into(),
            notes: None,
            mode: None,
            match_: None,
            configuration_value: None,
            order: None,
            page: None,
            per_page: None,
            configuration_target: None,
            direction: None,
        }
    }

    /// String to find in the notes of the rules, regardless of case. `attack` matches both `Attack 26/02` and `Attack
    /// 27/02`. Example: `mynote`.
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(notes.into());
        self
    }

    /// Action of the rules. Example: `challenge`.
    pub fn mode(mut self, mode: types::AccessMode) -> Self {
        self.mode = Some(mode);
        self
    }

    /// Whether to match all filters or any of them. Default: `all`. Example: `all`.
    pub fn match_(mut self, match_: types::Match) -> Self {
        self.match_ = Some(match_);
        self
    }

    /// Value that the rules match. An IP address, an IP address range or a country code. IP addresses are IPv4; ranges
    /// are /16 or /24 subnets. Country codes are two-letter ISO codes. Example: `1.2.3.4`.
    pub fn configuration_value(
        mut self,
        configuration_value: impl Into<String>,
    ) -> Self {
        self.configuration_value = Some(configuration_value.into());
        self
    }

    /// Field to order by. Example: `mode`.
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

    /// Kind of value that the rules match. Example: `ip`.
    pub fn configuration_target(
        mut self,
        configuration_target: types::AccessTarget,
    ) -> Self {
        self.configuration_target = Some(configuration_target);
        self
    }

    /// Sort direction. Example: `desc`.
    pub fn direction(mut self, direction: types::Direction) -> Self {
        self.direction = Some(direction);
        self
    }
}

impl Operation for List {
    type Output = crate::Page<types::AccessRule>;

    const META: &'static Meta = &Meta::get(&V4, "organization_access_rules.list")
        .path("/organizations/:organization_id/firewall/access_rules/rules")
        .whole_answer()
        .fields(&[
            Field::path("organization_id"),
            Field::query("notes"),
            Field::query("mode"),
            Field::query("match"),
            Field::query("configuration_value"),
            Field::query("order"),
            Field::query("page").min(1),
            Field::query("per_page").min(5).max(100),
            Field::query("configuration_target"),
            Field::query("direction"),
        ]);
}

values!(
    List => organization_id, notes, mode, match_, configuration_value, order, page, per_page,
    configuration_target, direction
);

paged!(List => types::AccessRule);

/// Creates an access rule for all zones of an organization.
///
/// `POST /organizations/:organization_id/firewall/access_rules/rules` · plans: free, pro, business, enterprise
///
/// - For a rule on one zone only, use the endpoints of the zone.
///
/// ```no_run
/// use cloudflare_client::types;
/// use cloudflare_client::organization_access_rules::Create;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .organization_access_rules()
///     .create(
///         &Create::new(
///                 "01a7362d577a6c3019a474fd6f485823",
///                 types::AccessMode::Challenge,
///                 types::AccessConfiguration::new()
///                     .target(types::AccessTarget::Ip)
///                     .value("1.2.3.4"),
///             )
///             .notes("This rule is on because of an event that occured on date X"),
///     )
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Create {
    organization_id: String,
    mode: types::AccessMode,
    configuration: types::AccessConfiguration,
    notes: crate::Nullable<String>,
}

impl Create {
    /// With the values that are required.
    ///
    /// - `organization_id`: Identifier of the organization. Example: `01a7362d577a6c3019a474fd6f485823`.
    /// - `mode`: Action on matching requests. Example: `challenge`.
    /// - `configuration`: Condition of the rule.
    pub fn new(
        organization_id: impl Into<String>,
        mode: types::AccessMode,
        configuration: types::AccessConfiguration,
    ) -> Self {
        Self {
            organization_id: organization_id.into(),
            mode,
            configuration,
            notes: crate::Nullable::Unset,
        }
    }

    /// Note on the rule, such as the reason for it. Default: `null`. [`Nullable::Null`](crate::Nullable::Null) sends
    /// null. Example: `This rule is on because of an event that occured on date X`.
    pub fn notes(mut self, notes: impl Into<crate::Nullable<String>>) -> Self {
        self.notes = notes.into();
        self
    }
}

impl Operation for Create {
    type Output = types::AccessRule;

    const META: &'static Meta = &Meta::post(&V4, "organization_access_rules.create")
        .path("/organizations/:organization_id/firewall/access_rules/rules")
        .fields(&[
            Field::path("organization_id"),
            Field::body("mode"),
            Field::body("configuration"),
            Field::body("notes"),
        ]);
}

values!(Create => organization_id, mode, configuration, notes);

/// Changes an access rule for all zones of an organization.
///
/// `PATCH /organizations/:organization_id/firewall/access_rules/rules/:identifier` · plans: free, pro, business,
/// enterprise
///
/// ```no_run
/// use cloudflare_client::types;
/// use cloudflare_client::organization_access_rules::Update;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .organization_access_rules()
///     .update(
///         &Update::new(
///                 "01a7362d577a6c3019a474fd6f485823",
///                 "92f17202ed8bd63d69a66b86a49a8f6b",
///             )
///             .mode(types::AccessMode::Challenge)
///             .configuration(
///                 types::AccessConfiguration::new()
///                     .target(types::AccessTarget::Ip)
///                     .value("1.2.3.4"),
///             )
///             .notes("This rule is on because of an event that occured on date X"),
///     )
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Update {
    organization_id: String,
    rule_id: String,
    mode: Option<types::AccessMode>,
    configuration: Option<types::AccessConfiguration>,
    notes: crate::Nullable<String>,
}

impl Update {
    /// With the values that are required.
    ///
    /// - `organization_id`: Identifier of the organization. Example: `01a7362d577a6c3019a474fd6f485823`.
    /// - `rule_id`: Identifier of the access rule. Example: `92f17202ed8bd63d69a66b86a49a8f6b`.
    pub fn new(organization_id: impl Into<String>, rule_id: impl Into<String>) -> Self {
        Self {
            organization_id: organization_id.into(),
            rule_id: rule_id.into(),
            mode: None,
            configuration: None,
            notes: crate::Nullable::Unset,
        }
    }

    /// Action on matching requests. Example: `challenge`.
    pub fn mode(mut self, mode: types::AccessMode) -> Self {
        self.mode = Some(mode);
        self
    }

    /// Condition of the rule.
    pub fn configuration(mut self, configuration: types::AccessConfiguration) -> Self {
        self.configuration = Some(configuration);
        self
    }

    /// Note on the rule, such as the reason for it. Default: `null`. [`Nullable::Null`](crate::Nullable::Null) sends
    /// null. Example: `This rule is on because of an event that occured on date X`.
    pub fn notes(mut self, notes: impl Into<crate::Nullable<String>>) -> Self {
        self.notes = notes.into();
        self
    }
}

impl Operation for Update {
    type Output = types::AccessRule;

    const META: &'static Meta = &Meta::patch(&V4, "organization_access_rules.update")
        .path("/organizations/:organization_id/firewall/access_rules/rules/:identifier")
        .fields(&[
            Field::path("organization_id"),
            Field::path("identifier"),
            Field::body("mode"),
            Field::body("configuration"),
            Field::body("notes"),
        ]);
}

values!(Update => organization_id, rule_id, mode, configuration, notes);

/// Deletes an access rule for all zones of an organization.
///
/// `DELETE /organizations/:organization_id/firewall/access_rules/rules/:identifier` · plans: free, pro, business,
/// enterprise
///
/// ```no_run
/// use cloudflare_client::organization_access_rules::Delete;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .organization_access_rules()
///     .delete(
///         &Delete::new(
///             "01a7362d577a6c3019a474fd6f485823",
///             "92f17202ed8bd63d69a66b86a49a8f6b",
///         ),
///     )
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Delete {
    organization_id: String,
    rule_id: String,
}

impl Delete {
    /// With the values that are required.
    ///
    /// - `organization_id`: Identifier of the organization. Example: `01a7362d577a6c3019a474fd6f485823`.
    /// - `rule_id`: Identifier of the access rule. Example: `92f17202ed8bd63d69a66b86a49a8f6b`.
    pub fn new(organization_id: impl Into<String>, rule_id: impl Into<String>) -> Self {
        Self {
            organization_id: organization_id.into(),
            rule_id: rule_id.into(),
        }
    }
}

impl Operation for Delete {
    type Output = types::Id;

    const META: &'static Meta = &Meta::delete(&V4, "organization_access_rules.delete")
        .path("/organizations/:organization_id/firewall/access_rules/rules/:identifier")
        .fields(&[Field::path("organization_id"), Field::path("identifier")]);
}

values!(Delete => organization_id, rule_id);
