// Made from spec/v4/user_organizations.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The documented calls of this resource.

use crate::runtime::examples;
use crate::types;
use crate::user_organizations::{Get, Leave, List, ListOrder, Status};

examples! {
    client => client.user_organizations();
    list => List::new()
        .status(Status::Member)
        .name("Cloudflare, Inc.")
        .page(1)
        .per_page(20)
        .order(ListOrder::Status)
        .direction(types::Direction::Desc)
        .match_(types::Match::All);
    get => Get::new("01a7362d577a6c3019a474fd6f485823");
    leave => Leave::new("01a7362d577a6c3019a474fd6f485823");
}
