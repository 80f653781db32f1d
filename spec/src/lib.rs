//! The API documentation, as data.
//!
//! A spec is a folder with one folder per documented API. Each holds an `api.json` and one JSON file per documented
//! resource. [`load`] reads it and [`check`] checks it; every mistake is reported with its place. Whatever uses a spec
//! takes a [`Checked`] one.

mod apis;
mod built_in;
pub mod checked;
mod corrections;
mod cycles;
mod diagnostic;
mod documented;
mod index;
mod items;
mod left_out;
mod lines;
mod lint;
mod load;
pub mod model;
mod openapi;
mod package;
mod percent;
mod schema;
mod source;
mod structure;
mod suggest;
mod synonyms;
mod syntax;
mod type_expr;

pub use apis::{Api, Resource, Spec};
pub use built_in::{BuiltIn, Literal, Scalar};
pub use checked::{Checked, check};
pub use cycles::cycles;
pub use diagnostic::{At, Diagnostic, render};
pub use lint::lint;
pub use load::{LoadError, Loaded, load};
pub use openapi::openapi;
pub use package::Package;
pub use schema::schema;
pub use source::SourceFile;
pub use type_expr::{Name, TypeExpr, TypeText};
