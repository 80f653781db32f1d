//! A spec that was read: its APIs, their resources, and what the names of types mean in them.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::index::{Index, Items, Spot};
use crate::model::{ApiFile, EnumValue, Field, Operation, ResourceFile, TypeDef, UnionCase};
use crate::source::SourceFile;
use crate::type_expr::TypeExpr;

/// All documented APIs.
#[derive(Debug, Default)]
pub struct Spec {
    /// In the order of their names.
    pub apis: Vec<Api>,
}

/// A documented API.
#[derive(Debug)]
pub struct Api {
    /// Its short name: that of its folder.
    pub name: String,
    /// Its `api.json`.
    pub file: Arc<SourceFile>,
    /// What that file says.
    pub def: ApiFile,
    /// Its resources, in the order of their names.
    pub resources: Vec<Resource>,
    /// Whether mistakes in the structure of its files left something out, so that what uses it can't be judged.
    pub pruned: bool,
    /// Whether a type may be among what was left out.
    pub types_pruned: bool,
    /// Where its resources and types are.
    pub(crate) index: Index,
}

/// A documented resource.
#[derive(Debug)]
pub struct Resource {
    /// Its name in Rust: that of its file.
    pub name: String,
    /// The file.
    pub file: Arc<SourceFile>,
    /// What it says.
    pub def: ResourceFile,
}

impl Spec {
    /// The name of every operation, as all APIs know it.
    pub fn operation_ids(&self) -> impl Iterator<Item = String> {
        self.resources().flat_map(|(api, resource)| {
            resource.def.operations.iter().map(|operation| api.operation_id(resource, operation))
        })
    }

    /// Each resource with its API.
    pub fn resources(&self) -> impl Iterator<Item = (&Api, &Resource)> {
        self.apis.iter().flat_map(|api| api.resources.iter().map(move |resource| (api, resource)))
    }
}

impl Api {
    /// The resource of this name.
    pub(crate) fn resource(&self, name: &str) -> Option<&Resource> {
        self.resources.get(self.index.resource(name)?)
    }

    /// The named type that an expression means in a resource, or (`None`) in `api.json`.
    pub fn resolve<'a>(&'a self, from: Option<&'a str>, named: &TypeExpr) -> Option<Resolved<'a>> {
        self.index.find(from, named).map(|spot| self.at(spot))
    }

    fn at(&self, (home, at): Spot) -> Resolved<'_> {
        match home.map(|home| &self.resources[home]) {
            Some(Resource { name, def, .. }) => Resolved { def: &def.types[at], home: Some(name) },
            None => Resolved { def: &self.def.types[at], home: None },
        }
    }

    /// A type without other names for it: what it is, and the resource in which its own names are looked up. A name for
    /// itself stays.
    pub fn expand<'a>(&'a self, from: Option<&'a str>, ty: &TypeExpr) -> (TypeExpr, Option<&'a str>) {
        let plain = self.last_alias(from, ty).and_then(|last| {
            let ty = TypeExpr::parse(last.def.alias.as_deref()?).ok()?;
            Some((ty, last.home))
        });
        plain.unwrap_or_else(|| (ty.clone(), from))
    }

    /// The last of the other names that lead from a name to what it is.
    pub fn last_alias<'a>(&'a self, from: Option<&'a str>, ty: &TypeExpr) -> Option<Resolved<'a>> {
        self.index.find(from, ty).and_then(|spot| self.index.end(spot)).map(|spot| self.at(spot))
    }

    /// Whether a name leads back to one that it led through.
    pub(crate) fn is_endless(&self, from: Option<&str>, ty: &TypeExpr) -> bool {
        self.index.find(from, ty).is_some_and(|spot| self.index.is_endless(spot))
    }

    /// The documented value of a type with this text.
    pub fn value<'a>(&self, ty: Resolved<'a>, text: &str) -> Option<&'a EnumValue> {
        ty.def.values.as_ref()?.get(*self.items(ty)?.values.get(text)?)
    }

    /// The case of a union with this value of its tag.
    pub fn case<'a>(&self, ty: Resolved<'a>, tag: &str) -> Option<&'a UnionCase> {
        ty.def.cases.as_ref()?.get(*self.items(ty)?.cases.get(tag)?)
    }

    /// Whether a name for whole numbers lists a number.
    pub(crate) fn has_number(&self, ty: Resolved<'_>, number: i64) -> bool {
        self.items(ty).is_some_and(|items| items.numbers.contains(&number))
    }

    fn items(&self, ty: Resolved<'_>) -> Option<&Items> {
        self.index.items(self.index.find(ty.home, &TypeExpr::own(&ty.def.name))?)
    }

    /// The members of records that names with dots between them lead through, and the resource in which the type of the
    /// last is looked up.
    pub fn members<'a>(
        &'a self,
        from: Option<&'a str>,
        ty: &str,
        path: &str,
    ) -> Option<(Vec<&'a Field>, Option<&'a str>)> {
        let (mut members, mut ty, mut from) = (Vec::new(), ty.to_owned(), from);
        for name in path.split('.') {
            let (record, home) = self.expand(from, &TypeExpr::parse(&ty).ok()?);
            let record = self.resolve(home, &record)?;
            let field = record.def.fields.as_ref()?.iter().find(|field| field.name == name)?;
            members.push(field);
            (ty, from) = (field.ty.clone(), record.home);
        }
        Some((members, from))
    }

    /// Adds the types that an expression leads to: the one that it means, and those of its fields and cases. They may
    /// lead far, so that this does not call itself.
    pub fn reach<'a>(&'a self, from: Option<&'a str>, ty: &'a str, into: &mut Reached<'a>) {
        self.reach_by(&|from, named| self.resolve(from, named), from, ty, into);
    }

    /// The same with another way to tell which type a name means.
    pub(crate) fn reach_by<'a>(
        &'a self,
        resolve: &dyn Fn(Option<&'a str>, &TypeExpr) -> Option<Resolved<'a>>,
        from: Option<&'a str>,
        ty: &'a str,
        into: &mut Reached<'a>,
    ) {
        let mut waiting = vec![(from, ty)];
        while let Some((from, ty)) = waiting.pop() {
            let Ok(ty) = TypeExpr::parse(ty) else { continue };
            let Some(found) = resolve(from, ty.innermost()) else { continue };
            if into.insert(found.id()) {
                let (fields, cases) = (found.def.fields.iter().flatten(), found.def.cases.iter().flatten());
                let types = fields.map(|field| &field.ty).chain(cases.map(|case| &case.ty)).chain(&found.def.alias);
                waiting.extend(types.map(|ty| (found.home, ty.as_str())));
            }
        }
    }

    /// The name of an operation, which no other has: `zones.list`, or `ssl.verification.get` if the API is not at the
    /// root of the client.
    pub fn operation_id(&self, resource: &Resource, operation: &Operation) -> String {
        self.qualified(&format!("{}.{}", resource.name, operation.name))
    }

    /// A name within this API as all APIs know it.
    pub fn qualified(&self, name: &str) -> String {
        if self.def.at_root { name.to_owned() } else { format!("{}.{name}", self.name) }
    }
}

/// A named type, found.
#[derive(Debug, Clone, Copy)]
pub struct Resolved<'a> {
    /// The type.
    pub def: &'a TypeDef,
    /// The resource that it belongs to; none if several share it.
    pub home: Option<&'a str>,
}

impl<'a> Resolved<'a> {
    /// What tells it from the other types of an API: its home and its name.
    pub fn id(self) -> (Option<&'a str>, &'a str) {
        (self.home, &self.def.name)
    }
}

/// The types that others lead to, each by its home and its name.
pub type Reached<'a> = BTreeSet<(Option<&'a str>, &'a str)>;
