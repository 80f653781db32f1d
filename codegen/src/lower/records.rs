//! Records: types with fields.

use spec::checked::{Kind, NamedType};
use spec::model::Place;

use super::types::Types;
use super::ways::Ways;
use super::{docs, values};
use crate::{ir, names};

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
