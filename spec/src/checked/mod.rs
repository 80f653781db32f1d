//! A spec without mistakes: each type is resolved, and each documented call consists of values of its parameters'
//! types. Whatever uses a spec takes a checked one.

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
/// All of its mistakes: those found while reading, and those that the lint finds.
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
    /// APIs.
    pub apis: Vec<Api<'s>>,
}

/// A type whose names are resolved.
pub type Type = TypeExpr<TypeId>;

/// Identifier of a named type in its API.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeId(usize);

/// An API.
#[derive(Debug)]
pub struct Api<'s> {
    read: &'s apis::Api,
    /// Resources.
    pub resources: Vec<Resource<'s>>,
    /// Types that several resources share, then those of each resource.
    types: Vec<NamedType<'s>>,
}

/// A resource.
#[derive(Debug)]
pub struct Resource<'s> {
    read: &'s apis::Resource,
    /// Endpoints.
    pub operations: Vec<Operation<'s>>,
    types: Range<usize>,
}

/// An endpoint.
#[derive(Debug)]
pub struct Operation<'s> {
    read: &'s model::Operation,
    /// Unique name.
    pub id: String,
    /// Parameters.
    pub parameters: Vec<Parameter<'s>>,
    /// Place and type of the response's data.
    pub answer: Payload<'s>,
    /// Documented call.
    pub call: Arguments<'s>,
    /// Operation of newer docs that replaces it.
    pub superseded_by: Option<OperationName<'s>>,
    /// Operations of other APIs that do the same job.
    pub see_also: Vec<OperationName<'s>>,
    documented: DocumentedCall,
}

/// The name of an operation, by its parts.
#[derive(Debug, Clone, Copy)]
pub struct OperationName<'s> {
    /// API.
    pub api: &'s apis::Api,
    /// Resource.
    pub resource: &'s apis::Resource,
    /// Operation.
    pub operation: &'s model::Operation,
}

/// A parameter of an operation.
#[derive(Debug)]
pub struct Parameter<'s> {
    /// Where it is sent.
    pub place: Place,
    /// Field.
    pub field: Field<'s>,
}

/// A parameter, or a member of a type.
#[derive(Debug)]
pub struct Field<'s> {
    read: &'s model::Field,
    /// Type.
    pub ty: Type,
    /// Value that it always has, if that is a string, a boolean or an integer.
    pub constant: Option<Scalar>,
}

/// Where the data of a response is.
#[derive(Debug)]
pub enum Payload<'s> {
    /// In the member that has the result.
    Result {
        /// Type.
        ty: Type,
        /// Path of the member.
        at: &'s str,
        /// Where it has the items of a list that comes page by page.
        pages: Option<Pages<'s>>,
    },
    /// In the member that has the items of a page.
    Page {
        /// Type of an item.
        item: Type,
        /// Path of the member.
        at: &'s str,
    },
    /// In several members, or without an envelope.
    Whole(Type),
    /// Nowhere.
    Nothing,
}

/// Where a result has the items of a list that comes page by page.
#[derive(Debug)]
pub struct Pages<'s> {
    /// Members that lead to the list.
    pub items: Vec<&'s model::Field>,
    /// Type of an item.
    pub item: Type,
    /// What says whether there are more items (`more`, `next`), each with the members that lead to it.
    pub signs: Vec<(&'static str, Vec<&'s model::Field>)>,
}

/// A named type.
#[derive(Debug)]
pub struct NamedType<'s> {
    read: &'s model::TypeDef,
    /// Identifier.
    pub id: TypeId,
    /// Resource that it belongs to; none if several share it.
    pub home: Option<&'s str>,
    /// Kind.
    pub kind: Kind<'s>,
    spot: Spot,
}

/// A kind of named type.
#[derive(Debug)]
pub enum Kind<'s> {
    /// A record of fields.
    Record(Vec<Field<'s>>),
    /// A set of documented values.
    Values(&'s [EnumValue]),
    /// An alias.
    Alias(Alias<'s>),
    /// A set of bits.
    Bits(&'s [Bit]),
    /// A union of records.
    Union(Union<'s>),
}

/// An alias of a type.
#[derive(Debug)]
pub struct Alias<'s> {
    /// Type that it names, which may be another alias.
    pub ty: Type,
    /// The same type without aliases.
    plain: Type,
    /// Allowed numbers; any if empty.
    numbers: &'s [i64],
}

/// A union of records.
#[derive(Debug)]
pub struct Union<'s> {
    /// Member that distinguishes the cases.
    pub tag: &'s str,
    /// Cases.
    pub cases: Vec<Case<'s>>,
}

/// A case of a union.
#[derive(Debug)]
pub struct Case<'s> {
    /// Value of the tag, and its meaning.
    pub def: &'s UnionCase,
    /// Record.
    pub record: TypeId,
}

impl<'s> Api<'s> {
    /// Returns a named type.
    pub fn named(&self, TypeId(at): TypeId) -> &NamedType<'s> {
        &self.types[at]
    }

    /// Returns the named types, each at the position of its identifier.
    pub fn types(&self) -> &[NamedType<'s>] {
        &self.types
    }

    /// Returns the types that several resources share.
    pub fn shared_types(&self) -> &[NamedType<'s>] {
        &self.types[..self.read.def.types.len()]
    }

    /// Returns the types of a resource.
    pub fn types_of(&self, resource: &Resource<'s>) -> &[NamedType<'s>] {
        &self.types[resource.types.clone()]
    }

    /// Returns a type without aliases.
    pub fn plain<'t>(&'t self, ty: &'t Type) -> &'t Type {
        self.alias(ty).map_or(ty, |alias| &alias.plain)
    }

    /// Returns the numbers that an alias allows; any if empty.
    pub fn numbers(&self, ty: &Type) -> &'s [i64] {
        self.alias(ty).map_or(&[], |alias| alias.numbers)
    }

    fn alias(&self, ty: &Type) -> Option<&Alias<'s>> {
        let TypeExpr::Named(id) = ty else { return None };
        if let Kind::Alias(alias) = &self.named(*id).kind { Some(alias) } else { None }
    }

    /// Returns the named types that a caller sends: those of parameters, and those within them.
    pub fn sent(&self) -> HashSet<TypeId> {
        self.reached(self.operations().flat_map(|operation| &operation.parameters).map(|parameter| &parameter.field.ty))
    }

    /// Returns the named types that a caller receives: those of answers, and those within them.
    pub fn received(&self) -> HashSet<TypeId> {
        self.reached(self.operations().filter_map(|operation| operation.answer.ty()))
    }

    fn operations(&self) -> impl Iterator<Item = &Operation<'s>> {
        self.resources.iter().flat_map(|resource| &resource.operations)
    }

    /// Returns all named types that some types lead to. The chains may be long, so this does not recurse.
    fn reached<'t>(&self, from: impl Iterator<Item = &'t Type>) -> HashSet<TypeId> {
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
    /// Returns the named type in it, also within a list or a map.
    pub fn named(&self) -> Option<TypeId> {
        if let Self::Named(id) = self.innermost() { Some(*id) } else { None }
    }

    /// Returns the named type that each of its values contains directly, not in a list or a map.
    pub fn held(&self) -> Option<TypeId> {
        match self {
            Self::Named(id) => Some(*id),
            Self::Optional(inner) => inner.held(),
            Self::BuiltIn(_) | Self::List(_) | Self::Map(_) => None,
        }
    }
}

impl TypeId {
    /// Returns the position among the types of its API.
    pub fn place(self) -> usize {
        self.0
    }
}

impl NamedType<'_> {
    /// Returns the named types that `of` finds in the types of its fields, of its cases or of its alias.
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
    /// Returns the name, unique across APIs.
    pub fn id(self) -> String {
        self.api.operation_id(self.resource, self.operation)
    }
}

impl Operation<'_> {
    /// Returns the documented value of a parameter, as JSON.
    pub(crate) fn documented(&self, parameter: &Parameter<'_>) -> Option<&Value> {
        self.documented.at(parameter.place).get(&parameter.field.name)
    }
}

impl Payload<'_> {
    /// Returns its type.
    pub fn ty(&self) -> Option<&Type> {
        match self {
            Self::Result { ty, .. } | Self::Page { item: ty, .. } | Self::Whole(ty) => Some(ty),
            Self::Nothing => None,
        }
    }
}

/// Gives access to what the file says.
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
