//! Documented calls: they are calls of their operation, and their answers are answers to it.

use serde_json::Value;

use super::Page;
use super::fields::report;
use super::fit::{Fit, Side};
use crate::documented::{UrlMistake, documented_call};
use crate::model::{Answer, Operation, Place};
use crate::type_expr::TypeExpr;

/// The documented request calls the operation with values that it takes.
pub(super) fn request(page: &mut Page<'_, '_>, operation: &Operation, pointer: &str) {
    let base_url = &page.api.def.base_url;
    let call = match documented_call(base_url, operation) {
        Ok(call) => call,
        Err(UrlMistake::BaseUrl) => {
            let message = format!("the URL does not begin with the base URL {base_url}");
            let help = "correct the URL, or `base_url` in api.json";
            return page.value(&format!("{pointer}/url"), message, "another URL", help);
        }
        Err(UrlMistake::Path) => {
            let message = format!("the URL is none of the path `{}`", operation.path);
            return page.value(&format!("{pointer}/url"), message, "another path", "correct the URL or the path");
        }
    };
    for place in Place::ALL {
        let (fields, values) = (operation.parameters.at(place), call.at(place));
        let fit = Fit::new(page.api, page.home, Side::Request);
        let misfits = match place {
            // That placeholders and parameters are the same is checked where the path stands.
            Place::Path => fit.known_members(fields, values, &format!("{pointer}/url")),
            Place::Query => fit.members(fields, "`parameters.query`", &[], values, &format!("{pointer}/url")),
            Place::Body => fit.members(fields, "`parameters.body`", &[], values, &format!("{pointer}/body")),
            Place::Form => fit.members(fields, "`parameters.form`", &[], values, &format!("{pointer}/form")),
        };
        report(page, misfits);
    }
}

/// The documented answer is one that the operation declares.
pub(super) fn response(page: &mut Page<'_, '_>, operation: &Operation, pointer: &str) {
    let response = &operation.example.response;
    let Value::Object(members) = response else {
        page.value(pointer, "the answer is no object", "no object", "transcribe the whole answer");
        return;
    };
    let (Answer::Result(text) | Answer::Page(text) | Answer::Whole(text)) = &operation.answer;
    let Ok(ty) = TypeExpr::parse(text) else { return };
    let fit = || Fit::new(page.api, page.home, Side::Answer);
    let misfits = match &operation.answer {
        Answer::Whole(_) => {
            let Some(found) = page.api.resolve(page.home, &ty) else { return };
            let fields = found.def.fields.as_deref().unwrap_or_default();
            let fit = Fit::new(page.api, found.home, Side::Answer);
            fit.members(fields, &format!("the type `{ty}`"), &ENVELOPE, members, pointer)
        }
        Answer::Result(_) => fit().envelope(&ty, &ENVELOPE, members, pointer),
        Answer::Page(_) => {
            let beside = [&ENVELOPE[..], &["result_info"]].concat();
            fit().envelope(&TypeExpr::List(Box::new(ty)), &beside, members, pointer)
        }
    };
    report(page, misfits);
}

/// What an envelope has beside its result.
const ENVELOPE: [&str; 3] = ["success", "errors", "messages"];
