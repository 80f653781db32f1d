// Made from spec/v4/custom_pages.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The documented calls of this resource.

use crate::custom_pages::{Get, List, State, Update};
use crate::runtime::examples;

examples! {
    client => client.custom_pages();
    list => List::new("023e105f4ecef8ad9ca31a8372d0c353");
    get => Get::new("023e105f4ecef8ad9ca31a8372d0c353", "basic_challenge");
    update => Update::new(
        "023e105f4ecef8ad9ca31a8372d0c353",
        "basic_challenge",
        "http://www.example.com",
        State::Default,
    );
}
