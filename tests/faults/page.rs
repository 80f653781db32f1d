//! Pages of zones, as a server sends them.

/// Returns a page with one zone that has this ID, and the facts that the server reports about the page.
pub fn page(id: usize, info: &str) -> String {
    format!(r#"{{"success":true,"result":[{{"id":"{id}","name":"b.c"}}],"result_info":{{{info}}}}}"#)
}
