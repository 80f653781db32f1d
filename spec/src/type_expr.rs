//! Type expressions: `string`, `[Zone]`, `{integer}`, `zones.Plan`.

use std::fmt;

/// A type, as written for a field or an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TypeExpr {
    /// A string.
    String,
    /// A string that no log shows.
    Secret,
    /// An integer.
    Integer,
    /// A number.
    Number,
    /// A boolean.
    Boolean,
    /// A UTC timestamp.
    Timestamp,
    /// A boolean written as 0 or 1.
    Flag,
    /// A UTC timestamp written as seconds since 1970.
    UnixSeconds,
    /// A UTC timestamp written as milliseconds since 1970.
    UnixMillis,
    /// A UTC timestamp, or a number of minutes from now.
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
    /// A map with string keys.
    Map(Box<TypeExpr>),
    /// A result that may be missing.
    Optional(Box<TypeExpr>),
    /// A named type.
    Named {
        /// Resource of the type, if the expression names it.
        resource: Option<String>,
        /// Name of the type.
        name: String,
    },
}

/// Types with a name of their own.
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

/// Maximum nesting depth of lists and maps; the docs nest two.
const DEEPEST: usize = 16;

impl TypeExpr {
    /// Parses a type expression.
    ///
    /// # Errors
    /// A sentence that says what is wrong with it.
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

    /// Returns the name of a type in scope.
    pub(crate) fn own(name: &str) -> Self {
        Self::Named { resource: None, name: name.to_owned() }
    }

    /// Returns the type within all lists and maps.
    pub fn innermost(&self) -> &Self {
        match self {
            Self::List(inner) | Self::Map(inner) | Self::Optional(inner) => inner.innermost(),
            other => other,
        }
    }

    /// Returns the word that the docs use for such a type. A named record is an `object`, which the caller must know.
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

/// Whether an expression nests more lists and maps than any type does.
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
