//! The sentences of the generated docs.

use runtime::rules::{Choices, Limit, of_each};
use serde_json::Value;
use spec::checked::{Operation, OperationName};
use spec::model::{Correction, Field, ItemLimits, Limited, ResourceFile, TypeDef};

use super::markdown::{code, opens_block, prose};
use crate::ir::{Docs, Type};
use crate::{names, reserved};

/// The longest line of a doc comment, so that with `        /// ` before it no line is longer than 120 columns.
const WIDTH: usize = 108;

/// Returns a text of the spec as a paragraph.
pub fn text(text: &str) -> Docs {
    paragraphs([prose(text)])
}

/// Wraps paragraphs of Markdown and separates them by empty lines. Empty ones are left out.
pub fn paragraphs(paragraphs: impl IntoIterator<Item = String>) -> Docs {
    let mut docs = Docs::new();
    for paragraph in paragraphs.into_iter().filter(|paragraph| !paragraph.is_empty()) {
        if !docs.is_empty() {
            docs.push(String::new());
        }
        wrap(&paragraph, &mut docs);
    }
    docs
}

/// No line begins with a word that would begin another block in Markdown.
fn wrap(paragraph: &str, docs: &mut Docs) {
    let indent = if paragraph.starts_with("- ") { "  " } else { "" };
    let mut line = String::new();
    for word in paragraph.split(' ') {
        let full = !line.trim().is_empty() && line.chars().count() + 1 + word.chars().count() > WIDTH;
        if full && !word.is_empty() && !opens_block(word) {
            docs.push(std::mem::replace(&mut line, indent.to_owned()));
        } else if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    docs.push(line);
}

/// The docs of the module of a resource.
pub fn resource(def: &ResourceFile) -> Docs {
    let mut docs = text(&(def.title.clone() + ": " + &lower_first(&def.description)));
    list(&notes(&def.notes), &mut docs);
    docs
}

/// The documentation of an operation.
pub fn operation(operation: &Operation<'_>) -> Docs {
    let mut facts = vec![code(&format!("{} {}", operation.method.as_str(), operation.path))];
    if !operation.permissions.is_empty() {
        facts.push(format!("needs {}", codes(&operation.permissions)));
    }
    if !operation.plans.is_empty() {
        facts.push(format!("plans: {}", operation.plans.join(", ")));
    }
    if operation.beta {
        facts.push("beta".to_owned());
    }
    let corrected = corrections(&operation.corrections).collect::<Vec<_>>().join(" ");
    let newer = operation.superseded_by.iter().map(|newer| format!("Superseded by {}.", link(newer)));
    let also = operation.see_also.iter().map(|other| format!("{} does the same.", link(other)));
    let mut docs =
        paragraphs([prose(&operation.description), facts.join(" · "), corrected].into_iter().chain(newer).chain(also));
    let rules = operation.rules.iter().map(|rule| rule.with_rule(|rule| rule.sentence(&code)));
    list(&notes(&operation.notes).into_iter().chain(rules).collect::<Vec<_>>(), &mut docs);
    docs
}

fn notes(notes: &[String]) -> Vec<String> {
    notes.iter().map(|note| prose(note)).collect()
}

/// A link to a struct in the same module. If a macro has the same name, the link says that it means the struct.
pub fn link_to(name: &str) -> String {
    if reserved::DERIVES.contains(&name) { format!("[`{name}`](struct@{name})") } else { format!("[`{name}`]") }
}

/// The docs of the method that calls an operation.
pub fn method(operation: &Operation<'_>, output: &Type) -> Docs {
    let answer = match output {
        Type::Plain("()") => "without a result".to_owned(),
        output => format!("with {}", what(output)),
    };
    let parameters = link_to(&names::camel(&operation.name).to_string());
    let more = format!("Answers {answer}. See {parameters} for its parameters.");
    paragraphs([prose(&operation.description), more])
}

/// A type in words, as seen from the module of a resource.
fn what(ty: &Type) -> String {
    match ty {
        Type::Plain(path) => code(path),
        Type::Named(None, name) => link_to(&name.to_string()),
        Type::Named(Some(module), name) => format!("[`{module}::{name}`](super::{module}::{name})"),
        Type::Boxed(inner) => what(inner),
        Type::Optional(inner) => format!("{}, if there is one", what(inner)),
        Type::List(item) => format!("a list of {}", what(item)),
        Type::Map(value) => format!("a map of {}", what(value)),
        Type::Page(item) => format!("a [`Page`](crate::Page) of {}", what(item)),
    }
}

/// A link to an operation.
fn link(operation: &OperationName<'_>) -> String {
    let path = names::operation_path(operation);
    format!("[`{path}`](crate::{path})")
}

/// A list of Markdown, after an empty line.
pub fn list(items: &[String], docs: &mut Docs) {
    if !items.is_empty() {
        docs.push(String::new());
    }
    for item in items {
        wrap(&format!("- {item}"), docs);
    }
}

/// The docs of an alias.
pub fn alias(def: &TypeDef) -> Docs {
    let limits: Vec<_> = def.one_of.iter().map(|numbers| Limit::one_of(Choices::Integers(numbers))).collect();
    paragraphs([prose(&def.description)].into_iter().chain(Limit::sentences(&limits, &code)))
}

/// The docs of a field: its meaning, then the documented facts about its value.
pub fn field(field: &Field, nullable: bool) -> Docs {
    let mut sentences = vec![prose(&field.description)];
    sentences.extend(notes(&field.notes));
    // A constant is no choice.
    let constant = field.constant().is_some();
    sentences.extend(field.with_limits(|limits| {
        let limits = limits.iter().filter(|limit| !constant || !matches!(limit, Limit::OneOf(_)));
        Limit::sentences(&limits.copied().collect::<Vec<_>>(), &code)
    }));
    sentences.extend(of_parts(field));
    sentences.extend(field.default.as_ref().map(|value| format!("Default: {}.", literal(value))));
    sentences.extend(nullable.then(|| "[`Nullable::Null`](crate::Nullable::Null) sends null.".to_owned()));
    sentences.extend(
        field.example.as_ref().filter(|value| is_short(value)).map(|value| format!("Example: {}.", literal(value))),
    );
    sentences.extend(corrections(&field.corrections));
    paragraphs([sentences.join(" ")])
}

/// Documented values that were corrected, with the reasons.
fn corrections(corrections: &[Correction]) -> impl Iterator<Item = String> {
    corrections.iter().filter(|correction| is_short(&correction.documented)).map(|correction| {
        let what = correction.at.rsplit_once('/').map_or("", |(_, what)| what);
        let (documented, reason) = (literal(&correction.documented), prose(&correction.reason));
        format!("Corrected: the documented {} is {documented}. {reason}", prose(what))
    })
}

/// The limits of the items of a list or of the values of a map, in words.
fn of_parts(limited: &dyn Limited) -> Vec<String> {
    let of = |(_, inner): (_, &ItemLimits)| {
        Limit::sentences(&inner.plain(), &code).into_iter().chain(of_parts(inner)).collect::<Vec<_>>()
    };
    limited.each().into_iter().flat_map(of).map(|sentence| of_each(&sentence)).collect()
}

fn is_short(value: &Value) -> bool {
    !matches!(value, Value::Object(_) | Value::Array(_)) && literal(value).len() <= 60
}

/// A JSON value in a sentence: a string without its quotes.
fn literal(value: &Value) -> String {
    match value {
        Value::String(text) => code(text),
        value => code(&value.to_string()),
    }
}

/// Strings as code, separated by commas.
pub fn codes(items: &[String]) -> String {
    items.iter().map(|item| code(item)).collect::<Vec<_>>().join(", ")
}

/// Makes a sentence continue after a colon. A first word that begins with two capitals stays unchanged.
pub fn lower_first(sentence: &str) -> String {
    let mut characters = sentence.chars();
    match (characters.next(), characters.next()) {
        (Some(first), Some(second)) if !second.is_uppercase() => {
            first.to_lowercase().chain([second]).chain(characters).collect()
        }
        _ => sentence.to_owned(),
    }
}
