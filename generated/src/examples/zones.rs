// Made from spec/v4/zones.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Documented calls of this resource.

use crate::Operation;
use crate::examples::{Example, run};
use crate::zones::*;
use crate::types;

pub(in crate::examples) static EXAMPLES: &[Example] = &[
    Example {
        operation: Create::META,
        response: r##"{"success":true,"errors":[],"messages":[],"result":{"id":"023e105f4ecef8ad9ca31a8372d0c353","name":"example.com","development_mode":7200,"original_name_servers":["ns1.originaldnshost.com","ns2.originaldnshost.com"],"original_registrar":"GoDaddy","original_dnshost":"NameCheap","created_on":"2014-01-01T05:20:00.12345Z","modified_on":"2014-01-01T05:20:00.12345Z","name_servers":["tony.ns.cloudflare.com","woz.ns.cloudflare.com"],"owner":{"id":"7c5dae5552338874e5053f2534d2767a","email":"user@example.com","owner_type":"user"},"permissions":["#zone:read","#zone:edit"],"plan":{"id":"e592fd9519420ba7405e1307bff33214","name":"Pro Plan","price":20,"currency":"USD","frequency":"monthly","legacy_id":"pro","is_subscribed":true,"can_subscribe":true},"plan_pending":{"id":"e592fd9519420ba7405e1307bff33214","name":"Pro Plan","price":20,"currency":"USD","frequency":"monthly","legacy_id":"pro","is_subscribed":true,"can_subscribe":true},"status":"active","paused":false,"type":"full","checked_on":"2014-01-01T05:20:00.12345Z"}}"##,
        call: |client| run(|| Ok(
            client
                .zones()
                .create(
                    &Create::new("example.com")
                        .jump_start(true)
                        .organization(
                            Organization::new("01a7362d577a6c3019a474fd6f485823")
                                .name("Cloudflare, Inc.")
                                .status("active")
                                .permissions(["#zones:read"]),
                        ),
                ),
        )),
    },
    Example {
        operation: CheckActivation::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"023e105f4ecef8ad9ca31a8372d0c353"}}"#,
        call: |client| run(|| Ok(
            client
                .zones()
                .check_activation(
                    &CheckActivation::new("023e105f4ecef8ad9ca31a8372d0c353"),
                ),
        )),
    },
    Example {
        operation: List::META,
        response: r##"{"success":true,"errors":[],"messages":[],"result":[{"id":"023e105f4ecef8ad9ca31a8372d0c353","name":"example.com","development_mode":7200,"original_name_servers":["ns1.originaldnshost.com","ns2.originaldnshost.com"],"original_registrar":"GoDaddy","original_dnshost":"NameCheap","created_on":"2014-01-01T05:20:00.12345Z","modified_on":"2014-01-01T05:20:00.12345Z","name_servers":["tony.ns.cloudflare.com","woz.ns.cloudflare.com"],"owner":{"id":"7c5dae5552338874e5053f2534d2767a","email":"user@example.com","owner_type":"user"},"permissions":["#zone:read","#zone:edit"],"plan":{"id":"e592fd9519420ba7405e1307bff33214","name":"Pro Plan","price":20,"currency":"USD","frequency":"monthly","legacy_id":"pro","is_subscribed":true,"can_subscribe":true},"plan_pending":{"id":"e592fd9519420ba7405e1307bff33214","name":"Pro Plan","price":20,"currency":"USD","frequency":"monthly","legacy_id":"pro","is_subscribed":true,"can_subscribe":true},"status":"active","paused":false,"type":"full","checked_on":"2014-01-01T05:20:00.12345Z"}],"result_info":{"page":1,"per_page":20,"count":1,"total_count":2000}}"##,
        call: |client| run(|| Ok(
            client
                .zones()
                .list(
                    &List::new()
                        .name("example.com")
                        .status(Status::Active)
                        .page(1)
                        .per_page(20)
                        .order(ListOrder::Status)
                        .direction(types::Direction::Desc)
                        .match_(types::Match::All),
                ),
        )),
    },
    Example {
        operation: Get::META,
        response: r##"{"success":true,"errors":[],"messages":[],"result":{"id":"023e105f4ecef8ad9ca31a8372d0c353","name":"example.com","development_mode":7200,"original_name_servers":["ns1.originaldnshost.com","ns2.originaldnshost.com"],"original_registrar":"GoDaddy","original_dnshost":"NameCheap","created_on":"2014-01-01T05:20:00.12345Z","modified_on":"2014-01-01T05:20:00.12345Z","name_servers":["tony.ns.cloudflare.com","woz.ns.cloudflare.com"],"owner":{"id":"7c5dae5552338874e5053f2534d2767a","email":"user@example.com","owner_type":"user"},"permissions":["#zone:read","#zone:edit"],"plan":{"id":"e592fd9519420ba7405e1307bff33214","name":"Pro Plan","price":20,"currency":"USD","frequency":"monthly","legacy_id":"pro","is_subscribed":true,"can_subscribe":true},"plan_pending":{"id":"e592fd9519420ba7405e1307bff33214","name":"Pro Plan","price":20,"currency":"USD","frequency":"monthly","legacy_id":"pro","is_subscribed":true,"can_subscribe":true},"status":"active","paused":false,"type":"full","checked_on":"2014-01-01T05:20:00.12345Z"}}"##,
        call: |client| run(|| Ok(
            client.zones().get(&Get::new("023e105f4ecef8ad9ca31a8372d0c353")),
        )),
    },
    Example {
        operation: Edit::META,
        response: r##"{"success":true,"errors":[],"messages":[],"result":{"id":"023e105f4ecef8ad9ca31a8372d0c353","name":"example.com","development_mode":7200,"original_name_servers":["ns1.originaldnshost.com","ns2.originaldnshost.com"],"original_registrar":"GoDaddy","original_dnshost":"NameCheap","created_on":"2014-01-01T05:20:00.12345Z","modified_on":"2014-01-01T05:20:00.12345Z","name_servers":["tony.ns.cloudflare.com","woz.ns.cloudflare.com"],"owner":{"id":"7c5dae5552338874e5053f2534d2767a","email":"user@example.com","owner_type":"user"},"permissions":["#zone:read","#zone:edit"],"plan":{"id":"e592fd9519420ba7405e1307bff33214","name":"Pro Plan","price":20,"currency":"USD","frequency":"monthly","legacy_id":"pro","is_subscribed":true,"can_subscribe":true},"plan_pending":{"id":"e592fd9519420ba7405e1307bff33214","name":"Pro Plan","price":20,"currency":"USD","frequency":"monthly","legacy_id":"pro","is_subscribed":true,"can_subscribe":true},"status":"active","paused":false,"type":"full","checked_on":"2014-01-01T05:20:00.12345Z"}}"##,
        call: |client| run(|| Ok(
            client
                .zones()
                .edit(
                    &Edit::new("023e105f4ecef8ad9ca31a8372d0c353")
                        .paused(false)
                        .vanity_name_servers(["ns1.example.com", "ns2.example.com"])
                        .plan(PlanId::new("e592fd9519420ba7405e1307bff33214")),
                ),
        )),
    },
    Example {
        operation: PurgeEverything::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"023e105f4ecef8ad9ca31a8372d0c353"}}"#,
        call: |client| run(|| Ok(
            client
                .zones()
                .purge_everything(
                    &PurgeEverything::new("023e105f4ecef8ad9ca31a8372d0c353"),
                ),
        )),
    },
    Example {
        operation: PurgeFiles::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"023e105f4ecef8ad9ca31a8372d0c353"}}"#,
        call: |client| run(|| Ok(
            client
                .zones()
                .purge_files(
                    &PurgeFiles::new("023e105f4ecef8ad9ca31a8372d0c353")
                        .files(["http://www.example.com/css/styles.css"])
                        .tags(["some-tag", "another-tag"]),
                ),
        )),
    },
    Example {
        operation: Delete::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"023e105f4ecef8ad9ca31a8372d0c353"}}"#,
        call: |client| run(|| Ok(
            client.zones().delete(&Delete::new("023e105f4ecef8ad9ca31a8372d0c353")),
        )),
    },
];
