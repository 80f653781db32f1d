//! Pages of zones, as a server sends them.

/// A page with one zone of this id, and what the server says of the page.
pub fn page(id: usize, info: &str) -> String {
    format!(r#"{{"success":true,"result":[{{"id":"{id}","name":"b.c"}}],"result_info":{{{info}}}}}"#)
}
