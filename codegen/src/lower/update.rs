//! Operations that replace what a record says, made from that record.

use spec::TypeExpr;
use spec::checked::{Api, Field, Kind, Operation, Parameter, Payload};
use spec::model::{Method, Place};

use super::records::Ways;
use super::types::Types;
use super::values;
use crate::ir::{Copied, CopiedAs, Given, Update};
use crate::names;

/// Returns how an operation is made from the record that it replaces, if that has all that the operation needs.
pub fn lower(api: &Api<'_>, types: &Types<'_>, operation: &Operation<'_>, ways: &Ways) -> Option<Update> {
    let (Method::Put, Payload::Result { ty, .. }) = (operation.method, &operation.answer) else { return None };
    let TypeExpr::Named(id) = api.plain(ty) else { return None };
    let Kind::Record(fields) = &api.named(*id).kind else { return None };
    let unboxed = fields.iter().enumerate().filter(|(index, _)| !ways.boxed.contains(&(*id, *index)));
    let fields: Vec<_> = unboxed.map(|(_, field)| field).collect();
    let (mut required, mut optional) = (Vec::<Copied>::new(), Vec::<Copied>::new());
    for parameter in operation.parameters.iter().filter(|parameter| parameter.field.constant.is_none()) {
        let found = source(operation, parameter, &fields).and_then(|source| copied(parameter, source));
        match values::given(parameter.place, &parameter.field) {
            Given::Required => required.push(found?),
            Given::Optional | Given::Nullable => optional.extend(found),
            Given::Always(_) => {}
        }
    }
    // A field is taken once; the path comes first.
    optional.retain(|copied| required.iter().all(|taken| taken.field != copied.field));
    let has_content = operation.parameters.iter().any(|parameter| parameter.place != Place::Path);
    has_content.then(|| Update { record: types.named(*id), required, optional })
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

/// Returns how a parameter takes a field. What is null on one side only is not taken.
fn copied(parameter: &Parameter<'_>, source: &Field<'_>) -> Option<Copied> {
    let (to, from) = (values::given(parameter.place, &parameter.field), values::given(Place::Body, source));
    let how = match (to, from) {
        (Given::Required, Given::Optional) => CopiedAs::OrDefault,
        (Given::Nullable, Given::Optional) => CopiedAs::Nullable,
        (Given::Required | Given::Optional, Given::Nullable) => return None,
        _ => CopiedAs::Itself,
    };
    Some(Copied { setter: names::field(&parameter.field), field: names::field(source), how })
}
