//! Records that contain themselves: a field of each cycle is boxed, since no type can contain itself directly.

use std::collections::HashSet;

use spec::checked::{Api, Kind, NamedType, Type, TypeId};

/// Boxed fields, by their record and their position there.
pub type Boxed = HashSet<(TypeId, usize)>;

/// Returns the fields in cycles of types that lead to their own record, to one declared before it, to a union or to an
/// alias. Each cycle has such a field, and other declarations do not change which.
pub fn boxed(api: &Api<'_>) -> Boxed {
    let held = |ty: &NamedType<'_>| ty.parts(Type::held).into_iter().map(TypeId::place).collect();
    let cycles = spec::cycles(&api.types().iter().map(held).collect::<Vec<_>>());
    let mut boxed = Boxed::new();
    for (record, cycle) in api.types().iter().zip(&cycles).filter(|(_, cycle)| cycle.is_some()) {
        let Kind::Record(fields) = &record.kind else { continue };
        for (index, field) in fields.iter().enumerate() {
            let Some(held) = field.ty.held() else { continue };
            let leads_back = held <= record.id || !matches!(api.named(held).kind, Kind::Record(_));
            if cycles[held.place()] == *cycle && leads_back {
                boxed.insert((record.id, index));
            }
        }
    }
    boxed
}
