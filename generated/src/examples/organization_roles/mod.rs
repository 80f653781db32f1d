// Made from spec/v4/organization_roles.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The documented calls of this resource.

use crate::organization_roles::{Get, List};
use crate::runtime::examples;

examples! {
    client => client.organization_roles();
    list => List::new("01a7362d577a6c3019a474fd6f485823");
    get => Get::new("01a7362d577a6c3019a474fd6f485823", "3536bcfad5faccb999b47003c79917fb");
}
