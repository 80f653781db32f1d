// Made from spec/pets/pets.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Operations as values.

use super::types::{Food, Home, Imported, Kind, Lives, Pet, PetName, Toy};
use crate::PETS;
use crate::runtime::{Meta, operation, paged};
use crate::types;

operation! {
    /// Lists pets.
    ///
    /// `GET /pets` · needs `#pet:read` · plans: free
    ///
    /// ```no_run
    /// use pets_client::pets::{Kind, List};
    /// use pets_client::types;
    ///
    /// # async fn example(client: &pets_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = List::new().type_(Kind::Cat).sort(types::Sort::Asc).tags(["a", "b c"]);
    /// let answer = client.pets().list(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[derive(Default)]
    pub struct List -> crate::Page<Pet>;
    Meta::get(&PETS, "pets.list").path("/pets").permissions(&["#pet:read"]).page();
    set {
        /// The kind. Example: `cat`.
        type_: Kind = query("type"),
        /// Page number.
        page: i64 = query("page"),
        /// Number of items per page. Between 5 and 50. Default: `20`.
        per_page: i64 = query("per_page").min(5).max(50),
        /// Sort direction. Example: `asc`.
        sort: types::Sort = query("sort"),
        /// Tags that every pet has. At most 3 items. Must not list an item twice. Each: between 1 and 9 characters.
        tags: Vec<String> as texts = query("tags")
            .max_items(3)
            .unique_items()
            .each(min_length(1), max_length(9)),
    }
}

paged!(List => Pet);

operation! {
    /// Creates a pet.
    ///
    /// `POST /owners/:identifier/pets` · beta
    ///
    /// Superseded by [`pets::Import`](crate::pets::Import).
    ///
    /// - An owner has at most 5 pets.
    ///
    /// ```no_run
    /// use pets_client::pets::{Ball, Create, Home, Toy};
    ///
    /// # async fn example(client: &pets_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Create::new("o1", "Tom")
    ///     .chip(pets_client::Nullable::Null)
    ///     .home(Home::new("h1").port(80).notes("up").before(Home::new("h0")))
    ///     .toys([Toy::Ball(Ball::new(7).inner(Toy::Home(Home::new("h3"))))]);
    /// let answer = client.pets().create(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "use `pets::Import`")]
    pub struct Create -> Option<Pet>;
    Meta::post(&PETS, "pets.create")
        .path("/owners/:identifier/pets")
        .credentials(&[crate::runtime::CredentialKind::UserServiceKey]);
    always {
        body("confirm") is true,
    }
    new {
        /// Identifier of the owner. Example: `o1`.
        owner_id: String as into = path("identifier"),
        /// Name of the pet. At most 9 characters. Must match `^[A-Z]\w+$`. Example: `Tom`.
        name: PetName as into = body("name").max_length(9).pattern(r"^[A-Z]\w+$"),
    }
    set {
        /// Home of the pet.
        home: Home = body("home"),
        /// Toys of the pet.
        toys: Vec<Toy> as list<Toy> = body("toys"),
        /// Food of the pet.
        food: Food = body("food"),
    }
    null {
        /// Chip number. At least 1. Default: `null`. [`Nullable::Null`](crate::Nullable::Null) sends null. Example:
        /// `12`.
        chip: i64 = body("chip").min(1),
    }
}

operation! {
    /// Replaces a pet.
    ///
    /// `PUT /pets/:identifier`
    ///
    /// - Needs `born` or `default`.
    /// - Takes at most one of `lives`, `chip` and `toys`. The client only warns of more.
    ///
    /// ```no_run
    /// use pets_client::pets::{Food, Kind, Update};
    ///
    /// # async fn example(client: &pets_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Update::new("p1", Kind::Cat).default(Food::new().times(2)).nick("tim");
    /// let answer = client.pets().update(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Update -> Pet;
    Meta::put(&PETS, "pets.update")
        .path("/pets/:identifier")
        .rules(&[
            crate::runtime::Rule::at_least_one(&["born", "default"]),
            crate::runtime::Rule::at_most_one(&["lives", "chip", "toys"]).warning(),
        ]);
    new {
        /// Identifier of the pet. Example: `p1`.
        pet_id: String as into = path("identifier"),
        /// The kind. Example: `cat`.
        type_: Kind = body("type"),
    }
    set {
        /// Time of birth.
        born: jiff::Timestamp = body("born"),
        /// Number of falls survived.
        lives: Lives = body("lives").one_of(&[1, 7, 9]),
        /// Food of the pet.
        default: Food = body("default"),
        /// Short name. Must differ from `type`. If `type` is `cat`: at most 5 characters, must match `^[a-z]+$`. If
        /// `lives` is `7` or `9`: must not be a valid IP address. Example: `tim`.
        nick: String as into = body("nick")
            .differs_from("type")
            .when("type", &["cat"], max_length(5), pattern("^[a-z]+$"))
            .when("lives", &[7, 9], not(ip())),
        /// Toys of the pet.
        toys: Vec<Toy> as list<Toy> = body("toys"),
        /// Homes of the pet. Must have no other item beside one with `ID` `h0`.
        homes: Vec<Home> as list<Home> = body("homes").alone("ID", &["h0"]),
    }
    null {
        /// Chip number. 0, 1, or between 100 and 999. Default: `null`. [`Nullable::Null`](crate::Nullable::Null) sends
        /// null.
        chip: i64 = body("chip").min(100).max(999).also(&[0, 1]),
    }
}

impl From<Pet> for Update {
    fn from(record: Pet) -> Self {
        Self {
            pet_id: record.id,
            type_: record.type_.unwrap_or_default(),
            born: record.born,
            lives: record.lives,
            default: record.default,
            nick: None,
            chip: crate::Nullable::Unset,
            toys: None,
            homes: None,
        }
    }
}

impl From<&Pet> for Update {
    fn from(record: &Pet) -> Self {
        record.clone().into()
    }
}

operation! {
    /// Imports the pets in a file.
    ///
    /// `POST /pets/import`
    ///
    /// ```no_run
    /// use pets_client::pets::Import;
    ///
    /// # async fn example(client: &pets_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Import::new(pets_client::File::new("pets.txt", "")).x_dry_run(true);
    /// let answer = client.pets().import(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Import -> Imported;
    Meta::post(&PETS, "pets.import").path("/pets/import").whole_answer();
    new {
        /// File to import. Example: `@pets.txt`.
        file: crate::File = form("file"),
    }
    set {
        /// Whether to only check the file. Example: `true`.
        x_dry_run: bool = header("X-Dry-Run"),
    }
}
