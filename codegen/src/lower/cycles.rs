//! Records that lead back to themselves: a field on the way is boxed, since no value can hold one of its own size.

use std::collections::HashSet;

use spec::{Api, TypeGraph};

/// The fields that are boxed, by the home and the name of their record, and their own name.
pub type Boxed<'s> = HashSet<(Option<&'s str>, &'s str, &'s str)>;

/// Of each cycle of types the fields that lead to their own record, to one declared before it, or to a union or another
/// name for a type. Each cycle has one of these, and what is declared elsewhere changes none.
pub fn boxed(api: &Api) -> Boxed<'_> {
    let graph = TypeGraph::of(api);
    let cycles = graph.cycles(|ty| {
        let fields = ty.def.fields.iter().flatten().map(|field| field.ty.as_str());
        let cases = ty.def.cases.iter().flatten().map(|case| case.ty.as_str());
        fields.chain(cases).chain(ty.def.alias.as_deref()).collect()
    });
    let mut boxed = Boxed::new();
    for (place, (record, _)) in graph.types().iter().enumerate().filter(|(place, _)| cycles[*place].is_some()) {
        for field in record.def.fields.iter().flatten() {
            let Some(held) = graph.held(record.home, &field.ty) else { continue };
            let leads_back = held <= place || graph.types()[held].0.def.fields.is_none();
            if cycles[held] == cycles[place] && leads_back {
                boxed.insert((record.home, &record.def.name, &field.name));
            }
        }
    }
    boxed
}
