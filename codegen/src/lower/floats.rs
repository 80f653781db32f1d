//! Types with floating-point numbers, whose values have no equality that can be relied on.

use std::collections::HashSet;

use spec::checked::{Api, Kind, NamedType, Type, TypeId};
use spec::{BuiltIn, TypeExpr};

/// Returns the types that have such a number, also in a part.
pub fn of(api: &Api<'_>) -> HashSet<TypeId> {
    let mut holders = vec![Vec::new(); api.types().len()];
    for ty in api.types() {
        ty.parts(Type::named).into_iter().for_each(|part| holders[part.place()].push(ty.id));
    }
    let mut waiting: Vec<_> = api.types().iter().filter(|ty| has_one(ty)).map(|ty| ty.id).collect();
    let mut found = HashSet::new();
    while let Some(id) = waiting.pop() {
        if found.insert(id) {
            waiting.extend(&holders[id.place()]);
        }
    }
    found
}

fn has_one(ty: &NamedType<'_>) -> bool {
    let is_float = |ty: &Type| *ty.innermost() == TypeExpr::BuiltIn(BuiltIn::Number);
    match &ty.kind {
        Kind::Record(fields) => fields.iter().any(|field| is_float(&field.ty)),
        Kind::Alias(alias) => is_float(&alias.ty),
        Kind::Values(_) | Kind::Bits(_) | Kind::Union(_) => false,
    }
}
