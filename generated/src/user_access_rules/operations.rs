// Made from spec/v4/user_access_rules.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The calls, as values.

use super::types::ListOrder;
use crate::V4;
use crate::runtime::{Field, Meta, Operation, paged, values};
use crate::types;

/// Lists, searches, sorts and filters the access rules for all zones of the user.
///
/// `GET /user/firewall/access_rules/rules` · plans: free, pro, business, enterprise
///
/// ```no_run
/// use cloudflare_client::types;
/// use cloudflare_client::user_access_rules::{List, ListOrder};
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .user_access_rules()
///     .list(
///         &List::new()
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
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct List {
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
    /// Without any value.
    pub fn new() -> Self {
        Default::default()
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

    /// Value that the rules match. An IP address or subnet, a two-letter ISO country code, or an AS number with its
    /// prefix, such as `AS12345`. Subnets are /16 or /24 for IPv4 and /32, /48 or /64 for IPv6. Example: `1.2.3.4`.
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

    const META: &'static Meta = &Meta::get(&V4, "user_access_rules.list")
        .path("/user/firewall/access_rules/rules")
        .whole_answer()
        .fields(&[
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
    List => notes, mode, match_, configuration_value, order, page, per_page,
    configuration_target, direction
);

paged!(List => types::AccessRule);

/// Creates an access rule for all zones of the user.
///
/// `POST /user/firewall/access_rules/rules` · plans: free, pro, business, enterprise
///
/// - For a rule on one zone only, use the endpoints of the zone.
///
/// ```no_run
/// use cloudflare_client::types;
/// use cloudflare_client::user_access_rules::Create;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .user_access_rules()
///     .create(
///         &Create::new(
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
    mode: types::AccessMode,
    configuration: types::AccessConfiguration,
    notes: crate::Nullable<String>,
}

impl Create {
    /// With the values that are required.
    ///
    /// - `mode`: Action on matching requests. Example: `challenge`.
    /// - `configuration`: Condition of the rule.
    pub fn new(
        mode: types::AccessMode,
        configuration: types::AccessConfiguration,
    ) -> Self {
        Self {
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

    const META: &'static Meta = &Meta::post(&V4, "user_access_rules.create")
        .path("/user/firewall/access_rules/rules")
        .fields(
            &[Field::body("mode"), Field::body("configuration"), Field::body("notes")],
        );
}

values!(Create => mode, configuration, notes);

/// Changes an access rule for all zones of the user.
///
/// `PATCH /user/firewall/access_rules/rules/:identifier` · plans: free, pro, business, enterprise
///
/// ```no_run
/// use cloudflare_client::types;
/// use cloudflare_client::user_access_rules::Update;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .user_access_rules()
///     .update(
///         &Update::new("92f17202ed8bd63d69a66b86a49a8f6b")
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
    rule_id: String,
    mode: Option<types::AccessMode>,
    configuration: Option<types::AccessConfiguration>,
    notes: crate::Nullable<String>,
}

impl Update {
    /// With the values that are required.
    ///
    /// - `rule_id`: Identifier of the access rule. Example: `92f17202ed8bd63d69a66b86a49a8f6b`.
    pub fn new(rule_id: impl Into<String>) -> Self {
        Self {
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

    const META: &'static Meta = &Meta::patch(&V4, "user_access_rules.update")
        .path("/user/firewall/access_rules/rules/:identifier")
        .fields(&[
            Field::path("identifier"),
            Field::body("mode"),
            Field::body("configuration"),
            Field::body("notes"),
        ]);
}

values!(Update => rule_id, mode, configuration, notes);

/// Deletes an access rule for all zones of the user.
///
/// `DELETE /user/firewall/access_rules/rules/:identifier` · plans: free, pro, business, enterprise
///
/// ```no_run
/// use cloudflare_client::user_access_rules::Delete;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .user_access_rules()
///     .delete(&Delete::new("92f17202ed8bd63d69a66b86a49a8f6b"))
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Delete {
    rule_id: String,
}

impl Delete {
    /// With the values that are required.
    ///
    /// - `rule_id`: Identifier of the access rule. Example: `92f17202ed8bd63d69a66b86a49a8f6b`.
    pub fn new(rule_id: impl Into<String>) -> Self {
        Self { rule_id: rule_id.into() }
    }
}

impl Operation for Delete {
    type Output = types::Id;

    const META: &'static Meta = &Meta::delete(&V4, "user_access_rules.delete")
        .path("/user/firewall/access_rules/rules/:identifier")
        .fields(&[Field::path("identifier")]);
}

values!(Delete => rule_id);
