//! A loaded spec: its APIs, their resources, and the meaning of type names in them.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::index::{Index, Items, Spot};
use crate::model::{ApiFile, EnumValue, Field, Operation, ResourceFile, TypeDef, UnionCase};
use crate::source::SourceFile;
use crate::type_expr::TypeExpr;

/// All documented APIs.
#[derive(Debug, Default)]
pub struct Spec {
    /// APIs, ordered by name.
    pub apis: Vec<Api>,
}

/// A documented API.
#[derive(Debug)]
pub struct Api {
    /// Short name: that of the folder.
    pub name: String,
    /// File `api.json`.
    pub file: Arc<SourceFile>,
    /// Content of that file.
    pub def: ApiFile,
    /// Resources, ordered by name.
    pub resources: Vec<Resource>,
    /// Whether mistakes in the structure of the files left something out, so that its users cannot be judged.
    pub pruned: bool,
    /// Whether a type may be among the parts left out.
    pub types_pruned: bool,
    /// Positions of the resources and types.
    pub(crate) index: Index,
}

/// A documented resource.
#[derive(Debug)]
pub struct Resource {
    /// Name in Rust: that of the file.
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
    pub fn resolve<'a>(&'a self, from: Option<&'a str>, named: &TypeExpr) -> Option<Resolved<'a>> {
        self.index.find(from, named).map(|spot| self.at(spot))
    }

    fn at(&self, (home, at): Spot) -> Resolved<'_> {
        match home.map(|home| &self.resources[home]) {
            Some(Resource { name, def, .. }) => Resolved { def: &def.types[at], home: Some(name) },
            None => Resolved { def: &self.def.types[at], home: None },
        }
    }

    /// Resolves aliases: returns the type, and the resource in which its names are looked up. An alias of itself
    /// stays.
    pub fn expand<'a>(&'a self, from: Option<&'a str>, ty: &TypeExpr) -> (TypeExpr, Option<&'a str>) {
        let plain = self.last_alias(from, ty).and_then(|last| {
            let ty = TypeExpr::parse(last.def.alias.as_deref()?).ok()?;
            Some((ty, last.home))
        });
        plain.unwrap_or_else(|| (ty.clone(), from))
    }

    /// Returns the last alias in the chain from a name.
    pub fn last_alias<'a>(&'a self, from: Option<&'a str>, ty: &TypeExpr) -> Option<Resolved<'a>> {
        self.index.find(from, ty).and_then(|spot| self.index.end(spot)).map(|spot| self.at(spot))
    }

    /// Whether a chain of aliases returns to one of its names.
    pub(crate) fn is_endless(&self, from: Option<&str>, ty: &TypeExpr) -> bool {
        self.index.find(from, ty).is_some_and(|spot| self.index.is_endless(spot))
    }

    /// Returns the documented value of a type with this text.
    pub fn value<'a>(&self, ty: Resolved<'a>, text: &str) -> Option<&'a EnumValue> {
        ty.def.values.as_ref()?.get(*self.items(ty)?.values.get(text)?)
    }

    /// Returns the case of a union with this tag value.
    pub fn case<'a>(&self, ty: Resolved<'a>, tag: &str) -> Option<&'a UnionCase> {
        ty.def.cases.as_ref()?.get(*self.items(ty)?.cases.get(tag)?)
    }

    /// Whether an alias of `integer` lists a number.
    pub(crate) fn has_number(&self, ty: Resolved<'_>, number: i64) -> bool {
        self.items(ty).is_some_and(|items| items.numbers.contains(&number))
    }

    fn items(&self, ty: Resolved<'_>) -> Option<&Items> {
        self.index.items(self.index.find(ty.home, &TypeExpr::own(&ty.def.name))?)
    }

    /// Returns the members that a dotted path leads through, and the resource in which the type of the last one is
    /// looked up.
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

    /// Adds the types that an expression leads to: the named type, and those of its fields and cases. Chains can be
    /// long, so this does not recurse.
    pub fn reach<'a>(&'a self, from: Option<&'a str>, ty: &'a str, into: &mut Reached<'a>) {
        self.reach_by(&|from, named| self.resolve(from, named), from, ty, into);
    }

    /// The same, with another way to resolve names.
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
pub struct Resolved<'a> {
    /// The type.
    pub def: &'a TypeDef,
    /// Resource of the type; none if several share it.
    pub home: Option<&'a str>,
}

impl<'a> Resolved<'a> {
    /// Returns the key that identifies the type in its API: its resource and its name.
    pub fn id(self) -> (Option<&'a str>, &'a str) {
        (self.home, &self.def.name)
    }
}

/// Types reached from others, each by its resource and its name.
pub type Reached<'a> = BTreeSet<(Option<&'a str>, &'a str)>;
