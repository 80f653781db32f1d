//! A record with a field of every kind, and any values of it.

use std::collections::BTreeMap;

use jiff::Timestamp;
use proptest::collection::{btree_map, vec};
use proptest::option::of;
use proptest::prelude::*;
use rust_decimal::Decimal;
use serde_json::Value;

use super::texts::{any_float, any_json, any_string};
use super::times::any_time;
use super::{Collar, Kind};
use crate::runtime::*;

record! {
    /// A field of each kind. Not every name stands in JSON as it is.
    pub struct Kinds with floats {
        /// A string.
        name: String = body("a\"b\n\\é\u{1}"),
        /// A whole number.
        count: i64,
        /// A boolean.
        open: bool,
        /// A time.
        since: Timestamp,
        /// A number.
        weight: f64 = body(""),
        /// To the digit.
        price: Decimal,
        /// A value of several.
        kind: Kind = body("\u{7f}\u{1F980}"),
        /// 0 or 1.
        flag: Flag,
        /// Seconds.
        seconds: UnixSeconds,
        /// A secret.
        key: Secret,
        /// A list.
        tags: Vec<String>,
        /// A map.
        notes: BTreeMap<String, i64>,
        /// A map of lists of records.
        homes: BTreeMap<String, Vec<Part>>,
        /// A record.
        part: Part,
        /// A record or its value.
        collar: Collar,
        /// One of several records.
        toy: Choice,
        /// Anything.
        any: Value,
        /// A string that may be missing.
        nick: Option<String>,
        /// A number that may be missing.
        age: Option<i64>,
        /// A boolean that may be missing.
        done: Option<bool>,
        /// A time that may be missing.
        seen: Option<Timestamp>,
        /// A float that may be missing.
        ratio: Option<f64>,
        /// A record that may be missing, in a box.
        heir: Option<Box<Part>>,
        /// A list that may be missing.
        parts: Option<Vec<Part>>,
        /// Of which null is a value.
        number: Nullable<i64>,
        /// A string of which null is a value.
        label: Nullable<String>,
    }
}

record! {
    /// A part of another record.
    pub struct Part {
        /// Its id.
        id: String,
        /// Its size.
        size: Option<i64>,
    }
}

union_of! {
    /// One of two records.
    pub enum Choice by sort("so\"rt") {
        /// A collar.
        Collar(Collar) = "collar",
        /// A part.
        Part(Part) = "pa\"rt",
    }
}

/// Names of members, of which many are those of fields and tags.
fn any_name() -> impl Strategy<Value = String> {
    let names = ["id", "size", "value", "so\"rt", "count", "", "a\"b\n\\é\u{1}", "number", "x"];
    prop_oneof![proptest::sample::select(names.to_vec()).prop_map(str::to_owned), any_string()]
}

fn any_extra() -> impl Strategy<Value = Extra> {
    btree_map(any_name(), any_json(), 0..4).prop_map(Extra::from)
}

fn any_part() -> impl Strategy<Value = Part> {
    (any_string(), of(any::<i64>()), any_extra()).prop_map(|(id, size, extra)| Part { id, size, extra })
}

fn any_collar() -> impl Strategy<Value = Collar> {
    let extra = prop_oneof![Just(Extra::default()), any_extra()];
    (of(any_string()), any::<i64>(), extra).prop_map(|(id, value, extra)| Collar { id, value, extra })
}

fn any_choice() -> impl Strategy<Value = Choice> {
    let other = any_json().prop_filter("is a known case", |json| match json.get("so\"rt") {
        Some(Value::String(tag)) => tag != "collar" && tag != "pa\"rt",
        _ => true,
    });
    prop_oneof![any_collar().prop_map(Choice::Collar), any_part().prop_map(Choice::Part), other.prop_map(Choice::Other)]
}

fn any_integer() -> impl Strategy<Value = i64> {
    let ends = vec![i64::MIN, i64::MAX, -1, 0, 9, 10, 999_999_999_999_999_999, 1_000_000_000_000_000_000];
    prop_oneof![any::<i64>(), -100..100_i64, proptest::sample::select(ends)]
}

fn any_decimal() -> impl Strategy<Value = Decimal> {
    (any::<i64>(), 0..=28_u32).prop_map(|(digits, scale)| Decimal::new(digits, scale))
}

fn any_kind() -> impl Strategy<Value = Kind> {
    prop_oneof![Just(Kind::Cat), Just(Kind::GuineaPig), any_string().prop_map(Kind::Other)]
}

fn any_nullable<T: std::fmt::Debug + Clone>(value: impl Strategy<Value = T>) -> impl Strategy<Value = Nullable<T>> {
    of(of(value)).prop_map(|value| value.map_or(Nullable::Unset, Nullable::from))
}

/// Any value of the record.
pub(super) fn any_kinds() -> impl Strategy<Value = Kinds> {
    let scalars = (any_string(), any_integer(), any::<bool>(), any_time(), any_float(), any_decimal(), any_kind());
    let values = (any::<bool>(), any_time(), any_string(), vec(any_string(), 0..4));
    let homes = btree_map(any_name(), vec(any_part(), 0..3), 0..3);
    let parts = (btree_map(any_name(), any_integer(), 0..5), homes, any_part(), any_collar(), any_choice(), any_json());
    let optional = (of(any_string()), of(any_integer()), of(any::<bool>()), of(any_time()), of(any_float()));
    let others = (of(any_part()), of(vec(any_part(), 0..3)), any_nullable(any_integer()), any_nullable(any_string()));
    let all = (scalars, values, parts, optional, others, any_extra());
    all.prop_map(|(scalars, values, parts, optional, others, extra)| {
        let (name, count, open, since, weight, price, kind) = scalars;
        let (flag, seconds, key, tags) = values;
        let (notes, homes, part, collar, toy, any) = parts;
        let (nick, age, done, seen, ratio) = optional;
        let (heir, parts, number, label) = others;
        let seconds = UnixSeconds::from(Timestamp::from_second(seconds.as_second()).unwrap_or_default());
        let (flag, key, heir) = (flag.into(), key.into(), heir.map(Box::new));
        Kinds {
            name,
            count,
            open,
            since,
            weight,
            price,
            kind,
            flag,
            seconds,
            key,
            tags,
            notes,
            homes,
            part,
            collar,
            toy,
            any,
            nick,
            age,
            done,
            seen,
            ratio,
            heir,
            parts,
            number,
            label,
            extra,
        }
    })
}
