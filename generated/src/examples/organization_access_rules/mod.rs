// Made from spec/v4/organization_access_rules.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The documented calls of this resource.

use crate::organization_access_rules::{Create, Delete, List, ListOrder, Update};
use crate::runtime::examples;
use crate::types;

examples! {
    client => client.organization_access_rules();
    list => List::new("01a7362d577a6c3019a474fd6f485823")
        .notes("mynote")
        .mode(types::AccessMode::Challenge)
        .match_(types::Match::All)
        .configuration_value("1.2.3.4")
        .order(ListOrder::Mode)
        .page(1)
        .per_page(50)
        .configuration_target(types::AccessTarget::Ip)
        .direction(types::Direction::Desc);
    create => Create::new(
        "01a7362d577a6c3019a474fd6f485823",
        types::AccessMode::Challenge,
        types::AccessConfiguration::new().target(types::AccessTarget::Ip).value("1.2.3.4"),
    )
    .notes("This rule is on because of an event that occured on date X");
    update => Update::new("01a7362d577a6c3019a474fd6f485823", "92f17202ed8bd63d69a66b86a49a8f6b")
        .mode(types::AccessMode::Challenge)
        .configuration(
            types::AccessConfiguration::new().target(types::AccessTarget::Ip).value("1.2.3.4"),
        )
        .notes("This rule is on because of an event that occured on date X");
    delete => Delete::new("01a7362d577a6c3019a474fd6f485823", "92f17202ed8bd63d69a66b86a49a8f6b");
}
