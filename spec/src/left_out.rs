//! What mistakes kept from being read, so that nothing else is blamed for its absence.

use std::collections::HashSet;

use serde_json::Value;

/// The parts of an API that were left out, by the words in them.
#[derive(Debug, Clone, Default)]
pub(crate) struct LeftOut {
    /// Whether one may have declared a name that is not among its words.
    nameless: bool,
    /// Whether one may have used a type that is not among its words.
    typeless: bool,
    words: HashSet<String>,
}

/// Keys that contain fields, values or types, so that even a plain value there may be meant as some.
const HOLDERS: [&str; 11] =
    ["operations", "types", "fields", "values", "cases", "parameters", "path", "query", "header", "body", "form"];

/// Keys by which an item of a list is known.
const NAMES: [&str; 2] = ["name", "value"];

/// Keys that say what type something has.
const TYPES: [&str; 3] = ["type", "alias", "answer"];

/// Keys whose words declare and use nothing.
const PROSE: [&str; 4] = ["title", "description", "notes", "reason"];

impl LeftOut {
    /// Whether a part may have declared anything.
    pub(crate) fn is_nameless(&self) -> bool {
        self.nameless
    }

    /// Whether a part may have used any type.
    pub(crate) fn is_typeless(&self) -> bool {
        self.typeless
    }

    /// Whether a part may have declared this name.
    pub(crate) fn may_declare(&self, name: &str) -> bool {
        self.nameless || self.mentions(name)
    }

    /// Whether a part has this word.
    pub(crate) fn mentions(&self, word: &str) -> bool {
        self.words.contains(word)
    }

    /// Records that a value was removed.
    pub(crate) fn note(&mut self, pointer: &str, value: &Value) {
        let key = pointer.rsplit('/').next().unwrap_or_default();
        let is_item = key.bytes().all(|byte| byte.is_ascii_digit());
        let is_named = NAMES.iter().any(|name| value.get(name).is_some_and(Value::is_string));
        self.nameless |= HOLDERS.contains(&key) && !value.is_array() || is_item && value.is_object() && !is_named;
        let words = self.words.len();
        self.read(value);
        self.typeless |= TYPES.contains(&key) && self.words.len() == words;
    }

    /// Records that the key at a pointer is missing.
    pub(crate) fn note_missing(&mut self, pointer: &str) {
        self.typeless |= TYPES.iter().any(|key| pointer.rsplit('/').next() == Some(key));
    }

    /// Records that a part is missing which may declare anything.
    pub(crate) fn note_unknown(&mut self) {
        self.nameless = true;
    }

    /// Records that JSON was not read.
    pub(crate) fn note_text(&mut self, text: &str) {
        text.split('"').for_each(|part| self.add_words(part));
    }

    /// Adds the parts that another file lacks.
    pub(crate) fn add(&mut self, other: Self) {
        self.nameless |= other.nameless;
        self.typeless |= other.typeless;
        self.words.extend(other.words);
    }

    fn read(&mut self, value: &Value) {
        match value {
            Value::String(text) => self.add_words(text),
            Value::Array(items) => items.iter().for_each(|item| self.read(item)),
            Value::Object(members) => {
                let names = members.iter().filter(|(key, _)| !PROSE.contains(&key.as_str()));
                names.for_each(|(_, member)| self.read(member));
            }
            _ => {}
        }
    }

    /// Adds a string, and the names in it: `[books.Genre]` names two.
    fn add_words(&mut self, text: &str) {
        let names = text.split(|c: char| !c.is_alphanumeric() && c != '_' && c != '-');
        self.words.extend(names.chain([text]).filter(|word| !word.is_empty()).map(str::to_owned));
    }
}
