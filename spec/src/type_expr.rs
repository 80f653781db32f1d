//! Type expressions: `string`, `[Zone]`, `{integer}`, `zones.Plan`.

use std::fmt;

/// A type, as a field or an answer names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TypeExpr {
    /// A text.
    String,
    /// A text that no log shows.
    Secret,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// A truth value.
    Boolean,
    /// A UTC time.
    Timestamp,
    /// A truth value that is written as 0 or 1.
    Flag,
    /// A UTC time that is written as a number of seconds since 1970.
    UnixSeconds,
    /// A UTC time that is written as a number of milliseconds since 1970.
    UnixMillis,
    /// A UTC time, or a number of minutes from now.
    Moment,
    /// A decimal number, such as an amount of money.
    Decimal,
    /// Any JSON.
    Json,
    /// Any JSON object.
    Object,
    /// A file to upload.
    File,
    /// A list.
    List(Box<TypeExpr>),
    /// A map from texts.
    Map(Box<TypeExpr>),
    /// The result of an answer that may have none.
    Optional(Box<TypeExpr>),
    /// A named type.
    Named {
        /// The resource that it belongs to, where the expression says so.
        resource: Option<String>,
        /// Its name.
        name: String,
    },
}

/// The types that have a name of their own.
pub(crate) const BUILT_IN: [(&str, TypeExpr); 14] = [
    ("string", TypeExpr::String),
    ("secret", TypeExpr::Secret),
    ("integer", TypeExpr::Integer),
    ("number", TypeExpr::Number),
    ("boolean", TypeExpr::Boolean),
    ("flag", TypeExpr::Flag),
    ("timestamp", TypeExpr::Timestamp),
    ("unix_seconds", TypeExpr::UnixSeconds),
    ("unix_millis", TypeExpr::UnixMillis),
    ("moment", TypeExpr::Moment),
    ("decimal", TypeExpr::Decimal),
    ("json", TypeExpr::Json),
    ("object", TypeExpr::Object),
    ("file", TypeExpr::File),
];

/// How many lists and maps may lie in each other; the docs have two.
const DEEPEST: usize = 16;

impl TypeExpr {
    /// Reads a type expression.
    ///
    /// # Errors
    /// What is wrong with it, in a sentence.
    pub fn parse(text: &str) -> Result<Self, String> {
        if is_too_deep(text) {
            return Err(format!("a type can nest at most {DEEPEST} lists, maps and question marks"));
        }
        Self::parse_shallow(text)
    }

    fn parse_shallow(text: &str) -> Result<Self, String> {
        if let Some((_, found)) = BUILT_IN.iter().find(|(name, _)| *name == text) {
            return Ok(found.clone());
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
        Ok(Self::Named { resource, name: name.to_owned() })
    }

    /// The type of this name that is in scope.
    pub(crate) fn own(name: &str) -> Self {
        Self::Named { resource: None, name: name.to_owned() }
    }

    /// The type within lists and maps.
    pub fn innermost(&self) -> &Self {
        match self {
            Self::List(inner) | Self::Map(inner) | Self::Optional(inner) => inner.innermost(),
            other => other,
        }
    }

    /// The word that the docs use for such a type; a named record is an `object`, which the caller must know.
    pub(crate) fn documented_word(&self) -> &'static str {
        match self {
            Self::String | Self::Secret | Self::Timestamp | Self::Moment | Self::File | Self::Named { .. } => "string",
            Self::Integer | Self::Number | Self::Decimal | Self::Flag | Self::UnixSeconds | Self::UnixMillis => {
                "number"
            }
            Self::Boolean => "boolean",
            Self::List(_) => "array",
            Self::Map(_) | Self::Json | Self::Object => "object",
            Self::Optional(inner) => inner.documented_word(),
        }
    }
}

/// Whether an expression has more lists and maps in each other than any type has.
pub(crate) fn is_too_deep(text: &str) -> bool {
    text.matches(['[', '{', '?']).count() > DEEPEST
}

impl fmt::Display for TypeExpr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::List(inner) => write!(f, "[{inner}]"),
            Self::Map(inner) => write!(f, "{{{inner}}}"),
            Self::Optional(inner) => write!(f, "{inner}?"),
            Self::Named { resource: Some(resource), name } => write!(f, "{resource}.{name}"),
            Self::Named { resource: None, name } => f.write_str(name),
            built_in => {
                let found = BUILT_IN.iter().find(|(_, ty)| ty == built_in);
                f.write_str(found.map_or("", |(name, _)| name))
            }
        }
    }
}
