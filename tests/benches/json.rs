//! Measures reading and writing of DNS records as JSON, against types with serde's derive.
//!
//! `cargo bench -p tests --bench json`

#![allow(clippy::unwrap_used, missing_docs, reason = "a failure ends it")]

#[allow(dead_code, reason = "other benches use more of it")]
mod common;

use cloudflare_client::dns_records::Update;
use common::input::{self, Input};
use common::json::{self, Reading};
use common::rounds::{self, Measured, ROUNDS};
use common::{by_hand, canned_client, public};

fn main() {
    for page in input::pages() {
        let client = canned_client(&page.response);
        print_reading(&page, json::read_list(&page, &client));
    }
    let single = input::single();
    let client = canned_client(&single.response);
    print_reading(&single, json::read_single(&single, &client));
    write();
}

fn print_reading(input: &Input, reading: Reading<'_>) {
    let Input { name, response, result, .. } = input;
    let measured = rounds::measure(reading.response, ROUNDS);
    rounds::print(&format!("Reading the response with {name}"), &measured, "MB/s", throughput(response.len()));
    let measured = rounds::measure(reading.result, ROUNDS);
    rounds::print(&format!("Reading {name}, without the envelope"), &measured, "MB/s", throughput(result.len()));
}

fn write() {
    let by_derive: Vec<by_hand::Record> = input::records(input::PAGE);
    let written = serde_json::to_vec(&by_derive).unwrap();
    let records = public::read_records(&written);
    let measured = rounds::measure(json::write(&by_derive, &records), ROUNDS);
    rounds::print("Writing a list of 100 records", &measured, "MB/s", throughput(written.len()));

    let updates: Vec<_> = records.iter().map(Update::from).collect();
    let client = canned_client(b"");
    let measured = rounds::measure(json::requests(&by_derive, &updates, &client), ROUNDS);
    let per_second = |measured: &Measured| 1.0 / measured.seconds;
    rounds::print("Building a request that replaces a record", &measured, "per second", per_second);
}

/// Returns megabytes per second.
fn throughput(bytes: usize) -> impl Fn(&Measured) -> f64 {
    move |measured| bytes as f64 / measured.seconds / 1e6
}
