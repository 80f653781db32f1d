//! Lists that come page by page: what asks for the next page, and what an answer says of it.

use super::File;
use crate::built_in::BuiltIn;
use crate::model::{Operation, PagePaths, Pager, Payload};
use crate::type_expr::TypeExpr;

/// Checks that the API says which parameter asks for the next page, if an operation has pages.
pub(super) fn pager(file: &mut File<'_, '_>) {
    let api = file.api;
    let operations = || api.resources.iter().flat_map(|resource| &resource.def.operations);
    let has_pages = |operation: &Operation| operation.pages.is_some() || matches!(operation.answer, Payload::Page(_));
    let Some(pager) = &api.def.pager else {
        // A parameter that was left out is reported there.
        if operations().any(has_pages) && !api.file.lacks("/pager") {
            let help =
                "add `\"pager\": { \"page\": \"…\" }` with the name of the parameter, or `offset` or `cursor` there";
            let message = "operations have pages, and nothing says which parameter asks for the next one";
            file.opening("", message, "no `pager`", help);
        }
        return;
    };
    let name = pager.parameter();
    let is_parameter = |operation: &Operation| operation.parameters.iter().any(|(_, _, field)| field.name == name);
    if operations().any(has_pages) && !operations().any(is_parameter) && !api.left_out.may_declare(name) {
        let message = format!("no operation has a parameter `{name}`");
        let help = "name the parameter that asks for the next page";
        file.value(&format!("/pager/{}", pager.key()), message, "no parameter", help);
    }
    if let (Pager::Cursor(_), Some(PagePaths { next: None, .. })) = (pager, &api.def.envelope.page) {
        let help = "name the member that has it as `next`";
        file.key("/envelope/page", "no member has the cursor of the next page", "no cursor", help);
    }
}

/// Checks that the members that `pages` names exist: a list, a boolean and a string.
pub(super) fn pages(file: &mut File<'_, '_>, operation: &Operation, pointer: &str) {
    let Some(pages) = &operation.pages else { return };
    let Payload::Result(ty) = &operation.answer else {
        let help = "remove it, or write the type under `result` of `answer`";
        file.key(&format!("{pointer}/pages"), "only a `result` can have a list in it", "not beside a `result`", help);
        return;
    };
    if pages.more.is_none() && pages.next.is_none() {
        let help = "give it `more` or `next`";
        file.key(&format!("{pointer}/pages"), "it is not clear whether there are more items", "unclear", help);
        return;
    }
    type Fits = fn(&TypeExpr) -> bool;
    let list: Fits = |ty| matches!(ty, TypeExpr::List(_));
    let parts: [(_, _, Fits, _); 3] = [
        ("items", Some(&pages.items), list, "a required list"),
        ("more", pages.more.as_ref(), |ty| *ty == TypeExpr::BuiltIn(BuiltIn::Boolean), "a boolean"),
        ("next", pages.next.as_ref(), |ty| *ty == TypeExpr::BuiltIn(BuiltIn::String), "a string"),
    ];
    for (key, path, fits, what) in parts {
        let Some(path) = path else { continue };
        let members = ty.expr().and_then(|expr| file.api.members(file.home, expr, path)).unwrap_or_default();
        let leads_there = members.split_last().is_some_and(|((last, _), through)| {
            let promised = through.iter().all(|(member, _)| member.required) && (last.required || key != "items");
            promised && last.ty.expr().is_some_and(fits)
        });
        // A member that was left out for its own mistakes is reported there.
        if !leads_there && !path.split('.').any(|name| file.api.left_out.may_declare(name)) {
            let message = format!("`{path}` does not lead to {what} in `{}`", ty.text());
            let help = "name the required members that lead to it, with dots between them";
            file.value(&format!("{pointer}/pages/{key}"), message, "not found", help);
        }
    }
}
