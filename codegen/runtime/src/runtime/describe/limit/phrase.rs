//! Limits in words.

use super::choices::Choices;
use super::number::Number;
use super::{End, Limit, Measure};

/// Writes a name or a value as code.
type Code<'c> = &'c dyn Fn(&str) -> String;

impl Limit<'_> {
    /// Returns what the limits require, one sentence each: "Between 5 and 50.", "Must be a valid host name."
    pub fn sentences(limits: &[Limit<'_>], code: Code<'_>) -> Vec<String> {
        let mut sentences: Vec<String> = Vec::new();
        for limit in limits {
            for sentence in limit.sentences_among(limits, code) {
                // Both ends of a range say the same.
                if !sentences.contains(&sentence) {
                    sentences.push(sentence);
                }
            }
        }
        sentences
    }

    fn sentences_among(&self, all: &[Limit<'_>], code: Code<'_>) -> Vec<String> {
        match self {
            Self::Bound(..) => vec![upper_first(&self.range(all)) + "."],
            Self::OneOf(values) if values.to_json().len() > 1 => vec![format!("One of {}.", values.listed(", ", code))],
            Self::OnlyWith(field, values) => vec![only_with(field, values, code)],
            Self::When(field, values, limits) => {
                let sentences = Limit::sentences(limits, code);
                let required: Vec<_> =
                    sentences.iter().map(|sentence| lower_first(sentence.trim_end_matches('.'))).collect();
                vec![format!("If {} is {}: {}.", code(field), values.listed(" or ", code), required.join(", "))]
            }
            Self::Also(_) => Vec::new(),
            Self::Each(limits) => Limit::sentences(limits, code).iter().map(|sentence| of_each(sentence)).collect(),
            Self::MultipleOf(_)
            | Self::Pattern(_)
            | Self::Format(_)
            | Self::NotFormat(_)
            | Self::UniqueItems
            | Self::OneOf(_)
            | Self::Alone(..)
            | Self::DiffersFrom(_) => vec![upper_first(&self.requirement(all, code)) + "."],
        }
    }

    /// Returns what the limit requires of a value: "must be between 5 and 50". `all` may have the other end of its range.
    pub(super) fn requirement(&self, all: &[Limit<'_>], code: Code<'_>) -> String {
        match self {
            Self::Bound(Measure::Value, ..) => format!("must be {}", self.range(all)),
            Self::Bound(..) => format!("must have {}", self.range(all)),
            Self::MultipleOf(number) => format!("must be a multiple of {number}"),
            Self::Pattern(pattern) => format!("must match {}", code(pattern)),
            Self::Format(format) => format!("must be {}", format.noun()),
            Self::NotFormat(format) => format!("must not be {}", format.noun()),
            Self::Alone(member, values) => {
                let item = format!("{} {}", code(member), values.listed(" or ", code));
                format!("must have no other item beside one with {item}")
            }
            Self::DiffersFrom(field) => format!("must differ from {}", code(field)),
            Self::UniqueItems => "must not list an item twice".to_owned(),
            Self::OneOf(values) => match values.to_json().as_slice() {
                [_] => format!("must be {}", values.listed("", code)),
                _ => format!("must be one of {}", values.listed(", ", code)),
            },
            Self::OnlyWith(field, values) => {
                format!("needs {} to be {}", code(field), values.listed(" or ", code))
            }
            Self::Also(_) | Self::When(..) | Self::Each(_) => String::new(),
        }
    }

    /// Returns the range that the limit is an end of: "between 1 and 3 items", "more than 0".
    fn range(&self, all: &[Limit<'_>]) -> String {
        let range = self.bounds(all);
        let also = all.iter().find_map(|limit| if let Limit::Also(values) = limit { Some(values) } else { None });
        match also {
            Some(values) => format!("{}, or {range}", values.listed(", ", &str::to_owned)),
            None => range,
        }
    }

    fn bounds(&self, all: &[Limit<'_>]) -> String {
        let Self::Bound(measure, end, bound) = self else { return String::new() };
        let other_end = all.iter().find_map(|limit| match limit {
            Limit::Bound(of, other, bound) if of == measure && other.is_lower() != end.is_lower() => {
                Some((*other, *bound))
            }
            _ => None,
        });
        let own = (*end, *bound);
        let (lower, upper) = if end.is_lower() { (Some(own), other_end) } else { (other_end, Some(own)) };
        match (lower, upper) {
            (Some((End::AtLeast, min)), Some((End::AtMost, max))) if min == max => {
                format!("exactly {}", measure.counted(max))
            }
            (Some((End::AtLeast, min)), Some((End::AtMost, max))) => {
                format!("between {min} and {}", measure.counted(max))
            }
            (Some(lower), Some(upper)) => format!("{} and {}", measure.bounded(lower), measure.bounded(upper)),
            (one, other) => one.or(other).map(|bound| measure.bounded(bound)).unwrap_or_default(),
        }
    }
}

impl Measure {
    fn bounded(self, (end, bound): (End, Number)) -> String {
        let comparison = match end {
            End::AtLeast => "at least",
            End::AtMost => "at most",
            End::MoreThan => "more than",
            End::LessThan => "less than",
        };
        format!("{comparison} {}", self.counted(bound))
    }

    fn counted(self, number: Number) -> String {
        let unit = match self {
            Self::Value => return number.to_string(),
            Self::Length => "character",
            Self::Items => "item",
        };
        let plural = if number == Number::Integer(1) { "" } else { "s" };
        format!("{number} {unit}{plural}")
    }
}

/// Returns what a limit of items requires, from what it requires of one.
pub fn of_each(sentence: &str) -> String {
    format!("Each: {}", lower_first(sentence))
}

fn lower_first(sentence: &str) -> String {
    let mut characters = sentence.chars();
    characters.next().into_iter().flat_map(char::to_lowercase).chain(characters).collect()
}

fn only_with(field: &str, values: &Choices<'_>, code: Code<'_>) -> String {
    format!("Only if {} is {}.", code(field), values.listed(" or ", code))
}

fn upper_first(phrase: &str) -> String {
    let mut characters = phrase.chars();
    characters.next().map(|first| first.to_uppercase().chain(characters).collect()).unwrap_or_default()
}
