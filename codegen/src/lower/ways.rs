//! How the types of an API are used, as far as that is asked of more than one.

use std::collections::HashSet;

use spec::checked::{Api, TypeId};

use super::cycles::{self, Boxed};
use super::floats;

/// How the types of an API are used.
pub struct Ways {
    /// Types that callers create.
    pub sent: HashSet<TypeId>,
    /// Types in responses.
    pub received: HashSet<TypeId>,
    /// Fields that are boxed.
    pub boxed: Boxed,
    /// Types with floating-point numbers.
    pub floats: HashSet<TypeId>,
}

impl Ways {
    /// Returns how the types of an API are used.
    pub fn of(api: &Api<'_>) -> Self {
        Self { sent: api.sent(), received: api.received(), boxed: cycles::boxed(api), floats: floats::of(api) }
    }
}
