//! A spec that was read: its APIs, their resources, and what the names of types mean in them.

use std::sync::Arc;

use crate::index::{Index, Spot};
use crate::model::{ApiFile, Field, Operation, ResourceFile, TypeDef};
use crate::source::SourceFile;
use crate::type_expr::{Name, TypeExpr};

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
    pub(crate) fn resolve<'a>(&'a self, from: Option<&'a str>, named: &TypeExpr) -> Option<Resolved<'a>> {
        self.spot(from, named).map(|spot| self.at(spot))
    }

    fn spot(&self, from: Option<&str>, named: &TypeExpr) -> Option<Spot> {
        if let TypeExpr::Named(name) = named { self.find(from, name) } else { None }
    }

    /// Where the type is that a name means in a resource, or (`None`) in `api.json`.
    pub(crate) fn find(&self, from: Option<&str>, name: &Name) -> Option<Spot> {
        self.index.find(from, name)
    }

    /// The last of the names that an alias leads through, which may be itself.
    pub(crate) fn end(&self, alias: Spot) -> Option<Resolved<'_>> {
        self.index.end(alias).map(|spot| self.at(spot))
    }

    fn at(&self, spot: Spot) -> Resolved<'_> {
        match spot.0.map(|home| &self.resources[home]) {
            Some(Resource { name, def, .. }) => Resolved { def: &def.types[spot.1], home: Some(name), spot },
            None => Resolved { def: &self.def.types[spot.1], home: None, spot },
        }
    }

    /// A type without other names for it: what it is, and the resource in which its own names are looked up. A name for
    /// itself stays.
    pub(crate) fn expand<'a: 't, 't>(
        &'a self,
        from: Option<&'a str>,
        ty: &'t TypeExpr,
    ) -> (&'t TypeExpr, Option<&'a str>) {
        let plain = self.last_alias(from, ty).and_then(|last| Some((last.def.alias.as_ref()?.expr()?, last.home)));
        plain.unwrap_or((ty, from))
    }

    /// The last of the other names that lead from a name to what it is.
    pub(crate) fn last_alias<'a>(&'a self, from: Option<&'a str>, ty: &TypeExpr) -> Option<Resolved<'a>> {
        self.spot(from, ty).and_then(|spot| self.index.end(spot)).map(|spot| self.at(spot))
    }

    /// Whether a name leads back to one that it led through.
    pub(crate) fn is_endless(&self, from: Option<&str>, ty: &TypeExpr) -> bool {
        self.spot(from, ty).is_some_and(|spot| self.index.is_endless(spot))
    }

    /// The position of the documented value of a type with this text.
    pub(crate) fn value(&self, ty: Spot, text: &str) -> Option<usize> {
        self.index.items(ty)?.values.get(text).copied()
    }

    /// The position of the case of a union with this value of its tag.
    pub(crate) fn case(&self, ty: Spot, tag: &str) -> Option<usize> {
        self.index.items(ty)?.cases.get(tag).copied()
    }

    /// Whether a name for whole numbers lists a number.
    pub(crate) fn has_number(&self, ty: Spot, number: i64) -> bool {
        self.index.items(ty).is_some_and(|items| items.numbers.contains(&number))
    }

    /// The members of records that names with dots between them lead through, each with the resource in which its type
    /// is looked up.
    pub(crate) fn members<'a>(
        &'a self,
        from: Option<&'a str>,
        ty: &'a TypeExpr,
        path: &str,
    ) -> Option<Vec<(&'a Field, Option<&'a str>)>> {
        let (mut members, mut ty, mut from) = (Vec::new(), ty, from);
        for name in path.split('.') {
            let (record, home) = self.expand(from, ty);
            let record = self.resolve(home, record)?;
            let field = record.def.fields.as_ref()?.iter().find(|field| field.name == name)?;
            members.push((field, record.home));
            (ty, from) = (field.ty.expr()?, record.home);
        }
        Some(members)
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
pub(crate) struct Resolved<'a> {
    /// The type.
    pub(crate) def: &'a TypeDef,
    /// The resource that it belongs to; none if several share it.
    pub(crate) home: Option<&'a str>,
    /// Where it is.
    pub(crate) spot: Spot,
}
