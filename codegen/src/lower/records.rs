//! Records: types with fields.

use std::collections::HashSet;

use spec::checked::{Api, Kind, NamedType, TypeId};
use spec::model::Place;

use super::cycles::{self, Boxed};
use super::types::Types;
use super::{docs, floats, values};
use crate::{ir, names};

/// How the types of an API are used.
pub struct Ways {
    /// Types that callers create.
    sent: HashSet<TypeId>,
    /// Types in responses.
    received: HashSet<TypeId>,
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

/// Returns the records among these types.
pub fn lower(types: &Types<'_>, defs: &[NamedType<'_>], ways: &Ways) -> Vec<ir::Record> {
    let record = |ty: &NamedType<'_>| {
        let Kind::Record(fields) = &ty.kind else { return None };
        let mut values = values::lower(types, fields.iter().map(|field| (Place::Body, field)));
        for (index, value) in values.iter_mut().enumerate() {
            if ways.boxed.contains(&(ty.id, index)) {
                values::put_in_box(value);
            }
        }
        Some(ir::Record {
            name: names::camel(&ty.name),
            docs: docs::text(&ty.description),
            bare: ty.bare.clone(),
            floats: ways.floats.contains(&ty.id),
            sent: ways.sent.contains(&ty.id),
            received: ways.received.contains(&ty.id),
            values,
        })
    };
    defs.iter().filter_map(record).collect()
}
