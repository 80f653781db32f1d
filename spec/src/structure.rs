//! Reads the model from JSON, and reports all structural mistakes, not only the first.
//!
//! serde stops at the first mistake. Therefore each mistake is recorded and removed from the JSON, or a mistyped key is
//! corrected, and the enclosing value is read again until that succeeds: first the items of lists, then the whole file.

use std::ops::Range;
use std::sync::Arc;

use serde_json::{Value, json};
use serde_path_to_error::{Path, Segment};

use crate::corrections::{self, Stale};
use crate::diagnostic::{Diagnostic, shown};
use crate::items::{self, List, Listed, ReadError};
use crate::left_out::LeftOut;
use crate::source::{Edit, SourceFile, escape};
use crate::suggest::nearest;
use crate::synonyms;

/// Maximum number of mistakes listed per file, since each one costs another reading of the enclosing value.
const MOST: usize = 100;

/// Placeholder for a missing string. It is a valid title, sentence and URL, so that it causes no further mistake.
const STAND_IN: &str = "https://left.out.";

/// What stands in for a key that an item needs, as JSON, so that its other mistakes are found. What the key says is not
/// checked then.
const STAND_INS: [(&str, &str); 8] = [
    ("title", r#""Left out""#),
    ("description", r#""Left out.""#),
    ("method", r#""GET""#),
    ("path", r#""/""#),
    ("answer", r#""nothing""#),
    ("example", r#"{ "request": { "url": "" }, "response": {} }"#),
    ("request", r#"{ "url": "" }"#),
    ("response", "{}"),
];

/// A file, as far as its structure allows reading it.
pub(crate) struct Read<T> {
    /// The file.
    pub(crate) file: Arc<SourceFile>,
    /// Model; none if there are too many mistakes, or if the root is not an object.
    pub(crate) model: Option<T>,
    /// Parts that were left out.
    pub(crate) left_out: LeftOut,
    /// Mistakes.
    pub(crate) diagnostics: Vec<Diagnostic>,
}

/// Reads the model of a file.
pub(crate) fn read<T: Listed>(file: SourceFile, value: Value) -> Read<T> {
    let mut value = value;
    // Their positions are looked up before anything moves.
    let stale: Vec<_> =
        corrections::apply(&mut value).into_iter().map(|stale| (stale_span(&file, &stale), stale)).collect();
    let mut tree = Tree { file, value, left_out: LeftOut::default(), mistakes: Vec::new() };
    let model = tree.read();
    let (file, mut left_out) = (Arc::new(tree.file), tree.left_out);
    if model.is_none() {
        left_out.note_text(&file.text);
    }
    let structure = tree.mistakes.into_iter().map(|(span, mistake)| mistake.diagnostic(&file, span));
    let corrections =
        stale.into_iter().map(|(span, stale)| Diagnostic::at(&file, span, stale.message, "does not apply", stale.help));
    let diagnostics = structure.chain(corrections).collect();
    Read { file, model, left_out, diagnostics }
}

fn stale_span(file: &SourceFile, stale: &Stale) -> Range<usize> {
    file.value_span(&format!("{}/at", stale.pointer))
}

#[derive(Debug, PartialEq, Eq)]
enum Kind {
    UnknownKey,
    /// The key of an object with a single key, which determines how its value is read.
    UnknownVariant,
    /// The pointer is that of the missing key.
    MissingKey,
    WrongValue,
}

/// A classified error of serde.
struct Mistake {
    kind: Kind,
    pointer: String,
    message: String,
    help: String,
    /// The key or value that was most likely meant.
    meant: Option<String>,
}

impl Mistake {
    /// Classifies an error at a place of the file.
    fn of(value: &Value, pointer: String, error: &str) -> Self {
        let quoted: Vec<_> = error.split('`').skip(1).step_by(2).collect();
        match quoted.as_slice() {
            [key, known @ ..] if error.starts_with("unknown field") => {
                Self::unknown(Kind::UnknownKey, pointer, format!("there is no key `{key}` here"), key, known)
            }
            [variant, known @ ..] if error.starts_with("unknown variant") => {
                let key = format!("{pointer}/{}", escape(variant));
                if value.pointer(&key).is_some() {
                    let message = format!("there is no key `{variant}` here");
                    return Self::unknown(Kind::UnknownVariant, key, message, variant, known);
                }
                let message = format!("`{variant}` is not one of the allowed values");
                Self::unknown(Kind::WrongValue, pointer, message, variant, known)
            }
            [key] if error.starts_with("missing field") => {
                let (message, help) = (format!("the key `{key}` is missing here"), format!("add `\"{key}\": …`"));
                let pointer = format!("{pointer}/{}", escape(key));
                Self { kind: Kind::MissingKey, pointer, message, help, meant: None }
            }
            _ => Self::misfit(value, pointer, error),
        }
    }

    fn misfit(value: &Value, pointer: String, error: &str) -> Self {
        let found = value.pointer(&pointer).map_or_else(|| "it".to_owned(), shown);
        let (message, help) = match error.rsplit_once("expected ") {
            Some((_, expected)) => {
                let (noun, form) = in_json(expected);
                (format!("{found} is not {noun}"), format!("write {noun}{form}"))
            }
            None => (error.to_owned(), "see spec/schema.json for the allowed values".to_owned()),
        };
        let message = format!("this value does not fit: {message}");
        Self { kind: Kind::WrongValue, pointer, message, help, meant: None }
    }

    fn unknown(kind: Kind, pointer: String, message: String, wrong: &str, known: &[&str]) -> Self {
        let meant = synonyms::key(wrong, known).or_else(|| nearest(wrong, known.iter().copied())).map(str::to_owned);
        let help = match &meant {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("allowed here: {}", known.join(", ")),
        };
        Self { kind, pointer, message, help, meant }
    }

    fn span(&self, file: &SourceFile) -> Range<usize> {
        match self.kind {
            Kind::UnknownKey | Kind::UnknownVariant => file.key_span(&self.pointer),
            Kind::MissingKey => file.opening_span(parent(&self.pointer)),
            Kind::WrongValue => file.value_span(&self.pointer),
        }
    }

    fn diagnostic(self, file: &Arc<SourceFile>, span: Range<usize>) -> Diagnostic {
        let label = match self.kind {
            Kind::UnknownKey | Kind::UnknownVariant => "unknown key",
            Kind::MissingKey => "incomplete",
            Kind::WrongValue => "does not fit",
        };
        Diagnostic::at(file, span, self.message, label, self.help)
    }
}

/// Translates what serde expects into the terms of JSON, and shows how it is written.
fn in_json(expected: &str) -> (&str, &'static str) {
    match expected {
        "a sequence" => ("an array", ", as in `[…]`"),
        "a string" => ("a string", ", as in `\"…\"`"),
        "a boolean" => ("a boolean", ", `true` or `false`"),
        "a JSON number" => ("a number", ""),
        "u32" => ("an integer from 0 to 4294967295", ""),
        "map with a single key" => ("an object with one key", ""),
        other if other == "a map" || other.starts_with("struct ") => ("an object", ", as in `{…}`"),
        other => (other, ""),
    }
}

fn pointer(path: &Path) -> String {
    path.iter().fold(String::new(), |pointer, segment| match segment {
        Segment::Seq { index } => format!("{pointer}/{index}"),
        Segment::Map { key } => format!("{pointer}/{}", escape(key)),
        // The variant of an enum is a key of the object around it.
        Segment::Enum { variant } => format!("{pointer}/{}", escape(variant)),
        Segment::Unknown => pointer,
    })
}

fn parent(pointer: &str) -> &str {
    pointer.rsplit_once('/').map_or("", |(parent, _)| parent)
}

/// JSON that is repaired until it can be read, and the file with the positions of its values.
struct Tree {
    file: SourceFile,
    value: Value,
    left_out: LeftOut,
    /// Mistakes, each with the bytes to underline.
    mistakes: Vec<(Range<usize>, Mistake)>,
}

impl Tree {
    /// Reads the file, and repairs it until that succeeds; `None` if too much is wrong.
    fn read<T: Listed>(&mut self) -> Option<T> {
        let mut items_are_mended = false;
        loop {
            let error = match items::read(&self.value) {
                Ok(model) => return Some(model),
                Err(error) => error,
            };
            let goes_on = match items_are_mended {
                true => self.mend_error("", &error),
                false => self.mend_items("", T::LISTS),
            };
            items_are_mended = true;
            if !goes_on {
                return None;
            }
        }
    }

    /// Repairs each item of some lists, inner lists first. Returns false if too much is wrong.
    fn mend_items(&mut self, at: &str, lists: &[List]) -> bool {
        lists.iter().all(|list| {
            let pointer = format!("{at}{}", list.at);
            let mut index = 0;
            while index < self.length(&pointer) {
                match self.mend_item(&pointer, index, list) {
                    Some(true) => index += 1,
                    // The next item has this index now.
                    Some(false) => {}
                    None => return false,
                }
            }
            true
        })
    }

    /// Repairs an item of a list. Returns `Some(false)` if it had to be removed, and `None` if too much is wrong.
    fn mend_item(&mut self, pointer: &str, index: usize, list: &List) -> Option<bool> {
        let (item, length) = (format!("{pointer}/{index}"), self.length(pointer));
        if !self.mend_items(&item, list.within) {
            return None;
        }
        while let Some(error) = self.value.pointer(&item).and_then(|item| (list.item)(item).err()) {
            if !self.mend_error(&item, &error) {
                return None;
            }
            if self.length(pointer) < length {
                return Some(false);
            }
        }
        Some(true)
    }

    fn length(&self, list: &str) -> usize {
        self.value.pointer(list).and_then(Value::as_array).map_or(0, Vec::len)
    }

    /// Records why a place cannot be read, and repairs it. Returns false if nothing is left, or the list of mistakes
    /// is full.
    fn mend_error(&mut self, at: &str, error: &ReadError) -> bool {
        let pointer = format!("{at}{}", pointer(error.path()));
        let mistake = Mistake::of(&self.value, pointer, &error.inner().to_string());
        let span = mistake.span(&self.file);
        let news = !self.caused(&mistake);
        if news && mistake.kind == Kind::MissingKey {
            self.left_out.note_missing(&mistake.pointer);
        }
        let mended = self.mend(&mistake);
        if news {
            self.mistakes.push((span, mistake));
        }
        mended && self.mistakes.len() < MOST
    }

    /// Whether a mistake only reports that a removed part is missing, or rejects its placeholder.
    fn caused(&self, mistake: &Mistake) -> bool {
        mistake.kind != Kind::UnknownKey && self.file.is_lost(&mistake.pointer)
    }

    /// Corrects a mistyped key, or removes the wrong part. Returns false if nothing is left.
    fn mend(&mut self, mistake: &Mistake) -> bool {
        let pointer = &mistake.pointer;
        match (&mistake.kind, &mistake.meant) {
            (Kind::UnknownKey | Kind::UnknownVariant, Some(meant)) if self.rename(pointer, meant) => true,
            (Kind::UnknownKey, _) => self.remove(pointer),
            (Kind::UnknownVariant, _) => self.remove(parent(pointer)),
            (Kind::MissingKey, _) => {
                self.fill_in(pointer) || self.remove_item(parent(pointer)) || self.stand_in(pointer)
            }
            (Kind::WrongValue, _) if self.caused(mistake) => self.stand_in(pointer),
            // If its key turns out to be required, something will stand in for it, or the item that lacks it will follow.
            (Kind::WrongValue, _) => self.remove(pointer),
        }
    }

    /// Fills in a missing key of an item, if its other mistakes can be found without it.
    fn fill_in(&mut self, pointer: &str) -> bool {
        let key = pointer.rsplit('/').next();
        let known = STAND_INS.iter().find(|(missing, _)| Some(*missing) == key);
        let value = known.and_then(|(_, value)| serde_json::from_str(value).ok());
        value.is_some_and(|value| self.insert(pointer, value))
    }

    /// Removes the smallest item of a list that contains the value.
    fn remove_item(&mut self, pointer: &str) -> bool {
        let mut item = pointer;
        while let Some((parent, _)) = item.rsplit_once('/') {
            if self.value.pointer(parent).is_some_and(Value::is_array) {
                return self.remove(item);
            }
            item = parent;
        }
        false
    }

    /// Fills in a missing key of the root, so that the other mistakes of the file are found. A required key of the root
    /// holds a string or a list, so both are tried.
    fn stand_in(&mut self, pointer: &str) -> bool {
        let next = match self.value.pointer(pointer) {
            None => json!(STAND_IN),
            Some(Value::String(_)) => json!([]),
            Some(_) => return false,
        };
        self.left_out.note_unknown();
        self.insert(pointer, next)
    }

    fn insert(&mut self, pointer: &str, value: Value) -> bool {
        let Some((parent, key)) = pointer.rsplit_once('/') else { return false };
        let Some(Value::Object(members)) = self.value.pointer_mut(parent) else { return false };
        members.insert(unescape(key), value);
        self.file.lose(pointer);
        true
    }

    /// Changes the key of a member, if the new one is free.
    fn rename(&mut self, pointer: &str, key: &str) -> bool {
        let Some((parent, wrong)) = pointer.rsplit_once('/') else { return false };
        let Some(Value::Object(members)) = self.value.pointer_mut(parent) else { return false };
        if members.contains_key(key) {
            return false;
        }
        let Some(value) = members.shift_remove(&unescape(wrong)) else { return false };
        members.insert(key.to_owned(), value);
        self.file.edited(Edit::Renamed { from: pointer.to_owned(), to: format!("{parent}/{}", escape(key)) });
        true
    }

    fn remove(&mut self, pointer: &str) -> bool {
        self.file.lose(pointer);
        let removed = self.cut(pointer);
        if let Some(value) = &removed {
            self.left_out.note(pointer, value);
        }
        removed.is_some()
    }

    fn cut(&mut self, pointer: &str) -> Option<Value> {
        let (parent, key) = pointer.rsplit_once('/')?;
        match self.value.pointer_mut(parent)? {
            Value::Object(members) => members.shift_remove(&unescape(key)),
            Value::Array(items) => {
                let index = key.parse::<usize>().ok().filter(|index| *index < items.len())?;
                self.file.edited(Edit::Removed { list: parent.to_owned(), index });
                Some(items.remove(index))
            }
            _ => None,
        }
    }
}

fn unescape(segment: &str) -> String {
    segment.replace("~1", "/").replace("~0", "~")
}
