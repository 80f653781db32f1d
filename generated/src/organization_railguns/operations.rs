// Made from spec/v4/organization_railguns.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The calls, as values.

use crate::V4;
use crate::runtime::{Field, Meta, Operation, paged, values};
use crate::railguns;
use crate::types;
use crate::zones;

/// Creates a Railgun.
///
/// `POST /organizations/:organization_identifier/railguns` · plans: free, pro, business, enterprise
///
/// ```no_run
/// use cloudflare_client::organization_railguns::Create;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .organization_railguns()
///     .create(&Create::new("01a7362d577a6c3019a474fd6f485823", "My Railgun"))
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Create {
    organization_id: String,
    name: String,
}

impl Create {
    /// With the values that are required.
    ///
    /// - `organization_id`: Identifier of the organization. Example: `01a7362d577a6c3019a474fd6f485823`.
    /// - `name`: Name of the Railgun. At most 160 characters. Example: `My Railgun`.
    pub fn new(organization_id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            organization_id: organization_id.into(),
            name: name.into(),
        }
    }
}

impl Operation for Create {
    type Output = railguns::Railgun;

    const META: &'static Meta = &Meta::post(&V4, "organization_railguns.create")
        .path("/organizations/:organization_identifier/railguns")
        .fields(&[
            Field::path("organization_identifier"),
            Field::body("name").max_length(160),
        ]);
}

values!(Create => organization_id, name);

/// Lists the Railguns of an organization.
///
/// `GET /organizations/:organization_identifier/railguns` · plans: free, pro, business, enterprise
///
/// ```no_run
/// use cloudflare_client::types;
/// use cloudflare_client::organization_railguns::List;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .organization_railguns()
///     .list(
///         &List::new("01a7362d577a6c3019a474fd6f485823")
///             .page(1)
///             .per_page(20)
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
    page: Option<i64>,
    per_page: Option<i64>,
    direction: Option<types::Direction>,
}

impl List {
    /// With the values that are required.
    ///
    /// - `organization_id`: Identifier of the organization. Example: `01a7362d577a6c3019a474fd6f485823`.
    pub fn new(organization_id: impl Into<String>) -> Self {
        Self {
            organization_id: organization_id.into(),
            page: None,
            per_page: None,
            direction: None,
        }
    }

    /// Page number. At least 1. Default: `1`. Example: `1`.
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }

    /// Number of items per page. From 5 to 50. Default: `20`. Example: `20`.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.per_page = Some(per_page);
        self
    }

    /// Sort direction. Example: `desc`.
    pub fn direction(mut self, direction: types::Direction) -> Self {
        self.direction = Some(direction);
        self
    }
}

impl Operation for List {
    type Output = crate::Page<railguns::Railgun>;

    const META: &'static Meta = &Meta::get(&V4, "organization_railguns.list")
        .path("/organizations/:organization_identifier/railguns")
        .whole_answer()
        .fields(&[
            Field::path("organization_identifier"),
            Field::query("page").min(1),
            Field::query("per_page").min(5).max(50),
            Field::query("direction"),
        ]);
}

values!(List => organization_id, page, per_page, direction);

paged!(List => railguns::Railgun);

/// Gets a Railgun.
///
/// `GET /organizations/:organization_identifier/railguns/:identifier` · plans: free, pro, business, enterprise
///
/// ```no_run
/// use cloudflare_client::organization_railguns::Get;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .organization_railguns()
///     .get(
///         &Get::new(
///             "01a7362d577a6c3019a474fd6f485823",
///             "e928d310693a83094309acf9ead50448",
///         ),
///     )
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Get {
    organization_id: String,
    railgun_id: String,
}

impl Get {
    /// With the values that are required.
    ///
    /// - `organization_id`: Identifier of the organization. Example: `01a7362d577a6c3019a474fd6f485823`.
    /// - `railgun_id`: Identifier of the Railgun. Example: `e928d310693a83094309acf9ead50448`.
    pub fn new(
        organization_id: impl Into<String>,
        railgun_id: impl Into<String>,
    ) -> Self {
        Self {
            organization_id: organization_id.into(),
            railgun_id: railgun_id.into(),
        }
    }
}

impl Operation for Get {
    type Output = railguns::Railgun;

    const META: &'static Meta = &Meta::get(&V4, "organization_railguns.get")
        .path("/organizations/:organization_identifier/railguns/:identifier")
        .fields(&[Field::path("organization_identifier"), Field::path("identifier")]);
}

values!(Get => organization_id, railgun_id);

/// Lists the zones that use a Railgun.
///
/// `GET /organizations/:organization_identifier/railguns/:identifier/zones` · plans: free, pro, business,
/// enterprise
///
/// ```no_run
/// use cloudflare_client::organization_railguns::ListZones;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .organization_railguns()
///     .list_zones(
///         &ListZones::new(
///             "01a7362d577a6c3019a474fd6f485823",
///             "e928d310693a83094309acf9ead50448",
///         ),
///     )
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct ListZones {
    organization_id: String,
    railgun_id: String,
}

impl ListZones {
    /// With the values that are required.
    ///
    /// - `organization_id`: Identifier of the organization. Example: `01a7362d577a6c3019a474fd6f485823`.
    /// - `railgun_id`: Identifier of the Railgun. Example: `e928d310693a83094309acf9ead50448`.
    pub fn new(
        organization_id: impl Into<String>,
        railgun_id: impl Into<String>,
    ) -> Self {
        Self {
            organization_id: organization_id.into(),
            railgun_id: railgun_id.into(),
        }
    }
}

impl Operation for ListZones {
    type Output = crate::Page<zones::Zone>;

    const META: &'static Meta = &Meta::get(&V4, "organization_railguns.list_zones")
        .path("/organizations/:organization_identifier/railguns/:identifier/zones")
        .whole_answer()
        .fields(&[Field::path("organization_identifier"), Field::path("identifier")]);
}

values!(ListZones => organization_id, railgun_id);

/// Enables or disables a Railgun for all connected zones.
///
/// `PATCH /organizations/:organization_identifier/railguns/:identifier` · plans: free, pro, business, enterprise
///
/// ```no_run
/// use cloudflare_client::organization_railguns::Update;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .organization_railguns()
///     .update(
///         &Update::new(
///             "01a7362d577a6c3019a474fd6f485823",
///             "e928d310693a83094309acf9ead50448",
///             true,
///         ),
///     )
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Update {
    organization_id: String,
    railgun_id: String,
    enabled: bool,
}

impl Update {
    /// With the values that are required.
    ///
    /// - `organization_id`: Identifier of the organization. Example: `01a7362d577a6c3019a474fd6f485823`.
    /// - `railgun_id`: Identifier of the Railgun. Example: `e928d310693a83094309acf9ead50448`.
    /// - `enabled`: Whether the Railgun accepts connections. Default: `false`. Example: `true`.
    pub fn new(
        organization_id: impl Into<String>,
        railgun_id: impl Into<String>,
        enabled: bool,
    ) -> Self {
        Self {
            organization_id: organization_id.into(),
            railgun_id: railgun_id.into(),
            enabled,
        }
    }
}

impl Operation for Update {
    type Output = railguns::Railgun;

    const META: &'static Meta = &Meta::patch(&V4, "organization_railguns.update")
        .path("/organizations/:organization_identifier/railguns/:identifier")
        .fields(&[
            Field::path("organization_identifier"),
            Field::path("identifier"),
            Field::body("enabled"),
        ]);
}

values!(Update => organization_id, railgun_id, enabled);

/// Deletes a Railgun and disables it at once for all connected zones.
///
/// `DELETE /organizations/:organization_identifier/railguns/:identifier` · plans: free, pro, business, enterprise
///
/// ```no_run
/// use cloudflare_client::organization_railguns::Delete;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .organization_railguns()
///     .delete(
///         &Delete::new(
///             "01a7362d577a6c3019a474fd6f485823",
///             "e928d310693a83094309acf9ead50448",
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
    railgun_id: String,
}

impl Delete {
    /// With the values that are required.
    ///
    /// - `organization_id`: Identifier of the organization. Example: `01a7362d577a6c3019a474fd6f485823`.
    /// - `railgun_id`: Identifier of the Railgun. Example: `e928d310693a83094309acf9ead50448`.
    pub fn new(
        organization_id: impl Into<String>,
        railgun_id: impl Into<String>,
    ) -> Self {
        Self {
            organization_id: organization_id.into(),
            railgun_id: railgun_id.into(),
        }
    }
}

impl Operation for Delete {
    type Output = types::Id;

    const META: &'static Meta = &Meta::delete(&V4, "organization_railguns.delete")
        .path("/organizations/:organization_identifier/railguns/:identifier")
        .fields(&[Field::path("organization_identifier"), Field::path("identifier")]);
}

values!(Delete => organization_id, railgun_id);
