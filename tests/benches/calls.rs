//! Measures calls over loopback with HTTP/1.1, against reqwest used by hand.
//!
//! `cargo bench -p tests --bench calls`

#![allow(clippy::unwrap_used, missing_docs, reason = "a failure ends it")]

#[allow(dead_code, reason = "other benches use more of it")]
mod common;

use common::calling::{self, ByHand};
use common::input;
use common::rounds::{self, Measured, ROUNDS, Way};
use common::server::serve;

fn main() {
    let runtime = calling::runtime();
    let [page, ..] = input::pages();
    let (record_server, page_server) = (serve(&input::single().response), serve(&page.response));
    for at_once in [1, 8] {
        let name = |what| format!("{what}, {at_once} at a time");
        print(&name("Getting a record"), calling::get_record(&runtime, record_server, at_once));
        print(&name("Listing a page of 100 records"), calling::list_page(&runtime, page_server, at_once));
    }
    let (client, by_hand) = (calling::client(record_server), ByHand::new(record_server));
    let record = input::records(1).remove(0);
    print("Building the request that creates a record", calling::create(&client, &by_hand, &record));
}

fn print(title: &str, ways: Vec<Way<'_>>) {
    let per_second = |measured: &Measured| 1.0 / measured.seconds;
    rounds::print(title, &rounds::measure(ways, ROUNDS), "per second", per_second);
}
