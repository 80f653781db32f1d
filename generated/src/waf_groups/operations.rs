// Made from spec/v4/waf_groups.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Operations as values.

use super::types::{Group, ListOrder};
use crate::V4;
use crate::runtime::{Meta, operation, paged};
use crate::types;

operation! {
    /// Lists, searches and sorts the rule groups of a package.
    ///
    /// `GET /zones/:zone_identifier/firewall/waf/packages/:package_identifier/groups`
    ///
    /// ```no_run
    /// use cloudflare_client::types;
    /// use cloudflare_client::waf_groups::{List, ListOrder};
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = List::new("023e105f4ecef8ad9ca31a8372d0c353", "a25a9a7e9c00afc1fb2e0245519d725b")
    ///     .name("Project Honey Pot")
    ///     .mode(types::OnOff::On)
    ///     .rules_count(10)
    ///     .page(1)
    ///     .per_page(50)
    ///     .order(ListOrder::Mode)
    ///     .direction(types::Direction::Desc)
    ///     .match_(types::Match::All);
    /// let answer = client.waf_groups().list(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct List -> crate::Page<Group>;
    Meta::get(&V4, "waf_groups.list")
        .path("/zones/:zone_identifier/firewall/waf/packages/:package_identifier/groups")
        .page();
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
        /// Identifier of the rule package. Example: `a25a9a7e9c00afc1fb2e0245519d725b`.
        package_id: String as into = path("package_identifier"),
    }
    set {
        /// Name of the rule group. Example: `Project Honey Pot`.
        name: String as into = query("name"),
        /// Whether the rules of the group can be configured and used. Default: `on`. Example: `on`.
        mode: types::OnOff = query("mode"),
        /// Number of rules in the group. Default: `0`. Example: `10`.
        rules_count: i64 = query("rules_count"),
        /// Page number. At least 1. Default: `1`. Example: `1`.
        page: i64 = query("page").min(1),
        /// Number of items per page. Between 5 and 100. Default: `50`. Example: `50`.
        per_page: i64 = query("per_page").min(5).max(100),
        /// Field to order by. Example: `mode`.
        order: ListOrder = query("order"),
        /// Sort direction. Example: `desc`.
        direction: types::Direction = query("direction"),
        /// Whether to match all filters or any of them. Default: `all`. Example: `all`.
        match_: types::Match = query("match"),
    }
}

paged!(List => Group);

operation! {
    /// Gets a rule group.
    ///
    /// `GET /zones/:zone_identifier/firewall/waf/packages/:package_identifier/groups/:identifier`
    ///
    /// ```no_run
    /// use cloudflare_client::waf_groups::Get;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Get::new(
    ///     "023e105f4ecef8ad9ca31a8372d0c353",
    ///     "a25a9a7e9c00afc1fb2e0245519d725b",
    ///     "de677e5818985db1285d0e80225f06e5",
    /// );
    /// let answer = client.waf_groups().get(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Get -> Group;
    Meta::get(&V4, "waf_groups.get")
        .path("/zones/:zone_identifier/firewall/waf/packages/:package_identifier/groups/:identifier");
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
        /// Identifier of the rule package. Example: `a25a9a7e9c00afc1fb2e0245519d725b`.
        package_id: String as into = path("package_identifier"),
        /// Identifier of the rule group. Example: `de677e5818985db1285d0e80225f06e5`.
        group_id: String as into = path("identifier"),
    }
}

operation! {
    /// Turns a rule group on or off.
    ///
    /// `PATCH /zones/:zone_identifier/firewall/waf/packages/:package_identifier/groups/:identifier`
    ///
    /// ```no_run
    /// use cloudflare_client::types;
    /// use cloudflare_client::waf_groups::Update;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Update::new(
    ///     "023e105f4ecef8ad9ca31a8372d0c353",
    ///     "a25a9a7e9c00afc1fb2e0245519d725b",
    ///     "de677e5818985db1285d0e80225f06e5",
    /// )
    /// .mode(types::OnOff::On);
    /// let answer = client.waf_groups().update(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Update -> Group;
    Meta::patch(&V4, "waf_groups.update")
        .path("/zones/:zone_identifier/firewall/waf/packages/:package_identifier/groups/:identifier");
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
        /// Identifier of the rule package. Example: `a25a9a7e9c00afc1fb2e0245519d725b`.
        package_id: String as into = path("package_identifier"),
        /// Identifier of the rule group. Example: `de677e5818985db1285d0e80225f06e5`.
        group_id: String as into = path("identifier"),
    }
    set {
        /// Whether the rules of the group can be configured and used. Default: `on`. Example: `on`.
        mode: types::OnOff = body("mode"),
    }
}
