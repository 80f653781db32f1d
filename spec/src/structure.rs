//! From JSON to the model, with every mistake in the structure and not only the first.
//!
//! serde stops at the first mistake. So each one is noted where it stands and taken out of the JSON, or a mistyped key
//! corrected, and the rest is read again, until it reads.

use std::ops::Range;
use std::sync::Arc;

use serde::de::DeserializeOwned;
use serde_json::Value;
use serde_path_to_error::{Path, Segment};

use crate::corrections;
use crate::diagnostic::{At, Diagnostic};
use crate::source::{Edit, SourceFile, escape};
use crate::suggest::nearest;

/// A file, as far as its structure allows to read it.
pub(crate) struct Read<T> {
    /// The file.
    pub(crate) file: Arc<SourceFile>,
    /// The model; none if the mistake is at its root.
    pub(crate) model: Option<T>,
    /// Whether items were left out.
    pub(crate) pruned: bool,
    /// The mistakes.
    pub(crate) diagnostics: Vec<Diagnostic>,
}

/// Reads the model of a file.
pub(crate) fn read<T: DeserializeOwned>(file: SourceFile, value: Value) -> Read<T> {
    let mut value = value;
    let stale = corrections::apply(&mut value);
    let mut tree = Tree { file, value };
    let (mut mistakes, mut pruned) = (Vec::new(), false);
    let model = loop {
        let error = match serde_path_to_error::deserialize(&tree.value) {
            Ok(model) => break Some(model),
            Err(error) => error,
        };
        let mistake = Mistake::of(error.path(), &error.inner().to_string());
        let span = mistake.span(&tree.file);
        let mended = tree.mend(&mistake);
        pruned |= mistake.kind != Kind::UnknownKey;
        mistakes.push((span, mistake));
        if !mended {
            break None;
        }
    };
    let file = Arc::new(tree.file);
    let structure = mistakes.into_iter().map(|(span, mistake)| mistake.diagnostic(&file, span));
    let corrections = stale.into_iter().map(|stale| {
        let pointer = format!("{}/at", stale.pointer);
        Diagnostic::new(&file, &pointer, At::Value, stale.message, "does not apply", stale.help)
    });
    let diagnostics = structure.chain(corrections).collect();
    Read { file, model, pruned, diagnostics }
}

#[derive(Debug, PartialEq, Eq)]
enum Kind {
    UnknownKey,
    MissingKey,
    WrongValue,
}

/// What serde says, taken apart.
struct Mistake {
    kind: Kind,
    pointer: String,
    message: String,
    help: String,
    /// The known name that is nearest, if one is near.
    meant: Option<String>,
}

impl Mistake {
    fn of(path: &Path, error: &str) -> Self {
        let pointer = pointer(path);
        let quoted: Vec<_> = error.split('`').skip(1).step_by(2).collect();
        match quoted.as_slice() {
            [key, known @ ..] if error.starts_with("unknown field") => {
                // serde names the key in the path only while it reads its value.
                let tail = format!("/{}", escape(key));
                let pointer = if pointer.ends_with(&tail) { pointer } else { pointer + &tail };
                Self::unknown(Kind::UnknownKey, pointer, format!("there is no key `{key}` here"), key, known)
            }
            [variant, known @ ..] if error.starts_with("unknown variant") => {
                let message = format!("`{variant}` is none of the values allowed here");
                Self::unknown(Kind::WrongValue, pointer, message, variant, known)
            }
            [key] if error.starts_with("missing field") => {
                let (message, help) = (format!("the key `{key}` is missing here"), format!("add `\"{key}\": …`"));
                Self { kind: Kind::MissingKey, pointer, message, help, meant: None }
            }
            _ => {
                let help = error.rsplit_once("expected ").map(|(_, expected)| format!("write {expected}"));
                let help = help.unwrap_or_else(|| "see spec/schema.json for what may stand here".to_owned());
                let message = format!("this value does not fit: {error}");
                Self { kind: Kind::WrongValue, pointer, message, help, meant: None }
            }
        }
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
            Kind::UnknownKey => file.key_span(&self.pointer),
            Kind::MissingKey | Kind::WrongValue => file.value_span(&self.pointer),
        }
    }

    fn diagnostic(self, file: &Arc<SourceFile>, span: Range<usize>) -> Diagnostic {
        let label = match self.kind {
            Kind::UnknownKey => "unknown key",
            Kind::MissingKey => "incomplete",
            Kind::WrongValue => "does not fit",
        };
        Diagnostic::at(file, span, self.message, label, self.help)
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

/// JSON that is mended until it reads, and the file that knows where its values stand.
struct Tree {
    file: SourceFile,
    value: Value,
}

impl Tree {
    /// Corrects a mistyped key, or takes out what is wrong. Returns false where that leaves nothing.
    fn mend(&mut self, mistake: &Mistake) -> bool {
        match (&mistake.kind, &mistake.meant) {
            (Kind::UnknownKey, Some(meant)) if self.rename(&mistake.pointer, meant) => true,
            (Kind::UnknownKey, _) => self.remove(&mistake.pointer),
            _ => self.remove_item(&mistake.pointer),
        }
    }

    /// Takes out the smallest item of a list that holds the value, or else the member of the root that does.
    fn remove_item(&mut self, pointer: &str) -> bool {
        let mut item = pointer;
        while let Some((parent, _)) = item.rsplit_once('/') {
            if parent.is_empty() || self.value.pointer(parent).is_some_and(Value::is_array) {
                return self.remove(item);
            }
            item = parent;
        }
        false
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
        let Some((parent, key)) = pointer.rsplit_once('/') else { return false };
        match self.value.pointer_mut(parent) {
            Some(Value::Object(members)) => members.shift_remove(&unescape(key)).is_some(),
            Some(Value::Array(items)) => match key.parse::<usize>() {
                Ok(index) if index < items.len() => {
                    items.remove(index);
                    self.file.edited(Edit::Removed { list: parent.to_owned(), index });
                    true
                }
                _ => false,
            },
            _ => false,
        }
    }
}

fn unescape(segment: &str) -> String {
    segment.replace("~1", "/").replace("~0", "~")
}
