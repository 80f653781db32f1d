// Made from spec/v4/organization_railguns.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The documented calls of this resource.

use crate::organization_railguns::{Create, Delete, Get, List, ListZones, Update};
use crate::runtime::examples;
use crate::types;

examples! {
    client => client.organization_railguns();
    create => Create::new("01a7362d577a6c3019a474fd6f485823", "My Railgun");
    list => List::new("01a7362d577a6c3019a474fd6f485823")
        .page(1)
        .per_page(20)
        .direction(types::Direction::Desc);
    get => Get::new("01a7362d577a6c3019a474fd6f485823", "e928d310693a83094309acf9ead50448");
    list_zones => ListZones::new(
        "01a7362d577a6c3019a474fd6f485823",
        "e928d310693a83094309acf9ead50448",
    );
    update => Update::new(
        "01a7362d577a6c3019a474fd6f485823",
        "e928d310693a83094309acf9ead50448",
        true,
    );
    delete => Delete::new("01a7362d577a6c3019a474fd6f485823", "e928d310693a83094309acf9ead50448");
}
