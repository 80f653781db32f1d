//! A table can gain a column, and an enum of the runtime a variant.

use cloudflare_client::runtime::{Meta, Place};
use cloudflare_client::{Operation, zones};

fn main() {
    let Meta { id, path, .. } = zones::Get::META;
    println!("{id} {path}");
    match zones::Get::META.fields[0].place {
        Place::Path | Place::Query | Place::Header | Place::Body | Place::Form => {}
    }
}
