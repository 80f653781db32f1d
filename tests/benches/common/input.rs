//! Responses to read, made from the documented one.

use cloudflare_client::examples;
use jiff::{SignedDuration, Timestamp};
use serde::Serialize;
use serde_json::{Value, json};

use super::ZONE;
use super::by_hand::{Envelope, Keeping, Record, RecordType, ResultInfo};

/// Number of records on a full page.
pub const PAGE: usize = 100;

/// A response.
pub struct Input {
    pub name: &'static str,
    /// Number of records.
    pub count: usize,
    /// The whole response.
    pub response: Vec<u8>,
    /// The record or the list of records in it.
    pub result: Vec<u8>,
}

/// Returns pages in different forms.
pub fn pages() -> [Input; 5] {
    let records = records(PAGE);
    let keeping: Vec<_> = records.iter().map(with_unknown_members).collect();
    let compact = page("a page of 100, compact", &records, false);
    let sorted = Input {
        name: "a page of 100, members sorted by name",
        count: PAGE,
        response: sorted(&compact.response),
        result: sorted(&compact.result),
    };
    let indented = page("a page of 100, indented", &records, true);
    let unknown = page("a page of 100, each with four unknown members", &keeping, false);
    [compact, indented, sorted, unknown, page("a list of 1000, compact", &self::records(1000), false)]
}

/// Returns the response with one record.
pub fn single() -> Input {
    let record = records(1).remove(0);
    let response = json(&enveloped(&record, None), false);
    Input { name: "a record, compact", count: 1, response, result: json(&record, false) }
}

/// Returns this many records with different values.
pub fn records(count: usize) -> Vec<Record> {
    let documented = examples::all().find(|example| example.operation.id == "dns_records.get").unwrap();
    let envelope: Envelope<Record> = serde_json::from_str(documented.response).unwrap();
    let documented = envelope.result.unwrap();
    (0..count).map(|index| varied(&documented, index)).collect()
}

fn varied(documented: &Record, index: usize) -> Record {
    let (type_, name, content) = match index % 10 {
        0..4 => (RecordType::A, format!("host{index}.example.com"), format!("198.51.100.{}", index % 250)),
        4 | 5 => (RecordType::Aaaa, format!("host{index}.example.com"), format!("2001:db8::{index:x}")),
        6 => (RecordType::Cname, format!("www{index}.example.com"), format!("host{index}.example.net")),
        7 => (RecordType::Mx, "example.com".to_owned(), format!("mail{index}.example.net")),
        8 => {
            (RecordType::Txt, format!("key{index}._domainkey.example.com"), "\"v=DKIM1; k=rsa; p=MIGfMA0\"".to_owned())
        }
        _ => (RecordType::Srv, format!("_sip{index}._tcp.example.com"), format!("5 5060 sip{index}.example.com")),
    };
    let parts = json!({ "priority": 10, "weight": 5, "port": 5060, "target": "sip.example.com" });
    let data = if type_ == RecordType::Srv { serde_json::from_value(parts).unwrap() } else { documented.data.clone() };
    Record {
        id: identifier(index as u64),
        name,
        content: Some(content),
        proxied: Some(index.is_multiple_of(3)),
        ttl: Some(if index.is_multiple_of(3) { 1 } else { 300 }),
        priority: matches!(type_, RecordType::Mx | RecordType::Srv).then_some(10),
        zone_id: Some(ZONE.to_owned()),
        created_on: documented.created_on.map(|time| later(time, index)),
        modified_on: documented.modified_on.map(|time| later(time, index * 7)),
        data,
        type_,
        ..documented.clone()
    }
}

/// Returns 32 hexadecimal digits.
fn identifier(index: u64) -> String {
    let mixed = (index + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    format!("{mixed:016x}{:016x}", mixed.wrapping_mul(0xBF58_476D_1CE4_E5B9))
}

/// Returns a later time, to the microsecond.
fn later(time: Timestamp, index: usize) -> Timestamp {
    let hours = SignedDuration::from_hours(index as i64);
    time + hours + SignedDuration::from_micros(index as i64 * 7_919)
}

/// Adds members that today's API has and the type does not.
fn with_unknown_members(record: &Record) -> Keeping {
    let mut value = serde_json::to_value(record).unwrap();
    let unknown = json!({
        "meta": { "auto_added": false, "managed_by_apps": false, "managed_by_argo_tunnel": false },
        "comment": "Domain verification record",
        "tags": ["owner:dns-team"],
        "settings": {},
    });
    value.as_object_mut().unwrap().extend(unknown.as_object().cloned().unwrap());
    serde_json::from_value(value).unwrap()
}

/// Returns the response with these records.
fn page<T: Serialize>(name: &'static str, records: &[T], indented: bool) -> Input {
    let count = Some(records.len() as i64);
    let info = ResultInfo { page: Some(1), per_page: count, count, total_count: Some(2000), total_pages: Some(20) };
    let response = json(&enveloped(records, Some(info)), indented);
    Input { name, count: records.len(), response, result: json(&records, indented) }
}

fn enveloped<T>(result: T, result_info: Option<ResultInfo>) -> Envelope<T> {
    Envelope { success: true, errors: vec![], messages: vec![], result: Some(result), result_info }
}

fn json(value: &impl Serialize, indented: bool) -> Vec<u8> {
    if indented { serde_json::to_vec_pretty(value) } else { serde_json::to_vec(value) }.unwrap()
}

fn sorted(json: &[u8]) -> Vec<u8> {
    let mut value: Value = serde_json::from_slice(json).unwrap();
    value.sort_all_objects();
    self::json(&value, false)
}
