//! Suggestions for mistyped names.

use std::cell::Cell;

/// Returns the known name that is nearest to a mistyped one, if one is near.
pub(crate) fn nearest<'n>(wrong: &str, known: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    Guesses::default().nearest(wrong, known)
}

/// Guesses what was meant within a budget: comparing each of thousands of mistyped names with each of thousands
/// of known ones would take minutes.
pub(crate) struct Guesses {
    /// Number of character pairs that may still be compared.
    left: Cell<usize>,
}

impl Default for Guesses {
    fn default() -> Self {
        Self { left: Cell::new(20_000_000) }
    }
}

impl Guesses {
    /// Returns the known name that is nearest to a mistyped one, if one is near.
    pub(crate) fn nearest<'n>(&self, wrong: &str, known: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
        let (length, wrong) = (wrong.chars().count(), wrong.to_lowercase());
        let near = length.div_ceil(3);
        let mut best = None;
        for name in known {
            let other = name.chars().count();
            let comparable = other.abs_diff(length) <= near;
            let work = if comparable { length * other } else { 1 };
            self.left.set(self.left.get().saturating_sub(work.max(1)));
            if self.is_spent() {
                return None;
            }
            if comparable {
                let distance = strsim::damerau_levenshtein(&wrong, &name.to_lowercase());
                best = best.into_iter().chain((distance <= near).then_some((distance, name))).min();
            }
        }
        best.map(|(_, name)| name)
    }

    /// Returns what to write in place of a mistyped name: the nearest one, or else `otherwise`.
    pub(crate) fn way_out<'n>(
        &self,
        wrong: &str,
        known: impl IntoIterator<Item = &'n str>,
        otherwise: impl FnOnce() -> String,
    ) -> String {
        self.nearest(wrong, known).map_or_else(otherwise, |near| format!("did you mean `{near}`?"))
    }

    /// Whether the budget is used up.
    pub(crate) fn is_spent(&self) -> bool {
        self.left.get() == 0
    }
}

/// Lists names in a sentence; of very many, the first ones.
pub(crate) fn listed<T: ToString>(names: impl IntoIterator<Item = T>) -> String {
    const MOST: usize = 40;
    let mut names = names.into_iter();
    let shown: Vec<_> = names.by_ref().take(MOST).map(|name| name.to_string()).collect();
    let more = if names.next().is_some() { ", …" } else { "" };
    shown.join(", ") + more
}
