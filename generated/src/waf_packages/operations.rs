// Made from spec/v4/waf_packages.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Operations as values.

use super::types::{ActionMode, ListOrder, Package, Sensitivity};
use crate::V4;
use crate::runtime::{Meta, operation, paged};
use crate::types;

operation! {
    /// Lists the rule packages of a zone.
    ///
    /// `GET /zones/:zone_identifier/firewall/waf/packages`
    ///
    /// ```no_run
    /// use cloudflare_client::types;
    /// use cloudflare_client::waf_packages::{List, ListOrder};
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = List::new("023e105f4ecef8ad9ca31a8372d0c353")
    ///     .name("WordPress rules")
    ///     .page(1)
    ///     .per_page(50)
    ///     .order(ListOrder::Name)
    ///     .direction(types::Direction::Desc)
    ///     .match_(types::Match::All);
    /// let answer = client.waf_packages().list(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct List -> crate::Page<Package>;
    Meta::get(&V4, "waf_packages.list")
        .path("/zones/:zone_identifier/firewall/waf/packages")
        .page();
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
    }
    set {
        /// Name of the rule package. Example: `WordPress rules`.
        name: String as into = query("name"),
        /// Page number. At least 1. Default: `1`. Example: `1`.
        page: i64 = query("page").min(1),
        /// Number of items per page. Between 5 and 100. Default: `50`. Example: `50`.
        per_page: i64 = query("per_page").min(5).max(100),
        /// Field to order by. Example: `name`. Corrected: the documented example is `status`. `status` is not one of
        /// the valid values of this parameter.
        order: ListOrder = query("order"),
        /// Sort direction. Example: `desc`.
        direction: types::Direction = query("direction"),
        /// Whether to match all filters or any of them. Default: `all`. Example: `all`.
        match_: types::Match = query("match"),
    }
}

paged!(List => Package);

operation! {
    /// Gets a rule package.
    ///
    /// `GET /zones/:zone_identifier/firewall/waf/packages/:identifier`
    ///
    /// ```no_run
    /// use cloudflare_client::waf_packages::Get;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Get::new("023e105f4ecef8ad9ca31a8372d0c353", "a25a9a7e9c00afc1fb2e0245519d725b");
    /// let answer = client.waf_packages().get(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Get -> Package;
    Meta::get(&V4, "waf_packages.get")
        .path("/zones/:zone_identifier/firewall/waf/packages/:identifier");
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
        /// Identifier of the rule package. Example: `a25a9a7e9c00afc1fb2e0245519d725b`.
        package_id: String as into = path("identifier"),
    }
}

operation! {
    /// Changes the sensitivity and the default action of an anomaly-detection package.
    ///
    /// `PATCH /zones/:zone_identifier/firewall/waf/packages/:identifier`
    ///
    /// ```no_run
    /// use cloudflare_client::waf_packages::{ActionMode, Sensitivity, Update};
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Update::new("023e105f4ecef8ad9ca31a8372d0c353", "a25a9a7e9c00afc1fb2e0245519d725b")
    ///     .sensitivity(Sensitivity::High)
    ///     .action_mode(ActionMode::Challenge);
    /// let answer = client.waf_packages().update(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Update -> Package;
    Meta::patch(&V4, "waf_packages.update")
        .path("/zones/:zone_identifier/firewall/waf/packages/:identifier");
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
        /// Identifier of the rule package. Example: `a25a9a7e9c00afc1fb2e0245519d725b`.
        package_id: String as into = path("identifier"),
    }
    set {
        /// Sensitivity of the package. Default: `high`. Example: `high`.
        sensitivity: Sensitivity = body("sensitivity"),
        /// Default action of the package's rules. Default: `challenge`. Example: `challenge`.
        action_mode: ActionMode = body("action_mode"),
    }
}
