//! Records that contain themselves: a field of each cycle is boxed, since no type can contain itself directly.

use std::collections::HashSet;

use spec::{Api, TypeGraph};

/// Boxed fields, by the resource and the name of their record, and their own name.
pub type Boxed<'s> = HashSet<(Option<&'s str>, &'s str, &'s str)>;

/// Selects, for each cycle of types, the fields that lead to their own record, to one declared earlier, or to a union
/// or an alias. Each cycle has such a field, and declarations elsewhere do not change which ones are boxed.
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
