// Made from spec/pets/pets.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The calls, as values.

use super::types::{Food, Home, Imported, Kind, Pet, PetName, Toy};
use crate::PETS;
use crate::runtime::{Field, Meta, Operation, paged, values};
use crate::types;

/// Lists pets.
///
/// `GET /pets` · needs `#pet:read` · plans: free
///
/// ```no_run
/// use cloudflare_client::types;
/// use cloudflare_client::pets::{Kind, List};
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .pets()
///     .list(&List::new().type_(Kind::Cat).sort(types::Sort::Asc).tags(["a", "b c"]))
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct List {
    type_: Option<Kind>,
    page: Option<i64>,
    per_page: Option<i64>,
    sort: Option<types::Sort>,
    tags: Option<Vec<String>>,
}

impl List {
    /// Without any value.
    pub fn new() -> Self {
        Default::default()
    }

    /// The kind. Example: `cat`.
    pub fn type_(mut self, type_: Kind) -> Self {
        self.type_ = Some(type_);
        self
    }

    /// Page number.
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }

    /// Number of items per page. From 5 to 50. Default: `20`.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.per_page = Some(per_page);
        self
    }

    /// Sort direction. Example: `asc`.
    pub fn sort(mut self, sort: types::Sort) -> Self {
        self.sort = Some(sort);
        self
    }

    /// Tags that every pet has. At most 3 items.
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
}

impl Operation for List {
    type Output = crate::Page<Pet>;

    const META: &'static Meta = &Meta::get(&PETS, "pets.list")
        .path("/pets")
        .permissions(&["#pet:read"])
        .whole_answer()
        .fields(&[
            Field::query("type"),
            Field::query("page"),
            Field::query("per_page").min(5).max(50),
            Field::query("sort"),
            Field::query("tags").max_items(3),
        ]);
}

values!(List => type_, page, per_page, sort, tags);

paged!(List => Pet);

/// Creates a pet.
///
/// `POST /owners/:identifier/pets` · beta
///
/// [`pets::Import`](crate::pets::Import) took its place.
///
/// - An owner has at most 5 pets.
///
/// ```no_run
/// use cloudflare_client::pets::{Ball, Create, Home, Toy};
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .pets()
///     .create(
///         &Create::new("o1", "Tom")
///             .chip(cloudflare_client::Nullable::Null)
///             .home(Home::new("h1").port(80).notes("up").before(Home::new("h0")))
///             .toys([Toy::Ball(Ball::new(7).inner(Toy::Home(Home::new("h3"))))]),
///     )
///     .await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "`pets::Import` took its place")]
#[derive(Clone, Debug)]
#[must_use]
pub struct Create {
    owner_id: String,
    name: PetName,
    confirm: bool,
    chip: crate::Nullable<i64>,
    home: Option<Home>,
    toys: Option<Vec<Toy>>,
    food: Option<Food>,
}

impl Create {
    /// With the values that are required.
    ///
    /// - `owner_id`: Identifier of the owner. Example: `o1`.
    /// - `name`: Name of the pet. At most 9 characters. Must match `^[A-Z]\w+$`. Example: `Tom`.
    pub fn new(owner_id: impl Into<String>, name: impl Into<PetName>) -> Self {
        Self {
            owner_id: owner_id.into(),
            name: name.into(),
            confirm: true,
            chip: crate::Nullable::Unset,
            home: None,
            toys: None,
            food: None,
        }
    }

    /// Chip number. At least 1. Default: `null`. [`Nullable::Null`](crate::Nullable::Null) sends null. Example: `12`.
    pub fn chip(mut self, chip: impl Into<crate::Nullable<i64>>) -> Self {
        self.chip = chip.into();
        self
    }

    /// Home of the pet.
    pub fn home(mut self, home: Home) -> Self {
        self.home = Some(home);
        self
    }

    /// Toys of the pet.
    pub fn toys(mut self, toys: impl IntoIterator<Item = Toy>) -> Self {
        self.toys = Some(toys.into_iter().collect());
        self
    }

    /// Food of the pet.
    pub fn food(mut self, food: Food) -> Self {
        self.food = Some(food);
        self
    }
}

impl Operation for Create {
    type Output = Option<Pet>;

    const META: &'static Meta = &Meta::post(&PETS, "pets.create")
        .path("/owners/:identifier/pets")
        .credentials(&[crate::CredentialKind::UserServiceKey])
        .fields(&[
            Field::path("identifier"),
            Field::body("name").max_length(9).pattern(r"^[A-Z]\w+$"),
            Field::body("confirm"),
            Field::body("chip").min(1),
            Field::body("home"),
            Field::body("toys"),
            Field::body("food"),
        ]);
}

values!(Create => owner_id, name, confirm, chip, home, toys, food);

/// Imports the pets in a file.
///
/// `POST /pets/import`
///
/// ```no_run
/// use cloudflare_client::pets::Import;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .pets()
///     .import(&Import::new(cloudflare_client::File::new("pets.txt", "")))
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Import {
    file: crate::File,
}

impl Import {
    /// With the values that are required.
    ///
    /// - `file`: File to import. Example: `@pets.txt`.
    pub fn new(file: crate::File) -> Self {
        Self { file }
    }
}

impl Operation for Import {
    type Output = Imported;

    const META: &'static Meta = &Meta::post(&PETS, "pets.import")
        .path("/pets/import")
        .whole_answer()
        .fields(&[Field::form("file")]);
}

values!(Import => file);
