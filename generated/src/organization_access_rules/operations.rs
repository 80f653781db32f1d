// Made from spec/v4/organization_access_rules.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Operations as values.

use super::types::ListOrder;
use crate::V4;
use crate::runtime::{Meta, operation, paged};
use crate::types;

operation! {
    /// Lists, searches, sorts and filters the access rules for all zones of an organization.
    ///
    /// `GET /organizations/:organization_id/firewall/access_rules/rules`
    ///
    /// ```no_run
    /// use cloudflare_client::organization_access_rules::{List, ListOrder};
    /// use cloudflare_client::types;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = List::new("01a7362d577a6c3019a474fd6f485823")
    ///     .notes("mynote")
    ///     .mode(types::AccessMode::Challenge)
    ///     .match_(types::Match::All)
    ///     .configuration_value("1.2.3.4")
    ///     .order(ListOrder::Mode)
    ///     .page(1)
    ///     .per_page(50)
    ///     .configuration_target(types::AccessTarget::Ip)
    ///     .direction(types::Direction::Desc);
    /// let answer = client.organization_access_rules().list(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct List -> crate::Page<types::AccessRule>;
    Meta::get(&V4, "organization_access_rules.list")
        .path("/organizations/:organization_id/firewall/access_rules/rules")
        .page();
    new {
        /// Identifier of the organization. Example: `01a7362d577a6c3019a474fd6f485823`.
        organization_id: String as into = path("organization_id"),
    }
    set {
        /// String to find in the notes of the rules, regardless of case. `attack` matches both `Attack 26/02` and
        /// `Attack 27/02`. Example: `mynote`.
        notes: String as into = query("notes"),
        /// Action of the rules. Example: `challenge`.
        mode: types::AccessMode = query("mode"),
        /// Whether to match all filters or any of them. Default: `all`. Example: `all`.
        match_: types::Match = query("match"),
        /// Value that the rules match. An IP address, an IP address range or a country code. IP addresses are IPv4;
        /// ranges are /16 or /24 subnets. Country codes are two-letter ISO codes. Example: `1.2.3.4`.
        configuration_value: String as into = query("configuration_value"),
        /// Field to order by. Example: `mode`.
        order: ListOrder = query("order"),
        /// Page number. At least 1. Default: `1`. Example: `1`.
        page: i64 = query("page").min(1),
        /// Number of items per page. Between 5 and 100. Default: `50`. Example: `50`.
        per_page: i64 = query("per_page").min(5).max(100),
        /// Kind of value that the rules match. Example: `ip`.
        configuration_target: types::AccessTarget = query("configuration_target"),
        /// Sort direction. Example: `desc`.
        direction: types::Direction = query("direction"),
    }
}

paged!(List => types::AccessRule);

operation! {
    /// Creates an access rule for all zones of an organization.
    ///
    /// `POST /organizations/:organization_id/firewall/access_rules/rules`
    ///
    /// - For a rule on one zone only, use the endpoints of the zone.
    ///
    /// ```no_run
    /// use cloudflare_client::organization_access_rules::Create;
    /// use cloudflare_client::types;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Create::new(
    ///     "01a7362d577a6c3019a474fd6f485823",
    ///     types::AccessMode::Challenge,
    ///     types::AccessConfiguration::new().target(types::AccessTarget::Ip).value("1.2.3.4"),
    /// )
    /// .notes("This rule is on because of an event that occured on date X");
    /// let answer = client.organization_access_rules().create(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Create -> types::AccessRule;
    Meta::post(&V4, "organization_access_rules.create")
        .path("/organizations/:organization_id/firewall/access_rules/rules");
    new {
        /// Identifier of the organization. Example: `01a7362d577a6c3019a474fd6f485823`.
        organization_id: String as into = path("organization_id"),
        /// Action on matching requests. Example: `challenge`.
        mode: types::AccessMode = body("mode"),
        /// Condition of the rule.
        configuration: types::AccessConfiguration = body("configuration"),
    }
    null {
        /// Note on the rule, such as the reason for it. Default: `null`. [`Nullable::Null`](crate::Nullable::Null)
        /// sends null. Example: `This rule is on because of an event that occured on date X`.
        notes: String = body("notes"),
    }
}

operation! {
    /// Changes an access rule for all zones of an organization.
    ///
    /// `PATCH /organizations/:organization_id/firewall/access_rules/rules/:identifier`
    ///
    /// ```no_run
    /// use cloudflare_client::organization_access_rules::Update;
    /// use cloudflare_client::types;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Update::new("01a7362d577a6c3019a474fd6f485823", "92f17202ed8bd63d69a66b86a49a8f6b")
    ///     .mode(types::AccessMode::Challenge)
    ///     .configuration(
    ///         types::AccessConfiguration::new().target(types::AccessTarget::Ip).value("1.2.3.4"),
    ///     )
    ///     .notes("This rule is on because of an event that occured on date X");
    /// let answer = client.organization_access_rules().update(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Update -> types::AccessRule;
    Meta::patch(&V4, "organization_access_rules.update")
        .path("/organizations/:organization_id/firewall/access_rules/rules/:identifier");
    new {
        /// Identifier of the organization. Example: `01a7362d577a6c3019a474fd6f485823`.
        organization_id: String as into = path("organization_id"),
        /// Identifier of the access rule. Example: `92f17202ed8bd63d69a66b86a49a8f6b`.
        rule_id: String as into = path("identifier"),
    }
    set {
        /// Action on matching requests. Example: `challenge`.
        mode: types::AccessMode = body("mode"),
        /// Condition of the rule.
        configuration: types::AccessConfiguration = body("configuration"),
    }
    null {
        /// Note on the rule, such as the reason for it. Default: `null`. [`Nullable::Null`](crate::Nullable::Null)
        /// sends null. Example: `This rule is on because of an event that occured on date X`.
        notes: String = body("notes"),
    }
}

operation! {
    /// Deletes an access rule for all zones of an organization.
    ///
    /// `DELETE /organizations/:organization_id/firewall/access_rules/rules/:identifier`
    ///
    /// ```no_run
    /// use cloudflare_client::organization_access_rules::Delete;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Delete::new("01a7362d577a6c3019a474fd6f485823", "92f17202ed8bd63d69a66b86a49a8f6b");
    /// let answer = client.organization_access_rules().delete(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Delete -> types::Id;
    Meta::delete(&V4, "organization_access_rules.delete")
        .path("/organizations/:organization_id/firewall/access_rules/rules/:identifier");
    new {
        /// Identifier of the organization. Example: `01a7362d577a6c3019a474fd6f485823`.
        organization_id: String as into = path("organization_id"),
        /// Identifier of the access rule. Example: `92f17202ed8bd63d69a66b86a49a8f6b`.
        rule_id: String as into = path("identifier"),
    }
}
