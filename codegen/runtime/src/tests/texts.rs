//! JSON of any kind, texts of it, and texts that are almost JSON.

use std::fmt::Write;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Map, Number, Value};

/// Any string; characters that JSON escapes, and those that take several bytes or two escapes, are as common as others.
pub(super) fn any_string() -> impl Strategy<Value = String> {
    let special = select(vec![
        '"',
        '\\',
        '/',
        '\n',
        '\u{0}',
        '\u{8}',
        '\u{1f}',
        '\u{7f}',
        'é',
        '\u{2028}',
        '\u{ffff}',
        '\u{1F980}',
    ]);
    let letter = prop_oneof![4 => prop::char::range('a', 'z'), 2 => special, 1 => any::<char>()];
    vec(letter, 0..20).prop_map(String::from_iter)
}

/// A float that serde_json reads as the one it wrote. Of others it may read a neighbor.
pub(super) fn any_float() -> impl Strategy<Value = f64> {
    let floats = prop_oneof![any::<f64>(), (-1000..1000_i32).prop_map(|number| f64::from(number) / 8.0)];
    let again = |float: f64| serde_json::from_str::<f64>(&serde_json::to_string(&float).unwrap_or_default());
    floats.prop_filter("is read as another", move |float| again(*float).is_ok_and(|again| again == *float))
}

/// Any JSON, not deep.
pub(super) fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::Bool),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any_float().prop_map(Value::from),
        any_string().prop_map(Value::String),
    ];
    leaf.prop_recursive(4, 40, 6, |inner| {
        let members = vec((any_string(), inner.clone()), 0..6);
        prop_oneof![
            vec(inner, 0..6).prop_map(Value::Array),
            members.prop_map(|members| Value::Object(Map::from_iter(members))),
        ]
    })
}

/// A text of JSON: compact, indented, or with white space and escapes anywhere.
pub(super) fn text_of(json: &Value, style: &[u8]) -> Vec<u8> {
    match style.first().map(|first| first % 4) {
        Some(0) => serde_json::to_vec(json).unwrap(),
        Some(1) => serde_json::to_vec_pretty(json).unwrap(),
        _ => {
            let mut loose = Loose { text: String::new(), style, index: 0 };
            loose.value(json);
            loose.text.into_bytes()
        }
    }
}

/// Writes JSON as nobody would. Each choice is one byte of the style.
struct Loose<'s> {
    text: String,
    style: &'s [u8],
    index: usize,
}

impl Loose<'_> {
    fn choice(&mut self) -> u8 {
        self.index += 1;
        self.style.get(self.index % self.style.len().max(1)).copied().unwrap_or_default()
    }

    fn space(&mut self) {
        let spaces = ["", "", " ", "\n", "\t\r\n", "     ", "    \n    "];
        let choice = usize::from(self.choice()) % spaces.len();
        self.text += spaces[choice];
    }

    fn token(&mut self, token: &str) {
        self.space();
        self.text += token;
        self.space();
    }

    fn value(&mut self, json: &Value) {
        match json {
            Value::Array(items) => {
                self.token("[");
                for (index, item) in items.iter().enumerate() {
                    self.token(if index == 0 { "" } else { "," });
                    self.value(item);
                }
                self.token("]");
            }
            Value::Object(members) => {
                self.token("{");
                for (index, (name, value)) in members.iter().enumerate() {
                    self.token(if index == 0 { "" } else { "," });
                    self.string(name);
                    self.token(":");
                    self.value(value);
                }
                self.token("}");
            }
            Value::String(string) => self.string(string),
            Value::Number(number) => self.number(number),
            other => self.token(&other.to_string()),
        }
    }

    /// A number, to some of which an exponent is added that changes nothing.
    fn number(&mut self, number: &Number) {
        let digits = number.to_string();
        match self.choice() % 3 {
            0 if !number.is_f64() => self.token(&digits),
            1 if digits.contains('.') && !digits.contains('e') => self.token(&format!("{digits}E+0")),
            _ => self.token(&digits),
        }
    }

    fn string(&mut self, string: &str) {
        self.text.push('"');
        for letter in string.chars() {
            let short = "\"\"\\\\//\u{8}b\u{c}f\nn\rr\tt".chars().collect::<Vec<_>>();
            let short = short.chunks(2).find(|pair| pair[0] == letter).map(|pair| pair[1]);
            match (self.choice() % 4, short) {
                (0 | 1, Some(short)) => write!(self.text, "\\{short}").unwrap(),
                (0 | 1, None) if letter >= ' ' => self.text.push(letter),
                (choice, _) => letter.encode_utf16(&mut [0; 2]).iter().for_each(|unit| {
                    let escape = if choice == 2 { format!("\\u{unit:04x}") } else { format!("\\u{unit:04X}") };
                    self.text += &escape;
                }),
            }
        }
        self.text.push('"');
    }
}

/// A change of a text.
#[derive(Clone, Debug)]
pub(super) enum Change {
    Replace(Index, Vec<u8>),
    Insert(Index, Vec<u8>),
    Remove(Index, usize),
    Cut(Index),
    Double(Index, Index),
}

/// Any change of a text, most with parts of JSON, and of times.
pub(super) fn any_change() -> impl Strategy<Value = Change> {
    let parts = "{ } [ ] , : \" \\ \\u \\ud800 \\udc00 \\u12 \\x \\é é 0 5 -0 1e999 1e99999999999 1e-99999999999 . e E+ - + null tru false \
                 , : Z T z t 24 60 00 \u{0} \u{1f} \u{1F980} [] {} ,] ,} /";
    let parts: Vec<_> = parts.split(' ').chain([" ", "\n", "\r\t"]).map(|part| part.as_bytes().to_vec()).collect();
    let part = prop_oneof![8 => select(parts), 1 => vec(0..128_u8, 1..3), 1 => vec(any::<u8>(), 1..3)];
    prop_oneof![
        3 => (any::<Index>(), part.clone()).prop_map(|(at, part)| Change::Replace(at, part)),
        3 => (any::<Index>(), part).prop_map(|(at, part)| Change::Insert(at, part)),
        2 => (any::<Index>(), 1..3_usize).prop_map(|(at, length)| Change::Remove(at, length)),
        1 => any::<Index>().prop_map(Change::Cut),
        1 => (any::<Index>(), any::<Index>()).prop_map(|(start, end)| Change::Double(start, end)),
    ]
}

/// Makes changes of a text.
pub(super) fn changed(mut text: Vec<u8>, changes: Vec<Change>) -> Vec<u8> {
    for change in changes {
        let place = |index: Index| index.index(text.len() + 1);
        match change {
            Change::Replace(at, part) => {
                let at = place(at);
                let end = text.len().min(at + part.len());
                drop(text.splice(at..end, part));
            }
            Change::Insert(at, part) => {
                let at = place(at);
                drop(text.splice(at..at, part));
            }
            Change::Remove(at, length) => {
                let at = place(at);
                drop(text.drain(at..text.len().min(at + length)));
            }
            Change::Cut(at) => text.truncate(place(at)),
            Change::Double(start, end) => {
                let (start, end) = (place(start).min(place(end)), place(start).max(place(end)));
                let part = text[start..end].to_vec();
                drop(text.splice(end..end, part));
            }
        }
    }
    text
}
