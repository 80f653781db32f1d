//! Whether a documented value fits its declared type and its limits.

mod named;

use std::collections::{HashMap, HashSet};

use runtime::rules::{Breach, Limit, Subject};
use serde_json::{Map, Value};

use super::File;
use super::limits;
use crate::apis::Api;
use crate::built_in::BuiltIn;
use crate::diagnostic::{At, shown};
use crate::documented::DocumentedCall;
use crate::model::{Envelope, ErrorPaths, Field, Limited, PagePaths, Parameters, Place, root};
use crate::source::escape;
use crate::suggest::Guesses;
use crate::type_expr::TypeExpr;

/// Direction of a value: a response may have null for an optional member.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    Request,
    Answer,
}

/// A value that does not fit.
pub(super) struct Misfit {
    pub(super) pointer: String,
    pub(super) at: At,
    pub(super) message: String,
    pub(super) label: &'static str,
    pub(super) help: String,
}

/// Compares values with types. Each call returns all misfits of one value.
pub(super) struct Fit<'s> {
    api: &'s Api,
    guesses: &'s Guesses,
    home: Option<&'s str>,
    side: Side,
    found: Vec<Misfit>,
}

impl<'s> Fit<'s> {
    /// Resolves names in the scope of a page.
    pub(super) fn new(file: &File<'s, '_>, side: Side) -> Self {
        Self { api: file.api, guesses: file.guesses, home: file.home, side, found: Vec::new() }
    }

    /// Resolves names in the scope of a resource, or (`None`) of `api.json`.
    pub(super) fn within(self, home: Option<&'s str>) -> Self {
        Self { home, ..self }
    }

    /// Checks a value of a field, with its limits.
    pub(super) fn field(mut self, field: &Field, value: &Value, pointer: &str) -> Vec<Misfit> {
        self.check_field(field, value, pointer);
        self.found
    }

    /// Checks the values found for some fields; those of other fields are ignored.
    pub(super) fn known_members(
        mut self,
        fields: &[Field],
        members: &Map<String, Value>,
        pointer: &str,
    ) -> Vec<Misfit> {
        for (field, value) in fields.iter().filter_map(|field| Some((field, members.get(&field.name)?))) {
            self.check_member(field, value, pointer);
        }
        self.found
    }

    /// Checks a value of a type.
    pub(super) fn ty(mut self, ty: &TypeExpr, value: &Value, pointer: &str) -> Vec<Misfit> {
        self.check(ty, value, pointer);
        self.found
    }

    /// Checks that the parameters of a place which depend on others are sent with these, wherever they travel.
    pub(super) fn placed(
        mut self,
        all: &Parameters,
        place: Place,
        call: &DocumentedCall,
        pointer: &str,
    ) -> Vec<Misfit> {
        let all = all.iter().map(|(_, _, field)| field);
        self.check_placed(all, call.at(place), |name| call.value(name), pointer);
        self.found
    }

    /// Checks that the members of a record which depend on others stand beside the values of those.
    fn placed_members(&mut self, fields: &[Field], members: &Map<String, Value>, pointer: &str) {
        self.check_placed(fields.iter(), members, |name| members.get(name), pointer);
    }

    /// Checks an object, member by member. `owner` declares the members, and `beside` are additional ones.
    pub(super) fn members(
        mut self,
        fields: &[Field],
        owner: &str,
        beside: &[&str],
        members: &Map<String, Value>,
        pointer: &str,
    ) -> Vec<Misfit> {
        self.check_members(fields, owner, beside, members, pointer);
        self.found
    }

    /// Checks an envelope with a result of this type, which may be `paged`.
    pub(super) fn envelope(
        mut self,
        ty: &TypeExpr,
        paged: bool,
        members: &Map<String, Value>,
        pointer: &str,
    ) -> Vec<Misfit> {
        let Envelope { result, page, .. } = &self.api.def.envelope;
        // Where nothing says it, that is reported where the answer is declared.
        let path = if paged { page.as_ref().map(|page| &page.items) } else { result.as_ref() };
        let Some(path) = path else { return self.found };
        let beside = beside(&self.api.def.envelope);
        let info: Vec<_> = page.iter().flat_map(PagePaths::info).map(|(_, path)| root(path)).collect();
        for (name, value) in members.iter().filter(|(name, _)| !beside.contains(&name.as_str())) {
            let pointer = format!("{pointer}/{}", escape(name));
            match name.as_str() {
                name if name == path => self.check(ty, value, &pointer),
                name if name == root(path) => {}
                name if info.contains(&name) && paged => {
                    self.check(&TypeExpr::BuiltIn(BuiltIn::Object), value, &pointer);
                }
                name if info.contains(&name) => self.beside(name, pointer, "declare `answer` as a `page`"),
                _ => self.beside(name, pointer, "declare `answer` as `whole`, with a type that has it"),
            }
        }
        let found = path.split('.').skip(1).try_fold(members.get(root(path)), |value, name| Some(value?.get(name)));
        match found.flatten() {
            Some(value) if path.contains('.') => {
                let pointer =
                    path.split('.').fold(pointer.to_owned(), |pointer, name| format!("{pointer}/{}", escape(name)));
                self.check(ty, value, &pointer);
            }
            None if !matches!(ty, TypeExpr::Optional(_)) => {
                let help = format!("declare `answer` as `whole`, or transcribe its `{path}`");
                self.incomplete(pointer, format!("the response has no `{path}`"), &help);
            }
            _ => {}
        }
        self.found
    }

    /// Checks the value of a field in a record or a call. The example of the field is checked where it is declared.
    fn check_member(&mut self, field: &Field, value: &Value, pointer: &str) {
        if self.side == Side::Answer || field.example.as_ref() != Some(value) {
            self.check_field(field, value, pointer);
        }
    }

    /// Checks a value of a field. If a field of its record stands for the whole record, the value must fit that one as
    /// well, and so on.
    fn check_field(&mut self, field: &Field, value: &Value, pointer: &str) {
        let (home, before) = (self.home, self.found.len());
        let (mut fields, mut passed, mut field) = (Vec::new(), HashSet::new(), field);
        loop {
            if value.is_null() && (!field.required && self.side == Side::Answer || field.takes_null()) {
                break;
            }
            let Some(ty) = field.ty.expr() else { break };
            fields.push((field, ty));
            match self.bare(ty, value) {
                Some((inner, record)) if passed.insert(record.spot) => (field, self.home) = (inner, record.home),
                // A record that stands for itself has no value.
                Some(_) => break,
                None => {
                    self.check(ty, value, pointer);
                    break;
                }
            }
        }
        self.home = home;
        for (field, ty) in fields.into_iter().rev() {
            if self.found.len() == before {
                self.limits(field, ty, value, pointer);
            }
        }
    }

    fn check(&mut self, ty: &TypeExpr, value: &Value, pointer: &str) {
        if let Some(number) = self.number_in(ty, value) {
            return self.check(ty, &number, pointer);
        }
        let fits = match (ty, value) {
            (TypeExpr::BuiltIn(built_in), value) => built_in.read(value).is_some(),
            (TypeExpr::List(item), Value::Array(items)) => {
                for (index, value) in items.iter().enumerate() {
                    self.check(item, value, &format!("{pointer}/{index}"));
                }
                true
            }
            (TypeExpr::Map(item), Value::Object(entries)) => {
                for (key, value) in entries {
                    self.check(item, value, &format!("{pointer}/{}", escape(key)));
                }
                true
            }
            (TypeExpr::Optional(_), Value::Null) => true,
            (TypeExpr::Optional(inner), value) => return self.check(inner, value, pointer),
            (TypeExpr::Named(_), value) => return self.named(ty, value, pointer),
            _ => false,
        };
        if !fits {
            self.misfit(
                pointer,
                format!("{} is not a value of the type `{ty}`", shown(value)),
                "does not fit",
                "correct the value or the type",
            );
        }
    }

    /// Whether numbers may be strings here.
    fn text_numbers(&self) -> bool {
        self.side == Side::Answer && self.api.def.text_numbers
    }

    /// Returns the number in a string, where numbers may be written as strings.
    fn number_in(&self, ty: &TypeExpr, value: &Value) -> Option<Value> {
        let expected = matches!(ty, TypeExpr::BuiltIn(built_in) if built_in.is_text_number());
        let text = value.as_str().filter(|_| expected && self.text_numbers())?;
        text.parse::<i64>().ok().map(Value::from)
    }

    fn check_members(
        &mut self,
        fields: &[Field],
        owner: &str,
        beside: &[&str],
        members: &Map<String, Value>,
        pointer: &str,
    ) {
        let declared: HashMap<_, _> = fields.iter().rev().map(|field| (field.name.as_str(), field)).collect();
        for (name, value) in members {
            let pointer = format!("{pointer}/{}", escape(name));
            match declared.get(name.as_str()) {
                Some(field) => self.check_member(field, value, &pointer),
                // A field that was left out for its own mistakes is reported there.
                None if self.api.left_out.may_declare(name) || beside.contains(&name.as_str()) => {}
                None => self.undeclared(fields, owner, name, pointer),
            }
        }
        for field in fields.iter().filter(|field| field.required && !members.contains_key(&field.name)) {
            let message = format!("`{}` is required by {owner} but missing here", field.name);
            self.incomplete(pointer, message, "add it here, or make it optional");
        }
    }

    /// Reports a member that the envelope does not have.
    fn beside(&mut self, name: &str, pointer: String, help: &str) {
        let message = format!("the declared response has no `{name}`");
        self.found.push(Misfit { pointer, at: At::Key, message, label: "undeclared", help: help.to_owned() });
    }

    fn undeclared(&mut self, fields: &[Field], owner: &str, name: &str, pointer: String) {
        let help = match self.guesses.nearest(name, fields.iter().map(|field| field.name.as_str())) {
            Some(near) => format!("did you mean `{near}`? If not, add `{name}` to {owner}"),
            None => format!("add it to {owner}"),
        };
        let message = format!("{owner} has no `{name}`");
        self.found.push(Misfit { pointer, at: At::Key, message, label: "undeclared", help });
    }

    /// Checks the limits of a value, and those of its items.
    fn limits(&mut self, limited: &dyn Limited, ty: &TypeExpr, value: &Value, pointer: &str) {
        let (plain, _) = self.api.expand(self.home, ty);
        for breach in limits::broken(limited, plain, value) {
            let value = shown(value);
            // What it is need not be said twice; its length and what it repeats are not seen at once.
            let found = breach.found.filter(|found| *found != value);
            let message = format!("{value} breaks a limit: it {}", Breach { found, ..breach });
            self.misfit(pointer, message, "breaks a limit", "correct the value or the limit");
        }
        for (_, inner) in limited.each() {
            match (plain, value) {
                (TypeExpr::List(item), Value::Array(items)) => {
                    for (index, value) in items.iter().enumerate() {
                        self.limits(inner, item, value, &format!("{pointer}/{index}"));
                    }
                }
                (TypeExpr::Map(item), Value::Object(entries)) => {
                    for (key, value) in entries {
                        self.limits(inner, item, value, &format!("{pointer}/{}", escape(key)));
                    }
                }
                _ => {}
            }
        }
    }

    /// Checks that those of the fields which are sent and depend on others stand beside the values of those. `pointer`
    /// leads to their object.
    fn check_placed<'f, 'v>(
        &mut self,
        all: impl Iterator<Item = &'f Field> + Clone,
        sent: &Map<String, Value>,
        at: impl Fn(&str) -> Option<&'v Value>,
        pointer: &str,
    ) {
        for field in all.clone().filter(|field| field.depends() && sent.contains_key(&field.name)) {
            // One that does not exist is reported where the field depends on it.
            let others = |name: &str, judge: &mut dyn FnMut(&Subject<'_>)| {
                if all.clone().any(|field| field.name == name) {
                    judge(&at(name).map_or(Subject::Other, Subject::of_json));
                }
            };
            let subject = at(&field.name).map_or(Subject::Other, Subject::of_json);
            for breach in field.with_limits(|limits| Limit::breaches_beside(limits, &subject, &others)) {
                let message = format!("`{}` {breach}", field.name);
                let pointer = format!("{pointer}/{}", escape(&field.name));
                let help = "correct it, or the limit".to_owned();
                self.found.push(Misfit { pointer, at: At::Key, message, label: "does not fit the others", help });
            }
        }
    }

    fn incomplete(&mut self, pointer: &str, message: String, help: &str) {
        let (pointer, help) = (pointer.to_owned(), help.to_owned());
        self.found.push(Misfit { pointer, at: At::Opening, message, label: "incomplete", help });
    }

    fn misfit(&mut self, pointer: &str, message: String, label: &'static str, help: impl Into<String>) {
        self.found.push(Misfit { pointer: pointer.to_owned(), at: At::Value, message, label, help: help.into() });
    }
}

/// The members of an answer that its envelope has beside the result. Errors that no answer of its own has stand elsewhere.
pub(super) fn beside(envelope: &Envelope) -> Vec<&str> {
    let errors = envelope.errors.first().into_iter().flat_map(ErrorPaths::of_answer).map(|(_, path)| root(path));
    let named = envelope.success.iter().chain(&envelope.others).map(|path| root(path));
    named.chain(errors).collect()
}
