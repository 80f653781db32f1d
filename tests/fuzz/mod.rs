//! Undocumented responses: documented ones with mistakes in them, for every operation.

mod caller;
mod clock;

use caller::{Caller, SECRET};
use cloudflare_client::examples::Example;
use cloudflare_client::{Error, Headers};
use serde_json::{Value, json};

/// A pseudo-random series of numbers, determined by its seed.
pub struct Series(u64);

impl Series {
    pub fn new(start: u64) -> Self {
        Self(start ^ 0x9E37_79B9_7F4A_7C15)
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D)
    }

    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % u64::try_from(end.max(1)).unwrap()).unwrap()
    }
}

/// Makes the documented call of any operation, and responds with mistakes.
pub struct Fuzz(Caller);

impl Fuzz {
    pub fn new() -> Self {
        Self(Caller::new())
    }

    /// Passes some operation a response with mistakes. The client must not panic.
    pub fn round(&self, series: &mut Series) {
        let example = self.0.examples[series.below(self.0.examples.len())];
        let mut body = self.mistaken_json(example, series).into_bytes();
        for _ in 0..series.below(4) {
            self.spoil(&mut body, series);
        }
        let status = [200, 200, 200, 400, 403, 500][series.below(6)];
        self.answer_with(example, status, body);
    }

    /// Responds to an operation with these bytes.
    pub fn answer_with(&self, example: &Example, status: u16, body: Vec<u8>) {
        self.0.answer(example, status, Headers::default(), body);
    }

    /// Responds to each operation as documented, but for one value, which has another type or is not there: each value in
    /// turn. Returns the errors of calls whose response says neither that they failed nor why.
    #[allow(dead_code, reason = "the fuzzer makes any number of mistakes")]
    pub fn one_mistake_each(&self) -> (usize, Vec<String>) {
        let (mut calls, mut failures) = (0, Vec::new());
        for example in &self.0.examples {
            let documented: Value = serde_json::from_str(example.response).unwrap();
            let mut places = Vec::new();
            gather(&documented, String::new(), &mut places);
            for place in places {
                calls += 1;
                let answer = mistaken(documented.clone(), &place, calls);
                let error = self.0.answer(example, 200, Headers::default(), answer.to_string().into_bytes());
                let error = error.filter(|error| !matches!(error.downcast_ref(), Some(Error::Api(_))));
                failures.extend(error.map(|error| format!("{}{place}: {error}", example.operation.id)));
            }
        }
        (calls, failures)
    }

    /// Returns a documented response with some values replaced.
    fn mistaken_json(&self, example: &Example, series: &mut Series) -> String {
        let mut json: Value = serde_json::from_str(example.response).unwrap();
        for _ in 0..series.below(4) {
            let value = self.any_value(series);
            *any_place(&mut json, series) = value;
        }
        json.to_string()
    }

    fn any_value(&self, series: &mut Series) -> Value {
        match series.below(9) {
            0 => Value::Null,
            1 => Value::Bool(series.below(2) == 0),
            2 => Value::from(series.next()),
            3 => Value::from(series.next() as i64),
            4 => Value::from(f64::from_bits(series.next())),
            5 => Value::from(series.next().to_string()),
            6 => Value::from(
                ["", "é", "2014-01-01T05:20:00Z", "99999-99-99T99:99:99Z", "1e400", "\u{0}", SECRET][series.below(7)],
            ),
            7 => (0..series.below(300)).fold(Value::Null, |inner, _| Value::Array(vec![inner])),
            _ => {
                let mut json: Value =
                    serde_json::from_str(self.0.examples[series.below(self.0.examples.len())].response).unwrap();
                any_place(&mut json, series).clone()
            }
        }
    }

    /// Changes some bytes.
    fn spoil(&self, body: &mut Vec<u8>, series: &mut Series) {
        let at = series.below(body.len());
        match series.below(5) {
            0 => body.truncate(at),
            1 if !body.is_empty() => body[at] = series.next() as u8,
            2 if !body.is_empty() => drop(body.remove(at)),
            3 => body.insert(at, b"{}[]\",:\\0e-"[series.below(11)]),
            _ => {
                let end = at + series.below(body.len() - at);
                let part = body[at..end].to_vec();
                body.splice(at..at, part);
            }
        }
    }
}

/// Returns the pointers to all values within JSON.
fn gather(json: &Value, pointer: String, found: &mut Vec<String>) {
    let mut add = |name: String, part: &Value| {
        found.push(format!("{pointer}/{name}"));
        gather(part, format!("{pointer}/{name}"), found);
    };
    match json {
        Value::Array(items) => items.iter().enumerate().for_each(|(index, item)| add(index.to_string(), item)),
        Value::Object(members) => {
            let name = |name: &String| name.replace('~', "~0").replace('/', "~1");
            members.iter().for_each(|(key, member)| add(name(key), member));
        }
        _ => {}
    }
}

/// Returns JSON in which one value is another or, of a member, is not there.
fn mistaken(mut json: Value, pointer: &str, turn: usize) -> Value {
    let others = [json!(null), json!(true), json!(7.5), json!("~"), json!([[]]), json!({ "~": 1 })];
    match others.get(turn % 7) {
        Some(other) => *json.pointer_mut(pointer).unwrap() = other.clone(),
        None => {
            let (parent, name) = pointer.rsplit_once('/').unwrap();
            if let Some(members) = json.pointer_mut(parent).unwrap().as_object_mut() {
                members.remove(&name.replace("~1", "/").replace("~0", "~"));
            }
        }
    }
    json
}

/// Returns some value within JSON, or the whole JSON.
fn any_place<'j>(json: &'j mut Value, series: &mut Series) -> &'j mut Value {
    let parts = match json {
        Value::Array(items) => items.len(),
        Value::Object(members) => members.len(),
        _ => 0,
    };
    if parts == 0 || series.below(4) == 0 {
        return json;
    }
    let index = series.below(parts);
    let part = match json {
        Value::Array(items) => &mut items[index],
        Value::Object(members) => members.values_mut().nth(index).unwrap(),
        _ => unreachable!("only lists and objects have parts"),
    };
    any_place(part, series)
}
