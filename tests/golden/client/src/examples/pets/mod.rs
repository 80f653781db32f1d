// Made from spec/pets/pets.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The documented calls of this resource.

use crate::pets::{Ball, Create, Food, Home, Import, Kind, List, Toy, Update};
use crate::runtime::examples;
use crate::types;

examples! {
    client => client.pets();
    list => List::new().type_(Kind::Cat).sort(types::Sort::Asc).tags(["a", "b c"]);
    create => Create::new("o1", "Tom")
        .chip(crate::Nullable::Null)
        .home(Home::new("h1").port(80).notes("up").before(Home::new("h0")))
        .toys([Toy::Ball(Ball::new(7).inner(Toy::Home(Home::new("h3"))))]);
    update => Update::new("p1", Kind::Cat).default(Food::new().times(2)).nick("tim");
    import => Import::new(crate::File::new("pets.txt", "")).x_dry_run(true);
}
