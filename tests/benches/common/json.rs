//! Ways to read and to write JSON.

use std::fmt::Debug;

use cloudflare_client::dns_records::{Get, List, Record, Update};
use cloudflare_client::{blocking, runtime::Response};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, from_slice, from_value, to_value, to_vec};

use super::by_hand::{self, Change, Envelope};
use super::input::Input;
use super::rounds::Way;
use super::{ZONE, public};

/// Ways to read a whole response, and ways to read its result alone.
pub struct Reading<'r> {
    pub response: Vec<Way<'r>>,
    pub result: Vec<Way<'r>>,
}

/// Returns the ways to read a list.
pub fn read_list<'r>(input: &'r Input, client: &'r blocking::Client) -> Reading<'r> {
    let list = List::new(ZONE);
    let (call, raw) = (list.clone(), list);
    let call = move || client.dns_records().list(&call).wait().unwrap().items;
    let raw = move || client.dns_records().list(&raw).wait_raw().unwrap();
    read::<Vec<by_hand::Record>, Vec<by_hand::Keeping>, _>(input, call, raw, public::read_records)
}

/// Returns the ways to read one record.
pub fn read_single<'r>(input: &'r Input, client: &'r blocking::Client) -> Reading<'r> {
    let get = Get::new(ZONE, "372e67954025e0ba6aaa6d586b9e0b59");
    let (call, raw) = (get.clone(), get);
    let call = move || client.dns_records().get(&call).wait().unwrap();
    let raw = move || client.dns_records().get(&raw).wait_raw().unwrap();
    read::<by_hand::Record, by_hand::Keeping, _>(input, call, raw, public::read_record)
}

/// Returns the ways to read a response: to a type with derive, to one that keeps unknown members, and to the client's.
fn read<'r, D, K, C>(
    input: &'r Input,
    call: impl Fn() -> C + 'r,
    raw: impl Fn() -> Response + 'r,
    public: fn(&[u8]) -> C,
) -> Reading<'r>
where
    D: DeserializeOwned + Debug + PartialEq + 'r,
    K: DeserializeOwned + Serialize + 'r,
    C: DeserializeOwned + Serialize + 'r,
{
    let by_derive = |json| from_slice::<Envelope<D>>(json).unwrap();
    let by_flatten = |json| from_slice::<Envelope<K>>(json).unwrap();
    let (response, result) = (&*input.response, &*input.result);

    // All read the same: otherwise their times say nothing.
    let expected = to_value(by_flatten(response).result).unwrap();
    for read in [call(), public(result), from_slice(result).unwrap()] {
        assert_eq!(to_value(read).unwrap(), expected, "{}", input.name);
    }
    assert_eq!(by_derive(response).result, Some(from_value::<D>(expected).unwrap()), "{}", input.name);
    assert_eq!(raw().body, response, "{}", input.name);

    Reading {
        response: vec![
            Way::new("serde derive", move || by_derive(response)),
            Way::new("serde derive, keeping unknown members", move || by_flatten(response)),
            Way::new("client: the call and its reading", call),
            Way::new("client: the call alone, `raw`", raw),
        ],
        result: vec![
            Way::new("serde derive", move || from_slice::<D>(result).unwrap()),
            Way::new("client's types, its own function", move || public(result)),
            Way::new("client's types, serde_json", move || from_slice::<C>(result).unwrap()),
        ],
    }
}

/// Returns the ways to write a list of records.
pub fn write<'r>(by_derive: &'r [by_hand::Record], records: &'r [Record]) -> Vec<Way<'r>> {
    let expected: Value = to_value(by_derive).unwrap();
    for written in [public::write_records(records), to_vec(records).unwrap()] {
        assert_eq!(from_slice::<Value>(&written).unwrap(), expected);
    }
    vec![
        Way::new("serde derive", move || to_vec(by_derive).unwrap()),
        Way::new("client's types, its own function", move || public::write_records(records)),
        Way::new("client's types, serde_json", move || to_vec(records).unwrap()),
    ]
}

/// Returns the ways to build requests that replace records: the URL and the body.
pub fn requests<'r>(
    by_derive: &'r [by_hand::Record],
    updates: &'r [Update],
    client: &'r blocking::Client,
) -> Vec<Way<'r>> {
    let by_hand = |record: &by_hand::Record| {
        let url = format!("https://api.cloudflare.com/client/v4/zones/{ZONE}/dns_records/{}", record.id);
        (url, to_vec(&Change::from(record)).unwrap())
    };
    for (record, update) in by_derive.iter().zip(updates) {
        let (url, expected) = by_hand(record);
        let call = client.dns_records().update(update);
        let body = call.request().body.as_ref().unwrap();
        assert!(url.ends_with(&call.request().target));
        assert_eq!(from_slice::<Value>(&body.bytes).unwrap(), from_slice::<Value>(&expected).unwrap());
    }
    vec![
        Way::new("serde derive and `format!`, by hand", move || {
            by_derive.iter().for_each(|record| drop(by_hand(record)))
        })
        .of(updates.len()),
        Way::new("client: a prepared call", move || {
            updates.iter().for_each(|update| drop(client.dns_records().update(update)));
        })
        .of(updates.len()),
    ]
}
