//! Records: types with fields.

use std::collections::HashSet;

use spec::checked::{Kind, NamedType, TypeId};
use spec::model::Place;

use super::cycles::Boxed;
use super::types::Types;
use super::{docs, values};
use crate::{ir, names};

/// Returns the records among these types. Callers create those that are `sent`.
pub fn lower(types: &Types<'_>, defs: &[NamedType<'_>], sent: &HashSet<TypeId>, boxed: &Boxed) -> Vec<ir::Record> {
    let record = |ty: &NamedType<'_>| {
        let Kind::Record(fields) = &ty.kind else { return None };
        let mut values = values::lower(types, fields.iter().map(|field| (Place::Body, field)));
        for (index, value) in values.iter_mut().enumerate() {
            if boxed.contains(&(ty.id, index)) {
                values::put_in_box(value);
            }
        }
        Some(ir::Record {
            name: names::camel(&ty.name),
            docs: docs::text(&ty.description),
            bare: ty.bare.clone(),
            sent: sent.contains(&ty.id),
            values,
        })
    };
    defs.iter().filter_map(record).collect()
}
