//! Types: each name has one meaning, each type is used, and none contains itself.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::File;
use super::names::is_camel;
use crate::apis::{Api, Resolved};
use crate::built_in::BuiltIn;
use crate::cycles::cycles;
use crate::diagnostic::{At, Diagnostic};
use crate::index::Spot;
use crate::model::{Operation, Payload, TypeDef};
use crate::source::SourceFile;
use crate::suggest::{Guesses, listed};
use crate::synonyms;
use crate::type_expr::{Name, TypeExpr, TypeText, is_too_deep};

/// Reads the type at a pointer, and reports it if it is not a type.
pub(super) fn read<'t>(file: &mut File<'_, '_>, text: &'t TypeText, pointer: &str) -> Option<&'t TypeExpr> {
    let ty = match text.parsed() {
        Ok(ty) => ty,
        Err(problem) => {
            // A type whose name is in the wrong case is reported where it is declared.
            if file.api.resolve(file.home, &TypeExpr::own(inner(text.text()))).is_none() {
                file.value(pointer, problem, "not a type", mended(file, text.text()));
            }
            return None;
        }
    };
    let TypeExpr::Named(Name { resource, name }) = ty.innermost() else { return Some(ty) };
    if file.api.resolve(file.home, ty.innermost()).is_some() {
        return Some(ty);
    }
    // A type that was left out for its own mistakes is reported there.
    let left_out = &file.api.left_out;
    if !left_out.may_declare(name) && !resource.as_ref().is_some_and(|resource| left_out.mentions(resource)) {
        match resource {
            Some(resource) => unknown_elsewhere(file, resource, name, pointer),
            None => file.value(pointer, format!("there is no type `{name}`"), "unknown type", meant(file, name)),
        }
    }
    None
}

/// Reports a type that another resource does not have, or a resource that does not exist.
fn unknown_elsewhere(file: &mut File<'_, '_>, resource: &str, name: &str, pointer: &str) {
    let resources = &file.api.resources;
    let Some(found) = file.api.resource(resource) else {
        let known = resources.iter().map(|resource| resource.name.as_str());
        let help = match file.guesses.nearest(resource, known.clone()) {
            Some(near) => format!("did you mean `{near}.{name}`?"),
            None => format!("name a resource of this API: {}", listed(known)),
        };
        return file.value(pointer, format!("there is no resource `{resource}`"), "unknown resource", help);
    };
    let help = match file.guesses.nearest(name, found.def.types.iter().map(|def| def.name.as_str())) {
        Some(near) => format!("did you mean `{resource}.{near}`?"),
        None => format!("add it to `types` of {resource}.json"),
    };
    file.value(pointer, format!("the resource `{resource}` has no type `{name}`"), "unknown type", help);
}

/// Says how to correct a string that is not a type.
fn mended(file: &File<'_, '_>, text: &str) -> String {
    if is_too_deep(text) {
        return "write `json` for the inner part, or declare a type for it".to_owned();
    }
    match (text.chars().next(), text.chars().next_back()) {
        (Some('['), Some(last)) if last != ']' => format!("write `{text}]`"),
        (Some('{'), Some(last)) if last != '}' => format!("write `{text}}}`"),
        _ => meant(file, inner(text)),
    }
}

fn inner(text: &str) -> &str {
    text.trim_matches(['[', ']', '{', '}', '?'])
}

/// Iterates over the types that can be used without the name of a resource.
fn in_scope<'s>(api: &'s Api, home: Option<&'s str>) -> impl Iterator<Item = &'s TypeDef> {
    let own = home.and_then(|home| api.resource(home));
    own.into_iter().flat_map(|resource| &resource.def.types).chain(&api.def.types)
}

fn meant(file: &File<'_, '_>, name: &str) -> String {
    if let Some(ours) = synonyms::ty(name) {
        return format!("write {ours}");
    }
    let built_in = BuiltIn::ALL.iter().map(|built_in| built_in.name());
    let types = in_scope(file.api, file.home).map(|def| def.name.as_str());
    file.guesses.way_out(name, types.chain(built_in.clone()), || {
        let built_in = built_in.collect::<Vec<_>>().join(", ");
        format!("write one of {built_in}, `[T]`, `{{T}}`, or add a type of this name to `types`")
    })
}

/// Checks that each type has exactly one kind.
pub(super) fn definitions<'s>(file: &mut File<'s, '_>, defs: &'s [TypeDef]) {
    for (index, def) in defs.iter().enumerate() {
        let pointer = format!("/types/{index}");
        let sizes = [
            def.fields.as_ref().map(Vec::len),
            def.values.as_ref().map(Vec::len),
            def.cases.as_ref().map(Vec::len),
            def.alias.as_ref().map(|alias| alias.text().len()),
            def.bits.as_ref().map(Vec::len),
        ];
        let given: Vec<_> = sizes.into_iter().flatten().collect();
        // A part that was left out for its own mistakes is reported there.
        if !file.source.lacks(&pointer) && !matches!(given[..], [size] if size > 0) {
            let message =
                format!("the type `{}` is not a record, a set of values or bits, a union or an alias", def.name);
            let help = "give it one of `fields`, `values`, `bits` and `cases`, with at least one item, or `alias`";
            file.value(&format!("{pointer}/name"), message, "unclear", help);
        }
        bare(file, def, &pointer);
        cases(file, def, &pointer);
        alias(file, def, &pointer);
    }
}

/// Checks that the field whose value may replace a record is one of its fields.
fn bare(file: &mut File<'_, '_>, def: &TypeDef, pointer: &str) {
    let Some(bare) = &def.bare else { return };
    if !file.api.left_out.may_declare(bare) && !def.fields.iter().flatten().any(|field| field.name == *bare) {
        let message = format!("the type `{}` has no field `{bare}`", def.name);
        file.value(&format!("{pointer}/bare"), message, "no field", "name one of its fields, or remove this key");
    }
}

/// Checks that an alias names another type, and that one that lists numbers is an alias of `integer`.
fn alias(file: &mut File<'_, '_>, def: &TypeDef, pointer: &str) {
    let Some(text) = &def.alias else {
        if def.one_of.is_some() {
            let message = format!("the type `{}` lists numbers, but is not an alias", def.name);
            file.key(&format!("{pointer}/one_of"), message, "not an alias", "add `\"alias\": \"integer\"`");
        }
        return;
    };
    let Some(ty) = read(file, text, &format!("{pointer}/alias")) else { return };
    if def.one_of.is_some() && *ty != TypeExpr::BuiltIn(BuiltIn::Integer) {
        let message = format!("numbers can be listed only for `integer`, not for `{ty}`");
        file.key(&format!("{pointer}/one_of"), message, "not an integer", "make it an alias of `integer`");
    }
    if file.api.is_endless(file.home, &TypeExpr::own(&def.name)) {
        let message = format!("the type `{}` is an alias of itself", def.name);
        file.value(&format!("{pointer}/alias"), message, "endless", "name another type");
    }
}

/// Checks that the cases of a union are records that a tag distinguishes.
fn cases(file: &mut File<'_, '_>, def: &TypeDef, pointer: &str) {
    if def.tag.is_some() != def.cases.is_some() {
        let message = format!("the type `{}` has a tag without cases, or cases without a tag", def.name);
        file.value(&format!("{pointer}/name"), message, "incomplete", "give it both `tag` and `cases`, or neither");
    }
    for (index, case) in def.cases.iter().flatten().enumerate() {
        let pointer = format!("{pointer}/cases/{index}/type");
        let Some(ty) = read(file, &case.ty, &pointer) else { continue };
        if file.api.resolve(file.home, ty).is_none_or(|found| found.def.fields.is_none()) {
            let message = format!("a case must be a record, and `{ty}` is not one");
            file.value(&pointer, message, "not a record", "name a type that has `fields`");
        }
    }
}

/// Reports records that must contain themselves. A union can contain another of its cases, unless it has only one.
pub(super) fn endless(api: &Api, found: &mut Vec<Diagnostic>) {
    let types: Vec<_> = all(api).collect();
    let nodes: HashMap<_, _> = types.iter().enumerate().map(|(node, (_, ty))| (ty.spot, node)).collect();
    let held = |home: Option<&str>, text: &TypeText| {
        let mut ty = text.expr()?;
        while let TypeExpr::Optional(inner) = ty {
            ty = inner;
        }
        nodes.get(&api.resolve(home, ty)?.spot).copied()
    };
    let edges = |(_, ty): &(_, Resolved<'_>)| {
        let fields = ty.def.fields.iter().flatten().filter(|field| field.required).map(|field| &field.ty);
        let only_case = ty.def.cases.as_deref().filter(|cases| cases.len() == 1).into_iter().flatten();
        let types = fields.chain(only_case.map(|case| &case.ty)).chain(&ty.def.alias);
        types.filter_map(|text| held(ty.home, text)).collect()
    };
    let cycles = cycles(&types.iter().map(edges).collect::<Vec<_>>());
    let endless = types.iter().zip(cycles).filter(|((_, ty), cycle)| cycle.is_some() && ty.def.fields.is_some());
    for ((file, ty), _) in endless {
        let pointer = format!("/types/{}/name", ty.spot.1);
        let message = format!("the type `{}` contains itself, so its values would never end", ty.def.name);
        let help = "make the field that leads back to it optional";
        found.push(Diagnostic::new(file, &pointer, At::Value, message, "endless", help));
    }
}

/// Iterates over all types of an API, each with its file: those that several resources share, then those of each
/// resource.
fn all(api: &Api) -> impl Iterator<Item = (&Arc<SourceFile>, Resolved<'_>)> {
    let own = api.resources.iter().enumerate();
    let own = own.map(|(at, resource)| (Some((at, resource.name.as_str())), &resource.file, &resource.def.types));
    let files = std::iter::once((None, &api.file, &api.def.types)).chain(own);
    files.flat_map(|(home, file, types)| {
        let ty =
            move |(at, def)| Resolved { def, home: home.map(|(_, name)| name), spot: (home.map(|(at, _)| at), at) };
        types.iter().enumerate().map(ty).map(move |ty| (file, ty))
    })
}

/// Checks that only a result is optional: fields have `required` for that.
pub(super) fn not_optional(file: &mut File<'_, '_>, ty: &TypeExpr, pointer: &str) {
    if matches!(ty, TypeExpr::Optional(_)) {
        let message = format!("`{ty}` is allowed only as a result");
        file.value(pointer, message, "optional", "remove the `?`: a field that is not required may be missing");
    }
}

/// Checks the type of an answer.
pub(super) fn answer(file: &mut File<'_, '_>, operation: &Operation, pointer: &str) {
    let (key, text) = match &operation.answer {
        Payload::Result(text) => ("result", text),
        Payload::Page(text) => ("page", text),
        Payload::Whole(text) => ("whole", text),
        Payload::Nothing => return,
    };
    let pointer = format!("{pointer}/answer/{key}");
    let Some(ty) = read(file, text, &pointer) else { return };
    if key != "result" {
        not_optional(file, ty, &pointer);
    }
    // A type without fields and values is reported where it is declared.
    let record = file
        .api
        .resolve(file.home, ty)
        .is_some_and(|ty| ty.def.fields.is_some() || ty.def.values.is_none() && ty.def.cases.is_none());
    let envelope = &file.api.def.envelope;
    // An envelope that was left out is reported there.
    let is_silent = |path: bool| !path && !file.api.file.lacks("/envelope");
    if key == "page" && is_silent(envelope.page.is_some()) {
        let help = "name it in `page` of `envelope` in api.json, or declare a `result` with a record that has the list";
        file.value(&pointer, "the envelope does not say where a page has its items", "no page", help);
    }
    if key == "result" && is_silent(envelope.result.is_some()) {
        let help = "name it as `result` of `envelope` in api.json, or declare `answer` as `whole`";
        file.value(&pointer, "the envelope does not say where a response has its result", "no result", help);
    }
    if key == "whole" && !record {
        file.value(
            &pointer,
            format!("the whole response must be a record, and `{ty}` is not one"),
            "not a record",
            "name a type that has `fields`",
        );
    }
}

/// Reports the types that no operation uses.
pub(super) fn unused(api: &Api, guesses: &Guesses, found: &mut Vec<Diagnostic>) {
    // A part that was left out may have used any.
    if api.left_out.is_typeless() {
        return;
    }
    let used = used(api, guesses);
    // If the budget for guesses is spent, a mistyped name may mean any type.
    if guesses.is_spent() {
        return;
    }
    for (file, ty) in all(api) {
        let def = ty.def;
        // A name in the wrong case can't be used, and is reported for that. An alias may exist only for its name.
        let is_used = |name| api.resolve(ty.home, &TypeExpr::own(name)).is_some_and(|ty| used.contains(&ty.spot));
        if def.alias.is_none() && is_camel(&def.name) && !is_used(&def.name) {
            let message = format!("no operation uses the type `{}`", def.name);
            let help = "remove it, or use it in a parameter, a response or a type that is used";
            found.push(Diagnostic::new(
                file,
                &format!("/types/{}/name", ty.spot.1),
                At::Value,
                message,
                "unused",
                help,
            ));
        }
    }
}

/// Returns the positions of the types that operations use. The chains may be long, so this does not recurse.
fn used(api: &Api, guesses: &Guesses) -> HashSet<Spot> {
    let mut waiting = Vec::new();
    for resource in &api.resources {
        for operation in &resource.def.operations {
            let parameters = operation.parameters.iter().map(|(_, _, field)| &field.ty);
            waiting.extend(parameters.chain(operation.answer.ty()).map(|ty| (Some(resource.name.as_str()), ty)));
        }
    }
    // So may parts that were left out.
    let mut found: Vec<_> = all(api).map(|(_, ty)| ty).filter(|ty| api.left_out.mentions(&ty.def.name)).collect();
    let mut used: HashSet<_> = found.iter().map(|ty| ty.spot).collect();
    loop {
        while let Some(ty) = found.pop() {
            let (fields, cases) = (ty.def.fields.iter().flatten(), ty.def.cases.iter().flatten());
            let types = fields.map(|field| &field.ty).chain(cases.map(|case| &case.ty)).chain(&ty.def.alias);
            waiting.extend(types.map(|text| (ty.home, text)));
        }
        let Some((home, text)) = waiting.pop() else { return used };
        found.extend(meant_by(api, guesses, home, text).filter(|ty| used.insert(ty.spot)));
    }
}

/// Returns the type that a text names. A mistyped name means the nearest type, so that it is not called unused as well.
fn meant_by<'a>(api: &'a Api, guesses: &Guesses, home: Option<&'a str>, text: &TypeText) -> Option<Resolved<'a>> {
    let wrong = || TypeExpr::own(inner(text.text()));
    let ty = text.expr().map_or_else(wrong, |ty| ty.innermost().clone());
    api.resolve(home, &ty).or_else(|| mistyped(api, guesses, home, &ty))
}

/// Guesses the type that a mistyped name means.
fn mistyped<'a>(api: &'a Api, guesses: &Guesses, home: Option<&'a str>, named: &TypeExpr) -> Option<Resolved<'a>> {
    let TypeExpr::Named(Name { resource, name }) = named else { return None };
    let home = match resource {
        Some(resource) => Some(guesses.nearest(resource, api.resources.iter().map(|resource| resource.name.as_str()))?),
        None => home,
    };
    let near = guesses.nearest(name, in_scope(api, home).map(|def| def.name.as_str()))?;
    api.resolve(home, &TypeExpr::own(near))
}
