// Made from spec/v4/zones.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Operations as values.

use super::types::{Account, ListOrder, Organization, PlanId, Status, Zone, ZoneType};
use crate::V4;
use crate::runtime::{Meta, operation, paged};
use crate::types;

operation! {
    /// Creates a zone.
    ///
    /// `POST /zones` · needs `#zone:edit`
    ///
    /// ```no_run
    /// use cloudflare_client::zones::{Create, Organization};
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Create::new("example.com")
    ///     .jump_start(true)
    ///     .organization(
    ///         Organization::new("01a7362d577a6c3019a474fd6f485823")
    ///             .name("Cloudflare, Inc.")
    ///             .status("active")
    ///             .permissions(["#zones:read"]),
    ///     );
    /// let answer = client.zones().create(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Create -> Zone;
    Meta::post(&V4, "zones.create").path("/zones").permissions(&["#zone:edit"]);
    new {
        /// Domain name of the zone. At most 253 characters. Must match
        /// `^([a-zA-Z0-9][\-a-zA-Z0-9]*\.)+[\-a-zA-Z0-9]{2,20}$`. Example: `example.com`.
        name: String as into = body("name")
            .max_length(253)
            .pattern(r"^([a-zA-Z0-9][\-a-zA-Z0-9]*\.)+[\-a-zA-Z0-9]{2,20}$"),
    }
    set {
        /// Whether to look up existing DNS records. Default: `true`. Example: `true`.
        jump_start: bool = body("jump_start"),
        /// Organization that will own the zone. Only its `id` is required.
        organization: Organization = body("organization"),
        /// Account that will own the zone.
        account: Account = body("account"),
        /// Type of the zone: how Cloudflare serves it. Example: `full`.
        type_: ZoneType = body("type"),
    }
}

operation! {
    /// Starts another activation check of a zone.
    ///
    /// `PUT /zones/:identifier/activation_check` · needs `#zone:edit`
    ///
    /// ```no_run
    /// use cloudflare_client::zones::CheckActivation;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = CheckActivation::new("023e105f4ecef8ad9ca31a8372d0c353");
    /// let answer = client.zones().check_activation(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct CheckActivation -> types::Id;
    Meta::put(&V4, "zones.check_activation")
        .path("/zones/:identifier/activation_check")
        .permissions(&["#zone:edit"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("identifier"),
    }
}

operation! {
    /// Lists zones, with search, filters, and sorting.
    ///
    /// `GET /zones` · needs `#zone:read`
    ///
    /// ```no_run
    /// use cloudflare_client::types;
    /// use cloudflare_client::zones::{List, ListOrder, Status};
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = List::new()
    ///     .name("example.com")
    ///     .status(Status::Active)
    ///     .page(1)
    ///     .per_page(20)
    ///     .order(ListOrder::Status)
    ///     .direction(types::Direction::Desc)
    ///     .match_(types::Match::All);
    /// let answer = client.zones().list(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[derive(Default)]
    pub struct List -> crate::Page<Zone>;
    Meta::get(&V4, "zones.list").path("/zones").permissions(&["#zone:read"]).page();
    set {
        /// Domain name of the zone. At most 253 characters. Must be a valid host name. Example: `example.com`.
        name: String as into = query("name").max_length(253).hostname(),
        /// Status of the zone. Example: `active`.
        status: Status = query("status"),
        /// Page number. At least 1. Default: `1`. Example: `1`.
        page: i64 = query("page").min(1),
        /// Number of items per page. Between 5 and 50. Default: `20`. Example: `20`.
        per_page: i64 = query("per_page").min(5).max(50),
        /// Field to order by. Example: `status`.
        order: ListOrder = query("order"),
        /// Sort direction. Example: `desc`.
        direction: types::Direction = query("direction"),
        /// Whether to match all filters or any of them. Default: `all`. Example: `all`.
        match_: types::Match = query("match"),
    }
}

paged!(List => Zone);

operation! {
    /// Gets a zone.
    ///
    /// `GET /zones/:identifier` · needs `#zone:read`
    ///
    /// ```no_run
    /// use cloudflare_client::zones::Get;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.zones().get(&Get::new("023e105f4ecef8ad9ca31a8372d0c353")).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Get -> Zone;
    Meta::get(&V4, "zones.get").path("/zones/:identifier").permissions(&["#zone:read"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("identifier"),
    }
}

operation! {
    /// Changes a property of a zone.
    ///
    /// `PATCH /zones/:identifier`
    ///
    /// - Takes at most one of `paused`, `vanity_name_servers` and `plan`. The client only warns of more.
    ///
    /// ```no_run
    /// use cloudflare_client::zones::{Edit, PlanId};
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Edit::new("023e105f4ecef8ad9ca31a8372d0c353")
    ///     .paused(false)
    ///     .vanity_name_servers(["ns1.example.com", "ns2.example.com"])
    ///     .plan(PlanId::new("e592fd9519420ba7405e1307bff33214"));
    /// let answer = client.zones().edit(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Edit -> Zone;
    Meta::patch(&V4, "zones.edit")
        .path("/zones/:identifier")
        .rules(&[
            crate::runtime::Rule::at_most_one(&["paused", "vanity_name_servers", "plan"]).warning(),
        ]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("identifier"),
    }
    set {
        /// Whether Cloudflare serves only DNS, without security and performance features. Default: `false`. Example:
        /// `false`.
        paused: bool = body("paused"),
        /// Domain names of custom name servers. Available only on the Business and Enterprise plans.
        vanity_name_servers: Vec<String> as texts = body("vanity_name_servers"),
        /// Plan to change to. Subscriptions are created or canceled to match.
        plan: PlanId = body("plan"),
    }
}

operation! {
    /// Removes all files of a zone from the cache.
    ///
    /// `DELETE /zones/:identifier/purge_cache` · needs `#zone:edit`
    ///
    /// ```no_run
    /// use cloudflare_client::zones::PurgeEverything;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = PurgeEverything::new("023e105f4ecef8ad9ca31a8372d0c353");
    /// let answer = client.zones().purge_everything(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct PurgeEverything -> types::Id;
    Meta::delete(&V4, "zones.purge_everything")
        .path("/zones/:identifier/purge_cache")
        .permissions(&["#zone:edit"]);
    always {
        body("purge_everything") is true,
    }
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("identifier"),
    }
}

operation! {
    /// Removes individual files from the cache, by URL or by cache tag.
    ///
    /// `DELETE /zones/:identifier/purge_cache` · needs `#zone:edit`
    ///
    /// - All plans can purge by URL; only the Enterprise plan can purge by tag.
    /// - Purging by tag is limited to 2,000 calls in 24 hours, with up to 30 tags per call.
    /// - Needs `files` or `tags`.
    ///
    /// ```no_run
    /// use cloudflare_client::zones::PurgeFiles;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = PurgeFiles::new("023e105f4ecef8ad9ca31a8372d0c353")
    ///     .files(["http://www.example.com/css/styles.css"])
    ///     .tags(["some-tag", "another-tag"]);
    /// let answer = client.zones().purge_files(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct PurgeFiles -> types::Id;
    Meta::delete(&V4, "zones.purge_files")
        .path("/zones/:identifier/purge_cache")
        .permissions(&["#zone:edit"])
        .rules(&[crate::runtime::Rule::at_least_one(&["files", "tags"])]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("identifier"),
    }
    set {
        /// URLs of the files. At most 30 items.
        files: Vec<String> as texts = body("files").max_items(30),
        /// Values of the `Cache-Tag` header with which the files were served. At most 30 items.
        tags: Vec<String> as texts = body("tags").max_items(30),
    }
}

operation! {
    /// Deletes a zone.
    ///
    /// `DELETE /zones/:identifier` · needs `#zone:edit`
    ///
    /// ```no_run
    /// use cloudflare_client::zones::Delete;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.zones().delete(&Delete::new("023e105f4ecef8ad9ca31a8372d0c353")).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Delete -> types::Id;
    Meta::delete(&V4, "zones.delete").path("/zones/:identifier").permissions(&["#zone:edit"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("identifier"),
    }
}
