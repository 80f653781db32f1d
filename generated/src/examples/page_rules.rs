// Made from spec/v4/page_rules.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Documented calls of this resource.

use crate::Operation;
use crate::examples::{Example, run};
use crate::page_rules::*;
use crate::types;

pub(in crate::examples) static EXAMPLES: &[Example] = &[
    Example {
        operation: Create::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"9a7806061c88ada191ed06f989cc3dac","targets":[{"target":"url","constraint":{"operator":"matches","value":"*example.com/images/*"}}],"actions":[{"id":"always_online","value":"on"}],"priority":1,"status":"active","modified_on":"2014-01-01T05:20:00.12345Z","created_on":"2014-01-01T05:20:00.12345Z"}}"#,
        call: |client| run(|| Ok(
            client
                .page_rules()
                .create(
                    &Create::new(
                            "023e105f4ecef8ad9ca31a8372d0c353",
                            [
                                Target::new()
                                    .target("url")
                                    .constraint(
                                        Constraint::new()
                                            .operator("matches")
                                            .value("*example.com/images/*"),
                                    ),
                            ],
                            [
                                Action::new("always_online")
                                    .value(
                                        serde_json::from_str::<serde_json::Value>(r#""on""#)?,
                                    ),
                            ],
                        )
                        .priority(1)
                        .status(Status::Active),
                ),
        )),
    },
    Example {
        operation: List::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":[{"id":"9a7806061c88ada191ed06f989cc3dac","targets":[{"target":"url","constraint":{"operator":"matches","value":"*example.com/images/*"}}],"actions":[{"id":"always_online","value":"on"}],"priority":1,"status":"active","modified_on":"2014-01-01T05:20:00.12345Z","created_on":"2014-01-01T05:20:00.12345Z"}],"result_info":{"page":1,"per_page":20,"count":1,"total_count":2000}}"#,
        call: |client| run(|| Ok(
            client
                .page_rules()
                .list(
                    &List::new("023e105f4ecef8ad9ca31a8372d0c353")
                        .status(Status::Active)
                        .order(ListOrder::Status)
                        .direction(types::Direction::Desc)
                        .match_(types::Match::All),
                ),
        )),
    },
    Example {
        operation: Get::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"9a7806061c88ada191ed06f989cc3dac","targets":[{"target":"url","constraint":{"operator":"matches","value":"*example.com/images/*"}}],"actions":[{"id":"always_online","value":"on"}],"priority":1,"status":"active","modified_on":"2014-01-01T05:20:00.12345Z","created_on":"2014-01-01T05:20:00.12345Z"}}"#,
        call: |client| run(|| Ok(
            client
                .page_rules()
                .get(
                    &Get::new(
                        "023e105f4ecef8ad9ca31a8372d0c353",
                        "9a7806061c88ada191ed06f989cc3dac",
                    ),
                ),
        )),
    },
    Example {
        operation: Change::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"9a7806061c88ada191ed06f989cc3dac","targets":[{"target":"url","constraint":{"operator":"matches","value":"*example.com/images/*"}}],"actions":[{"id":"always_online","value":"on"}],"priority":1,"status":"active","modified_on":"2014-01-01T05:20:00.12345Z","created_on":"2014-01-01T05:20:00.12345Z"}}"#,
        call: |client| run(|| Ok(
            client
                .page_rules()
                .change(
                    &Change::new(
                            "023e105f4ecef8ad9ca31a8372d0c353",
                            "9a7806061c88ada191ed06f989cc3dac",
                        )
                        .targets([
                            Target::new()
                                .target("url")
                                .constraint(
                                    Constraint::new()
                                        .operator("matches")
                                        .value("*example.com/images/*"),
                                ),
                        ])
                        .actions([
                            Action::new("always_online")
                                .value(
                                    serde_json::from_str::<serde_json::Value>(r#""on""#)?,
                                ),
                        ])
                        .priority(1)
                        .status(Status::Active),
                ),
        )),
    },
    Example {
        operation: Update::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"9a7806061c88ada191ed06f989cc3dac","targets":[{"target":"url","constraint":{"operator":"matches","value":"*example.com/images/*"}}],"actions":[{"id":"always_online","value":"on"}],"priority":1,"status":"active","modified_on":"2014-01-01T05:20:00.12345Z","created_on":"2014-01-01T05:20:00.12345Z"}}"#,
        call: |client| run(|| Ok(
            client
                .page_rules()
                .update(
                    &Update::new(
                            "023e105f4ecef8ad9ca31a8372d0c353",
                            "9a7806061c88ada191ed06f989cc3dac",
                            [
                                Target::new()
                                    .target("url")
                                    .constraint(
                                        Constraint::new()
                                            .operator("matches")
                                            .value("*example.com/images/*"),
                                    ),
                            ],
                            [
                                Action::new("always_online")
                                    .value(
                                        serde_json::from_str::<serde_json::Value>(r#""on""#)?,
                                    ),
                            ],
                        )
                        .priority(1)
                        .status(Status::Active),
                ),
        )),
    },
    Example {
        operation: Delete::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"9a7806061c88ada191ed06f989cc3dac"}}"#,
        call: |client| run(|| Ok(
            client
                .page_rules()
                .delete(
                    &Delete::new(
                        "023e105f4ecef8ad9ca31a8372d0c353",
                        "9a7806061c88ada191ed06f989cc3dac",
                    ),
                ),
        )),
    },
];
