//! A spec without mistakes, and what its names and values mean: each type is known, and each documented call is made of
//! values of its parameters' types. What makes something of a spec takes this one.

mod resolve;
mod values;

use std::collections::HashSet;
use std::ops::{Deref, Range};

use serde_json::Value;

use crate::apis::{self, Spec};
use crate::built_in::Scalar;
use crate::diagnostic::Diagnostic;
use crate::documented::DocumentedCall;
use crate::index::Spot;
use crate::lint::lint;
use crate::load::Loaded;
use crate::model::{self, Bit, EnumValue, Place, UnionCase};
use crate::type_expr::TypeExpr;

pub use values::{Arguments, Documented};

/// Checks a spec.
///
/// # Errors
/// All of its mistakes: those that were found when it was read, and those that the lint finds.
pub fn check(loaded: &Loaded) -> Result<Checked<'_>, Vec<Diagnostic>> {
    let mut mistakes = loaded.diagnostics.clone();
    mistakes.extend(lint(&loaded.spec));
    if mistakes.is_empty() { resolve::spec(&loaded.spec).map_err(|mistake| vec![mistake]) } else { Err(mistakes) }
}

/// A spec without mistakes.
#[derive(Debug)]
pub struct Checked<'s> {
    /// The spec as it was read.
    pub spec: &'s Spec,
    /// Its APIs.
    pub apis: Vec<Api<'s>>,
}

/// A type of which every name is found.
pub type Type = TypeExpr<TypeId>;

/// What tells a named type from the others of its API.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeId(usize);

/// An API.
#[derive(Debug)]
pub struct Api<'s> {
    read: &'s apis::Api,
    /// Its resources.
    pub resources: Vec<Resource<'s>>,
    /// Those that several resources share, then those of each resource.
    types: Vec<NamedType<'s>>,
}

/// A resource.
#[derive(Debug)]
pub struct Resource<'s> {
    read: &'s apis::Resource,
    /// Its endpoints.
    pub operations: Vec<Operation<'s>>,
    types: Range<usize>,
}

/// An endpoint.
#[derive(Debug)]
pub struct Operation<'s> {
    read: &'s model::Operation,
    /// Its name, which no other has.
    pub id: String,
    /// What a caller passes.
    pub parameters: Vec<Parameter<'s>>,
    /// Where the answer's data is, and its type.
    pub answer: Payload<'s>,
    /// The documented call.
    pub call: Arguments<'s>,
    /// The operation of newer docs that replaces it.
    pub superseded_by: Option<OperationName<'s>>,
    /// Operations of other APIs that do the same job.
    pub see_also: Vec<OperationName<'s>>,
    documented: DocumentedCall,
}

/// The name of an operation, in its parts.
#[derive(Debug, Clone, Copy)]
pub struct OperationName<'s> {
    /// Its API.
    pub api: &'s apis::Api,
    /// Its resource.
    pub resource: &'s apis::Resource,
    /// The operation itself.
    pub operation: &'s model::Operation,
}

/// A parameter of an operation.
#[derive(Debug)]
pub struct Parameter<'s> {
    /// Where it travels.
    pub place: Place,
    /// What it is.
    pub field: Field<'s>,
}

/// A parameter, or a member of a type.
#[derive(Debug)]
pub struct Field<'s> {
    read: &'s model::Field,
    /// Its type.
    pub ty: Type,
    /// The value that it always has, if that is a string, a boolean or a whole number.
    pub constant: Option<Scalar>,
}

/// Where the data of an answer is.
#[derive(Debug)]
pub enum Payload<'s> {
    /// In the member that has the result.
    Result {
        /// Its type.
        ty: Type,
        /// The path of the member.
        at: &'s str,
        /// Where it has the items of a list that comes page by page.
        pages: Option<Pages<'s>>,
    },
    /// In the member that has the items of a page.
    Page {
        /// The type of an item.
        item: Type,
        /// The path of the member.
        at: &'s str,
    },
    /// Beside or without an envelope.
    Whole(Type),
    /// Nowhere.
    Nothing,
}

/// Where a result has the items of a list that comes page by page.
#[derive(Debug)]
pub struct Pages<'s> {
    /// The members that lead to the list.
    pub items: Vec<&'s model::Field>,
    /// The type of an item.
    pub item: Type,
    /// What says whether there are more, and the members that lead there: `more` and `next`.
    pub signs: Vec<(&'static str, Vec<&'s model::Field>)>,
}

/// A named type.
#[derive(Debug)]
pub struct NamedType<'s> {
    read: &'s model::TypeDef,
    /// What tells it from others.
    pub id: TypeId,
    /// The resource that it belongs to; none if several share it.
    pub home: Option<&'s str>,
    /// What it is.
    pub kind: Kind<'s>,
    spot: Spot,
}

/// What a named type is.
#[derive(Debug)]
pub enum Kind<'s> {
    /// A record of fields.
    Record(Vec<Field<'s>>),
    /// A set of documented values.
    Values(&'s [EnumValue]),
    /// Another name for a type.
    Alias(Alias<'s>),
    /// A set of bits.
    Bits(&'s [Bit]),
    /// A union of records.
    Union(Union<'s>),
}

/// Another name for a type.
#[derive(Debug)]
pub struct Alias<'s> {
    /// The type that it names, which may be another alias.
    pub ty: Type,
    /// What that is, without other names for it.
    plain: Type,
    /// The only numbers allowed, if there are some.
    numbers: &'s [i64],
}

/// A union of records.
#[derive(Debug)]
pub struct Union<'s> {
    /// The member that tells the cases apart.
    pub tag: &'s str,
    /// The cases.
    pub cases: Vec<Case<'s>>,
}

/// A case of a union.
#[derive(Debug)]
pub struct Case<'s> {
    /// The value of the tag, and what it means.
    pub def: &'s UnionCase,
    /// Its record.
    pub record: TypeId,
}

impl<'s> Api<'s> {
    /// A named type.
    pub fn named(&self, TypeId(at): TypeId) -> &NamedType<'s> {
        &self.types[at]
    }

    /// The named types, each at the place that its id has.
    pub fn types(&self) -> &[NamedType<'s>] {
        &self.types
    }

    /// The types that several resources share.
    pub fn shared_types(&self) -> &[NamedType<'s>] {
        &self.types[..self.read.def.types.len()]
    }

    /// The types of a resource.
    pub fn types_of(&self, resource: &Resource<'s>) -> &[NamedType<'s>] {
        &self.types[resource.types.clone()]
    }

    /// What a type is, without other names for it.
    pub fn plain<'t>(&'t self, ty: &'t Type) -> &'t Type {
        self.alias(ty).map_or(ty, |alias| &alias.plain)
    }

    /// The only numbers that a type allows, by one of its names; any where empty.
    pub fn numbers(&self, ty: &Type) -> &'s [i64] {
        self.alias(ty).map_or(&[], |alias| alias.numbers)
    }

    fn alias(&self, ty: &Type) -> Option<&Alias<'s>> {
        let TypeExpr::Named(id) = ty else { return None };
        if let Kind::Alias(alias) = &self.named(*id).kind { Some(alias) } else { None }
    }

    /// All named types that others lead to. They may lead far, so that this does not call itself.
    pub fn reached<'t>(&self, from: impl Iterator<Item = &'t Type>) -> HashSet<TypeId> {
        let mut waiting: Vec<_> = from.filter_map(Type::named).collect();
        let mut reached = HashSet::new();
        while let Some(id) = waiting.pop() {
            if reached.insert(id) {
                waiting.extend(self.named(id).parts(Type::named));
            }
        }
        reached
    }
}

impl Type {
    /// The named type in it, be it within a list or a map.
    pub fn named(&self) -> Option<TypeId> {
        if let Self::Named(id) = self.innermost() { Some(*id) } else { None }
    }

    /// The named type that each of its values has in itself, and not in a list or a map.
    pub fn held(&self) -> Option<TypeId> {
        match self {
            Self::Named(id) => Some(*id),
            Self::Optional(inner) => inner.held(),
            Self::BuiltIn(_) | Self::List(_) | Self::Map(_) => None,
        }
    }
}

impl TypeId {
    /// Its place among the types of its API.
    pub fn place(self) -> usize {
        self.0
    }
}

impl NamedType<'_> {
    /// The named types that it is made of, as far as `of` finds them in the types of its fields or the one that it names.
    pub fn parts(&self, of: fn(&Type) -> Option<TypeId>) -> Vec<TypeId> {
        match &self.kind {
            Kind::Record(fields) => fields.iter().filter_map(|field| of(&field.ty)).collect(),
            Kind::Alias(alias) => of(&alias.ty).into_iter().collect(),
            Kind::Union(union) => union.cases.iter().map(|case| case.record).collect(),
            Kind::Values(_) | Kind::Bits(_) => Vec::new(),
        }
    }
}

impl OperationName<'_> {
    /// The whole name, as all APIs know it.
    pub fn id(self) -> String {
        self.api.operation_id(self.resource, self.operation)
    }
}

impl Operation<'_> {
    /// The documented value of a parameter, as JSON.
    pub(crate) fn documented(&self, parameter: &Parameter<'_>) -> Option<&Value> {
        self.documented.at(parameter.place).get(&parameter.field.name)
    }
}

impl Payload<'_> {
    /// The type that it names.
    pub fn ty(&self) -> Option<&Type> {
        match self {
            Self::Result { ty, .. } | Self::Page { item: ty, .. } | Self::Whole(ty) => Some(ty),
            Self::Nothing => None,
        }
    }
}

/// What a file says stands beside what it means.
macro_rules! as_read {
    ($($checked:ident is $read:ty),+ $(,)?) => {
        $(impl<'s> Deref for $checked<'s> {
            type Target = $read;

            fn deref(&self) -> &$read {
                self.read
            }
        })+
    };
}

as_read!(
    Api is apis::Api,
    Resource is apis::Resource,
    Operation is model::Operation,
    Field is model::Field,
    NamedType is model::TypeDef,
);
