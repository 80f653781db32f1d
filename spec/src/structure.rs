//! From JSON to the model, with every mistake in the structure and not only the first.
//!
//! serde stops at the first mistake. So each one is noted where it stands and taken out of the JSON, or a mistyped key
//! corrected, and what holds it is read again, until it reads: first the items of lists, and then the whole.

use std::collections::HashSet;
use std::ops::Range;
use std::sync::Arc;

use serde_json::{Value, json};
use serde_path_to_error::{Path, Segment};

use crate::corrections::{self, Stale};
use crate::diagnostic::{Diagnostic, shown};
use crate::items::{self, List, Listed, ReadError};
use crate::source::{Edit, SourceFile, escape};
use crate::suggest::nearest;

/// The most mistakes that are listed of one file, since each costs another reading of what holds it.
const MOST: usize = 100;

/// What stands for a missing text. It is a title, a sentence and a URL, so that it is blamed for nothing itself.
const STAND_IN: &str = "https://left.out.";

/// A file, as far as its structure allows to read it.
pub(crate) struct Read<T> {
    /// The file.
    pub(crate) file: Arc<SourceFile>,
    /// The model; none if there are too many mistakes, or its root is none.
    pub(crate) model: Option<T>,
    /// What was left out.
    pub(crate) left_out: LeftOut,
    /// The mistakes.
    pub(crate) diagnostics: Vec<Diagnostic>,
}

/// What mistakes kept from being read, so that nothing else is blamed for its absence.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct LeftOut {
    /// Something that may have declared a member or a value, or used a type.
    pub(crate) any: bool,
    /// Something that may have declared a type.
    pub(crate) types: bool,
}

/// The keys of what holds fields, values or types, so that even a plain value there stands for some.
const HOLDERS: [&str; 10] =
    ["operations", "types", "fields", "values", "cases", "parameters", "path", "query", "body", "form"];

/// The keys of a file's root that declare no types.
const NO_TYPES: [&str; 9] =
    ["operations", "errors", "notes", "sources", "credentials", "rate_limits", "paging", "content_types", "statuses"];

impl LeftOut {
    /// A whole file.
    pub(crate) const FILE: Self = Self { any: true, types: true };

    /// Adds what another file lacks.
    pub(crate) fn add(&mut self, other: Self) {
        self.any |= other.any;
        self.types |= other.types;
    }

    /// Notes that a value was taken out.
    fn note(&mut self, pointer: &str, value: &Value) {
        let segments: Vec<_> = pointer.split('/').skip(1).collect();
        let holds_more =
            value.is_object() || value.is_array() || segments.last().is_some_and(|key| HOLDERS.contains(key));
        self.any |= holds_more;
        self.types |= holds_more
            && match segments.as_slice() {
                ["types", inner @ ..] => inner.len() <= 1,
                // A key of the root that isn't known may have been meant to be `types`.
                [first, ..] => !NO_TYPES.contains(first),
                [] => true,
            };
    }
}

/// Reads the model of a file.
pub(crate) fn read<T: Listed>(file: SourceFile, value: Value) -> Read<T> {
    let mut value = value;
    // Their places are looked up before anything moves.
    let stale: Vec<_> =
        corrections::apply(&mut value).into_iter().map(|stale| (stale_span(&file, &stale), stale)).collect();
    let mut tree = Tree { file, value, taken: HashSet::new(), left_out: LeftOut::default(), mistakes: Vec::new() };
    let model = tree.read();
    let file = Arc::new(tree.file);
    let left_out = if model.is_some() { tree.left_out } else { LeftOut::FILE };
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
    /// The key of an object that has one, which tells how to read its value.
    UnknownVariant,
    /// The pointer is that of the key, which isn't there.
    MissingKey,
    WrongValue,
}

/// What serde says, taken apart.
struct Mistake {
    kind: Kind,
    pointer: String,
    message: String,
    help: String,
    /// What was most likely meant.
    meant: Option<String>,
}

impl Mistake {
    /// What is wrong at a place of the file.
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
        let meant = nearest(wrong, known.iter().copied()).map(str::to_owned);
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

/// What serde expects, in the words of JSON, and how it is written.
fn in_json(expected: &str) -> (&str, &'static str) {
    match expected {
        "a sequence" => ("an array", ", as in `[…]`"),
        "a string" => ("a string", ", as in `\"…\"`"),
        "a boolean" => ("a boolean", ", `true` or `false`"),
        "a JSON number" => ("a number", ""),
        "u32" | "u64" => ("an integer of at least 0", ""),
        "map with a single key" => ("an object with one key", ""),
        other if other == "a map" || other.starts_with("struct ") => ("an object", ", as in `{…}`"),
        other => (other, ""),
    }
}

fn pointer(path: &Path) -> String {
    path.iter().fold(String::new(), |pointer, segment| match segment {
        Segment::Seq { index } => format!("{pointer}/{index}"),
        Segment::Map { key } => format!("{pointer}/{}", escape(key)),
        // An enum's variant is a key of the object that holds it.
        Segment::Enum { variant } => format!("{pointer}/{}", escape(variant)),
        Segment::Unknown => pointer,
    })
}

fn parent(pointer: &str) -> &str {
    pointer.rsplit_once('/').map_or("", |(parent, _)| parent)
}

/// JSON that is mended until it reads, and the file that knows where its values stand.
struct Tree {
    file: SourceFile,
    value: Value,
    /// Where the members stood in the text that were taken out for their values.
    taken: HashSet<String>,
    left_out: LeftOut,
    /// The mistakes, each with the bytes to underline.
    mistakes: Vec<(Range<usize>, Mistake)>,
}

impl Tree {
    /// Reads the file, and mends it until that succeeds; `None` where too much is wrong.
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

    /// Mends each item of some lists, those within it first. Returns false where too much is wrong.
    fn mend_items(&mut self, at: &str, lists: &[List]) -> bool {
        lists.iter().all(|list| {
            let pointer = format!("{at}{}", list.at);
            let mut index = 0;
            while index < self.length(&pointer) {
                match self.mend_item(&pointer, index, list) {
                    Some(true) => index += 1,
                    // Another one has its place.
                    Some(false) => {}
                    None => return false,
                }
            }
            true
        })
    }

    /// Mends an item of a list; `Some(false)` where it had to be taken out, and `None` where too much is wrong.
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

    /// Notes why a place can't be read, and mends that. Returns false where that leaves nothing, or the list of mistakes
    /// is full.
    fn mend_error(&mut self, at: &str, error: &ReadError) -> bool {
        let pointer = format!("{at}{}", pointer(error.path()));
        let mistake = Mistake::of(&self.value, pointer, &error.inner().to_string());
        let span = mistake.span(&self.file);
        let news = !self.caused(&mistake);
        let mended = self.mend(&mistake);
        if news {
            self.mistakes.push((span, mistake));
        }
        mended && self.mistakes.len() < MOST
    }

    /// Whether a mistake is nothing but the absence of what was taken out for another, or not what was put there instead.
    fn caused(&self, mistake: &Mistake) -> bool {
        mistake.kind != Kind::UnknownKey && self.taken.contains(&self.file.in_text(&mistake.pointer))
    }

    /// Corrects a mistyped key, or takes out what is wrong. Returns false where that leaves nothing.
    fn mend(&mut self, mistake: &Mistake) -> bool {
        let pointer = &mistake.pointer;
        match (&mistake.kind, &mistake.meant) {
            (Kind::UnknownKey | Kind::UnknownVariant, Some(meant)) if self.rename(pointer, meant) => true,
            (Kind::UnknownKey, _) => self.remove(pointer),
            (Kind::UnknownVariant, _) => self.take_out(parent(pointer)),
            (Kind::MissingKey, _) => self.remove_item(parent(pointer)) || self.stand_in(pointer),
            (Kind::WrongValue, _) if self.caused(mistake) => self.stand_in(pointer),
            (Kind::WrongValue, _) => self.take_out(pointer),
        }
    }

    /// Takes out a wrong value. If its key turns out to be required, the item of a list that lacks it will follow.
    fn take_out(&mut self, pointer: &str) -> bool {
        self.taken.insert(self.file.in_text(pointer));
        self.remove(pointer)
    }

    /// Takes out the smallest item of a list that holds the value.
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

    /// Puts something where the root lacks a key, so that the other mistakes of the file are found. What every file
    /// must have at its root is a text or a list, and only trying tells which.
    fn stand_in(&mut self, pointer: &str) -> bool {
        let next = match self.value.pointer(pointer) {
            None => json!(STAND_IN),
            Some(Value::String(_)) => json!([]),
            Some(_) => return false,
        };
        self.left_out.any = true;
        self.taken.insert(self.file.in_text(pointer));
        let Some((parent, key)) = pointer.rsplit_once('/') else { return false };
        let Some(Value::Object(members)) = self.value.pointer_mut(parent) else { return false };
        members.insert(unescape(key), next);
        true
    }

    /// Gives a member another key, if that is free.
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
