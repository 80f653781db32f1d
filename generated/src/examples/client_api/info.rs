// Made from spec/client-api/info.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Documented calls of this resource.

use crate::Operation;
use crate::examples::{Example, run};
use crate::client_api::info::*;

pub(in crate::examples) static EXAMPLES: &[Example] = &[
    Example {
        operation: Stats::META,
        response: r#"{"result":"success","msg":null,"response":{"result":{"timeZero":1335816172000,"timeEnd":1335824051000,"count":1,"has_more":false,"objs":[{"cachedServerTime":1335816172000,"cachedExpryTime":1335859372000,"trafficBreakdown":{"pageviews":{"regular":2640,"threat":27,"crawler":4},"uniques":{"regular":223,"threat":16,"crawler":4}},"bandwidthServed":{"cloudflare":78278.706054688,"user":58909.374023438},"requestsServed":{"cloudflare":4173,"user":3697},"pro_zone":false,"pageLoadTime":null,"currentServerTime":1335824051000,"interval":20,"zoneCDate":1307574643000,"userSecuritySetting":"Medium","dev_mode":0,"ipv46":5,"ob":0,"cache_lvl":"agg"}]}}}"#,
        call: |client| run(|| Ok(
            client
                .client_api()
                .info()
                .stats(&Stats::new("example.com", Interval::Past30Days)),
        )),
    },
    Example {
        operation: ZoneLoadMulti::META,
        response: r#"{"result":"success","msg":null,"response":{"zones":{"has_more":false,"count":1,"objs":[{"zone_id":"42","user_id":"1","zone_name":"example.com","display_name":"example.com","zone_status":"V","zone_mode":"1","host_id":"415","zone_type":"P","host_pubname":null,"host_website":null,"vtxt":null,"fqdns":["norm.ns.cloudflare.com","pat.ns.cloudflare.com"],"step":"4","zone_status_class":"status-active","zone_status_desc":"…","ns_vanity_map":[],"orig_registrar":null,"orig_dnshost":null,"orig_ns_names":"{NS1.OLD.COM,NS2.OLD.COM}","props":{"dns_cname":0,"dns_partner":1,"dns_anon_partner":0,"pro":0,"expired_pro":0,"pro_sub":0,"ssl":0,"expired_ssl":0,"expired_rs_pro":0,"reseller_pro":0,"force_interal":0,"ssl_needed":0,"alexa_rank":0},"confirm_code":{"zone_deactivate":"…"},"allow":["analytics","dns_editor"]}]}}}"#,
        call: |client| run(|| Ok(
            client.client_api().info().zone_load_multi(&ZoneLoadMulti::new()),
        )),
    },
    Example {
        operation: RecLoadAll::META,
        response: r#"{"result":"success","msg":null,"response":{"recs":{"has_more":false,"count":1,"objs":[{"rec_id":"16606009","rec_tag":"7f8e77bac02ba65d34e20c4b994a202c","zone_name":"example.com","name":"direct.example.com","display_name":"direct","type":"A","prio":null,"content":"192.0.2.1","display_content":"192.0.2.1","ttl":"1","ttl_ceil":86400,"ssl_id":null,"ssl_status":null,"ssl_expires_on":null,"auto_ttl":1,"service_mode":"0","props":{"proxiable":1,"cloud_on":0,"cf_open":1,"ssl":0,"expired_ssl":0,"expiring_ssl":0,"pending_ssl":0,"vanity_lock":0}}]}}}"#,
        call: |client| run(|| Ok(
            client.client_api().info().rec_load_all(&RecLoadAll::new("example.com")),
        )),
    },
    Example {
        operation: ZoneCheck::META,
        response: r#"{"result":"success","msg":null,"response":{"zones":{"example.com":42}}}"#,
        call: |client| run(|| Ok(
            client
                .client_api()
                .info()
                .zone_check(
                    &ZoneCheck::new(["example.com", "example2.com", "example3.com"]),
                ),
        )),
    },
    Example {
        operation: ZoneIps::META,
        response: r#"{"result":"success","msg":null,"response":{"ips":[{"ip":"0.0.0.0","classification":"regular","hits":1,"zone_name":"example.com"}]}}"#,
        call: |client| run(|| Ok(
            client
                .client_api()
                .info()
                .zone_ips(
                    &ZoneIps::new("example.com")
                        .hours(48)
                        .class(VisitorClass::Regular)
                        .geo(crate::Flag(true)),
                ),
        )),
    },
    Example {
        operation: IpLkup::META,
        response: r#"{"result":"success","msg":null,"response":{"0.0.0.0":"BAD:0"}}"#,
        call: |client| run(|| Ok(
            client.client_api().info().ip_lkup(&IpLkup::new("0.0.0.0")),
        )),
    },
    Example {
        operation: ZoneSettings::META,
        response: r#"{"result":"success","msg":null,"response":{"result":{"objs":[{"userSecuritySetting":"Medium","dev_mode":1345768790,"ipv46":3,"ob":1,"cache_lvl":"agg","outboundLinks":"disabled","async":"0","bic":"1","chl_ttl":"900","exp_ttl":"7200","fpurge_ts":"1345757991","hotlink":"1","img":"171","lazy":"1","minify":"0","outlink":"0","preload":"0","s404":"1","sec_lvl":"med","spdy":"1","ssl":"1","waf_profile":"high"}]}}}"#,
        call: |client| run(|| Ok(
            client.client_api().info().zone_settings(&ZoneSettings::new("example.com")),
        )),
    },
];
