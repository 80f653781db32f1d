//! The generated crate as data, with every question answered: names are made, types are known, docs are written.
//! A template only prints it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use proc_macro2::Ident;
use spec::SourceFile;

/// The crate.
pub struct Crate {
    /// Names of the crate, and its own texts.
    pub package: Package,
    /// Documented APIs.
    pub apis: Vec<Api>,
}

impl Crate {
    /// Iterates over the modules of all APIs.
    pub fn modules(&self) -> impl Iterator<Item = &Module> {
        self.apis.iter().flat_map(|api| &api.modules)
    }
}

/// What the crate is called, and what its pages and files say.
pub struct Package {
    /// Name.
    pub name: String,
    /// Name in Rust.
    pub library: String,
    /// Version.
    pub version: String,
    /// What it is a client for.
    pub title: String,
    /// Keywords.
    pub keywords: Vec<String>,
    /// First part of the names of environment variables.
    pub variables: String,
    /// Response header that has the ID under which the server knows a call.
    pub request_id: Option<String>,
    /// Whether the crate is a member of a workspace around its folder.
    pub in_workspace: bool,
    /// Texts of slots, by their names.
    pub slots: BTreeMap<String, String>,
    /// Further files, by their paths.
    pub files: BTreeMap<String, String>,
    /// File of the spec that says all this; an empty one if none does.
    pub file: Arc<SourceFile>,
}

/// A documented API.
pub struct Api {
    /// Constant that describes the API.
    pub constant: Ident,
    /// Documented title.
    pub title: String,
    /// Docs.
    pub docs: Docs,
    /// Short name.
    pub name: String,
    /// Folder of the spec.
    pub source: String,
    /// File of the spec with the facts about the whole API.
    pub file: Arc<SourceFile>,
    /// URL before every path.
    pub base_url: String,
    /// Whether a client's credential and base URL are for this API.
    pub is_main: bool,
    /// Accepted ways to authenticate.
    pub auth_schemes: Vec<AuthScheme>,
    /// What surrounds the result of an answer.
    pub envelope: spec::model::Envelope,
    /// How a form is encoded, as a variant of the runtime's enum.
    pub form: Ident,
    /// Parameter that selects a page of a list.
    pub pager: Option<Pager>,
    /// Names of the members and parameters that are secrets, in alphabetical order.
    pub secrets: Vec<String>,
    /// Rate limits.
    pub rate_limits: Vec<RateLimit>,
    /// Module of the API, if it is not the root of the crate.
    pub module: Option<Ident>,
    /// Cargo feature that enables the API.
    pub feature: Option<String>,
    /// Modules, in alphabetical order.
    pub modules: Vec<Module>,
}

/// How to ask for a page of a list.
#[derive(Clone, Debug, PartialEq)]
pub struct Pager {
    /// Variant of the runtime's enum.
    pub kind: Ident,
    /// Name of the parameter.
    pub parameter: String,
}

/// A limit on the number of calls per period.
pub struct RateLimit {
    /// Maximum number of calls.
    pub calls: u32,
    /// Period, in seconds.
    pub seconds: u32,
    /// Operations whose calls it counts; all if empty.
    pub operations: Vec<String>,
    /// Parameters of which a counted call has one; all calls if empty.
    pub with: Vec<String>,
}

/// A way to authenticate that an API accepts.
pub struct AuthScheme {
    /// Kind, as a variant of the runtime's enum.
    pub kind: Ident,
    /// Place where it travels, as a variant of the runtime's enum.
    pub carrier: Ident,
    /// Names of its parts in that place.
    pub names: Vec<String>,
    /// What its secret begins with.
    pub prefix: Option<String>,
}

/// A type.
#[derive(Clone, Debug, PartialEq)]
pub enum Type {
    /// A type of Rust, a library or the runtime, by path.
    Plain(&'static str),
    /// A type of the spec, in another module if one is given.
    Named(Option<Ident>, Ident),
    /// A list.
    List(Box<Type>),
    /// A map with string keys.
    Map(Box<Type>),
    /// A boxed value.
    Boxed(Box<Type>),
    /// An optional value.
    Optional(Box<Type>),
    /// A page of items.
    Page(Box<Type>),
}

/// A value without parts.
#[derive(Clone, Debug, PartialEq)]
pub enum Scalar {
    /// A string.
    Text(String),
    /// A boolean.
    Bool(bool),
    /// An integer.
    Int(i64),
    /// Any other number.
    Float(f64),
}

/// A documented value in Rust.
#[derive(Clone, Debug, PartialEq)]
pub enum Expression {
    /// A literal.
    Scalar(Scalar),
    /// An owned string.
    Owned(String),
    /// A value of this type, parsed from a string.
    Parsed(Type, String),
    /// A function or a variant with one argument.
    Wrapped(&'static str, Box<Expression>),
    /// The same, with a function that can fail.
    Tried(&'static str, Box<Expression>),
    /// A variant or constant of the runtime.
    Constant(&'static str),
    /// `Type::new(…)` with the required values, and a setter for each other value.
    New(Type, Vec<Expression>, Vec<(Ident, Expression)>),
    /// A variant of an enum.
    Variant(Type, Ident),
    /// A case of a union.
    Case(Type, Ident, Box<Expression>),
    /// A converted value.
    From(Type, Scalar),
    /// A file with this name, without content.
    File(String),
    /// An array.
    Array(Vec<Expression>),
    /// A list.
    List(Vec<Expression>),
    /// A map.
    Map(Vec<(String, Expression)>),
    /// A value parsed from JSON.
    Json(Type, String),
}

/// A documented limit of a value: a call of a function of the runtime's `Limit`.
#[derive(Clone, Debug, PartialEq)]
pub struct Limit {
    /// Name of the function.
    pub function: &'static str,
    /// Arguments.
    pub arguments: Vec<LimitArgument>,
}

/// An argument of a limit.
#[derive(Clone, Debug, PartialEq)]
pub enum LimitArgument {
    /// A number or a string.
    Scalar(Scalar),
    /// Allowed values.
    Choices(Vec<Scalar>),
    /// A limit of each item.
    Limit(Limit),
}

/// A documented resource, or the types that several resources share.
pub struct Module {
    /// Path of the file of the spec, as the generated files name it.
    pub source: String,
    /// The same file, for mistakes in the code generated from it.
    pub file: Arc<SourceFile>,
    /// Name.
    pub name: Ident,
    /// Module of the API, if it is not the root of the crate.
    pub parent: Option<Ident>,
    /// Name of the crate in Rust.
    pub library: Ident,
    /// Documented title.
    pub title: String,
    /// Docs.
    pub docs: Docs,
    /// Operations.
    pub operations: Vec<Operation>,
    /// Records.
    pub records: Vec<Record>,
    /// Aliases.
    pub aliases: Vec<Alias>,
    /// Unions of records.
    pub unions: Vec<Union>,
    /// Open enums.
    pub enums: Vec<OpenEnum>,
    /// Sets of bits.
    pub bit_sets: Vec<BitSet>,
    /// Error codes.
    pub error_codes: Option<ErrorCodes>,
    /// Imports that the records need.
    pub imports: Imports,
}

impl Module {
    /// Returns the path before the modules of the API: empty, or `ssl::`.
    pub fn prefix(&self) -> String {
        self.parent.iter().map(|parent| format!("{parent}::")).collect()
    }

    /// Returns the path in the crate: `zones`, or `ssl::verification`.
    pub fn path(&self) -> String {
        self.prefix() + &self.name.to_string()
    }

    /// Returns the folder of the files, or the name of the only file.
    pub fn folder(&self) -> String {
        self.path().replace("::", "/")
    }

    /// Returns the files of a resource, in alphabetical order, except the one that declares them.
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

/// An operation: its struct, table and method.
pub struct Operation {
    /// Name of the struct.
    pub name: Ident,
    /// Name of the method.
    pub method: Ident,
    /// Docs.
    pub docs: Docs,
    /// Docs of the method.
    pub method_docs: Docs,
    /// Path of the operation that supersedes it.
    pub superseded_by: Option<String>,
    /// Constants that every call sends.
    pub constants: Vec<Constant>,
    /// Values.
    pub values: Vec<Value>,
    /// Table.
    pub meta: Meta,
    /// Output of a successful call.
    pub output: Type,
    /// How to list all items, if the operation lists them page by page.
    pub paged: Option<Paged>,
    /// How it is made from the record that it replaces.
    pub update: Option<Update>,
    /// Imports that its types need.
    pub imports: Imports,
    /// Documented call.
    pub example: Example,
}

/// A parameter with only one value.
#[derive(Clone, Debug, PartialEq)]
pub struct Constant {
    /// Place, as a constructor of the runtime's `Field`.
    pub place: Ident,
    /// Name in that place.
    pub wire: String,
    /// Value.
    pub value: Scalar,
}

/// The value of a parameter or a field.
pub struct Value {
    /// Name of the Rust field.
    pub name: Ident,
    /// Name in requests and responses.
    pub wire: String,
    /// Place, as a constructor of the runtime's `Field`.
    pub place: Ident,
    /// Docs: the meaning, and the limits in words.
    pub docs: Docs,
    /// Type without `Option` or `Nullable`.
    pub ty: Type,
    /// How a caller gives it.
    pub given: Given,
    /// Type of the argument.
    pub argument: Argument,
    /// Limits, for the table.
    pub limits: Vec<Limit>,
}

/// What a caller gives for a value.
#[derive(Clone, Debug, PartialEq)]
pub enum Argument {
    /// The type of the value.
    Same,
    /// Anything that converts into the type.
    Into,
    /// Strings, or values that convert into strings.
    Texts,
    /// Items of this type.
    List(Type),
}

/// How a value is given.
#[derive(Clone, Debug, PartialEq)]
pub enum Given {
    /// As an argument of the constructor.
    Required,
    /// With a setter.
    Optional,
    /// With a setter that also accepts null.
    Nullable,
    /// Never: the documentation allows only this value.
    Always(Scalar),
}

/// The table of an operation.
pub struct Meta {
    /// Constant of the API.
    pub api: Ident,
    /// Resource and operation.
    pub id: String,
    /// HTTP method.
    pub method: Ident,
    /// Documented path.
    pub path: String,
    /// Permissions.
    pub permissions: Vec<String>,
    /// Accepted kinds of credential.
    pub credentials: Vec<Ident>,
    /// Rules about which parameters a call has.
    pub rules: Vec<Rule>,
    /// Place of the output, unless it is the result: a method of the runtime's table.
    pub answer: Option<Ident>,
}

/// A rule about which parameters a call has.
pub struct Rule {
    /// Function of the runtime that makes it.
    pub function: &'static str,
    /// Names of the parameters.
    pub parameters: Vec<String>,
    /// Whether a call that breaks it is sent, with a warning.
    pub warning: bool,
}

/// How an operation is made from the record that it replaces.
pub struct Update {
    /// Type of the record.
    pub record: Type,
    /// Values of the operation.
    pub values: Vec<Copied>,
}

/// A value of an operation that is taken from a record.
pub struct Copied {
    /// Name of the value.
    pub name: Ident,
    /// Field of the record, and how it is taken; none if the value is left out.
    pub from: Option<(Ident, CopiedAs)>,
    /// Whether the value can be null.
    pub nullable: bool,
}

/// How a field is taken.
#[derive(Clone, Copy)]
pub enum CopiedAs {
    /// As it is.
    Itself,
    /// As a value that is there.
    Given,
    /// The value, or its default if there is none.
    OrDefault,
    /// The value, or unset if there is none.
    OrUnset,
}

/// How to list all items of an operation.
#[derive(Clone, Debug, PartialEq)]
pub struct Paged {
    /// Name of the method.
    pub method: Ident,
    /// Type of an item.
    pub item: Type,
    /// Which members of the answer lead where, if that is not a page.
    pub members: Option<PagedMembers>,
}

/// Where an answer that is not a page has its items, and whether there are more: the fields that lead there.
#[derive(Clone, Debug, PartialEq)]
pub struct PagedMembers {
    /// The list.
    pub items: Vec<Ident>,
    /// What says whether there are more, by the field of the runtime's `PageInfo`.
    pub signs: Vec<(Ident, Vec<Ident>)>,
}

/// The documented call and its response.
pub struct Example {
    /// Expression that constructs the operation.
    pub operation: Expression,
    /// Imports that the expression needs.
    pub imports: Imports,
    /// The documented answer.
    pub response: serde_json::Value,
}

/// A struct in a response or a request.
pub struct Record {
    /// Name.
    pub name: Ident,
    /// Docs.
    pub docs: Docs,
    /// Whether callers construct it to send it.
    pub sent: bool,
    /// Whether answers have it.
    pub received: bool,
    /// Field whose value can stand for the whole record.
    pub bare: Option<String>,
    /// Whether it has floating-point numbers, also in its parts.
    pub floats: bool,
    /// Fields.
    pub values: Vec<Value>,
}

/// An alias of a type.
pub struct Alias {
    /// Name.
    pub name: Ident,
    /// Docs.
    pub docs: Docs,
    /// Type.
    pub ty: Type,
}

/// An enum of records that a member distinguishes.
pub struct Union {
    /// Name.
    pub name: Ident,
    /// Docs.
    pub docs: Docs,
    /// Member that distinguishes the cases.
    pub tag: Member,
    /// Member of each case that stands for the whole of it.
    pub content: Option<Member>,
    /// Whether one of its cases has floating-point numbers.
    pub floats: bool,
    /// Cases.
    pub cases: Vec<UnionCase>,
}

/// A member and the method that returns it.
pub struct Member {
    /// Name of the method.
    pub method: Ident,
    /// Name of the member.
    pub wire: String,
}

/// A case of a union.
pub struct UnionCase {
    /// Name.
    pub name: Ident,
    /// Docs.
    pub docs: Docs,
    /// Record.
    pub ty: Type,
    /// Value of the tag.
    pub wire: String,
}

/// An enum of strings.
pub struct OpenEnum {
    /// Name.
    pub name: Ident,
    /// Docs.
    pub docs: Docs,
    /// Documented values.
    pub variants: Vec<Variant>,
}

/// A documented value.
pub struct Variant {
    /// Name.
    pub name: Ident,
    /// Docs.
    pub docs: Docs,
    /// Value, as sent.
    pub wire: String,
}

/// A set that is sent as the sum of its bits.
pub struct BitSet {
    /// Name.
    pub name: Ident,
    /// Docs.
    pub docs: Docs,
    /// Bits.
    pub bits: Vec<Bit>,
}

/// A bit of a set.
pub struct Bit {
    /// Name of the constant.
    pub name: Ident,
    /// Docs.
    pub docs: Docs,
    /// Value that the bit adds to the sum.
    pub value: u32,
}

/// The documented error codes.
pub struct ErrorCodes {
    /// Whether the codes are strings instead of numbers.
    pub texts: bool,
    /// Codes.
    pub codes: Vec<ErrorCode>,
}

/// A documented error code.
pub struct ErrorCode {
    /// Name.
    pub name: Ident,
    /// Docs.
    pub docs: Docs,
    /// Code.
    pub code: Scalar,
}
