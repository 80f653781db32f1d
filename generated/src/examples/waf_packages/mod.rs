// Made from spec/v4/waf_packages.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The documented calls of this resource.

use crate::runtime::examples;
use crate::types;
use crate::waf_packages::{ActionMode, Get, List, ListOrder, Sensitivity, Update};

examples! {
    client => client.waf_packages();
    list => List::new("023e105f4ecef8ad9ca31a8372d0c353")
        .name("WordPress rules")
        .page(1)
        .per_page(50)
        .order(ListOrder::Name)
        .direction(types::Direction::Desc)
        .match_(types::Match::All);
    get => Get::new("023e105f4ecef8ad9ca31a8372d0c353", "a25a9a7e9c00afc1fb2e0245519d725b");
    update => Update::new("023e105f4ecef8ad9ca31a8372d0c353", "a25a9a7e9c00afc1fb2e0245519d725b")
        .sensitivity(Sensitivity::High)
        .action_mode(ActionMode::Challenge);
}
