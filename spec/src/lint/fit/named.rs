//! Whether a documented value fits the named type that is declared for it.

use serde_json::{Map, Value};

use super::Fit;
use crate::apis::Resolved;
use crate::diagnostic::shown;
use crate::model::{Field, TypeDef};
use crate::suggest::listed;
use crate::type_expr::TypeExpr;

/// The field that stands for the whole record, if a value is not of the record itself.
fn bare<'s>(record: Resolved<'s>, value: &Value) -> Option<&'s Field> {
    let bare = record.def.bare.as_deref().filter(|bare| value.get(bare).is_none())?;
    record.def.fields.iter().flatten().find(|field| field.name == bare)
}

impl<'s> Fit<'s> {
    pub(super) fn named(&mut self, ty: &TypeExpr, value: &Value, pointer: &str) {
        // An unknown type is reported where it is used.
        let Some(found) = self.api.resolve(self.home, ty) else { return };
        if found.def.alias.is_some() {
            return self.alias(ty, value, pointer);
        }
        let home = std::mem::replace(&mut self.home, found.home);
        if let Some(field) = bare(found, value) {
            self.check_field(field, value, pointer);
            self.home = home;
            return;
        }
        match (&found.def.fields, &found.def.cases, value) {
            (Some(fields), _, Value::Object(members)) => {
                let owner = format!("the type `{}`", found.def.name);
                self.check_members(fields, &owner, &[], members, pointer);
                self.placed_members(fields, members, pointer);
            }
            (_, Some(_), Value::Object(members)) => self.union(found, members, pointer),
            (None, None, Value::Number(number)) if found.def.bits.is_some() => {
                self.bits(found.def, number.as_u64(), pointer)
            }
            (None, None, Value::String(text)) if found.def.bits.is_some() && self.text_numbers() => {
                self.bits(found.def, text.parse().ok(), pointer)
            }
            // A type without fields, cases, values and bits is reported where it is declared.
            (None, None, _) if found.def.values.is_none() && found.def.bits.is_none() => {}
            (None, None, Value::String(text)) => self.documented(found, text, pointer),
            _ => {
                let message = format!("{} is not a value of the type `{ty}`", shown(value));
                self.misfit(pointer, message, "does not fit", "correct the value or the type");
            }
        }
        self.home = home;
    }

    /// Returns the field whose value stands for the whole record, with that record.
    pub(super) fn bare(&self, ty: &TypeExpr, value: &Value) -> Option<(&'s Field, Resolved<'s>)> {
        let (ty, home) = self.api.expand(self.home, ty);
        let record = self.api.resolve(home, ty)?;
        Some((bare(record, value)?, record))
    }

    /// Checks a value of the type at the end of a chain of aliases.
    fn alias(&mut self, ty: &TypeExpr, value: &Value, pointer: &str) {
        let Some(last) = self.api.last_alias(self.home, ty) else { return };
        // An alias of itself is reported where it is declared.
        if !self.api.is_endless(self.home, ty) {
            let (plain, _) = self.api.expand(self.home, ty);
            let home = std::mem::replace(&mut self.home, last.home);
            self.check(plain, value, pointer);
            self.one_of(last, value, pointer);
            self.home = home;
        }
    }

    /// A number is one of those that an alias lists.
    fn one_of(&mut self, alias: Resolved<'_>, value: &Value, pointer: &str) {
        let (Some(allowed), Some(number), def) = (&alias.def.one_of, value.as_i64(), alias.def) else { return };
        if !self.api.has_number(alias.spot, number) {
            let numbers = listed(allowed);
            let message = format!("{number} is not one of the numbers of `{}`", def.name);
            self.misfit(pointer, message, "not allowed", format!("write one of {numbers}, or correct `{}`", def.name));
        }
    }

    fn union(&mut self, union: Resolved<'_>, members: &Map<String, Value>, pointer: &str) {
        let def = union.def;
        let tag = def.tag.as_deref().unwrap_or_default();
        let found = members.get(tag).and_then(Value::as_str).unwrap_or_default();
        let case = self.api.case(union.spot, found).and_then(|at| def.cases.as_ref()?.get(at));
        let Some(case) = case else {
            // A case that was left out for its own mistakes is reported there.
            if !self.api.left_out.may_declare(found) {
                let message = format!("`{found}` is not a case of the type `{}`", def.name);
                let help = format!("add it to the cases of `{}`", def.name);
                self.misfit(pointer, message, "unknown case", help);
            }
            return;
        };
        // A case that is no record is reported where it stands.
        let record = case.ty.expr().and_then(|ty| self.api.resolve(self.home, ty));
        if let Some(fields) = record.and_then(|record| record.def.fields.as_deref()) {
            self.check_members(fields, &format!("the type `{}`", case.ty.text()), &[tag], members, pointer);
            self.placed_members(fields, members, pointer);
        }
    }

    /// A number is a sum of bits.
    fn bits(&mut self, def: &TypeDef, number: Option<u64>, pointer: &str) {
        let all = def.bits.iter().flatten().fold(0, |all, bit| all | u64::from(bit.value));
        if number.is_none_or(|number| number & !all != 0) {
            let message = format!("this is not a sum of bits of `{}`", def.name);
            self.misfit(pointer, message, "unknown bit", "correct the number, or add the bit");
        }
    }

    fn documented(&mut self, set: Resolved<'_>, text: &str, pointer: &str) {
        let def = set.def;
        let known = || def.values.iter().flatten().map(|value| value.value.as_str());
        // A value that was left out for its own mistakes is reported there.
        if self.api.left_out.may_declare(text) || self.api.value(set.spot, text).is_some() {
            return;
        }
        let help = match self.guesses.nearest(text, known()) {
            Some(near) => format!("did you mean `{near}`? If the value is documented, add it to `{}`", def.name),
            None => {
                format!("write one of {}, add the value to `{}`, or make the type `string`", listed(known()), def.name)
            }
        };
        self.misfit(pointer, format!("`{text}` is not one of the values of `{}`", def.name), "unknown value", help);
    }
}
