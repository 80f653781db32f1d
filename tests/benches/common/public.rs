//! JSON to the client's types and back by its own functions.

use cloudflare_client::dns_records::Record;
use cloudflare_client::runtime::{from_slice, to_vec};

pub fn read_record(json: &[u8]) -> Record {
    from_slice(json).unwrap()
}

pub fn read_records(json: &[u8]) -> Vec<Record> {
    from_slice(json).unwrap()
}

pub fn write_records(records: &[Record]) -> Vec<u8> {
    to_vec(&records)
}
