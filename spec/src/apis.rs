//! A loaded spec: its APIs, their resources, and the meaning of type names in them.

use std::sync::Arc;

use crate::index::{Index, Spot};
use crate::left_out::LeftOut;
use crate::model::{ApiFile, Field, Operation, ResourceFile, TypeDef};
use crate::package::Package;
use crate::source::SourceFile;
use crate::type_expr::{Name, TypeExpr};

/// All documented APIs.
#[derive(Debug, Default)]
pub struct Spec {
    /// APIs, ordered by name.
    pub apis: Vec<Api>,
    /// The crate that is made of them.
    pub package: Package,
}

/// A documented API.
#[derive(Debug)]
pub struct Api {
    /// Short name: the name of the folder.
    pub name: String,
    /// File `api.json`.
    pub file: Arc<SourceFile>,
    /// Content of that file.
    pub def: ApiFile,
    /// Resources, ordered by name.
    pub resources: Vec<Resource>,
    /// Parts that mistakes in the files kept from being read.
    pub(crate) left_out: LeftOut,
    /// Positions of the resources and types.
    pub(crate) index: Index,
}

/// A documented resource.
#[derive(Debug)]
pub struct Resource {
    /// Name in Rust: the name of the file.
    pub name: String,
    /// File.
    pub file: Arc<SourceFile>,
    /// Content of the file.
    pub def: ResourceFile,
}

impl Spec {
    /// Iterates over the names of all operations, unique across APIs.
    pub fn operation_ids(&self) -> impl Iterator<Item = String> {
        self.resources().flat_map(|(api, resource)| {
            resource.def.operations.iter().map(|operation| api.operation_id(resource, operation))
        })
    }

    /// Iterates over all resources, with their APIs.
    pub fn resources(&self) -> impl Iterator<Item = (&Api, &Resource)> {
        self.apis.iter().flat_map(|api| api.resources.iter().map(move |resource| (api, resource)))
    }
}

impl Api {
    /// Returns the resource with this name.
    pub(crate) fn resource(&self, name: &str) -> Option<&Resource> {
        self.resources.get(self.index.resource(name)?)
    }

    /// Returns the named type that an expression means in a resource, or (`None`) in `api.json`.
    pub(crate) fn resolve<'a>(&'a self, from: Option<&'a str>, named: &TypeExpr) -> Option<Resolved<'a>> {
        self.spot(from, named).map(|spot| self.at(spot))
    }

    fn spot(&self, from: Option<&str>, named: &TypeExpr) -> Option<Spot> {
        if let TypeExpr::Named(name) = named { self.find(from, name) } else { None }
    }

    /// Returns the position of the type that a name means in a resource, or (`None`) in `api.json`.
    pub(crate) fn find(&self, from: Option<&str>, name: &Name) -> Option<Spot> {
        self.index.find(from, name)
    }

    /// Returns the last alias in the chain of an alias, which may be the alias itself.
    pub(crate) fn end(&self, alias: Spot) -> Option<Resolved<'_>> {
        self.index.end(alias).map(|spot| self.at(spot))
    }

    fn at(&self, spot: Spot) -> Resolved<'_> {
        match spot.0.map(|home| &self.resources[home]) {
            Some(Resource { name, def, .. }) => Resolved { def: &def.types[spot.1], home: Some(name), spot },
            None => Resolved { def: &self.def.types[spot.1], home: None, spot },
        }
    }

    /// Returns a type without aliases, and the resource in which its names are looked up. An alias of itself stays.
    pub(crate) fn expand<'a: 't, 't>(
        &'a self,
        from: Option<&'a str>,
        ty: &'t TypeExpr,
    ) -> (&'t TypeExpr, Option<&'a str>) {
        let plain = self.last_alias(from, ty).and_then(|last| Some((last.def.alias.as_ref()?.expr()?, last.home)));
        plain.unwrap_or((ty, from))
    }

    /// Returns the last alias in the chain that a name begins.
    pub(crate) fn last_alias<'a>(&'a self, from: Option<&'a str>, ty: &TypeExpr) -> Option<Resolved<'a>> {
        self.spot(from, ty).and_then(|spot| self.index.end(spot)).map(|spot| self.at(spot))
    }

    /// Whether a chain of aliases returns to one of its names.
    pub(crate) fn is_endless(&self, from: Option<&str>, ty: &TypeExpr) -> bool {
        self.spot(from, ty).is_some_and(|spot| self.index.is_endless(spot))
    }

    /// Returns the position of a documented value of a type.
    pub(crate) fn value(&self, ty: Spot, text: &str) -> Option<usize> {
        self.index.items(ty)?.values.get(text).copied()
    }

    /// Returns the position of the case of a union with this value of its tag.
    pub(crate) fn case(&self, ty: Spot, tag: &str) -> Option<usize> {
        self.index.items(ty)?.cases.get(tag).copied()
    }

    /// Whether an alias of integers lists a number.
    pub(crate) fn has_number(&self, ty: Spot, number: i64) -> bool {
        self.index.items(ty).is_some_and(|items| items.numbers.contains(&number))
    }

    /// Returns the members of records on a path of names with dots between them, each with the resource in which its
    /// type is looked up.
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

    /// Returns the unique name of an operation: `zones.list`, or `ssl.verification.get` if the API is not at the
    /// root of the client.
    pub fn operation_id(&self, resource: &Resource, operation: &Operation) -> String {
        self.qualified(&format!("{}.{}", resource.name, operation.name))
    }

    /// Qualifies a name of this API so that it is unique across APIs.
    pub fn qualified(&self, name: &str) -> String {
        if self.def.at_root { name.to_owned() } else { format!("{}.{name}", self.name) }
    }
}

/// A resolved named type.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Resolved<'a> {
    /// The type.
    pub(crate) def: &'a TypeDef,
    /// Resource that it belongs to; none if several share it.
    pub(crate) home: Option<&'a str>,
    /// Position.
    pub(crate) spot: Spot,
}
