//! Type expressions: `string`, `[Zone]`, `{integer}`, `zones.Plan`.

use std::borrow::Cow;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Deserialize, Deserializer};

use crate::built_in::BuiltIn;

/// The type of a field or an answer. A named type is `N`: a name, or its identifier once it is resolved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TypeExpr<N = Name> {
    /// A built-in type of the spec.
    BuiltIn(BuiltIn),
    /// A list.
    List(Box<Self>),
    /// A map with string keys.
    Map(Box<Self>),
    /// The result of a response that may have none.
    Optional(Box<Self>),
    /// A named type.
    Named(N),
}

/// The name of a type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name {
    /// Resource that it belongs to, if the expression names it.
    pub resource: Option<String>,
    /// Name in the resource.
    pub name: String,
}

/// A type as written in a file. It is parsed when the file is read; if it is not valid, that is reported with its
/// place.
#[derive(Debug, Clone)]
pub struct TypeText {
    text: String,
    expr: Result<TypeExpr, String>,
}

/// Maximum nesting depth of lists and maps; the docs nest two.
const DEEPEST: usize = 16;

impl TypeExpr {
    /// Parses a type expression.
    ///
    /// # Errors
    /// What is wrong with it, in a sentence.
    fn parse(text: &str) -> Result<Self, String> {
        if is_too_deep(text) {
            return Err(format!("a type can nest at most {DEEPEST} lists, maps and question marks"));
        }
        Self::parse_shallow(text)
    }

    fn parse_shallow(text: &str) -> Result<Self, String> {
        if let Some(found) = BuiltIn::named(text) {
            return Ok(Self::BuiltIn(found));
        }
        if let Some(inner) = text.strip_suffix('?') {
            return Self::parse_shallow(inner).map(|inner| Self::Optional(Box::new(inner)));
        }
        if let Some(open) = text.strip_prefix('[') {
            let inner = open.strip_suffix(']').ok_or_else(|| format!("the list `{text}` is not closed"))?;
            return Self::parse_shallow(inner).map(|inner| Self::List(Box::new(inner)));
        }
        if let Some(open) = text.strip_prefix('{') {
            let inner = open.strip_suffix('}').ok_or_else(|| format!("the map `{text}` is not closed"))?;
            return Self::parse_shallow(inner).map(|inner| Self::Map(Box::new(inner)));
        }
        if text.is_empty() {
            return Err("the type is empty".to_owned());
        }
        let (resource, name) = match text.split_once('.') {
            Some((resource, name)) => (Some(resource.to_owned()), name),
            None => (None, text),
        };
        let camel =
            name.starts_with(|c: char| c.is_ascii_uppercase()) && name.chars().all(|c| c.is_ascii_alphanumeric());
        if !camel {
            return Err(format!("`{text}` is not a valid type"));
        }
        Ok(Self::Named(Name { resource, name: name.to_owned() }))
    }

    /// Returns a named type in scope.
    pub(crate) fn own(name: &str) -> Self {
        Self::Named(Name { resource: None, name: name.to_owned() })
    }

    /// Returns the word that the docs use for such a type. A named record is an `object`, which the caller must know.
    pub(crate) fn documented_word(&self) -> &'static str {
        match self {
            Self::BuiltIn(built_in) => built_in.documented_word(),
            Self::List(_) => "array",
            Self::Map(_) => "object",
            Self::Optional(inner) => inner.documented_word(),
            Self::Named(_) => "string",
        }
    }
}

impl<N> TypeExpr<N> {
    /// Returns the type within lists and maps.
    pub fn innermost(&self) -> &Self {
        match self {
            Self::List(inner) | Self::Map(inner) | Self::Optional(inner) => inner.innermost(),
            other => other,
        }
    }

    /// Replaces the name with what `find` returns for it.
    pub(crate) fn find<M>(&self, find: impl FnOnce(&N) -> Option<M>) -> Option<TypeExpr<M>> {
        Some(match self {
            Self::BuiltIn(built_in) => TypeExpr::BuiltIn(*built_in),
            Self::List(inner) => TypeExpr::List(Box::new(inner.find(find)?)),
            Self::Map(inner) => TypeExpr::Map(Box::new(inner.find(find)?)),
            Self::Optional(inner) => TypeExpr::Optional(Box::new(inner.find(find)?)),
            Self::Named(name) => TypeExpr::Named(find(name)?),
        })
    }
}

impl TypeText {
    /// Returns the type as written in the file.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Returns the type, or what is wrong with it.
    pub(crate) fn parsed(&self) -> Result<&TypeExpr, &str> {
        self.expr.as_ref().map_err(String::as_str)
    }

    /// Returns the type; none if it is not valid, which is reported where it is used.
    pub(crate) fn expr(&self) -> Option<&TypeExpr> {
        self.expr.as_ref().ok()
    }
}

impl<'de> Deserialize<'de> for TypeText {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        let expr = TypeExpr::parse(&text);
        Ok(Self { text, expr })
    }
}

impl JsonSchema for TypeText {
    fn schema_name() -> Cow<'static, str> {
        "Type".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        String::json_schema(generator)
    }

    fn inline_schema() -> bool {
        true
    }
}

/// Describes what can be written as a type, for authors of a spec.
pub(crate) fn forms() -> String {
    let named = BuiltIn::ALL.iter().map(|built_in| format!("`{}` ({})", built_in.name(), built_in.meaning()));
    let named = named.collect::<Vec<_>>().join(", ");
    format!(
        "The type: {named}, `[T]` for a list, `{{T}}` for a map, the name of a type in this file or in `api.json`, or \
         `resource.Type`."
    )
}

/// Whether an expression nests more lists and maps than a type may.
pub(crate) fn is_too_deep(text: &str) -> bool {
    text.matches(['[', '{', '?']).count() > DEEPEST
}

impl<N: fmt::Display> fmt::Display for TypeExpr<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BuiltIn(built_in) => f.write_str(built_in.name()),
            Self::List(inner) => write!(f, "[{inner}]"),
            Self::Map(inner) => write!(f, "{{{inner}}}"),
            Self::Optional(inner) => write!(f, "{inner}?"),
            Self::Named(name) => name.fmt(f),
        }
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.resource {
            Some(resource) => write!(f, "{resource}.{}", self.name),
            None => f.write_str(&self.name),
        }
    }
}
