// Made from spec/client-api/records.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Documented calls of this resource.

use crate::Operation;
use crate::examples::{Example, run};
use crate::client_api::records::*;

pub(in crate::examples) static EXAMPLES: &[Example] = &[
    Example {
        operation: RecNew::META,
        response: r#"{"result":"success","msg":null,"response":{"rec":{"obj":{"rec_id":"16606009","rec_tag":"7f8e77bac02ba65d34e20c4b994a202c","zone_name":"example.com","name":"direct.example.com","display_name":"direct","type":"A","prio":null,"content":"192.0.2.1","display_content":"192.0.2.1","ttl":"1","ttl_ceil":86400,"ssl_id":null,"ssl_status":null,"ssl_expires_on":null,"auto_ttl":1,"service_mode":"0","props":{"proxiable":1,"cloud_on":0,"cf_open":1,"ssl":0,"expired_ssl":0,"expiring_ssl":0,"pending_ssl":0,"vanity_lock":0}}}}}"#,
        call: |client| run(|| Ok(
            client
                .client_api()
                .records()
                .rec_new(&RecNew::new("example.com", RecordType::A, "sub", "1.2.3.4")),
        )),
    },
    Example {
        operation: RecEdit::META,
        response: r#"{"result":"success","msg":null,"response":{"rec":{"obj":{"rec_id":"16606009","rec_tag":"7f8e77bac02ba65d34e20c4b994a202c","zone_name":"example.com","name":"direct.example.com","display_name":"direct","type":"A","prio":null,"content":"192.0.2.1","display_content":"192.0.2.1","ttl":"1","ttl_ceil":86400,"ssl_id":null,"ssl_status":null,"ssl_expires_on":null,"auto_ttl":1,"service_mode":"0","props":{"proxiable":1,"cloud_on":0,"cf_open":1,"ssl":0,"expired_ssl":0,"expiring_ssl":0,"pending_ssl":0,"vanity_lock":0}}}}}"#,
        call: |client| run(|| Ok(
            client
                .client_api()
                .records()
                .rec_edit(
                    &RecEdit::new(
                            "example.com",
                            9001,
                            RecordType::A,
                            "sub",
                            "1.2.3.4",
                            1,
                        )
                        .service_mode(crate::Flag(true)),
                ),
        )),
    },
    Example {
        operation: RecDelete::META,
        response: r#"{"result":"success","msg":null}"#,
        call: |client| run(|| Ok(
            client
                .client_api()
                .records()
                .rec_delete(&RecDelete::new("example.com", 9001)),
        )),
    },
];
