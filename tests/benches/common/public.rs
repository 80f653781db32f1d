//! JSON to the client's types and back by its own functions. Until it has these, they are serde_json's.

use cloudflare_client::dns_records::Record;

pub fn read_record(json: &[u8]) -> Record {
    serde_json::from_slice(json).unwrap()
}

pub fn read_records(json: &[u8]) -> Vec<Record> {
    serde_json::from_slice(json).unwrap()
}

pub fn write_records(records: &[Record]) -> Vec<u8> {
    serde_json::to_vec(records).unwrap()
}
