//! Records: types with fields.

use std::collections::HashSet;

use spec::checked::{Api, Kind, NamedType, TypeId};
use spec::model::Place;

use super::cycles::{self, Boxed};
use super::types::{self, Types};
use super::{docs, values};
use crate::{ir, names};

/// What becomes of the types of an API.
pub struct Ways {
    /// Those that a caller makes.
    sent: HashSet<TypeId>,
    /// Those that an answer has.
    received: HashSet<TypeId>,
    boxed: Boxed,
}

impl Ways {
    /// The ways of the types of an API.
    pub fn of(api: &Api<'_>) -> Self {
        Self { sent: types::sent(api), received: types::received(api), boxed: cycles::boxed(api) }
    }
}

/// The records among these types.
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
            sent: ways.sent.contains(&ty.id),
            received: ways.received.contains(&ty.id),
            values,
        })
    };
    defs.iter().filter_map(record).collect()
}
