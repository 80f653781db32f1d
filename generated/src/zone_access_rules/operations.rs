// Made from spec/v4/zone_access_rules.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The calls, as values.

use super::types::{Cascade, ListOrder, ScopeType};
use crate::V4;
use crate::runtime::{Field, Meta, Operation, paged, values};
use crate::types;

/// Lists, searches, sorts and filters the access rules of a zone.
///
/// `GET /zones/:zone_id/firewall/access_rules/rules` · plans: free, pro, business, enterprise
///
/// ```no_run
/// use cloudflare_client::types;
/// use cloudflare_client::zone_access_rules::{List, ListOrder, ScopeType};
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .zone_access_rules()
///     .list(
///         &List::new("023e105f4ecef8ad9ca31a8372d0c353")
///             .notes("mynote")
///             .mode(types::AccessMode::Challenge)
///             .match_(types::Match::All)
///             .scope_type(ScopeType::Zone)
///             .configuration_value("1.2.3.4")
///             .order(ListOrder::ScopeType)
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
    zone_id: String,
    notes: Option<String>,
    mode: Option<types::AccessMode>,
    match_: Option<types::Match>,
    scope_type: Option<ScopeType>,
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
    /// - `zone_id`: Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
    pub fn new(zone_id: impl Into<String>) -> Self {
        Self {
            zone_id: zone_id.into(),
            notes: None,
            mode: None,
            match_: None,
            scope_type: None,
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

    /// Scope of the rules. Example: `zone`.
    pub fn scope_type(mut self, scope_type: ScopeType) -> Self {
        self.scope_type = Some(scope_type);
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

    /// Field to order by. Example: `scope_type`.
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

    const META: &'static Meta = &Meta::get(&V4, "zone_access_rules.list")
        .path("/zones/:zone_id/firewall/access_rules/rules")
        .whole_answer()
        .fields(&[
            Field::path("zone_id"),
            Field::query("notes"),
            Field::query("mode"),
            Field::query("match"),
            Field::query("scope_type"),
            Field::query("configuration_value"),
            Field::query("order"),
            Field::query("page").min(1),
            Field::query("per_page").min(5).max(100),
            Field::query("configuration_target"),
            Field::query("direction"),
        ]);
}

values!(
    List => zone_id, notes, mode, match_, scope_type, configuration_value, order, page,
    per_page, configuration_target, direction
);

paged!(List => types::AccessRule);

/// Creates an access rule for a zone.
///
/// `POST /zones/:zone_id/firewall/access_rules/rules` · plans: free, pro, business, enterprise
///
/// - For a rule on all zones of an owner, use the endpoints of the user or organization.
///
/// ```no_run
/// use cloudflare_client::types;
/// use cloudflare_client::zone_access_rules::Create;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .zone_access_rules()
///     .create(
///         &Create::new(
///                 "023e105f4ecef8ad9ca31a8372d0c353",
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
    zone_id: String,
    mode: types::AccessMode,
    configuration: types::AccessConfiguration,
    notes: crate::Nullable<String>,
}

impl Create {
    /// With the values that are required.
    ///
    /// - `zone_id`: Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
    /// - `mode`: Action on matching requests. Example: `challenge`.
    /// - `configuration`: Condition of the rule.
    pub fn new(
        zone_id: impl Into<String>,
        mode: types::AccessMode,
        configuration: types::AccessConfiguration,
    ) -> Self {
        Self {
            zone_id: zone_id.into(),
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

    const META: &'static Meta = &Meta::post(&V4, "zone_access_rules.create")
        .path("/zones/:zone_id/firewall/access_rules/rules")
        .fields(&[
            Field::path("zone_id"),
            Field::body("mode"),
            Field::body("configuration"),
            Field::body("notes"),
        ]);
}

values!(Create => zone_id, mode, configuration, notes);

/// Changes an access rule of a zone.
///
/// `PATCH /zones/:zone_id/firewall/access_rules/rules/:identifier` · plans: free, pro, business, enterprise
///
/// - Only rules of the zone itself can be changed here. For rules of its owner, use the owner's endpoints.
///
/// ```no_run
/// use cloudflare_client::types;
/// use cloudflare_client::zone_access_rules::Update;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .zone_access_rules()
///     .update(
///         &Update::new(
///                 "023e105f4ecef8ad9ca31a8372d0c353",
///                 "92f17202ed8bd63d69a66b86a49a8f6b",
///             )
///             .mode(types::AccessMode::Challenge)
///             .notes("This rule is on because of an event that occured on date X"),
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
    mode: Option<types::AccessMode>,
    notes: crate::Nullable<String>,
}

impl Update {
    /// With the values that are required.
    ///
    /// - `zone_id`: Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
    /// - `rule_id`: Identifier of the access rule. Example: `92f17202ed8bd63d69a66b86a49a8f6b`.
    pub fn new(zone_id: impl Into<String>, rule_id: impl Into<String>) -> Self {
        Self {
            zone_id: zone_id.into(),
            rule_id: rule_id.into(),
            mode: None,
            notes: crate::Nullable::Unset,
        }
    }

    /// Action on matching requests. Example: `challenge`.
    pub fn mode(mut self, mode: types::AccessMode) -> Self {
        self.mode = Some(mode);
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

    const META: &'static Meta = &Meta::patch(&V4, "zone_access_rules.update")
        .path("/zones/:zone_id/firewall/access_rules/rules/:identifier")
        .fields(&[
            Field::path("zone_id"),
            Field::path("identifier"),
            Field::body("mode"),
            Field::body("notes"),
        ]);
}

values!(Update => zone_id, rule_id, mode, notes);

/// Deletes an access rule of a zone.
///
/// `DELETE /zones/:zone_id/firewall/access_rules/rules/:identifier` · plans: free, pro, business, enterprise
///
/// ```no_run
/// use cloudflare_client::zone_access_rules::{Cascade, Delete};
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .zone_access_rules()
///     .delete(
///         &Delete::new(
///                 "023e105f4ecef8ad9ca31a8372d0c353",
///                 "92f17202ed8bd63d69a66b86a49a8f6b",
///             )
///             .cascade(Cascade::None),
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
    cascade: Option<Cascade>,
}

impl Delete {
    /// With the values that are required.
    ///
    /// - `zone_id`: Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
    /// - `rule_id`: Identifier of the access rule. Example: `92f17202ed8bd63d69a66b86a49a8f6b`.
    pub fn new(zone_id: impl Into<String>, rule_id: impl Into<String>) -> Self {
        Self {
            zone_id: zone_id.into(),
            rule_id: rule_id.into(),
            cascade: None,
        }
    }

    /// Similar rules of the owner's other zones to delete as well. Default: `none`. Example: `none`.
    pub fn cascade(mut self, cascade: Cascade) -> Self {
        self.cascade = Some(cascade);
        self
    }
}

impl Operation for Delete {
    type Output = types::Id;

    const META: &'static Meta = &Meta::delete(&V4, "zone_access_rules.delete")
        .path("/zones/:zone_id/firewall/access_rules/rules/:identifier")
        .fields(
            &[Field::path("zone_id"), Field::path("identifier"), Field::body("cascade")],
        );
}

values!(Delete => zone_id, rule_id, cascade);
