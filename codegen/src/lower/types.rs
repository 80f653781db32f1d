//! Types: how a type expression is written in Rust, as seen from one module.

use std::cell::RefCell;

use spec::TypeExpr;
use spec::checked::{Api, Case, Kind, NamedType, Type, TypeId, Union};
use spec::model::{Bit, EnumValue};

use super::markdown::code;
use super::ways::Ways;
use super::{built_in, docs};
use crate::{ir, names};

/// The types of an API, as seen from one of its modules: a resource, or (`None`) the shared types.
pub struct Types<'s> {
    api: &'s Api<'s>,
    home: Option<&'s str>,
    imports: RefCell<ir::Imports>,
}

impl<'s> Types<'s> {
    /// Creates the types as seen from a module.
    pub fn new(api: &'s Api<'s>, home: Option<&'s str>) -> Self {
        Self { api, home, imports: RefCell::default() }
    }

    /// Returns the imports that the types written so far need.
    pub fn imports(self) -> ir::Imports {
        self.imports.into_inner()
    }

    /// Returns a type without aliases.
    pub fn plain<'t>(&'t self, ty: &'t Type) -> &'t Type {
        self.api.plain(ty)
    }

    /// Returns the numbers that an alias allows; any if empty.
    pub fn numbers(&self, ty: &Type) -> &'s [i64] {
        self.api.numbers(ty)
    }

    /// Returns a type in Rust.
    pub fn rust(&self, ty: &Type) -> ir::Type {
        match ty {
            TypeExpr::BuiltIn(built_in) => ir::Type::Plain(built_in::row(*built_in).path),
            TypeExpr::List(item) => ir::Type::List(Box::new(self.rust(item))),
            TypeExpr::Map(value) => ir::Type::Map(Box::new(self.rust(value))),
            TypeExpr::Optional(inner) => ir::Type::Optional(Box::new(self.rust(inner))),
            TypeExpr::Named(id) => self.named(*id),
        }
    }

    /// Returns a named type in Rust.
    pub fn named(&self, id: TypeId) -> ir::Type {
        let ty = self.api.named(id);
        let ident = names::camel(&ty.name);
        let mut imports = self.imports.borrow_mut();
        if ty.home == self.home {
            imports.names.insert(ident.to_string());
            return ir::Type::Named(None, ident);
        }
        let module = names::snake(ty.home.unwrap_or(names::SHARED));
        imports.modules.insert(module.to_string());
        ir::Type::Named(Some(module), ident)
    }

    /// Returns the aliases among these types.
    pub fn aliases(&self, types: &[NamedType<'_>]) -> Vec<ir::Alias> {
        let alias = |ty: &NamedType<'_>| {
            let Kind::Alias(alias) = &ty.kind else { return None };
            Some(ir::Alias { name: names::camel(&ty.name), docs: docs::alias(ty), ty: self.rust(&alias.ty) })
        };
        types.iter().filter_map(alias).collect()
    }

    /// Returns the field that stands for the whole of each case of a union.
    fn content<'u>(&'u self, union: &Union<'_>) -> Option<&'u str> {
        let mut bare = union.cases.iter().map(|case| self.api.named(case.record).bare.as_deref());
        let first = bare.next().flatten()?;
        let fits = first != union.tag && ![first, union.tag].contains(&"new");
        (fits && bare.all(|other| other == Some(first))).then_some(first)
    }

    /// Returns the unions among these types.
    pub fn unions(&self, types: &[NamedType<'_>], ways: &Ways) -> Vec<ir::Union> {
        let case = |case: &Case<'_>| ir::UnionCase {
            name: names::case(case.def),
            docs: docs::text(&case.def.description),
            ty: self.named(case.record),
            wire: case.def.value.clone(),
        };
        let union = |ty: &NamedType<'_>| {
            let Kind::Union(union) = &ty.kind else { return None };
            Some(ir::Union {
                name: names::camel(&ty.name),
                docs: docs::text(&ty.description),
                tag: member(union.tag),
                content: self.content(union).map(member),
                floats: ways.floats.contains(&ty.id),
                cases: union.cases.iter().map(case).collect(),
            })
        };
        types.iter().filter_map(union).collect()
    }
}

fn member(name: &str) -> ir::Member {
    ir::Member { method: names::snake(name), wire: name.to_owned() }
}

/// Returns the sets of values among these types.
pub fn enums(types: &[NamedType<'_>]) -> Vec<ir::OpenEnum> {
    let open_enum = |ty: &NamedType<'_>| {
        let Kind::Values(values) = ty.kind else { return None };
        Some(ir::OpenEnum {
            name: names::camel(&ty.name),
            docs: docs::text(&ty.description),
            variants: values.iter().map(variant).collect(),
        })
    };
    types.iter().filter_map(open_enum).collect()
}

fn variant(value: &EnumValue) -> ir::Variant {
    let docs = match &value.description {
        Some(description) => docs::text(description),
        None => docs::paragraphs([code(&value.value) + "."]),
    };
    ir::Variant { name: names::variant(value), docs, wire: value.value.clone() }
}

/// Returns the sets of bits among these types.
pub fn bit_sets(types: &[NamedType<'_>]) -> Vec<ir::BitSet> {
    let bit =
        |bit: &Bit| ir::Bit { name: names::shouting(&bit.name), docs: docs::text(&bit.description), value: bit.value };
    let bit_set = |ty: &NamedType<'_>| {
        let Kind::Bits(bits) = ty.kind else { return None };
        Some(ir::BitSet {
            name: names::camel(&ty.name),
            docs: docs::text(&ty.description),
            bits: bits.iter().map(bit).collect(),
        })
    };
    types.iter().filter_map(bit_set).collect()
}
