//! Rules about which parameters a call has.

/// A documented rule about which parameters a call has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Rule<'a> {
    /// How many of the parameters.
    pub count: Count,
    /// Names of the parameters.
    pub parameters: &'a [&'a str],
    /// Whether a call that breaks the rule is sent, with a warning.
    pub warning: bool,
}

/// How many parameters a call has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Count {
    /// One or more.
    AtLeastOne,
    /// None or one.
    AtMostOne,
}

impl<'a> Rule<'a> {
    /// Creates a rule that a call has one or more of these parameters.
    pub const fn at_least_one(parameters: &'a [&'a str]) -> Self {
        Self { count: Count::AtLeastOne, parameters, warning: false }
    }

    /// Creates a rule that a call has none or one of these parameters.
    pub const fn at_most_one(parameters: &'a [&'a str]) -> Self {
        Self { count: Count::AtMostOne, parameters, warning: false }
    }

    /// Sends a call that breaks the rule, with a warning.
    pub const fn warning(mut self) -> Self {
        self.warning = true;
        self
    }

    /// Returns how a call breaks the rule: the parameters, and what is wrong with them.
    pub fn broken_by(&self, has: &dyn Fn(&str) -> bool) -> Option<(String, &'static str)> {
        let found = || self.parameters.iter().copied().filter(|name| has(name));
        match self.count {
            Count::AtLeastOne if found().next().is_none() => Some((listed(self.parameters, "or"), "must be set")),
            Count::AtMostOne if found().nth(1).is_some() => {
                Some((listed(&found().collect::<Vec<_>>(), "and"), "can't be set in the same call"))
            }
            _ => None,
        }
    }

    /// Returns the rule as a sentence.
    pub fn sentence(&self, code: &dyn Fn(&str) -> String) -> String {
        let names: Vec<_> = self.parameters.iter().map(|name| code(name)).collect();
        let names: Vec<_> = names.iter().map(String::as_str).collect();
        let rule = match self.count {
            Count::AtLeastOne => format!("Needs {}.", listed(&names, "or")),
            Count::AtMostOne => format!("Takes at most one of {}.", listed(&names, "and")),
        };
        if self.warning { rule + " The client only warns of more." } else { rule }
    }
}

/// Returns `a, b and c`.
fn listed(names: &[&str], last: &str) -> String {
    match names {
        [before @ .., name] if !before.is_empty() => format!("{} {last} {name}", before.join(", ")),
        names => names.concat(),
    }
}
