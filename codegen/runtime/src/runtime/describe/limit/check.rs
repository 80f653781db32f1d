//! Whether a value keeps its limits.

use std::collections::HashMap;
use std::fmt;

use super::choices::Choices;
use super::number::{Number, Quantity};
use super::subject::{Items, Subject};
use super::{End, Limit, Measure, pattern};

/// How a value breaks a limit: "must be at least 5, got 3".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Breach {
    /// What the limit requires.
    pub requirement: String,
    /// What the value is, or how long it is, unless a message must not show it.
    pub found: Option<String>,
}

impl fmt::Display for Breach {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.requirement)?;
        self.found.as_ref().map_or(Ok(()), |found| write!(f, ", got {found}"))
    }
}

impl Limit<'_> {
    /// Returns how a value breaks one of these limits, for each that it breaks. A range is one limit.
    pub fn breaches(limits: &[Limit<'_>], subject: &Subject<'_>) -> Vec<Breach> {
        let also = limits.iter().any(|limit| matches!(limit, Limit::Also(values) if values.have(subject)));
        let breach = |limit: &Limit<'_>| {
            let found = limit.broken_by(subject).filter(|_| !(also && limit.measures()))?;
            let found = Some(found).filter(|_| limit.measures() || !matches!(subject, Subject::Secret(_)));
            Some(Breach { requirement: limit.requirement(limits, &str::to_owned), found })
        };
        limits.iter().filter_map(breach).collect()
    }

    /// Returns what a message shows of a value that breaks the limit.
    fn broken_by(&self, subject: &Subject<'_>) -> Option<String> {
        match self {
            Self::Bound(measure, end, bound) => {
                let measured = measure.of(subject)?;
                (!end.allows(measured, *bound)).then(|| measured.to_string())
            }
            Self::MultipleOf(divisor) => {
                let number = Measure::Value.of(subject)?;
                (!number.is_multiple_of(*divisor)).then(|| number.to_string())
            }
            Self::Pattern(pattern) => string(subject, |string| pattern::matches(pattern, string)),
            Self::Format(format) => string(subject, |string| format.fits(string)),
            Self::NotFormat(format) => string(subject, |string| !format.fits(string)),
            Self::UniqueItems => repeated(subject),
            Self::OneOf(choices) if !choices.contain(subject) => shown(subject),
            Self::Alone(member, values) => crowded(subject, member, values),
            Self::OneOf(_) | Self::Also(_) | Self::Each(_) => None,
            Self::OnlyWith(..) | Self::DiffersFrom(_) | Self::When(..) => None,
        }
    }

    /// Whether what it finds is a count, which gives no secret away.
    fn measures(&self) -> bool {
        matches!(self, Self::Bound(..))
    }
}

impl Measure {
    fn of(self, subject: &Subject<'_>) -> Option<Quantity> {
        let count = |count: usize| Quantity::Exact(count.into());
        match (self, subject) {
            (Self::Value, Subject::Number(number)) => Some(*number),
            (Self::Length, Subject::String(string) | Subject::Secret(string)) => Some(count(string.chars().count())),
            (Self::Items, Subject::Array(items)) => Some(count(items.count())),
            _ => None,
        }
    }
}

impl End {
    fn allows(self, number: Quantity, bound: Number) -> bool {
        let order = number.compare(bound);
        match self {
            Self::AtLeast => order.is_ge(),
            Self::AtMost => order.is_le(),
            Self::MoreThan => order.is_gt(),
            Self::LessThan => order.is_lt(),
        }
    }
}

fn string(subject: &Subject<'_>, fits: impl Fn(&str) -> bool) -> Option<String> {
    let (Subject::String(string) | Subject::Secret(string)) = subject else { return None };
    (!fits(string)).then(|| quoted(string))
}

/// Returns an item that occurs twice.
fn repeated(subject: &Subject<'_>) -> Option<String> {
    let Subject::Array(items) = subject else { return None };
    let items: &dyn Items = *items;
    let mut seen = HashMap::new();
    (0..items.count()).find_map(|index| {
        let json = items.json(index);
        match seen.get(&json) {
            Some(first) => {
                let item = items.shown(index).unwrap_or_else(|| "the same".to_owned());
                Some(format!("{item} at {first} and {index}"))
            }
            None => {
                seen.insert(json, index);
                None
            }
        }
    })
}

/// Returns the member of an item that must be the only one, but isn't.
fn crowded(subject: &Subject<'_>, member: &str, values: &Choices<'_>) -> Option<String> {
    let Subject::Array(items) = subject else { return None };
    let (count, values) = (items.count(), values.to_json());
    let is_lone = (0..count).any(|index| items.member(index, member).is_some_and(|value| values.contains(&value)));
    (is_lone && count > 1).then(|| format!("{count} items"))
}

/// Returns a value as a message shows it.
pub(super) fn shown(subject: &Subject<'_>) -> Option<String> {
    match subject {
        Subject::Number(number) => Some(number.to_string()),
        Subject::String(string) | Subject::Secret(string) => Some(quoted(string)),
        Subject::Boolean(boolean) => Some(boolean.to_string()),
        Subject::Array(_) | Subject::Other => None,
    }
}

/// Returns a string in quotes, or the start of a long one.
fn quoted(string: &str) -> String {
    const MOST: usize = 80;
    match string.char_indices().nth(MOST) {
        Some((end, _)) => format!("{:?}…", &string[..end]),
        None => format!("{string:?}"),
    }
}
