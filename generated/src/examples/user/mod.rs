// Made from spec/v4/user.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The documented calls of this resource.

use crate::runtime::examples;
use crate::user::{Get, Update};

examples! {
    client => client.user();
    get => Get::new();
    update => Update::new()
        .first_name("John")
        .last_name("Appleseed")
        .telephone("+1 123-123-1234")
        .country("US")
        .zipcode("12345");
}
