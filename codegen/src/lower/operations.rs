//! Operations: the struct, the table and the documented call of each one.

use proc_macro2::Ident;
use spec::checked::{Api, Operation, Payload, Resource};
use spec::model::{Count, Field, Rule};

use super::types::Types;
use super::ways::Ways;
use super::{docs, example, update, values};
use crate::{ir, names};

/// Lowers one operation.
pub fn lower(api: &Api<'_>, resource: &Resource<'_>, operation: &Operation<'_>, ways: &Ways) -> ir::Operation {
    let types = Types::new(api, Some(&resource.name));
    let parameters = || operation.parameters.iter().map(|parameter| (parameter.place, &parameter.field));
    let constants: Vec<_> = parameters().filter_map(|(place, field)| values::constant(place, field)).collect();
    let values = values::lower(&types, parameters().filter(|(_, field)| field.constant.is_none()));
    let output = output(&types, &operation.answer);
    let (paged, update) = (paged(api, &types, operation), update::lower(api, &types, operation, ways));
    ir::Operation {
        name: names::camel(&operation.name),
        method: names::snake(&operation.name),
        docs: docs::operation(operation),
        method_docs: docs::method(operation, &output),
        superseded_by: operation.superseded_by.as_ref().map(names::operation_path),
        meta: meta(api, operation),
        imports: types.imports(),
        example: example(api, resource, operation),
        constants,
        values,
        output,
        paged,
        update,
    }
}

/// Returns how to list all items, if the operation has the parameter that selects a page.
fn paged(api: &Api<'_>, types: &Types<'_>, operation: &Operation<'_>) -> Option<ir::Paged> {
    let pager = api.def.pager.as_ref()?;
    operation.parameters.iter().find(|parameter| parameter.field.name == pager.parameter())?;
    let (item, members) = match &operation.answer {
        Payload::Page { item, .. } => (item, None),
        Payload::Result { pages: Some(pages), .. } => {
            let signs = pages.signs.iter().map(|(sign, members)| (names::snake(sign), accessor(members)));
            (&pages.item, Some(ir::PagedMembers { items: accessor(&pages.items), signs: signs.collect() }))
        }
        Payload::Result { .. } | Payload::Whole(_) | Payload::Nothing => return None,
    };
    Some(ir::Paged { method: names::all(&operation.name), item: types.rust(item), members })
}

/// Returns the fields that lead to a member.
fn accessor(members: &[&Field]) -> Vec<Ident> {
    members.iter().map(|field| names::field(field)).collect()
}

fn example(api: &Api<'_>, resource: &Resource<'_>, operation: &Operation<'_>) -> ir::Example {
    let types = Types::new(api, Some(&resource.name));
    let call = example::call(&types, operation);
    ir::Example { operation: call, imports: types.imports(), response: operation.example.response.clone() }
}

fn output(types: &Types<'_>, answer: &Payload<'_>) -> ir::Type {
    match answer {
        Payload::Result { ty, .. } | Payload::Whole(ty) => types.rust(ty),
        Payload::Page { item, .. } => ir::Type::Page(Box::new(types.rust(item))),
        Payload::Nothing => ir::Type::Plain("()"),
    }
}

fn meta(api: &Api<'_>, operation: &Operation<'_>) -> ir::Meta {
    ir::Meta {
        api: names::shouting(&api.name),
        id: operation.id.clone(),
        method: names::snake(operation.method.as_str()),
        path: operation.path.clone(),
        permissions: operation.permissions.clone(),
        credentials: operation.credentials.iter().flatten().map(|kind| names::credential(*kind)).collect(),
        rules: operation.rules.iter().map(rule).collect(),
        answer: match operation.answer {
            Payload::Result { .. } => None,
            Payload::Page { .. } => Some(names::snake("page")),
            Payload::Whole(_) => Some(names::snake("whole_answer")),
            Payload::Nothing => Some(names::snake("no_result")),
        },
    }
}

fn rule(rule: &Rule) -> ir::Rule {
    let function = match rule.count {
        Count::AtLeastOne => "at_least_one",
        Count::AtMostOne => "at_most_one",
    };
    ir::Rule { function, parameters: rule.parameters.clone(), warning: rule.warning }
}
