// Made from spec/v4/railguns.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The documented calls of this resource.

use crate::railguns::{Create, Delete, Get, List, ListZones, Update};
use crate::runtime::examples;
use crate::types;

examples! {
    client => client.railguns();
    create => Create::new("My Railgun");
    list => List::new().page(1).per_page(20).direction(types::Direction::Desc);
    get => Get::new("e928d310693a83094309acf9ead50448");
    list_zones => ListZones::new("e928d310693a83094309acf9ead50448");
    update => Update::new("e928d310693a83094309acf9ead50448", true);
    delete => Delete::new("e928d310693a83094309acf9ead50448");
}
