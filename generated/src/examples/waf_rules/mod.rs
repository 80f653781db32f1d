// Made from spec/v4/waf_rules.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The documented calls of this resource.

use crate::runtime::examples;
use crate::types;
use crate::waf_rules::{Get, List, ListOrder, Mode, Update};

examples! {
    client => client.waf_rules();
    list => List::new("023e105f4ecef8ad9ca31a8372d0c353", "a25a9a7e9c00afc1fb2e0245519d725b")
        .mode(Mode::On)
        .priority(5)
        .match_(types::Match::All)
        .order(ListOrder::Priority)
        .page(1)
        .per_page(50)
        .group_id("de677e5818985db1285d0e80225f06e5")
        .description("SQL injection prevention for SELECT statements")
        .direction(types::Direction::Desc);
    get => Get::new(
        "023e105f4ecef8ad9ca31a8372d0c353",
        "a25a9a7e9c00afc1fb2e0245519d725b",
        "f939de3be84e66e757adcdcb87908023",
    );
    update => Update::new(
        "023e105f4ecef8ad9ca31a8372d0c353",
        "a25a9a7e9c00afc1fb2e0245519d725b",
        "f939de3be84e66e757adcdcb87908023",
    )
    .mode(Mode::On);
}
