// Made from spec/v4/railguns.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The calls, as values.

use super::types::Railgun;
use crate::V4;
use crate::runtime::{Field, Meta, Operation, paged, values};
use crate::types;
use crate::zones;

/// Creates a Railgun.
///
/// `POST /railguns` · plans: free, pro, business, enterprise
///
/// ```no_run
/// use cloudflare_client::railguns::Create;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.railguns().create(&Create::new("My Railgun")).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Create {
    name: String,
}

impl Create {
    /// With the values that are required.
    ///
    /// - `name`: Name of the Railgun. At most 160 characters. Example: `My Railgun`.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

impl Operation for Create {
    type Output = Railgun;

    const META: &'static Meta = &Meta::post(&V4, "railguns.create")
        .path("/railguns")
        .fields(&[Field::body("name").max_length(160)]);
}

values!(Create => name);

/// Lists the Railguns of the user.
///
/// `GET /railguns` · plans: free, pro, business, enterprise
///
/// ```no_run
/// use cloudflare_client::types;
/// use cloudflare_client::railguns::List;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .railguns()
///     .list(&List::new().page(1).per_page(20).direction(types::Direction::Desc))
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct List {
    page: Option<i64>,
    per_page: Option<i64>,
    direction: Option<types::Direction>,
}

impl List {
    /// Without any value.
    pub fn new() -> Self {
        Default::default()
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
    type Output = crate::Page<Railgun>;

    const META: &'static Meta = &Meta::get(&V4, "railguns.list")
        .path("/railguns")
        .whole_answer()
        .fields(&[
            Field::query("page").min(1),
            Field::query("per_page").min(5).max(50),
            Field::query("direction"),
        ]);
}

values!(List => page, per_page, direction);

paged!(List => Railgun);

/// Gets a Railgun.
///
/// `GET /railguns/:identifier` · plans: free, pro, business, enterprise
///
/// ```no_run
/// use cloudflare_client::railguns::Get;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .railguns()
///     .get(&Get::new("e928d310693a83094309acf9ead50448"))
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Get {
    railgun_id: String,
}

impl Get {
    /// With the values that are required.
    ///
    /// - `railgun_id`: Identifier of the Railgun. Example: `e928d310693a83094309acf9ead50448`.
    pub fn new(railgun_id: impl Into<String>) -> Self {
        Self {
            railgun_id: railgun_id.into(),
        }
    }
}

impl Operation for Get {
    type Output = Railgun;

    const META: &'static Meta = &Meta::get(&V4, "railguns.get")
        .path("/railguns/:identifier")
        .fields(&[Field::path("identifier")]);
}

values!(Get => railgun_id);

/// Lists the zones that use a Railgun.
///
/// `GET /railguns/:identifier/zones` · plans: free, pro, business, enterprise
///
/// ```no_run
/// use cloudflare_client::railguns::ListZones;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .railguns()
///     .list_zones(&ListZones::new("e928d310693a83094309acf9ead50448"))
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct ListZones {
    railgun_id: String,
}

impl ListZones {
    /// With the values that are required.
    ///
    /// - `railgun_id`: Identifier of the Railgun. Example: `e928d310693a83094309acf9ead50448`.
    pub fn new(railgun_id: impl Into<String>) -> Self {
        Self {
            railgun_id: railgun_id.into(),
        }
    }
}

impl Operation for ListZones {
    type Output = crate::Page<zones::Zone>;

    const META: &'static Meta = &Meta::get(&V4, "railguns.list_zones")
        .path("/railguns/:identifier/zones")
        .whole_answer()
        .fields(&[Field::path("identifier")]);
}

values!(ListZones => railgun_id);

/// Enables or disables a Railgun for all connected zones.
///
/// `PATCH /railguns/:identifier` · plans: free, pro, business, enterprise
///
/// ```no_run
/// use cloudflare_client::railguns::Update;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .railguns()
///     .update(&Update::new("e928d310693a83094309acf9ead50448", true))
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Update {
    railgun_id: String,
    enabled: bool,
}

impl Update {
    /// With the values that are required.
    ///
    /// - `railgun_id`: Identifier of the Railgun. Example: `e928d310693a83094309acf9ead50448`.
    /// - `enabled`: Whether the Railgun accepts connections. Default: `false`. Example: `true`.
    pub fn new(railgun_id: impl Into<String>, enabled: bool) -> Self {
        Self {
            railgun_id: railgun_id.into(),
            enabled,
        }
    }
}

impl Operation for Update {
    type Output = Railgun;

    const META: &'static Meta = &Meta::patch(&V4, "railguns.update")
        .path("/railguns/:identifier")
        .fields(&[Field::path("identifier"), Field::body("enabled")]);
}

values!(Update => railgun_id, enabled);

/// Deletes a Railgun and disables it at once for all connected zones.
///
/// `DELETE /railguns/:identifier` · plans: free, pro, business, enterprise
///
/// ```no_run
/// use cloudflare_client::railguns::Delete;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .railguns()
///     .delete(&Delete::new("e928d310693a83094309acf9ead50448"))
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Delete {
    railgun_id: String,
}

impl Delete {
    /// With the values that are required.
    ///
    /// - `railgun_id`: Identifier of the Railgun. Example: `e928d310693a83094309acf9ead50448`.
    pub fn new(railgun_id: impl Into<String>) -> Self {
        Self {
            railgun_id: railgun_id.into(),
        }
    }
}

impl Operation for Delete {
    type Output = types::Id;

    const META: &'static Meta = &Meta::delete(&V4, "railguns.delete")
        .path("/railguns/:identifier")
        .fields(&[Field::path("identifier")]);
}

values!(Delete => railgun_id);
