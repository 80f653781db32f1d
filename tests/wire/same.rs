//! Strict comparison of JSON values: null differs from a missing member, and a number from a string.

use std::collections::BTreeSet;

use serde_json::Value;

/// How a response that is read and written again may differ from the documented one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Kind {
    /// It has no member where the documented one has null.
    NothingForNull,
    /// It has a number where the documented one has a string with this number.
    NumberForString,
}

/// A member that differs.
#[derive(Debug)]
pub struct Difference {
    /// Prefix of the operations.
    operations: &'static str,
    kind: Kind,
    /// Names of the members.
    members: &'static [&'static str],
    #[allow(dead_code, reason = "for readers of the table, and of the report of an unused row")]
    reason: &'static str,
}

/// Where responses differ, and why that is correct. A row that no call needs is a mistake.
pub const DIFFERENCES: &[Difference] = &[
    Difference {
        operations: "client-api.",
        kind: Kind::NumberForString,
        members: &[
            "bic",
            "chl_ttl",
            "exp_ttl",
            "fpurge_ts",
            "host_id",
            "hotlink",
            "lazy",
            "minify",
            "outlink",
            "preload",
            "rec_id",
            "s404",
            "service_mode",
            "spdy",
            "step",
            "ttl",
            "user_id",
            "zone_id",
            "zone_mode",
        ],
        reason: "The API of 2012 writes numbers as strings, and the client has numbers for them.",
    },
    Difference {
        operations: "client-api.",
        kind: Kind::NothingForNull,
        members: &[
            "host_pubname",
            "host_website",
            "orig_dnshost",
            "orig_registrar",
            "pageLoadTime",
            "prio",
            "ssl_expires_on",
            "ssl_id",
            "ssl_status",
            "vtxt",
            "vtxt_match",
        ],
        reason: "Null and a missing member mean the same in a response: both are read as `None`.",
    },
    Difference {
        operations: "zone_railguns.diagnose",
        kind: Kind::NothingForNull,
        members: &["cf-cache-status", "cf-wan-error"],
        reason: "Null and a missing member mean the same in a response: both are read as `None`.",
    },
];

/// Returns where the response of an operation differs from the documented one, except for rows of [`DIFFERENCES`],
/// which are recorded as used. Timestamps are compared as instants and numbers by value, however they are written.
pub fn differences(operation: &str, found: &Value, expected: &Value, used: &mut BTreeSet<usize>) -> Vec<String> {
    let mut comparison = Comparison { operation, used, differences: Vec::new() };
    comparison.compare(&[], Some(found), Some(expected));
    comparison.differences
}

struct Comparison<'a> {
    operation: &'a str,
    used: &'a mut BTreeSet<usize>,
    differences: Vec<String>,
}

impl Comparison<'_> {
    /// Compares the values at a path.
    fn compare(&mut self, path: &[String], found: Option<&Value>, expected: Option<&Value>) {
        let deeper = |step: String| [path, &[step]].concat();
        match (found, expected) {
            (Some(Value::Object(a)), Some(Value::Object(b))) => {
                let names: BTreeSet<_> = a.keys().chain(b.keys()).collect();
                names.into_iter().for_each(|name| self.compare(&deeper(name.clone()), a.get(name), b.get(name)));
            }
            (Some(Value::Array(a)), Some(Value::Array(b))) => {
                let indices = 0..a.len().max(b.len());
                indices.for_each(|index| self.compare(&deeper(format!("[{index}]")), a.get(index), b.get(index)));
            }
            _ if found.zip(expected).is_some_and(|(found, expected)| is_same(found, expected)) => {}
            _ if self.is_allowed(path, found, expected) => {}
            _ => {
                let shown = |value: Option<&Value>| value.map_or_else(|| "nothing".to_owned(), Value::to_string);
                let (path, found, expected) = (path.join(".").replace(".[", "["), shown(found), shown(expected));
                self.differences.push(format!(".{path}: {found} in place of {expected}"));
            }
        }
    }

    /// Whether a row says that a member may differ.
    fn is_allowed(&mut self, path: &[String], found: Option<&Value>, expected: Option<&Value>) -> bool {
        let Some(kind) = kind(found, expected) else { return false };
        let row = DIFFERENCES.iter().position(|row| {
            let is_member = path.last().is_some_and(|member| row.members.contains(&member.as_str()));
            row.kind == kind && is_member && self.operation.starts_with(row.operations)
        });
        self.used.extend(row);
        row.is_some()
    }
}

fn kind(found: Option<&Value>, expected: Option<&Value>) -> Option<Kind> {
    match (found, expected) {
        (None, Some(Value::Null)) => Some(Kind::NothingForNull),
        (Some(Value::Number(number)), Some(Value::String(text))) if text.parse().ok() == number.as_f64() => {
            Some(Kind::NumberForString)
        }
        _ => None,
    }
}

fn is_same(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Number(a), Value::Number(b)) => a.as_f64() == b.as_f64(),
        (Value::String(a), Value::String(b)) => {
            let instant = |text: &str| text.parse::<jiff::Timestamp>().ok();
            a == b || instant(a).is_some_and(|a| instant(b) == Some(a))
        }
        _ => a == b,
    }
}

#[test]
fn instants_and_numbers_are_compared_by_value_and_nothing_else_is() {
    let same = |operation: &str, a: &str, b: &str| {
        let json = |text: &str| serde_json::from_str::<Value>(text).unwrap();
        differences(operation, &json(a), &json(b), &mut BTreeSet::new()).is_empty()
    };
    assert!(same("", r#"["2014-01-01T05:20:00.12345Z", 20]"#, r#"["2014-01-01T05:20:00.123450Z", 20.0]"#));
    for (a, b) in [
        ("[1]", "[2]"),
        ("[1]", "[1,1]"),
        ("[]", "[null]"),
        (r#"{"a":1}"#, r#"{"a":1,"b":null}"#),
        (r#"{"a":1,"b":false}"#, r#"{"a":1}"#),
        (r#""a""#, r#""b""#),
        ("1", r#""1""#),
        (r#""1""#, "1"),
    ] {
        assert!(!same("", a, b), "{a} {b}");
    }
    // Only as in the table: this member of this operation, in this direction, with this value.
    assert!(same("client-api.info.stats", r#"{"ttl":1}"#, r#"{"ttl":"1","vtxt":null}"#));
    for (operation, a, b) in [
        ("zones.get", r#"{"ttl":1}"#, r#"{"ttl":"1"}"#),
        ("client-api.info.stats", r#"{"ttl":"1"}"#, r#"{"ttl":1}"#),
        ("client-api.info.stats", r#"{"ttl":2}"#, r#"{"ttl":"1"}"#),
        ("client-api.info.stats", r#"{"vtxt":null}"#, "{}"),
        ("client-api.info.stats", "{}", r#"{"ttl":null}"#),
    ] {
        assert!(!same(operation, a, b), "{operation}: {a} {b}");
    }
}
