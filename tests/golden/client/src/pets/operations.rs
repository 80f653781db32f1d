// Made from spec/pets/pets.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Operations as values.

use super::types::{Food, Home, Imported, Kind, Pet, PetName, Toy};
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
