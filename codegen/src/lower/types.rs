//! Types: how a type expression is written in Rust, as seen from one module.

use std::cell::RefCell;
use std::rc::Rc;

use spec::model::{Bit, EnumValue, Field, Place, TypeDef, UnionCase};
use spec::{Api, Reached, Resolved, TypeExpr};

use super::cycles::Boxed;
use super::markdown::code;
use super::{docs, values};
use crate::{ir, names};

/// The types of an API, as seen from one of its modules: a resource, or (`None`) the shared types.
pub struct Types<'s> {
    api: &'s Api,
    /// Resource in which names are looked up.
    scope: Option<&'s str>,
    /// Resource that contains the code.
    home: Option<&'s str>,
    imports: Rc<RefCell<ir::Imports>>,
}

impl<'s> Types<'s> {
    /// Types that a module names and uses.
    pub fn new(api: &'s Api, home: Option<&'s str>) -> Self {
        Self { api, scope: home, home, imports: Rc::default() }
    }

    /// Types as another module names them, for code in this one.
    pub fn named_in(&self, scope: Option<&'s str>) -> Self {
        Self { scope, imports: Rc::clone(&self.imports), ..*self }
    }

    /// Returns the imports that the types written so far need.
    pub fn imports(&self) -> ir::Imports {
        self.imports.borrow().clone()
    }

    /// Returns the URL before every path.
    pub fn base_url(&self) -> &'s str {
        &self.api.def.base_url
    }

    /// Returns the type of a field.
    pub fn of(&self, field: &Field) -> TypeExpr {
        self.parse(&field.ty)
    }

    /// Parses a type expression, which lint has checked.
    pub fn parse(&self, text: &str) -> TypeExpr {
        TypeExpr::parse(text).unwrap_or(TypeExpr::Json)
    }

    /// Returns the type with this name.
    pub fn resolve(&self, named: &TypeExpr) -> Option<Resolved<'s>> {
        self.api.resolve(self.scope, named)
    }

    /// Returns the documented value of a type with this text.
    pub fn value(&self, ty: Resolved<'s>, text: &str) -> Option<&'s EnumValue> {
        self.api.value(ty, text)
    }

    /// Returns the case of a union with this tag value.
    pub fn case(&self, ty: Resolved<'s>, tag: &str) -> Option<&'s UnionCase> {
        self.api.case(ty, tag)
    }

    /// Resolves aliases.
    pub fn plain(&self, ty: &TypeExpr) -> TypeExpr {
        match ty {
            TypeExpr::List(item) => TypeExpr::List(Box::new(self.plain(item))),
            TypeExpr::Map(value) => TypeExpr::Map(Box::new(self.plain(value))),
            ty => match self.api.expand(self.scope, ty) {
                // A type that a resource calls by its own name has a qualified name outside.
                (TypeExpr::Named { resource: None, name }, home) if home != self.scope => {
                    TypeExpr::Named { resource: home.map(str::to_owned), name }
                }
                (ty, _) => ty,
            },
        }
    }

    /// Returns the only numbers that a type or one of its aliases allows; any if empty.
    pub fn numbers(&self, ty: &TypeExpr) -> Vec<i64> {
        self.api.last_alias(self.scope, ty).and_then(|last| last.def.one_of.clone()).unwrap_or_default()
    }

    /// Returns the Rust type.
    pub fn rust(&self, ty: &TypeExpr) -> ir::Type {
        ir::Type::Plain(match ty {
            TypeExpr::String => "String",
            TypeExpr::Secret => "crate::Secret",
            TypeExpr::Integer => "i64",
            TypeExpr::Number => "f64",
            TypeExpr::Boolean => "bool",
            TypeExpr::Flag => "crate::Flag",
            TypeExpr::UnixSeconds => "crate::UnixSeconds",
            TypeExpr::UnixMillis => "crate::UnixMillis",
            TypeExpr::Timestamp => "jiff::Timestamp",
            TypeExpr::Moment => "crate::Moment",
            TypeExpr::Decimal => "rust_decimal::Decimal",
            TypeExpr::Json => "serde_json::Value",
            TypeExpr::Object => "std::collections::BTreeMap<String, serde_json::Value>",
            TypeExpr::File => "crate::File",
            TypeExpr::List(item) => return ir::Type::List(Box::new(self.rust(item))),
            TypeExpr::Map(value) => return ir::Type::Map(Box::new(self.rust(value))),
            TypeExpr::Optional(inner) => return ir::Type::Optional(Box::new(self.rust(inner))),
            TypeExpr::Named { name, .. } => return self.named(ty, name),
        })
    }

    fn named(&self, ty: &TypeExpr, name: &str) -> ir::Type {
        let home = self.resolve(ty).map(|resolved| resolved.home);
        let ident = names::camel(name);
        let mut imports = self.imports.borrow_mut();
        if home == Some(self.home) {
            imports.names.insert(ident.to_string());
            return ir::Type::Named(None, ident);
        }
        let module = names::snake(home.flatten().unwrap_or(names::SHARED));
        imports.modules.insert(module.to_string());
        ir::Type::Named(Some(module), ident)
    }

    /// Lowers the records among these types; those in `sent` are made by callers.
    pub fn records(&self, defs: &'s [TypeDef], sent: &Reached<'_>, boxed: &Boxed<'_>) -> Vec<ir::Record> {
        let record = |def: &'s TypeDef| {
            let fields = def.fields.as_deref()?;
            let mut values = values::lower(self, fields.iter().map(|field| (Place::Body, field)));
            for (value, field) in values.iter_mut().zip(fields) {
                if boxed.contains(&(self.home, def.name.as_str(), field.name.as_str())) {
                    values::put_in_box(value);
                }
            }
            Some(ir::Record {
                name: names::camel(&def.name),
                docs: docs::text(&def.description),
                bare: def.bare.clone(),
                sent: sent.contains(&(self.home, def.name.as_str())),
                values,
            })
        };
        defs.iter().filter_map(record).collect()
    }

    /// Lowers the sets of values among these types.
    pub fn enums(&self, defs: &[TypeDef]) -> Vec<ir::OpenEnum> {
        let open_enum = |def: &TypeDef| {
            Some(ir::OpenEnum {
                name: names::camel(&def.name),
                docs: docs::text(&def.description),
                variants: def.values.as_ref()?.iter().map(variant).collect(),
            })
        };
        defs.iter().filter_map(open_enum).collect()
    }

    /// Lowers the aliases among these types.
    pub fn aliases(&self, defs: &[TypeDef]) -> Vec<ir::Alias> {
        let alias = |def: &TypeDef| {
            Some(ir::Alias {
                name: names::camel(&def.name),
                docs: docs::alias(def),
                ty: self.rust(&self.parse(def.alias.as_ref()?)),
            })
        };
        defs.iter().filter_map(alias).collect()
    }

    /// Lowers the sets of bits among these types.
    pub fn bit_sets(&self, defs: &[TypeDef]) -> Vec<ir::BitSet> {
        let bit = |bit: &Bit| ir::Bit {
            name: names::shouting(&bit.name),
            docs: docs::text(&bit.description),
            value: bit.value,
        };
        let bit_set = |def: &TypeDef| {
            Some(ir::BitSet {
                name: names::camel(&def.name),
                docs: docs::text(&def.description),
                bits: def.bits.as_ref()?.iter().map(bit).collect(),
            })
        };
        defs.iter().filter_map(bit_set).collect()
    }

    /// Lowers the unions among these types.
    pub fn unions(&self, defs: &[TypeDef]) -> Vec<ir::Union> {
        let case = |case: &UnionCase| ir::UnionCase {
            name: names::case(case),
            docs: docs::text(&case.description),
            ty: self.rust(&self.parse(&case.ty)),
            wire: case.value.clone(),
        };
        let union = |def: &TypeDef| {
            Some(ir::Union {
                name: names::camel(&def.name),
                docs: docs::text(&def.description),
                tag: def.tag.clone()?,
                cases: def.cases.as_ref()?.iter().map(case).collect(),
            })
        };
        defs.iter().filter_map(union).collect()
    }
}

/// Types that a caller sends, by resource and name: those of parameters, and those within them.
pub fn sent(api: &Api) -> Reached<'_> {
    let mut sent = Reached::new();
    for resource in &api.resources {
        for operation in &resource.def.operations {
            let types = operation.parameters.iter().map(|(_, _, field)| &field.ty);
            types.for_each(|ty| api.reach(Some(&resource.name), ty, &mut sent));
        }
    }
    sent
}

fn variant(value: &EnumValue) -> ir::Variant {
    let docs = match &value.description {
        Some(description) => docs::text(description),
        None => docs::paragraphs([code(&value.value) + "."]),
    };
    ir::Variant { name: names::variant(value), docs, wire: value.value.clone() }
}
