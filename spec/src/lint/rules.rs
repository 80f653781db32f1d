//! Rules about which parameters a call has: they name optional parameters, and the documented call keeps them.

use std::collections::HashSet;

use super::File;
use crate::documented::documented_call;
use crate::model::{Field, Operation, Rule};
use crate::suggest::listed;

/// Checks the rules of an operation.
pub(super) fn check(file: &mut File<'_, '_>, operation: &Operation, pointer: &str) {
    let parameters: Vec<_> = operation.parameters.iter().map(|(_, _, field)| field).collect();
    for (index, rule) in operation.rules.iter().enumerate() {
        let (pointer, before) = (format!("{pointer}/rules/{index}"), file.found.len());
        names(file, rule, &parameters, &format!("{pointer}/parameters"));
        if file.found.len() == before && !rule.warning {
            kept(file, rule, operation, &pointer);
        }
    }
}

fn names(file: &mut File<'_, '_>, rule: &Rule, parameters: &[&Field], pointer: &str) {
    if rule.parameters.len() < 2 {
        file.value(pointer, "a rule is about at least two parameters", "too few", "add another, or remove the rule");
    }
    let mut seen = HashSet::new();
    for (index, name) in rule.parameters.iter().enumerate() {
        let pointer = format!("{pointer}/{index}");
        named(file, parameters, name, &pointer);
        if !seen.insert(name) {
            file.value(&pointer, format!("`{name}` is named twice"), "duplicate", "remove one");
        }
    }
}

fn named(file: &mut File<'_, '_>, parameters: &[&Field], name: &str, pointer: &str) {
    match parameters.iter().find(|field| field.name == name) {
        Some(field) if field.required => {
            let message = format!("`{name}` is required, so that every call has it");
            file.value(pointer, message, "not optional", "name an optional parameter");
        }
        Some(_) => {}
        // A parameter that was left out for its own mistakes is reported there.
        None if file.api.left_out.may_declare(name) => {}
        None => {
            let names = || parameters.iter().map(|field| field.name.as_str());
            let help = file.guesses.way_out(name, names(), || format!("name some of {}", listed(names())));
            file.value(pointer, format!("there is no parameter `{name}`"), "unknown", help);
        }
    }
}

/// A documented call that a client would refuse is a mistake.
fn kept(file: &mut File<'_, '_>, rule: &Rule, operation: &Operation, pointer: &str) {
    let Ok(call) = documented_call(file.api, file.home, operation) else { return };
    if let Some((names, problem)) = rule.with_rule(|rule| rule.broken_by(&|name| call.value(name).is_some())) {
        let message = format!("the documented call breaks this rule: {names} {problem}");
        file.value(&format!("{pointer}/count"), message, "broken", "correct the rule or the call");
    }
}
