//! Facts about an API as a whole.

use std::collections::BTreeSet;
use std::sync::Arc;

use spec::checked::{Api, Field, Kind, Type};
use spec::model::{ApiFile, AuthScheme, FormEncoding, Pager, RateLimit, Source, Status};
use spec::{BuiltIn, TypeExpr};

use super::docs;
use super::markdown::{code, prose};
use crate::{ir, names};

/// Lowers the facts about an API as a whole.
pub fn lower(api: &Api<'_>, is_main: bool, modules: Vec<ir::Module>) -> ir::Api {
    ir::Api {
        constant: names::shouting(&api.name),
        title: api.def.title.clone(),
        docs: documentation(&api.def),
        name: api.name.clone(),
        source: format!("spec/{}", api.name),
        file: Arc::clone(&api.file),
        base_url: api.def.base_url.clone(),
        is_main,
        auth_schemes: api.def.auth_schemes.iter().map(auth_scheme).collect(),
        envelope: api.def.envelope.clone(),
        form: names::camel(match api.def.form {
            FormEncoding::Multipart => "multipart",
            FormEncoding::Urlencoded => "urlencoded",
        }),
        module: names::api_module(api),
        feature: api.def.feature.clone(),
        rate_limits: api.def.rate_limits.iter().map(counted).collect(),
        pager: api.def.pager.as_ref().map(pager),
        secrets: secrets(api).into_iter().collect(),
        modules,
    }
}

fn pager(pager: &Pager) -> ir::Pager {
    ir::Pager { kind: names::camel(pager.key()), parameter: pager.parameter().to_owned() }
}

/// Returns the names of all members and parameters that are secrets.
fn secrets(api: &Api<'_>) -> BTreeSet<String> {
    let records =
        api.types().iter().filter_map(|ty| if let Kind::Record(fields) = &ty.kind { Some(fields) } else { None });
    let operations = api.resources.iter().flat_map(|resource| &resource.operations);
    let parameters = operations.flat_map(|operation| &operation.parameters).map(|parameter| &parameter.field);
    let secrets = records.flatten().chain(parameters).filter(|field: &&Field<'_>| is_secret(api, &field.ty));
    secrets.map(|field| field.name.clone()).collect()
}

fn is_secret(api: &Api<'_>, ty: &Type) -> bool {
    match api.plain(ty) {
        TypeExpr::BuiltIn(built_in) => *built_in == BuiltIn::Secret,
        TypeExpr::List(inner) | TypeExpr::Map(inner) | TypeExpr::Optional(inner) => is_secret(api, inner),
        TypeExpr::Named(_) => false,
    }
}

fn auth_scheme(scheme: &AuthScheme) -> ir::AuthScheme {
    let carrier = names::camel(if scheme.form.is_empty() { "headers" } else { "form" });
    let (kind, names) = (names::credential(scheme.kind), scheme.names().to_vec());
    ir::AuthScheme { kind, carrier, names, prefix: scheme.prefix.clone() }
}

fn documentation(def: &ApiFile) -> ir::Docs {
    let sources = def.sources.iter().map(source).collect::<Vec<_>>().join(", ");
    let mut lines = docs::paragraphs([
        prose(&(def.title.clone() + ": " + &docs::lower_first(&def.description))),
        format!("Base URL: {}. Transcribed from {sources}.", code(&def.base_url)),
    ]);
    let sections = [
        ("Credentials", def.auth_schemes.iter().map(described).collect()),
        ("Rate limits", def.rate_limits.iter().map(rate_limit).collect()),
        ("Paging and order", def.paging.iter().map(|field| named(&code(&field.name), &field.description)).collect()),
        ("Content types", def.content_types.iter().map(|kind| named(&code(&kind.value), &kind.description)).collect()),
        ("HTTP statuses", def.statuses.iter().map(status).collect::<Vec<_>>()),
    ];
    for (title, items) in sections.into_iter().filter(|(_, items)| !items.is_empty()) {
        lines.extend([String::new(), format!("# {title}")]);
        docs::list(&items, &mut lines);
    }
    lines
}

fn source(source: &Source) -> String {
    let title = prose(&source.title);
    match &source.date {
        Some(date) => format!("\"{title}\" of {}", prose(date)),
        None => format!("\"{title}\""),
    }
}

fn described(scheme: &AuthScheme) -> String {
    named(&docs::codes(scheme.names()), &scheme.description)
}

fn named(name: &str, description: &str) -> String {
    format!("{name}: {}", prose(&docs::lower_first(description)))
}

fn counted(RateLimit { calls, seconds, operations, with, .. }: &RateLimit) -> ir::RateLimit {
    ir::RateLimit { calls: *calls, seconds: *seconds, operations: operations.clone(), with: with.clone() }
}

fn rate_limit(limit: &RateLimit) -> String {
    let (calls, period) = (grouped(limit.calls), period(limit.seconds));
    named(&format!("{calls} in {period}"), &limit.description)
}

fn status(status: &Status) -> String {
    let name = format!("{} {}", status.code, prose(&status.name));
    match &status.description {
        Some(description) => named(&name, description),
        None => format!("{name}."),
    }
}

/// Formats a number with a comma before every three digits.
fn grouped(number: u32) -> String {
    let digits = number.to_string();
    let chunks: Vec<_> = digits.as_bytes().rchunks(3).rev().map(String::from_utf8_lossy).collect();
    chunks.join(",")
}

/// Formats a number of seconds in the largest unit that divides it, up to hours.
fn period(seconds: u32) -> String {
    let (number, unit) = match seconds {
        _ if seconds.is_multiple_of(3600) => (seconds / 3600, "hour"),
        _ if seconds.is_multiple_of(60) => (seconds / 60, "minute"),
        _ => (seconds, "second"),
    };
    format!("{number} {unit}{}", if number == 1 { "" } else { "s" })
}

#[cfg(test)]
mod tests {
    use super::{grouped, period};

    #[test]
    fn numbers_and_periods_are_written_as_people_do() {
        assert_eq!([7, 1200, 1_000_000].map(grouped), ["7", "1,200", "1,000,000"]);
        assert_eq!(
            [1, 90, 300, 3600, 86400].map(period),
            ["1 second", "90 seconds", "5 minutes", "1 hour", "24 hours"]
        );
    }
}
