//! Operations that replace what a record says, made from that record.

use proc_macro2::Ident;
use spec::TypeExpr;
use spec::checked::{Api, Field, Kind, Operation, Parameter, Payload};
use spec::model::{Method, Place};

use super::types::Types;
use super::values;
use super::ways::Ways;
use crate::ir::{Copied, CopiedAs, Given, Update};
use crate::names;

/// Returns how an operation is made from the record that it replaces, if that has all that the operation needs.
pub fn lower(api: &Api<'_>, types: &Types<'_>, operation: &Operation<'_>, ways: &Ways) -> Option<Update> {
    let (Method::Put, Payload::Result { ty, .. }) = (operation.method, &operation.answer) else { return None };
    let TypeExpr::Named(id) = api.plain(ty) else { return None };
    let Kind::Record(fields) = &api.named(*id).kind else { return None };
    let unboxed = fields.iter().enumerate().filter(|(index, _)| !ways.boxed.contains(&(*id, *index)));
    let fields: Vec<_> = unboxed.map(|(_, field)| field).collect();
    let mut taken: Vec<Ident> = Vec::new();
    let mut copied = Vec::new();
    for parameter in operation.parameters.iter().filter(|parameter| parameter.field.constant.is_none()) {
        let to = values::given(parameter.place, &parameter.field);
        let from = source(operation, parameter, &fields).filter(|source| !taken.contains(&names::field(source)));
        let from = from.and_then(|source| Some((names::field(source), taken_as(&to, source)?)));
        if matches!(to, Given::Required) && from.is_none() {
            return None;
        }
        taken.extend(from.iter().map(|(field, _)| field.clone()));
        copied.push(Copied { name: names::field(&parameter.field), from, nullable: matches!(to, Given::Nullable) });
    }
    let has_content = operation.parameters.iter().any(|parameter| parameter.place != Place::Path);
    has_content.then(|| Update { record: types.named(*id), values: copied })
}

/// Finds the field of the record that a parameter repeats. The last segment of the path is the identifier of the record.
fn source<'f, 's>(
    operation: &Operation<'_>,
    Parameter { place, field: parameter }: &Parameter<'_>,
    fields: &[&'f Field<'s>],
) -> Option<&'f Field<'s>> {
    let find =
        |is: &dyn Fn(&Field<'_>) -> bool| fields.iter().copied().find(|field| is(field) && field.ty == parameter.ty);
    if *place != Place::Path {
        return find(&|field| field.name == parameter.name);
    }
    let name = names::field(parameter);
    let is_last = operation.path.rsplit_once("/:").is_some_and(|(_, last)| last == parameter.name);
    find(&|field| names::field(field) == name).or_else(|| find(&|field| is_last && field.name == "id"))
}

/// Returns how a parameter takes a field. What can be null on one side only is not taken.
fn taken_as(to: &Given, source: &Field<'_>) -> Option<CopiedAs> {
    match (to, values::given(Place::Body, source)) {
        (Given::Required, Given::Optional) => Some(CopiedAs::OrDefault),
        (Given::Nullable, Given::Optional) => Some(CopiedAs::OrUnset),
        (Given::Required | Given::Optional, Given::Nullable) | (Given::Always(_), _) => None,
        (Given::Optional | Given::Nullable, Given::Required | Given::Always(_)) => Some(CopiedAs::Given),
        _ => Some(CopiedAs::Itself),
    }
}
