// Made from spec/v4/organization_members.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The documented calls of this resource.

use crate::organization_members::{Get, List, Remove, Update};
use crate::runtime::examples;

examples! {
    client => client.organization_members();
    list => List::new("01a7362d577a6c3019a474fd6f485823");
    get => Get::new("01a7362d577a6c3019a474fd6f485823", "7c5dae5552338874e5053f2534d2767a");
    update => Update::new("01a7362d577a6c3019a474fd6f485823", "7c5dae5552338874e5053f2534d2767a")
        .roles(["3536bcfad5faccb999b47003c79917fb"]);
    remove => Remove::new("01a7362d577a6c3019a474fd6f485823", "7c5dae5552338874e5053f2534d2767a");
}
