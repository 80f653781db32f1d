//! Counts the allocations of what the other benches measure. It is a bench of its own, since counting takes time.
//!
//! `cargo bench -p tests --bench allocations`
//!
//! A buffer that grows counts each time.

#![allow(clippy::unwrap_used, missing_docs, reason = "a failure ends it")]

#[allow(dead_code, reason = "other benches use more of it")]
mod common;

use cloudflare_client::dns_records::Update;
use common::calling::{self, ByHand};
use common::input::{self, PAGE};
use common::json::{self, Reading};
use common::rounds::Way;
use common::server::serve;
use common::{by_hand, canned_client, public};

fn main() {
    read();
    write();
    call();
}

fn read() {
    for page in input::pages() {
        let client = canned_client(&page.response);
        let Reading { response, result } = json::read_list(&page, &client);
        print(&format!("Reading the response with {}, per record", page.name), response, page.count);
        print(&format!("Reading {}, without the envelope, per record", page.name), result, page.count);
    }
    let single = input::single();
    let client = canned_client(&single.response);
    let Reading { response, result } = json::read_single(&single, &client);
    print(&format!("Reading the response with {}", single.name), response, 1);
    print(&format!("Reading {}, without the envelope", single.name), result, 1);
}

fn write() {
    let by_derive: Vec<by_hand::Record> = input::records(PAGE);
    let records = public::read_records(&serde_json::to_vec(&by_derive).unwrap());
    print("Writing a list of 100 records, per record", json::write(&by_derive, &records), PAGE);
    let updates: Vec<_> = records.iter().map(Update::from).collect();
    let client = canned_client(b"");
    print("Building a request that replaces a record", json::requests(&by_derive, &updates, &client), PAGE);
}

fn call() {
    let runtime = calling::runtime();
    let [page, ..] = input::pages();
    let (record_server, page_server) = (serve(&input::single().response), serve(&page.response));
    let (client, by_hand) = (calling::client(record_server), ByHand::new(record_server));
    let record = input::records(1).remove(0);
    print("Building the request that creates a record", calling::create(&client, &by_hand, &record), 1);
    print("Getting a record over HTTP", calling::get_record(&runtime, record_server, 1), 1);
    print("Listing a page of 100 records over HTTP", calling::list_page(&runtime, page_server, 1), 1);
}

/// Counts what each way allocates on this thread, which is not the server's, and prints it for each of so many parts.
fn print(title: &str, ways: Vec<Way<'_>>, parts: usize) {
    const TIMES: usize = 100;
    println!("\n{title}");
    println!("  {:<44} {:>11} {:>10} {:>7}", "", "allocations", "bytes", "more");
    let mut first = None;
    for mut way in ways {
        (way.run)(TIMES);
        let counted = allocation_counter::measure(|| (way.run)(TIMES));
        let each = |number: u64| number as f64 / (TIMES * parts) as f64;
        let (count, bytes) = (each(counted.count_total), each(counted.bytes_total));
        let more = count - *first.get_or_insert(count);
        println!("  {:<44} {count:>11.1} {bytes:>10.0} {more:>+7.1}", way.name);
    }
}
