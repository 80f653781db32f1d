//! Types: each name means one, each is used, and none holds itself.

use std::collections::HashSet;

use super::Page;
use crate::diagnostic::{At, Diagnostic};
use crate::load::{Api, Resolved};
use crate::model::{Answer, Operation, TypeDef};
use crate::suggest::nearest;
use crate::type_expr::{BUILT_IN, TypeExpr};

/// Reads the type at a pointer, and reports it if it is none.
pub(super) fn read(page: &mut Page<'_, '_>, text: &str, pointer: &str) -> Option<TypeExpr> {
    let ty = match TypeExpr::parse(text) {
        Ok(ty) => ty,
        Err(problem) => {
            page.value(pointer, problem, "unknown type", meant(page, inner(text)));
            return None;
        }
    };
    let named = ty.innermost();
    let unknown = matches!(named, TypeExpr::Named { .. }) && page.api.resolve(page.home, named).is_none();
    if !unknown {
        return Some(ty);
    }
    // A type that was left out for its own mistakes is reported there.
    if !page.api.pruned {
        page.value(pointer, format!("there is no type `{named}`"), "unknown type", meant(page, &named.to_string()));
    }
    None
}

fn inner(text: &str) -> &str {
    text.trim_matches(['[', ']', '{', '}'])
}

fn meant(page: &Page<'_, '_>, name: &str) -> String {
    let own = page.api.resources.iter().filter(|resource| Some(resource.name.as_str()) == page.home);
    let types = own.flat_map(|resource| &resource.def.types).chain(&page.api.def.types).map(|def| def.name.as_str());
    let built_in = BUILT_IN.iter().map(|(name, _)| *name);
    match nearest(name, types.chain(built_in.clone())) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!(
            "write one of {}, `[T]`, `{{T}}`, or add a type of this name to `types`",
            built_in.collect::<Vec<_>>().join(", ")
        ),
    }
}

/// Each type is either a record or a set of values, and no record must hold itself.
pub(super) fn definitions(page: &mut Page<'_, '_>, defs: &[TypeDef]) {
    for (index, def) in defs.iter().enumerate() {
        let pointer = format!("/types/{index}");
        let sizes =
            [def.fields.as_ref().map(Vec::len), def.values.as_ref().map(Vec::len), def.cases.as_ref().map(Vec::len)];
        let given: Vec<_> = sizes.into_iter().flatten().collect();
        if !matches!(given[..], [size] if size > 0) {
            let message = format!("the type `{}` is neither a record nor a set of values nor a union", def.name);
            let help = "give it either `fields` or `values` or `cases`, with one item at least";
            page.value(&format!("{pointer}/name"), message, "unclear", help);
        }
        bare(page, def, &pointer);
        cases(page, def, &pointer);
        if requires(page.api, page.home, def, &def.name, &mut HashSet::new()) {
            let message = format!("the type `{}` must hold itself, so no value of it can end", def.name);
            page.value(&format!("{pointer}/name"), message, "endless", "make the field optional that leads back to it");
        }
    }
}

/// The field that may stand for a record is one of its own.
fn bare(page: &mut Page<'_, '_>, def: &TypeDef, pointer: &str) {
    let Some(bare) = &def.bare else { return };
    if !def.fields.iter().flatten().any(|field| field.name == *bare) {
        let message = format!("the type `{}` has no field `{bare}`", def.name);
        page.value(&format!("{pointer}/bare"), message, "no field", "name one of its fields, or remove this key");
    }
}

/// The cases of a union are records that a tag tells apart.
fn cases(page: &mut Page<'_, '_>, def: &TypeDef, pointer: &str) {
    if def.tag.is_some() != def.cases.is_some() {
        let message = format!("the type `{}` has a tag without cases, or cases without a tag", def.name);
        page.value(&format!("{pointer}/name"), message, "incomplete", "give it both `tag` and `cases`, or neither");
    }
    for (index, case) in def.cases.iter().flatten().enumerate() {
        let pointer = format!("{pointer}/cases/{index}/type");
        let Some(ty) = read(page, &case.ty, &pointer) else { continue };
        if page.api.resolve(page.home, &ty).is_none_or(|found| found.def.fields.is_none()) {
            let message = format!("a case is a record, and `{ty}` is none");
            page.value(&pointer, message, "no record", "name a type that has `fields`");
        }
    }
}

/// Whether every value of a type must hold one of the type `name` of the same home.
fn requires(api: &Api, home: Option<&str>, def: &TypeDef, name: &str, seen: &mut HashSet<String>) -> bool {
    let mut required = def.fields.iter().flatten().filter(|field| field.required);
    required.any(|field| {
        let Ok(ty @ TypeExpr::Named { .. }) = TypeExpr::parse(&field.ty) else { return false };
        let Some(found) = api.resolve(home, &ty) else { return false };
        found.def.name == name
            || seen.insert(found.def.name.clone()) && requires(api, found.home, found.def, name, seen)
    })
}

/// The type of an answer is one.
pub(super) fn answer(page: &mut Page<'_, '_>, operation: &Operation, pointer: &str) {
    let (key, text) = match &operation.answer {
        Answer::Result(text) => ("result", text),
        Answer::Page(text) => ("page", text),
        Answer::Whole(text) => ("whole", text),
    };
    let pointer = format!("{pointer}/answer/{key}");
    let Some(ty) = read(page, text, &pointer) else { return };
    let record =
        matches!(page.api.resolve(page.home, &ty), Some(Resolved { def: TypeDef { fields: Some(_), .. }, .. }));
    if key == "whole" && !record {
        page.value(
            &pointer,
            format!("the whole answer is a record, and `{ty}` is none"),
            "no record",
            "name a type that has `fields`",
        );
    }
}

/// Reports the types that no operation leads to.
pub(super) fn unused(api: &Api, found: &mut Vec<Diagnostic>) {
    if api.pruned {
        return;
    }
    let used = used(api);
    let shared = api.def.types.iter().enumerate().map(|(index, def)| (&api.file, None, index, def));
    let own = api.resources.iter().flat_map(|resource| {
        let types = resource.def.types.iter().enumerate();
        types.map(move |(index, def)| (&resource.file, Some(resource.name.as_str()), index, def))
    });
    for (file, home, index, def) in shared.chain(own) {
        if !used.contains(&(home, def.name.as_str())) {
            let message = format!("no operation uses the type `{}`", def.name);
            let help = "remove it, or use it in a parameter, an answer or a type that is used";
            found.push(Diagnostic::new(file, &format!("/types/{index}/name"), At::Value, message, "unused", help));
        }
    }
}

type Used<'a> = HashSet<(Option<&'a str>, &'a str)>;

fn used(api: &Api) -> Used<'_> {
    let mut used = Used::new();
    for resource in &api.resources {
        for operation in &resource.def.operations {
            let home = Some(resource.name.as_str());
            let (Answer::Result(answer) | Answer::Page(answer) | Answer::Whole(answer)) = &operation.answer;
            reach(api, home, answer, &mut used);
            operation.parameters.iter().for_each(|(_, _, field)| reach(api, home, &field.ty, &mut used));
        }
    }
    used
}

fn reach<'a>(api: &'a Api, home: Option<&'a str>, text: &str, used: &mut Used<'a>) {
    let Ok(ty) = TypeExpr::parse(text) else { return };
    let Some(found) = api.resolve(home, ty.innermost()) else { return };
    if used.insert((found.home, found.def.name.as_str())) {
        let (fields, cases) = (found.def.fields.iter().flatten(), found.def.cases.iter().flatten());
        let types = fields.map(|field| &field.ty).chain(cases.map(|case| &case.ty));
        types.for_each(|ty| reach(api, found.home, ty, used));
    }
}
