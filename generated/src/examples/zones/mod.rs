// Made from spec/v4/zones.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The documented calls of this resource.

use crate::runtime::examples;
use crate::types;
use crate::zones::{
    CheckActivation, Create, Delete, Edit, Get, List, ListOrder, Organization, PlanId,
    PurgeEverything, PurgeFiles, Status,
};

examples! {
    client => client.zones();
    create => Create::new("example.com")
        .jump_start(true)
        .organization(
            Organization::new("01a7362d577a6c3019a474fd6f485823")
                .name("Cloudflare, Inc.")
                .status("active")
                .permissions(["#zones:read"]),
        );
    check_activation => CheckActivation::new("023e105f4ecef8ad9ca31a8372d0c353");
    list => List::new()
        .name("example.com")
        .status(Status::Active)
        .page(1)
        .per_page(20)
        .order(ListOrder::Status)
        .direction(types::Direction::Desc)
        .match_(types::Match::All);
    get => Get::new("023e105f4ecef8ad9ca31a8372d0c353");
    edit => Edit::new("023e105f4ecef8ad9ca31a8372d0c353")
        .paused(false)
        .vanity_name_servers(["ns1.example.com", "ns2.example.com"])
        .plan(PlanId::new("e592fd9519420ba7405e1307bff33214"));
    purge_everything => PurgeEverything::new("023e105f4ecef8ad9ca31a8372d0c353");
    purge_files => PurgeFiles::new("023e105f4ecef8ad9ca31a8372d0c353")
        .files(["http://www.example.com/css/styles.css"])
        .tags(["some-tag", "another-tag"]);
    delete => Delete::new("023e105f4ecef8ad9ca31a8372d0c353");
}
