// Made from spec/v4/dns_records.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The documented calls of this resource.

use crate::dns_records::{Create, Delete, Get, Import, List, ListOrder, RecordType, Update};
use crate::runtime::examples;
use crate::types;

examples! {
    client => client.dns_records();
    create => Create::new(
        "023e105f4ecef8ad9ca31a8372d0c353",
        RecordType::A,
        "example.com",
        "127.0.0.1",
    )
    .ttl(120)
    .proxied(false);
    list => List::new("023e105f4ecef8ad9ca31a8372d0c353")
        .type_(RecordType::A)
        .name("example.com")
        .content("127.0.0.1")
        .page(1)
        .per_page(20)
        .order(ListOrder::Type)
        .direction(types::Direction::Desc)
        .match_(types::Match::All);
    get => Get::new("023e105f4ecef8ad9ca31a8372d0c353", "372e67954025e0ba6aaa6d586b9e0b59");
    update => Update::new(
        "023e105f4ecef8ad9ca31a8372d0c353",
        "372e67954025e0ba6aaa6d586b9e0b59",
        RecordType::A,
        "example.com",
        "127.0.0.1",
    )
    .ttl(120)
    .proxied(false);
    delete => Delete::new("023e105f4ecef8ad9ca31a8372d0c353", "372e67954025e0ba6aaa6d586b9e0b59");
    import => Import::new(
        "023e105f4ecef8ad9ca31a8372d0c353",
        crate::File::new("bind_config.txt", ""),
    );
}
