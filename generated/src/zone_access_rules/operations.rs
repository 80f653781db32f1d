// Made from spec/v4/zone_access_rules.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Operations as values.

use super::types::{Cascade, ListOrder};
use crate::V4;
use crate::runtime::{Meta, operation, paged};
use crate::types;

operation! {
    /// Lists, searches, sorts and filters the access rules of a zone.
    ///
    /// `GET /zones/:zone_id/firewall/access_rules/rules`
    ///
    /// ```no_run
    /// use cloudflare_client::types;
    /// use cloudflare_client::zone_access_rules::{List, ListOrder};
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = List::new("023e105f4ecef8ad9ca31a8372d0c353")
    ///     .notes("mynote")
    ///     .mode(types::AccessMode::Challenge)
    ///     .match_(types::Match::All)
    ///     .scope_type(types::ScopeType::Zone)
    ///     .configuration_value("1.2.3.4")
    ///     .order(ListOrder::ScopeType)
    ///     .page(1)
    ///     .per_page(50)
    ///     .configuration_target(types::AccessTarget::Ip)
    ///     .direction(types::Direction::Desc);
    /// let answer = client.zone_access_rules().list(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct List -> crate::Page<types::AccessRule>;
    Meta::get(&V4, "zone_access_rules.list")
        .path("/zones/:zone_id/firewall/access_rules/rules")
        .page();
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_id"),
    }
    set {
        /// String to find in the notes of the rules, regardless of case. `attack` matches both `Attack 26/02` and
        /// `Attack 27/02`. Example: `mynote`.
        notes: String as into = query("notes"),
        /// Action of the rules. Example: `challenge`.
        mode: types::AccessMode = query("mode"),
        /// Whether to match all filters or any of them. Default: `all`. Example: `all`.
        match_: types::Match = query("match"),
        /// Scope of the rules. Example: `zone`.
        scope_type: types::ScopeType = query("scope_type"),
        /// Value that the rules match. An IP address, an IP address range or a country code. IP addresses are IPv4;
        /// ranges are /16 or /24 subnets. Country codes are two-letter ISO codes. Example: `1.2.3.4`.
        configuration_value: String as into = query("configuration_value"),
        /// Field to order by. Example: `scope_type`.
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
    /// Creates an access rule for a zone.
    ///
    /// `POST /zones/:zone_id/firewall/access_rules/rules`
    ///
    /// - For a rule on all zones of an owner, use the endpoints of the user or organization.
    ///
    /// ```no_run
    /// use cloudflare_client::types;
    /// use cloudflare_client::zone_access_rules::Create;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Create::new(
    ///     "023e105f4ecef8ad9ca31a8372d0c353",
    ///     types::AccessMode::Challenge,
    ///     types::AccessConfiguration::new().target(types::AccessTarget::Ip).value("1.2.3.4"),
    /// )
    /// .notes("This rule is on because of an event that occured on date X");
    /// let answer = client.zone_access_rules().create(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Create -> types::AccessRule;
    Meta::post(&V4, "zone_access_rules.create").path("/zones/:zone_id/firewall/access_rules/rules");
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_id"),
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
    /// Changes an access rule of a zone.
    ///
    /// `PATCH /zones/:zone_id/firewall/access_rules/rules/:identifier`
    ///
    /// - Only rules of the zone itself can be changed here. For rules of its owner, use the owner's endpoints.
    ///
    /// ```no_run
    /// use cloudflare_client::types;
    /// use cloudflare_client::zone_access_rules::Update;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Update::new("023e105f4ecef8ad9ca31a8372d0c353", "92f17202ed8bd63d69a66b86a49a8f6b")
    ///     .mode(types::AccessMode::Challenge)
    ///     .notes("This rule is on because of an event that occured on date X");
    /// let answer = client.zone_access_rules().update(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Update -> types::AccessRule;
    Meta::patch(&V4, "zone_access_rules.update")
        .path("/zones/:zone_id/firewall/access_rules/rules/:identifier");
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_id"),
        /// Identifier of the access rule. Example: `92f17202ed8bd63d69a66b86a49a8f6b`.
        rule_id: String as into = path("identifier"),
    }
    set {
        /// Action on matching requests. Example: `challenge`.
        mode: types::AccessMode = body("mode"),
    }
    null {
        /// Note on the rule, such as the reason for it. Default: `null`. [`Nullable::Null`](crate::Nullable::Null)
        /// sends null. Example: `This rule is on because of an event that occured on date X`.
        notes: String = body("notes"),
    }
}

operation! {
    /// Deletes an access rule of a zone.
    ///
    /// `DELETE /zones/:zone_id/firewall/access_rules/rules/:identifier`
    ///
    /// ```no_run
    /// use cloudflare_client::zone_access_rules::{Cascade, Delete};
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Delete::new("023e105f4ecef8ad9ca31a8372d0c353", "92f17202ed8bd63d69a66b86a49a8f6b")
    ///     .cascade(Cascade::None);
    /// let answer = client.zone_access_rules().delete(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Delete -> types::Id;
    Meta::delete(&V4, "zone_access_rules.delete")
        .path("/zones/:zone_id/firewall/access_rules/rules/:identifier");
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_id"),
        /// Identifier of the access rule. Example: `92f17202ed8bd63d69a66b86a49a8f6b`.
        rule_id: String as into = path("identifier"),
    }
    set {
        /// Similar rules of the owner's other zones to delete as well. Default: `none`. Example: `none`.
        cascade: Cascade = body("cascade"),
    }
}
