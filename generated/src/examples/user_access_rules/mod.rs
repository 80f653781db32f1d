// Made from spec/v4/user_access_rules.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The documented calls of this resource.

use crate::runtime::examples;
use crate::types;
use crate::user_access_rules::{Create, Delete, List, ListOrder, Update};

examples! {
    client => client.user_access_rules();
    list => List::new()
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
        types::AccessMode::Challenge,
        types::AccessConfiguration::new().target(types::AccessTarget::Ip).value("1.2.3.4"),
    )
    .notes("This rule is on because of an event that occured on date X");
    update => Update::new("92f17202ed8bd63d69a66b86a49a8f6b")
        .mode(types::AccessMode::Challenge)
        .configuration(
            types::AccessConfiguration::new().target(types::AccessTarget::Ip).value("1.2.3.4"),
        )
        .notes("This rule is on because of an event that occured on date X");
    delete => Delete::new("92f17202ed8bd63d69a66b86a49a8f6b");
}
