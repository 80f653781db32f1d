// Made from spec/client-api/records.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The documented calls of this resource.

use crate::client_api::records::{RecDelete, RecEdit, RecNew, RecordType};
use crate::runtime::examples;

examples! {
    client => client.client_api().records();
    rec_new => RecNew::new("example.com", RecordType::A, "sub", "1.2.3.4");
    rec_edit => RecEdit::new("example.com", 9001, RecordType::A, "sub", "1.2.3.4", 1)
        .service_mode(crate::Flag(true));
    rec_delete => RecDelete::new("example.com", 9001);
}
