#![deny(warnings)]

use cloudflare_client::{Client, zones};

fn main() {
    let client = Client::from_env().unwrap();
    client.zones().list(&zones::List::new());
}
