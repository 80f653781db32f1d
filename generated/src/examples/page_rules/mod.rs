// Made from spec/v4/page_rules.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The documented calls of this resource.

use crate::page_rules::{
    Action, Change, Constraint, Create, Delete, Get, List, ListOrder, Status, Target, Update,
};
use crate::runtime::examples;
use crate::types;

examples! {
    client => client.page_rules();
    create => Create::new(
        "023e105f4ecef8ad9ca31a8372d0c353",
        [
            Target::new()
                .target("url")
                .constraint(Constraint::new().operator("matches").value("*example.com/images/*")),
        ],
        [Action::new("always_online").value(serde_json::from_str::<serde_json::Value>(r#""on""#)?)],
    )
    .priority(1)
    .status(Status::Active);
    list => List::new("023e105f4ecef8ad9ca31a8372d0c353")
        .status(Status::Active)
        .order(ListOrder::Status)
        .direction(types::Direction::Desc)
        .match_(types::Match::All);
    get => Get::new("023e105f4ecef8ad9ca31a8372d0c353", "9a7806061c88ada191ed06f989cc3dac");
    change => Change::new("023e105f4ecef8ad9ca31a8372d0c353", "9a7806061c88ada191ed06f989cc3dac")
        .targets([
            Target::new()
                .target("url")
                .constraint(Constraint::new().operator("matches").value("*example.com/images/*")),
        ])
        .actions([
            Action::new("always_online")
                .value(serde_json::from_str::<serde_json::Value>(r#""on""#)?),
        ])
        .priority(1)
        .status(Status::Active);
    update => Update::new(
        "023e105f4ecef8ad9ca31a8372d0c353",
        "9a7806061c88ada191ed06f989cc3dac",
        [
            Target::new()
                .target("url")
                .constraint(Constraint::new().operator("matches").value("*example.com/images/*")),
        ],
        [Action::new("always_online").value(serde_json::from_str::<serde_json::Value>(r#""on""#)?)],
    )
    .priority(1)
    .status(Status::Active);
    delete => Delete::new("023e105f4ecef8ad9ca31a8372d0c353", "9a7806061c88ada191ed06f989cc3dac");
}
