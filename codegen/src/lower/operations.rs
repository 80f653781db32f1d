//! Operations: the struct, the table and the documented call of each one.

use proc_macro2::Ident;
use spec::model::{Answer, Field, Operation};
use spec::{Api, Resource, TypeExpr};

use super::markdown::prose;
use super::types::Types;
use super::{docs, example, values};
use crate::{ir, names};

/// Lowers one operation.
pub fn lower(api: &Api, resource: &Resource, operation: &Operation) -> ir::Operation {
    let types = Types::new(api, Some(&resource.name));
    let parameters = || operation.parameters.iter().map(|(place, _, field)| (place, field));
    let constants: Vec<_> = parameters().filter_map(|(place, field)| values::constant(place, field)).collect();
    let values = values::lower(&types, parameters().filter(|(place, field)| values::constant(*place, field).is_none()));
    let output = output(&types, &operation.answer);
    let paged = paged(api, resource, &types, operation);
    ir::Operation {
        name: names::camel(&operation.name),
        method: names::snake(&operation.name),
        docs: docs::operation(operation),
        link: docs::link_to(&names::camel(&operation.name).to_string()),
        summary: prose(&operation.description),
        superseded_by: operation.superseded_by.as_deref().map(names::operation_path),
        meta: meta(api, resource, operation),
        imports: types.imports(),
        example: example(api, resource, operation),
        constants,
        values,
        output,
        paged,
    }
}

/// Returns how to list all items, if the operation has the parameter that selects a page.
fn paged(api: &Api, resource: &Resource, types: &Types<'_>, operation: &Operation) -> Option<ir::Paged> {
    let pager = api.def.pager.as_ref()?;
    operation.parameters.iter().find(|(_, _, field)| field.name == pager.parameter())?;
    let (item, members) = match (&operation.answer, &operation.pages) {
        (Answer::Page(item), _) => (types.rust(&types.parse(item)), None),
        (Answer::Result(ty), Some(pages)) => {
            let (items, home) = api.members(Some(&resource.name), ty, &pages.items)?;
            let (more, _) = api.members(Some(&resource.name), ty, &pages.more)?;
            let TypeExpr::List(item) = types.parse(&items.last()?.ty) else { return None };
            (types.named_in(home).rust(&item), Some((accessor(&items), accessor(&more))))
        }
        _ => return None,
    };
    Some(ir::Paged { method: names::all(&operation.name), item, members })
}

/// Returns the fields that lead to a member.
fn accessor(members: &[&Field]) -> Vec<Ident> {
    members.iter().map(|field| names::field(field)).collect()
}

fn example(api: &Api, resource: &Resource, operation: &Operation) -> ir::Example {
    let types = Types::new(api, Some(&resource.name));
    let call = example::call(&types, operation);
    ir::Example { operation: call, imports: types.imports(), response: operation.example.response.to_string() }
}

fn output(types: &Types<'_>, answer: &Answer) -> ir::Type {
    match answer {
        Answer::Result(ty) | Answer::Whole(ty) => types.rust(&types.parse(ty)),
        Answer::Page(item) => ir::Type::Page(Box::new(types.rust(&types.parse(item)))),
        Answer::Nothing => ir::Type::Plain("()"),
    }
}

fn meta(api: &Api, resource: &Resource, operation: &Operation) -> ir::Meta {
    ir::Meta {
        api: names::shouting(&api.name),
        id: api.operation_id(resource, operation),
        method: names::snake(operation.method.as_str()),
        path: operation.path.clone(),
        permissions: operation.permissions.clone(),
        credentials: operation.credentials.iter().flatten().map(|kind| names::credential(*kind)).collect(),
        answer: match operation.answer {
            Answer::Result(_) => None,
            Answer::Page(_) | Answer::Whole(_) => Some(names::snake("whole_answer")),
            Answer::Nothing => Some(names::snake("no_result")),
        },
    }
}
