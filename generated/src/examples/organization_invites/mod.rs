// Made from spec/v4/organization_invites.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The documented calls of this resource.

use crate::organization_invites::{Cancel, Create, Get, List, RoleId, Update};
use crate::runtime::examples;

examples! {
    client => client.organization_invites();
    create => Create::new(
        "01a7362d577a6c3019a474fd6f485823",
        "user@example.com",
        [
            RoleId::new("5a7805061c76ada191ed06f989cc3dac"),
            RoleId::new("9a7806061c88ada191ed06f989cc3dac"),
        ],
    )
    .auto_accept(true);
    list => List::new("01a7362d577a6c3019a474fd6f485823");
    get => Get::new("01a7362d577a6c3019a474fd6f485823", "4f5f0c14a2a41d5063dd301b2f829f04");
    update => Update::new("01a7362d577a6c3019a474fd6f485823", "4f5f0c14a2a41d5063dd301b2f829f04")
        .roles(["3536bcfad5faccb999b47003c79917fb"]);
    cancel => Cancel::new("01a7362d577a6c3019a474fd6f485823", "4f5f0c14a2a41d5063dd301b2f829f04");
}
