// Made from spec/pets/pets.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The documented calls of this resource.

use crate::pets::{Ball, Create, Home, Import, Kind, List, Toy};
use crate::runtime::examples;
use crate::types;

examples! {
    client => client.pets();
    list => List::new().type_(Kind::Cat).sort(types::Sort::Asc).tags(["a", "b c"]);
    create => Create::new("o1", "Tom")
        .chip(crate::Nullable::Null)
        .home(Home::new("h1").port(80).notes("up").before(Home::new("h0")))
        .toys([Toy::Ball(Ball::new(7).inner(Toy::Home(Home::new("h3"))))]);
    import => Import::new(crate::File::new("pets.txt", "")).x_dry_run(true);
}
