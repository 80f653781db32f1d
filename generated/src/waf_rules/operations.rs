// Made from spec/v4/waf_rules.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Operations as values.

use super::types::{ListOrder, Mode, Rule};
use crate::V4;
use crate::runtime::{Meta, operation, paged};
use crate::types;

operation! {
    /// Lists, searches, sorts and filters the rules of a package.
    ///
    /// `GET /zones/:zone_id/firewall/waf/packages/:package_id/rules`
    ///
    /// ```no_run
    /// use cloudflare_client::types;
    /// use cloudflare_client::waf_rules::{List, ListOrder, Mode};
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = List::new("023e105f4ecef8ad9ca31a8372d0c353", "a25a9a7e9c00afc1fb2e0245519d725b")
    ///     .mode(Mode::On)
    ///     .priority(5)
    ///     .match_(types::Match::All)
    ///     .order(ListOrder::Priority)
    ///     .page(1)
    ///     .per_page(50)
    ///     .group_id("de677e5818985db1285d0e80225f06e5")
    ///     .description("SQL injection prevention for SELECT statements")
    ///     .direction(types::Direction::Desc);
    /// let answer = client.waf_rules().list(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct List -> crate::Page<Rule>;
    Meta::get(&V4, "waf_rules.list")
        .path("/zones/:zone_id/firewall/waf/packages/:package_id/rules")
        .page();
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_id"),
        /// Identifier of the rule package. Example: `a25a9a7e9c00afc1fb2e0245519d725b`.
        package_id: String as into = path("package_id"),
    }
    set {
        /// Mode of the rule. Example: `on`.
        mode: Mode = query("mode"),
        /// Position of the rule in the execution order of its group. Example: `5`.
        priority: i64 = query("priority"),
        /// Whether to match all filters or any of them. Default: `all`. Example: `all`.
        match_: types::Match = query("match"),
        /// Field to order by. Example: `priority`. Corrected: the documented example is `status`. `status` is not one
        /// of the valid values of this parameter.
        order: ListOrder = query("order"),
        /// Page number. At least 1. Default: `1`. Example: `1`.
        page: i64 = query("page").min(1),
        /// Number of items per page. Between 5 and 100. Default: `50`. Example: `50`.
        per_page: i64 = query("per_page").min(5).max(100),
        /// Identifier of the rule group. At most 32 characters. Example: `de677e5818985db1285d0e80225f06e5`.
        group_id: String as into = query("group_id").max_length(32),
        /// Description of what the rule protects against. Example: `SQL injection prevention for SELECT statements`.
        description: String as into = query("description"),
        /// Sort direction. Example: `desc`.
        direction: types::Direction = query("direction"),
    }
}

paged!(List => Rule);

operation! {
    /// Gets a rule.
    ///
    /// `GET /zones/:zone_id/firewall/waf/packages/:package_id/rules/:identifier`
    ///
    /// ```no_run
    /// use cloudflare_client::waf_rules::Get;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Get::new(
    ///     "023e105f4ecef8ad9ca31a8372d0c353",
    ///     "a25a9a7e9c00afc1fb2e0245519d725b",
    ///     "f939de3be84e66e757adcdcb87908023",
    /// );
    /// let answer = client.waf_rules().get(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Get -> Rule;
    Meta::get(&V4, "waf_rules.get")
        .path("/zones/:zone_id/firewall/waf/packages/:package_id/rules/:identifier");
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_id"),
        /// Identifier of the rule package. Example: `a25a9a7e9c00afc1fb2e0245519d725b`.
        package_id: String as into = path("package_id"),
        /// Identifier of the rule. Example: `f939de3be84e66e757adcdcb87908023`.
        rule_id: String as into = path("identifier"),
    }
}

operation! {
    /// Changes the mode of a rule.
    ///
    /// `PATCH /zones/:zone_id/firewall/waf/packages/:package_id/rules/:identifier`
    ///
    /// ```no_run
    /// use cloudflare_client::waf_rules::{Mode, Update};
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Update::new(
    ///     "023e105f4ecef8ad9ca31a8372d0c353",
    ///     "a25a9a7e9c00afc1fb2e0245519d725b",
    ///     "f939de3be84e66e757adcdcb87908023",
    /// )
    /// .mode(Mode::On);
    /// let answer = client.waf_rules().update(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Update -> Rule;
    Meta::patch(&V4, "waf_rules.update")
        .path("/zones/:zone_id/firewall/waf/packages/:package_id/rules/:identifier");
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_id"),
        /// Identifier of the rule package. Example: `a25a9a7e9c00afc1fb2e0245519d725b`.
        package_id: String as into = path("package_id"),
        /// Identifier of the rule. Example: `f939de3be84e66e757adcdcb87908023`.
        rule_id: String as into = path("identifier"),
    }
    set {
        /// New mode of the rule; must be one of its allowed modes. Example: `on`.
        mode: Mode = body("mode"),
    }
}
