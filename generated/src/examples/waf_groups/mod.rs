// Made from spec/v4/waf_groups.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The documented calls of this resource.

use crate::runtime::examples;
use crate::types;
use crate::waf_groups::{Get, List, ListOrder, Update};

examples! {
    client => client.waf_groups();
    list => List::new("023e105f4ecef8ad9ca31a8372d0c353", "a25a9a7e9c00afc1fb2e0245519d725b")
        .name("Project Honey Pot")
        .mode(types::OnOff::On)
        .rules_count(10)
        .page(1)
        .per_page(50)
        .order(ListOrder::Mode)
        .direction(types::Direction::Desc)
        .match_(types::Match::All);
    get => Get::new(
        "023e105f4ecef8ad9ca31a8372d0c353",
        "a25a9a7e9c00afc1fb2e0245519d725b",
        "de677e5818985db1285d0e80225f06e5",
    );
    update => Update::new(
        "023e105f4ecef8ad9ca31a8372d0c353",
        "a25a9a7e9c00afc1fb2e0245519d725b",
        "de677e5818985db1285d0e80225f06e5",
    )
    .mode(types::OnOff::On);
}
