//! What is generated, with every question answered: names are made, types are known, docs are written.
//! A template only has to print it.

use std::collections::BTreeSet;
use std::sync::Arc;

use proc_macro2::Ident;
use serde_json::Number;
use spec::SourceFile;

/// The crate.
pub struct Crate {
    /// The documented APIs.
    pub apis: Vec<Api>,
}

impl Crate {
    /// The modules of all APIs.
    pub fn modules(&self) -> impl Iterator<Item = &Module> {
        self.apis.iter().flat_map(|api| &api.modules)
    }
}

/// A documented API.
pub struct Api {
    /// The constant that describes it.
    pub constant: Ident,
    /// Its title in the documentation.
    pub title: String,
    /// Its documentation.
    pub docs: Docs,
    /// Its short name.
    pub name: String,
    /// The folder of the spec that it is made from.
    pub source: String,
    /// The file of the spec that says what holds for all of it.
    pub file: Arc<SourceFile>,
    /// The URL before every path.
    pub base_url: String,
    /// The credentials that it accepts.
    pub logins: Vec<Login>,
    /// What surrounds the result of an answer.
    pub envelope: spec::model::Envelope,
    /// How a form is encoded, as a variant of the runtime's enum.
    pub form: Ident,
    /// How to ask for a page of a list.
    pub pager: Option<Pager>,
    /// The members and parameters that are secrets, in alphabetical order.
    pub secrets: Vec<String>,
    /// The rate limit of all calls.
    pub rate_limit: Option<RateLimit>,
    /// The module that its own stand in, if that is not the root of the crate.
    pub module: Option<Ident>,
    /// The cargo feature that it is behind.
    pub feature: Option<String>,
    /// The modules, in alphabetical order.
    pub modules: Vec<Module>,
}

/// How to ask for a page of a list.
#[derive(Clone, Debug, PartialEq)]
pub struct Pager {
    /// A variant of the runtime's enum.
    pub kind: Ident,
    /// The parameter.
    pub parameter: String,
}

/// How many calls may be made in how long.
pub struct RateLimit {
    /// The most calls.
    pub calls: u32,
    /// The period.
    pub seconds: u32,
}

/// A credential that an API accepts.
pub struct Login {
    /// The kind, as a variant of the runtime's enum.
    pub kind: Ident,
    /// Where it travels, as a variant of the runtime's enum.
    pub carrier: Ident,
    /// The names of its parts there.
    pub names: Vec<String>,
}

/// A type.
#[derive(Clone, Debug, PartialEq)]
pub enum Type {
    /// A type of Rust, a library or the runtime, by its path.
    Plain(&'static str),
    /// A type of the spec, in another module if there is one.
    Named(Option<Ident>, Ident),
    /// A list.
    List(Box<Type>),
    /// A map from texts.
    Map(Box<Type>),
    /// A value in a box.
    Boxed(Box<Type>),
    /// A value that may be missing.
    Optional(Box<Type>),
    /// A page of items.
    Page(Box<Type>),
}

/// A value without parts.
#[derive(Clone, Debug, PartialEq)]
pub enum Scalar {
    /// A text.
    Text(String),
    /// A truth value.
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// Any other number.
    Float(f64),
}

/// A documented value in Rust.
#[derive(Clone, Debug, PartialEq)]
pub enum Expression {
    /// A literal.
    Scalar(Scalar),
    /// A text that is owned.
    Owned(String),
    /// What is read from a text.
    Parsed(String),
    /// A function or a variant with one value.
    Wrapped(&'static str, Box<Expression>),
    /// The same, where the function may fail.
    Tried(&'static str, Box<Expression>),
    /// A variant or constant of the runtime.
    Constant(&'static str),
    /// `Type::new(…)` with the required values, and a setter for each other one.
    New(Type, Vec<Expression>, Vec<(Ident, Expression)>),
    /// A variant of an enum.
    Variant(Type, Ident),
    /// A case of a union.
    Case(Type, Ident, Box<Expression>),
    /// A value that converts.
    From(Type, Scalar),
    /// A file of this name without content.
    File(String),
    /// An array.
    Array(Vec<Expression>),
    /// A list.
    List(Vec<Expression>),
    /// A map.
    Map(Vec<(String, Expression)>),
    /// What is read from JSON.
    Json(Type, String),
}

/// A documented limit of a value.
#[derive(Clone, Debug, PartialEq)]
pub enum Limit {
    /// The smallest number.
    Min(Number),
    /// The largest number.
    Max(Number),
    /// The most characters.
    MaxLength(u64),
    /// The fewest items.
    MinItems(u64),
    /// The most items.
    MaxItems(u64),
    /// A regular expression that the text must match.
    Pattern(String),
    /// A format, as a function of the runtime's `Field`.
    Format(&'static str),
    /// The field beside which alone it makes sense, and the values that this one then has.
    OnlyWith(String, Vec<String>),
    /// The only numbers.
    OneOf(Vec<i64>),
}

/// A documented resource, or the types that several share.
pub struct Module {
    /// The file of the spec that it is made from, as its own files name it.
    pub source: String,
    /// The same file, to blame it for what can't be made of it.
    pub file: Arc<SourceFile>,
    /// Its name.
    pub name: Ident,
    /// The module of its API, if that is not the root of the crate.
    pub parent: Option<Ident>,
    /// Its title in the documentation.
    pub title: String,
    /// Its documentation.
    pub docs: Docs,
    /// Its calls.
    pub operations: Vec<Operation>,
    /// Its records.
    pub records: Vec<Record>,
    /// Its other names for types.
    pub aliases: Vec<Alias>,
    /// Its unions of records.
    pub unions: Vec<Union>,
    /// Its open enums.
    pub enums: Vec<OpenEnum>,
    /// Its sets of bits.
    pub bit_sets: Vec<BitSet>,
    /// Its error codes.
    pub error_codes: Option<ErrorCodes>,
    /// What its records need to be in scope.
    pub imports: Imports,
}

impl Module {
    /// What stands before the modules of its API: nothing, or `ssl::`.
    pub fn prefix(&self) -> String {
        self.parent.iter().map(|parent| format!("{parent}::")).collect()
    }

    /// Its path in the crate: `zones`, or `ssl::verification`.
    pub fn path(&self) -> String {
        self.prefix() + &self.name.to_string()
    }

    /// The folder of its files, or the name of its only one.
    pub fn folder(&self) -> String {
        self.path().replace("::", "/")
    }

    /// The files of a resource, in alphabetical order, beside the one that holds them together.
    pub fn parts(&self) -> Vec<&'static str> {
        let types = !(self.records.is_empty()
            && self.unions.is_empty()
            && self.enums.is_empty()
            && self.bit_sets.is_empty()
            && self.aliases.is_empty());
        let parts = [(self.error_codes.is_some(), "error_code"), (true, "operations"), (types, "types")];
        parts.into_iter().filter_map(|(present, part)| present.then_some(part)).collect()
    }
}

/// What a piece of code needs to be in scope.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Imports {
    /// Types of the same resource.
    pub names: BTreeSet<String>,
    /// Other modules of the crate.
    pub modules: BTreeSet<String>,
}

/// The lines of a doc comment.
pub type Docs = Vec<String>;

/// A call: its struct, its table and its method.
pub struct Operation {
    /// The struct.
    pub name: Ident,
    /// The method of the resource.
    pub method: Ident,
    /// What it does.
    pub docs: Docs,
    /// The first line of that, for the method.
    pub summary: String,
    /// A link to the struct, for the method.
    pub link: String,
    /// The path of the operation that took its place.
    pub superseded_by: Option<String>,
    /// What every call sends.
    pub constants: Vec<Constant>,
    /// The values that it holds.
    pub values: Vec<Value>,
    /// Its table.
    pub meta: Meta,
    /// What a successful call gives.
    pub output: Type,
    /// How to list all items, if it lists them page by page.
    pub paged: Option<Paged>,
    /// What its types need to be in scope.
    pub imports: Imports,
    /// The documented call.
    pub example: Example,
}

/// A parameter with only one value.
#[derive(Clone, Debug, PartialEq)]
pub struct Constant {
    /// Where it travels, as a constructor of the runtime's `Field`.
    pub place: Ident,
    /// Its name on the wire.
    pub wire: String,
    /// The value.
    pub value: Scalar,
}

/// The value of a parameter or a field.
pub struct Value {
    /// Its field.
    pub name: Ident,
    /// Its name on the wire.
    pub wire: String,
    /// Where it travels, as a constructor of the runtime's `Field`.
    pub place: Ident,
    /// What it means, and its limits in words.
    pub docs: Docs,
    /// The type without `Option` or `Nullable`.
    pub ty: Type,
    /// How it is given.
    pub given: Given,
    /// What a caller gives for it.
    pub argument: Argument,
    /// Its limits for the table.
    pub limits: Vec<Limit>,
}

/// What a caller gives for a value.
#[derive(Clone, Debug, PartialEq)]
pub enum Argument {
    /// A value of its type.
    Same,
    /// What converts into its type.
    Into,
    /// Texts, or what converts into them.
    Texts,
    /// Items of this type.
    List(Type),
}

/// How a value is given.
#[derive(Clone, Debug, PartialEq)]
pub enum Given {
    /// To the constructor.
    Required,
    /// By a setter.
    Optional,
    /// By a setter, which also takes null.
    Nullable,
    /// By the documentation: no other value is allowed.
    Always(Scalar),
}

/// The table of an operation.
pub struct Meta {
    /// The constant of its API.
    pub api: Ident,
    /// Resource and operation.
    pub id: String,
    /// The HTTP method.
    pub method: Ident,
    /// The documented path.
    pub path: String,
    /// The permissions.
    pub permissions: Vec<String>,
    /// The kinds of credential accepted.
    pub credentials: Vec<Ident>,
    /// What the answer is, unless it has a result: a method of the runtime's table.
    pub answer: Option<Ident>,
}

/// How to list all items of an operation.
#[derive(Clone, Debug, PartialEq)]
pub struct Paged {
    /// The method that does.
    pub method: Ident,
    /// The type of an item.
    pub item: Type,
    /// What of the answer leads where, if it is no page.
    pub members: Option<PagedMembers>,
}

/// Where an answer that is no page has its items, and whether there are more: the fields that lead there.
#[derive(Clone, Debug, PartialEq)]
pub struct PagedMembers {
    /// The list.
    pub items: Vec<Ident>,
    /// What says whether there are more, by the field of the runtime's `PageInfo`.
    pub signs: Vec<(Ident, Vec<Ident>)>,
}

/// The documented call and its answer.
pub struct Example {
    /// The expression that makes the operation.
    pub operation: Expression,
    /// What it needs to be in scope.
    pub imports: Imports,
    /// The documented answer.
    pub response: serde_json::Value,
}

/// A struct of an answer or a request.
pub struct Record {
    /// Its name.
    pub name: Ident,
    /// What it is.
    pub docs: Docs,
    /// Whether a caller makes one, to send it.
    pub sent: bool,
    /// The field that may stand for the whole.
    pub bare: Option<String>,
    /// Its fields.
    pub values: Vec<Value>,
}

/// Another name for a type.
pub struct Alias {
    /// The name.
    pub name: Ident,
    /// What it is.
    pub docs: Docs,
    /// The type.
    pub ty: Type,
}

/// An enum of records that a member tells apart.
pub struct Union {
    /// Its name.
    pub name: Ident,
    /// What it is.
    pub docs: Docs,
    /// The member.
    pub tag: String,
    /// Its cases.
    pub cases: Vec<UnionCase>,
}

/// A case of a union.
pub struct UnionCase {
    /// Its name.
    pub name: Ident,
    /// What it means.
    pub docs: Docs,
    /// Its record.
    pub ty: Type,
    /// The value of the tag.
    pub wire: String,
}

/// An enum of texts.
pub struct OpenEnum {
    /// Its name.
    pub name: Ident,
    /// What it is.
    pub docs: Docs,
    /// The documented values.
    pub variants: Vec<Variant>,
}

/// A documented value.
pub struct Variant {
    /// Its name.
    pub name: Ident,
    /// What it means.
    pub docs: Docs,
    /// The text on the wire.
    pub wire: String,
}

/// A set that travels as the sum of its bits.
pub struct BitSet {
    /// Its name.
    pub name: Ident,
    /// What it is.
    pub docs: Docs,
    /// The bits.
    pub bits: Vec<Bit>,
}

/// A bit of a set.
pub struct Bit {
    /// The constant.
    pub name: Ident,
    /// What it means.
    pub docs: Docs,
    /// What it adds to the sum.
    pub value: u32,
}

/// The documented error codes.
pub struct ErrorCodes {
    /// Whether they are texts, and not numbers.
    pub texts: bool,
    /// The codes.
    pub codes: Vec<ErrorCode>,
}

/// A documented error code.
pub struct ErrorCode {
    /// Its name.
    pub name: Ident,
    /// Its meaning.
    pub docs: Docs,
    /// The code.
    pub code: Scalar,
}
