// Made from spec/client-api/changes.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Documented calls of this resource.

use crate::Operation;
use crate::examples::{Example, run};
use crate::client_api::changes::*;
use crate::client_api::types;

pub(in crate::examples) static EXAMPLES: &[Example] = &[
    Example {
        operation: SecLvl::META,
        response: r#"{"result":"success","msg":null,"response":{"zone":{"obj":{"zone_id":"42","user_id":"1","zone_name":"example.com","display_name":"example.com","zone_status":"V","zone_mode":"1","host_id":"415","zone_type":"P","host_pubname":null,"host_website":null,"vtxt":null,"fqdns":["norm.ns.cloudflare.com","pat.ns.cloudflare.com"],"step":"4","zone_status_class":"status-active","zone_status_desc":"…","ns_vanity_map":[],"orig_registrar":null,"orig_dnshost":null,"orig_ns_names":"{NS1.OLD.COM,NS2.OLD.COM}","props":{"dns_cname":0,"dns_partner":1,"dns_anon_partner":0,"pro":0,"expired_pro":0,"pro_sub":0,"ssl":0,"expired_ssl":0,"expired_rs_pro":0,"reseller_pro":0,"force_interal":0,"ssl_needed":0,"alexa_rank":0},"confirm_code":{"zone_deactivate":"…"},"allow":["analytics","dns_editor"]}}}}"#,
        call: |client| run(|| Ok(
            client
                .client_api()
                .changes()
                .sec_lvl(&SecLvl::new("example.com", types::SecurityLevel::UnderAttack)),
        )),
    },
    Example {
        operation: CacheLvl::META,
        response: r#"{"result":"success","msg":null,"response":{"zone":{"obj":{"zone_id":"42","user_id":"1","zone_name":"example.com","display_name":"example.com","zone_status":"V","zone_mode":"1","host_id":"415","zone_type":"P","host_pubname":null,"host_website":null,"vtxt":null,"fqdns":["norm.ns.cloudflare.com","pat.ns.cloudflare.com"],"step":"4","zone_status_class":"status-active","zone_status_desc":"…","ns_vanity_map":[],"orig_registrar":null,"orig_dnshost":null,"orig_ns_names":"{NS1.OLD.COM,NS2.OLD.COM}","props":{"dns_cname":0,"dns_partner":1,"dns_anon_partner":0,"pro":0,"expired_pro":0,"pro_sub":0,"ssl":0,"expired_ssl":0,"expired_rs_pro":0,"reseller_pro":0,"force_interal":0,"ssl_needed":0,"alexa_rank":0},"confirm_code":{"zone_deactivate":"…"},"allow":["analytics","dns_editor"]}}}}"#,
        call: |client| run(|| Ok(
            client
                .client_api()
                .changes()
                .cache_lvl(&CacheLvl::new("example.com", types::CacheLevel::Aggressive)),
        )),
    },
    Example {
        operation: Devmode::META,
        response: r#"{"result":"success","msg":null,"response":{"expires_on":1345768790,"zone":{"obj":{"zone_id":"42","user_id":"1","zone_name":"example.com","display_name":"example.com","zone_status":"V","zone_mode":"1","host_id":"415","zone_type":"P","host_pubname":null,"host_website":null,"vtxt":null,"fqdns":["norm.ns.cloudflare.com","pat.ns.cloudflare.com"],"step":"4","zone_status_class":"status-active","zone_status_desc":"…","ns_vanity_map":[],"orig_registrar":null,"orig_dnshost":null,"orig_ns_names":"{NS1.OLD.COM,NS2.OLD.COM}","props":{"dns_cname":0,"dns_partner":1,"dns_anon_partner":0,"pro":0,"expired_pro":0,"pro_sub":0,"ssl":0,"expired_ssl":0,"expired_rs_pro":0,"reseller_pro":0,"force_interal":0,"ssl_needed":0,"alexa_rank":0},"confirm_code":{"zone_deactivate":"…"},"allow":["analytics","dns_editor"]}}}}"#,
        call: |client| run(|| Ok(
            client
                .client_api()
                .changes()
                .devmode(&Devmode::new("example.com", crate::Flag(true))),
        )),
    },
    Example {
        operation: FpurgeTs::META,
        response: r#"{"result":"success","msg":null,"response":{"fpurge_ts":1345757991,"zone":{"obj":{"zone_id":"42","user_id":"1","zone_name":"example.com","display_name":"example.com","zone_status":"V","zone_mode":"1","host_id":"415","zone_type":"P","host_pubname":null,"host_website":null,"vtxt":null,"fqdns":["norm.ns.cloudflare.com","pat.ns.cloudflare.com"],"step":"4","zone_status_class":"status-active","zone_status_desc":"…","ns_vanity_map":[],"orig_registrar":null,"orig_dnshost":null,"orig_ns_names":"{NS1.OLD.COM,NS2.OLD.COM}","props":{"dns_cname":0,"dns_partner":1,"dns_anon_partner":0,"pro":0,"expired_pro":0,"pro_sub":0,"ssl":0,"expired_ssl":0,"expired_rs_pro":0,"reseller_pro":0,"force_interal":0,"ssl_needed":0,"alexa_rank":0},"confirm_code":{"zone_deactivate":"…"},"allow":["analytics","dns_editor"]}}},"attributes":{"cooldown":20}}"#,
        call: |client| run(|| Ok(
            client.client_api().changes().fpurge_ts(&FpurgeTs::new("example.com")),
        )),
    },
    Example {
        operation: ZoneFilePurge::META,
        response: r#"{"result":"success","msg":null,"response":{"vtxt_match":null,"url":"http://www.example.com/style.css"}}"#,
        call: |client| run(|| Ok(
            client
                .client_api()
                .changes()
                .zone_file_purge(
                    &ZoneFilePurge::new(
                        "example.com",
                        "http://www.example.com/style.css",
                    ),
                ),
        )),
    },
    Example {
        operation: ZoneGrab::META,
        response: r#"{"result":"success","msg":null}"#,
        call: |client| run(|| Ok(
            client.client_api().changes().zone_grab(&ZoneGrab::new(42)),
        )),
    },
    Example {
        operation: Wl::META,
        response: r#"{"result":"success","msg":null,"response":{"result":{"ip":"0.0.0.0","action":"WL"}}}"#,
        call: |client| run(|| Ok(client.client_api().changes().wl(&Wl::new("0.0.0.0")))),
    },
    Example {
        operation: Ban::META,
        response: r#"{"result":"success","msg":null,"response":{"result":{"ip":"0.0.0.0","action":"BAN"}}}"#,
        call: |client| run(|| Ok(
            client.client_api().changes().ban(&Ban::new("0.0.0.0")),
        )),
    },
    Example {
        operation: Nul::META,
        response: r#"{"result":"success","msg":null,"response":{"result":{"ip":"0.0.0.0"}}}"#,
        call: |client| run(|| Ok(
            client.client_api().changes().nul(&Nul::new("0.0.0.0")),
        )),
    },
    Example {
        operation: Ipv46::META,
        response: r#"{"result":"success","msg":null,"response":{"zone":{"obj":{"zone_id":"42","user_id":"1","zone_name":"example.com","display_name":"example.com","zone_status":"V","zone_mode":"1","host_id":"415","zone_type":"P","host_pubname":null,"host_website":null,"vtxt":null,"fqdns":["norm.ns.cloudflare.com","pat.ns.cloudflare.com"],"step":"4","zone_status_class":"status-active","zone_status_desc":"…","ns_vanity_map":[],"orig_registrar":null,"orig_dnshost":null,"orig_ns_names":"{NS1.OLD.COM,NS2.OLD.COM}","props":{"dns_cname":0,"dns_partner":1,"dns_anon_partner":0,"pro":0,"expired_pro":0,"pro_sub":0,"ssl":0,"expired_ssl":0,"expired_rs_pro":0,"reseller_pro":0,"force_interal":0,"ssl_needed":0,"alexa_rank":0},"confirm_code":{"zone_deactivate":"…"},"allow":["analytics","dns_editor"]}}}}"#,
        call: |client| run(|| Ok(
            client.client_api().changes().ipv46(&Ipv46::new("example.com", Ipv6::On)),
        )),
    },
    Example {
        operation: Async::META,
        response: r#"{"result":"success","msg":null}"#,
        call: |client| run(|| Ok(
            client
                .client_api()
                .changes()
                .async_(&Async::new("example.com", types::RocketLoader::Automatic)),
        )),
    },
    Example {
        operation: Minify::META,
        response: r#"{"result":"success","msg":null}"#,
        call: |client| run(|| Ok(
            client
                .client_api()
                .changes()
                .minify(&Minify::new("example.com", types::Minify::from(6))),
        )),
    },
    Example {
        operation: Mirage2::META,
        response: r#"{"result":"success","msg":null}"#,
        call: |client| run(|| Ok(
            client
                .client_api()
                .changes()
                .mirage2(&Mirage2::new("example.com", crate::Flag(true))),
        )),
    },
];
