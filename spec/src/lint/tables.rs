//! What the checks of an API look up, made once.

use super::limits::Patterns;
use super::types;
use crate::apis::{Api, Reached};

/// The tables of an API.
pub(super) struct Tables<'s> {
    /// Its patterns.
    pub(super) patterns: Patterns<'s>,
    /// Its records of which every value must hold another of the same.
    pub(super) endless: Reached<'s>,
}

impl<'s> Tables<'s> {
    pub(super) fn of(api: &'s Api) -> Self {
        Self { patterns: Patterns::of(api), endless: types::endless(api) }
    }
}
