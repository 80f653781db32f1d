//! Unions. A record may be a case of several unions and also stand alone, so each case is a component of its own: the
//! record with the tag.

use serde_json::{Map, Value, json};

use super::objects::{grouped, insert, reference, require};
use super::schemas::{Schemas, name};
use crate::checked::{Api, Field, Kind, NamedType, TypeId, Union};

/// A union of its cases.
pub(super) fn union(api: &Api<'_>, ty: &NamedType<'_>, union: &Union<'_>) -> Value {
    let (mut cases, mut mapping) = (Vec::new(), Map::new());
    for (record, values) in records(union) {
        let case = reference(&case(api, ty, record));
        mapping.extend(values.into_iter().map(|value| (value.to_owned(), case["$ref"].clone())));
        cases.push(case);
    }
    json!({ "oneOf": cases, "discriminator": { "propertyName": union.tag, "mapping": mapping } })
}

/// The cases of a union, by the names of their components.
pub(super) fn cases(schemas: &Schemas<'_>, ty: &NamedType<'_>, union: &Union<'_>) -> Map<String, Value> {
    let component = |(record, values): (TypeId, Vec<&str>)| {
        (case(schemas.api, ty, record), tagged(schemas, record, union.tag, &values))
    };
    records(union).into_iter().map(component).collect()
}

/// Returns the records of a union, each with the values of its tag.
fn records<'u>(union: &'u Union<'_>) -> Vec<(TypeId, Vec<&'u str>)> {
    grouped(union.cases.iter().map(|case| (case.record, case.def.value.as_str())))
}

/// Returns the name of a case's component, such as `pets.Toy.Ball`.
fn case(api: &Api<'_>, ty: &NamedType<'_>, record: TypeId) -> String {
    let record = api.named(record);
    let home = record.home.filter(|home| ty.home != Some(home));
    let home = home.map(|home| format!("{home}.")).unwrap_or_default();
    format!("{}.{home}{}", name(api, ty), record.name)
}

/// A record with the tag of its case.
fn tagged(schemas: &Schemas<'_>, record: TypeId, tag: &str, values: &[&str]) -> Value {
    let record = schemas.api.named(record);
    let fields: &[Field<'_>] = if let Kind::Record(fields) = &record.kind { fields } else { &[] };
    let mut schema = schemas.record(fields.iter().filter(|field| field.name != tag));
    insert(&mut schema["properties"], tag, json!({ "type": "string", "enum": values }));
    require(&mut schema, tag);
    insert(&mut schema, "description", json!(record.description));
    schema
}
