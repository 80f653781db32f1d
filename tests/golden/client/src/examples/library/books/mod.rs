// Made from spec/library/books.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The documented calls of this resource.

use crate::library::books::{Get, List};
use crate::runtime::examples;

examples! {
    client => client.library().books();
    get => Get::new("978-0");
    list => List::new().shelf("B4");
}
