//! Limits that depend on another field of the same record or call.

use super::Limit;
use super::check::{Breach, shown};
use super::subject::Subject;

/// Calls a function with the value of the field of this name, if there is such a field.
pub type Others<'o> = &'o dyn Fn(&str, &mut dyn FnMut(&Subject<'_>));

impl Limit<'_> {
    /// Returns the name of the other field, if the limit depends on one.
    pub fn other(&self) -> Option<&str> {
        match self {
            Self::OnlyWith(name, _) | Self::DiffersFrom(name) | Self::When(name, ..) => Some(name),
            _ => None,
        }
    }

    /// Returns how a given value breaks one of these limits, for each that depends on another field.
    pub fn breaches_beside(limits: &[Limit<'_>], subject: &Subject<'_>, others: Others<'_>) -> Vec<Breach> {
        let mut breaches = Vec::new();
        for limit in limits {
            if let Some(name) = limit.other() {
                others(name, &mut |other| breaches.extend(limit.broken_beside(subject, other, others)));
            }
        }
        breaches
    }

    fn broken_beside(&self, subject: &Subject<'_>, other: &Subject<'_>, others: Others<'_>) -> Vec<Breach> {
        match self {
            Self::OnlyWith(_, values) if !values.have(other) => vec![self.breach(other)],
            Self::DiffersFrom(_) if subject.equals(other) => vec![self.breach(subject)],
            Self::When(name, values, limits) if values.have(other) => {
                let own = Limit::breaches(limits, subject);
                let beside = Limit::breaches_beside(limits, subject, others);
                own.into_iter().chain(beside).map(|breach| breach.when(name, other)).collect()
            }
            _ => Vec::new(),
        }
    }

    fn breach(&self, found: &Subject<'_>) -> Breach {
        let found = shown(found).filter(|_| !matches!(found, Subject::Secret(_)));
        Breach { requirement: self.requirement(&[], &str::to_owned), found }
    }
}

impl Breach {
    /// Adds the value of the other field that makes the limit hold.
    fn when(mut self, name: &str, other: &Subject<'_>) -> Self {
        let value = shown(other).unwrap_or_default();
        self.requirement = format!("{} if {name} is {}", self.requirement, value.trim_matches('"'));
        self
    }
}
