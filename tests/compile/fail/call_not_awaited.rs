#![deny(warnings)]

use cloudflare_client::{Client, zones};

fn list(client: &Client) {
    client.zones().list(&zones::List::new());
}

fn main() {
    let _ = list;
}
