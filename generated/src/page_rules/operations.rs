// Made from spec/v4/page_rules.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Operations as values.

use super::types::{Action, ListOrder, PageRule, Status, Target};
use crate::V4;
use crate::runtime::{Meta, operation};
use crate::types;

operation! {
    /// Creates a page rule.
    ///
    /// `POST /zones/:zone_identifier/pagerules` · needs `#zone:edit` · beta
    ///
    /// ```no_run
    /// use cloudflare_client::page_rules::{Action, Constraint, Create, Status, Target};
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Create::new(
    ///     "023e105f4ecef8ad9ca31a8372d0c353",
    ///     [
    ///         Target::new()
    ///             .target("url")
    ///             .constraint(Constraint::new().operator("matches").value("*example.com/images/*")),
    ///     ],
    ///     [Action::new("always_online").value(serde_json::from_str::<serde_json::Value>(r#""on""#)?)],
    /// )
    /// .priority(1)
    /// .status(Status::Active);
    /// let answer = client.page_rules().create(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Create -> PageRule;
    Meta::post(&V4, "page_rules.create")
        .path("/zones/:zone_identifier/pagerules")
        .permissions(&["#zone:edit"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
        /// Requests to which the rule applies.
        targets: Vec<Target> as list<Target> = body("targets"),
        /// Actions of the rule: either a redirect or overridden settings, not both. Must have no other item beside one
        /// with `id` `forwarding_url`.
        actions: Vec<Action> as list<Action> = body("actions").alone("id", &["forwarding_url"]),
    }
    set {
        /// Precedence of the rule. If two rules match, the one with the higher number applies. Default: `1`. Example:
        /// `1`.
        priority: i64 = body("priority"),
        /// Status of the rule. Default: `disabled`. Example: `active`.
        status: Status = body("status"),
    }
}

operation! {
    /// Lists the page rules of a zone.
    ///
    /// `GET /zones/:zone_identifier/pagerules` · needs `#zone:read` · beta
    ///
    /// ```no_run
    /// use cloudflare_client::page_rules::{List, ListOrder, Status};
    /// use cloudflare_client::types;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = List::new("023e105f4ecef8ad9ca31a8372d0c353")
    ///     .status(Status::Active)
    ///     .order(ListOrder::Status)
    ///     .direction(types::Direction::Desc)
    ///     .match_(types::Match::All);
    /// let answer = client.page_rules().list(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct List -> crate::Page<PageRule>;
    Meta::get(&V4, "page_rules.list")
        .path("/zones/:zone_identifier/pagerules")
        .permissions(&["#zone:read"])
        .page();
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
    }
    set {
        /// Status of the rule. Default: `disabled`. Example: `active`.
        status: Status = query("status"),
        /// Field to order by. Default: `priority`. Example: `status`.
        order: ListOrder = query("order"),
        /// Sort direction. Default: `desc`. Example: `desc`.
        direction: types::Direction = query("direction"),
        /// Whether to match all filters or any of them. Default: `all`. Example: `all`.
        match_: types::Match = query("match"),
    }
}

operation! {
    /// Gets a page rule.
    ///
    /// `GET /zones/:zone_identifier/pagerules/:identifier` · needs `#zone:read` · beta
    ///
    /// ```no_run
    /// use cloudflare_client::page_rules::Get;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Get::new("023e105f4ecef8ad9ca31a8372d0c353", "9a7806061c88ada191ed06f989cc3dac");
    /// let answer = client.page_rules().get(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Get -> PageRule;
    Meta::get(&V4, "page_rules.get")
        .path("/zones/:zone_identifier/pagerules/:identifier")
        .permissions(&["#zone:read"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
        /// Identifier of the page rule. Example: `9a7806061c88ada191ed06f989cc3dac`.
        rule_id: String as into = path("identifier"),
    }
}

operation! {
    /// Changes individual properties of a page rule.
    ///
    /// `PATCH /zones/:zone_identifier/pagerules/:identifier` · needs `#zone:edit` · beta
    ///
    /// ```no_run
    /// use cloudflare_client::page_rules::{Action, Change, Constraint, Status, Target};
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Change::new("023e105f4ecef8ad9ca31a8372d0c353", "9a7806061c88ada191ed06f989cc3dac")
    ///     .targets([
    ///         Target::new()
    ///             .target("url")
    ///             .constraint(Constraint::new().operator("matches").value("*example.com/images/*")),
    ///     ])
    ///     .actions([
    ///         Action::new("always_online").value(serde_json::from_str::<serde_json::Value>(r#""on""#)?),
    ///     ])
    ///     .priority(1)
    ///     .status(Status::Active);
    /// let answer = client.page_rules().change(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Change -> PageRule;
    Meta::patch(&V4, "page_rules.change")
        .path("/zones/:zone_identifier/pagerules/:identifier")
        .permissions(&["#zone:edit"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
        /// Identifier of the page rule. Example: `9a7806061c88ada191ed06f989cc3dac`.
        rule_id: String as into = path("identifier"),
    }
    set {
        /// Requests to which the rule applies.
        targets: Vec<Target> as list<Target> = body("targets"),
        /// Actions of the rule: either a redirect or overridden settings, not both. Must have no other item beside one
        /// with `id` `forwarding_url`.
        actions: Vec<Action> as list<Action> = body("actions").alone("id", &["forwarding_url"]),
        /// Precedence of the rule. If two rules match, the one with the higher number applies. Default: `1`. Example:
        /// `1`.
        priority: i64 = body("priority"),
        /// Status of the rule. Default: `disabled`. Example: `active`.
        status: Status = body("status"),
    }
}

operation! {
    /// Replaces a page rule.
    ///
    /// `PUT /zones/:zone_identifier/pagerules/:identifier` · needs `#zone:edit` · beta
    ///
    /// ```no_run
    /// use cloudflare_client::page_rules::{Action, Constraint, Status, Target, Update};
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Update::new(
    ///     "023e105f4ecef8ad9ca31a8372d0c353",
    ///     "9a7806061c88ada191ed06f989cc3dac",
    ///     [
    ///         Target::new()
    ///             .target("url")
    ///             .constraint(Constraint::new().operator("matches").value("*example.com/images/*")),
    ///     ],
    ///     [Action::new("always_online").value(serde_json::from_str::<serde_json::Value>(r#""on""#)?)],
    /// )
    /// .priority(1)
    /// .status(Status::Active);
    /// let answer = client.page_rules().update(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Update -> PageRule;
    Meta::put(&V4, "page_rules.update")
        .path("/zones/:zone_identifier/pagerules/:identifier")
        .permissions(&["#zone:edit"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
        /// Identifier of the page rule. Example: `9a7806061c88ada191ed06f989cc3dac`.
        rule_id: String as into = path("identifier"),
        /// Requests to which the rule applies.
        targets: Vec<Target> as list<Target> = body("targets"),
        /// Actions of the rule: either a redirect or overridden settings, not both. Must have no other item beside one
        /// with `id` `forwarding_url`.
        actions: Vec<Action> as list<Action> = body("actions").alone("id", &["forwarding_url"]),
    }
    set {
        /// Precedence of the rule. If two rules match, the one with the higher number applies. Default: `1`. Example:
        /// `1`.
        priority: i64 = body("priority"),
        /// Status of the rule. Default: `disabled`. Example: `active`.
        status: Status = body("status"),
    }
}

operation! {
    /// Deletes a page rule.
    ///
    /// `DELETE /zones/:zone_identifier/pagerules/:identifier` · needs `#zone:edit` · beta
    ///
    /// ```no_run
    /// use cloudflare_client::page_rules::Delete;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Delete::new("023e105f4ecef8ad9ca31a8372d0c353", "9a7806061c88ada191ed06f989cc3dac");
    /// let answer = client.page_rules().delete(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Delete -> types::Id;
    Meta::delete(&V4, "page_rules.delete")
        .path("/zones/:zone_identifier/pagerules/:identifier")
        .permissions(&["#zone:edit"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
        /// Identifier of the page rule. Example: `9a7806061c88ada191ed06f989cc3dac`.
        rule_id: String as into = path("identifier"),
    }
}
