//! How deep JSON may be: 127 lists and objects, as serde_json has it, and any depth of what is passed over.

use std::collections::BTreeMap;
use std::thread;

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::runtime::codec::Decode;
use crate::runtime::*;

record! {
    /// A record in a record.
    pub struct Nest {
        /// The one inside.
        inner: Option<Box<Nest>>,
        /// Those beside.
        list: Option<Vec<Nest>>,
        /// Those with a name.
        map: Option<BTreeMap<String, Nest>>,
        /// One that its value may stand for.
        bare: Option<Box<Wrap>>,
        /// One of several.
        one: Option<Box<Either>>,
        /// Anything.
        any: Option<Value>,
    }
}

record! {
    /// A record whose value may replace it.
    pub struct Wrap or "value" {
        /// Its value.
        value: Option<Box<Nest>>,
    }
}

union_of! {
    /// A record with a tag.
    pub enum Either by kind("kind") {
        /// A record.
        Nest(Nest) = "nest",
    }
}

/// The same for serde.
#[derive(Debug, Deserialize)]
#[allow(dead_code, reason = "it is read for its depth")]
struct NestTwin {
    inner: Option<Box<NestTwin>>,
    list: Option<Vec<NestTwin>>,
    map: Option<BTreeMap<String, NestTwin>>,
    bare: Option<Box<NestTwin>>,
    one: Option<Box<NestTwin>>,
    any: Option<Value>,
    value: Option<Box<NestTwin>>,
}

/// How one value stands in another: what comes before it and after it, and how many lists and objects these are.
const NESTS: [(&str, &str, usize); 8] = [
    (r#"{"inner":"#, "}", 1),
    (r#"{"list":["#, "]}", 2),
    (r#"{"map":{"a":"#, "}}", 2),
    (r#"{"bare":"#, "}", 1),
    (r#"{"bare":{"value":"#, "}}", 2),
    (r#"{"one":{"kind":"nest","inner":"#, "}}", 2),
    (r#"{"x":1,"inner":"#, r#","y":{}}"#, 1),
    (r#"{"one":{"kind":"other","inner":"#, "}}", 2),
];

/// JSON in itself.
fn nested(open: &str, inner: &str, close: &str, depth: usize) -> Vec<u8> {
    [&open.repeat(depth), inner, &close.repeat(depth)].concat().into_bytes()
}

/// Asserts that this is read up to a depth, and refused beyond it as serde_json refuses it.
fn judge<T: Decode + Default, O: DeserializeOwned>(depth: impl Fn(usize) -> Vec<u8>) {
    for deep in 1..=127 {
        assert_eq!(from_slice::<T>(&depth(deep)).err(), None, "{deep}");
    }
    for deep in [128, 129, 1_000] {
        let json = depth(deep);
        let (own, other) = (from_slice::<T>(&json).err().unwrap(), serde_json::from_slice::<O>(&json).err().unwrap());
        assert_eq!(own.at_place(), other.to_string(), "{deep}");
        assert_eq!(own.message(), "recursion limit exceeded", "{deep}");
    }
}

/// Runs this with half of the stack that a thread has by default, which is enough also for a debug build.
fn on_a_small_stack(run: fn()) {
    thread::Builder::new().stack_size(STACK).spawn(run).unwrap().join().unwrap();
}

const STACK: usize = 1 << 20;

#[test]
fn json_of_any_kind_is_as_deep_as_for_serde_json() {
    on_a_small_stack(|| {
        judge::<Value, Value>(|depth| nested("[", "", "]", depth));
        judge::<Value, Value>(|depth| nested(r#"{"a":"#, "1", "}", depth));
        judge::<Value, Value>(|depth| {
            nested("[", "", "", depth - 1).into_iter().chain(*b"[").chain(vec![b']'; depth]).collect()
        });
        judge::<Nest, NestTwin>(|depth| {
            [br#"{"any":"#.to_vec(), nested("[", "1", "]", depth - 1), b"}".to_vec()].concat()
        });
    });
}

#[test]
fn records_are_as_deep_as_for_serde_json() {
    on_a_small_stack(|| {
        for (open, close, levels) in NESTS {
            // The innermost records fill the levels that are left.
            judge::<Nest, NestTwin>(|depth| {
                let rest = (depth - 1) % levels;
                let innermost = String::from_utf8(nested(r#"{"inner":"#, "{}", "}", rest)).unwrap();
                nested(open, &innermost, close, (depth - 1) / levels)
            });
        }
    });
}

#[test]
fn what_is_passed_over_may_have_any_depth() {
    on_a_small_stack(|| {
        for (open, close) in [("[", "]"), (r#"{"a":"#, "}"), (r#"[{"a":[1,"#, "]}]")] {
            let deep = String::from_utf8(nested(open, "1", close, 100_000)).unwrap();
            let json = format!(r#"{{"deep":{deep},"inner":{{"deep":{deep}}},"x":1}}"#);
            let nest = from_slice::<Nest>(json.as_bytes()).unwrap();
            assert_eq!(nest.extra.keys().collect::<Vec<_>>(), ["x"]);
            assert_eq!(nest.inner.unwrap().extra.len(), 0);
            assert!(serde_json::from_str::<Nest>(&json).is_ok());
            // Without an end, it is cut off.
            let cut = format!(r#"{{"deep":{}"#, open.repeat(100_000));
            assert!(from_slice::<Nest>(cut.as_bytes()).is_err_and(|error| error.is_cut_off()));
        }
    });
}

record! {
    /// A record that another one of its kind may replace.
    pub struct Ring or "ring" {
        /// The other one.
        ring: Option<Box<Ring>>,
    }
}

#[test]
fn a_record_that_stands_for_itself_is_not_looked_for_without_end() {
    let read = |json: &str| from_slice::<Ring>(json.as_bytes()).map_err(|error| error.message().to_owned());
    assert_eq!(read("{}"), Err("recursion limit exceeded".to_owned()));
    assert!(read(r#"{"ring":null}"#).is_ok_and(|ring| ring.ring.is_none()));
}
