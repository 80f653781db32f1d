//! Words that other formats and languages have for keys and types of a spec.

/// Words for keys, and the key. A word of several keys has a row for each; those that a place knows count.
const KEYS: &[(&[&str], &str)] = &[
    (&["minimum", "min_value", "gte", "ge"], "min"),
    (&["maximum", "max_value", "lte", "le"], "max"),
    (&["exclusiveminimum", "gt"], "exclusive_min"),
    (&["exclusivemaximum", "lt"], "exclusive_max"),
    (&["multipleof", "step"], "multiple_of"),
    (&["minlength", "minlen", "min_len"], "min_length"),
    (&["maxlength", "maxlen", "max_len", "length"], "max_length"),
    (&["minitems"], "min_items"),
    (&["maxitems"], "max_items"),
    (&["uniqueitems", "unique"], "unique_items"),
    (&["regex", "regexp"], "pattern"),
    (&["enum", "enums", "allowed", "choices", "options", "variants"], "values"),
    (&["oneof", "anyof"], "cases"),
    (&["oneof"], "one_of"),
    (&["discriminator"], "tag"),
    (&["properties", "members", "props", "attributes"], "fields"),
    (&["additionalproperties", "entries"], "map_values"),
    (&["summary"], "title"),
    (&["desc", "doc", "docs", "summary", "text"], "description"),
    (&["note", "remarks", "comment", "comments"], "notes"),
    (&["examples", "sample"], "example"),
    (&["verb", "http_method"], "method"),
    (&["url", "uri", "route", "endpoint"], "path"),
    (&["params", "args", "arguments", "inputs"], "parameters"),
    (&["querystring", "query_params"], "query"),
    (&["data", "json", "payload"], "body"),
    (&["formdata", "multipart"], "form"),
    (&["returns", "response", "responses", "output"], "answer"),
    (&["data", "payload"], "result"),
    (&["list"], "page"),
    (&["scopes"], "permissions"),
    (&["servers", "server", "host", "url", "endpoint"], "base_url"),
    (&["auth", "authentication", "authorization", "security"], "credentials"),
    (&["pagination"], "paging"),
    (&["$ref", "ref", "schema"], "type"),
    (&["schemas", "definitions", "models"], "types"),
    (&["endpoints", "methods", "paths"], "operations"),
];

/// Words for types, and what to write.
const TYPES: &[(&[&str], &str)] = &[
    (&["int", "int32", "int64", "i32", "i64", "u32", "u64", "long", "short", "uint"], "`integer`"),
    (&["float", "double", "f32", "f64", "real"], "`number`"),
    (&["str", "text", "char", "varchar", "uuid", "url", "uri", "email", "hostname"], "`string`"),
    (&["password", "credential"], "`secret`"),
    (&["bool"], "`boolean`"),
    (&["datetime", "date-time", "date_time", "date", "time", "iso8601", "rfc3339"], "`timestamp`"),
    (&["unix", "epoch", "unixtime", "unix_time", "unix_timestamp"], "`unix_seconds` or `unix_millis`"),
    (&["bigdecimal", "money", "numeric"], "`decimal`"),
    (&["any", "mixed", "unknown", "value"], "`json`"),
    (&["binary", "bytes", "blob", "upload"], "`file`"),
    (&["array", "list", "vec", "set", "tuple", "sequence"], "`[T]` with the type of the items, as in `[string]`"),
    (&["map", "dict", "hash", "hashmap", "dictionary"], "`{T}` with the type of the values, as in `{string}`"),
    (&["enum", "enumeration"], "the name of a type that has its `values`, and declare it in `types`"),
    (&["record", "struct", "class"], "the name of a type that has its `fields`, and declare it in `types`"),
];

/// Returns the known key that another word means.
pub(crate) fn key<'k>(word: &str, known: &[&'k str]) -> Option<&'k str> {
    let meant = meant(word, KEYS);
    meant.into_iter().find_map(|meant| known.iter().find(|known| **known == meant).copied())
}

/// Returns what to write for a word that other formats have for a type.
pub(crate) fn ty(word: &str) -> Option<&'static str> {
    meant(word, TYPES).into_iter().next()
}

fn meant(word: &str, rows: &[(&[&str], &'static str)]) -> Vec<&'static str> {
    let word = word.to_lowercase();
    rows.iter().filter(|(words, _)| words.contains(&word.as_str())).map(|(_, meant)| *meant).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::built_in::BuiltIn;

    /// A word that is a type needs no other.
    #[test]
    fn no_type_is_a_word_for_another() {
        for (words, meant) in TYPES {
            let taken = words.iter().find(|word| BuiltIn::named(word).is_some());
            assert_eq!(taken, None, "{meant}");
            let quoted: Vec<_> = meant.split('`').skip(1).step_by(2).collect();
            let is_known = |name: &&str| BuiltIn::named(name).is_some() || !name.chars().all(char::is_alphabetic);
            assert!(quoted.iter().any(is_known) || meant.contains("`types`"), "{meant}");
        }
    }

    #[test]
    fn a_word_of_several_keys_means_the_one_that_is_known() {
        assert_eq!(key("url", &["method", "path"]), Some("path"));
        assert_eq!(key("url", &["title", "base_url"]), Some("base_url"));
        assert_eq!(key("Minimum", &["min", "max"]), Some("min"));
        assert_eq!(key("minimum", &["title"]), None);
    }
}
