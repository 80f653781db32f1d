// Made from spec/v4/organizations.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The documented calls of this resource.

use crate::organizations::{Get, Update};
use crate::runtime::examples;

examples! {
    client => client.organizations();
    get => Get::new("01a7362d577a6c3019a474fd6f485823");
    update => Update::new("01a7362d577a6c3019a474fd6f485823").name("Cloudflare, Inc.");
}
