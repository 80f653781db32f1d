//! The API documentation, as data.
//!
//! A spec is a folder with one folder per documented API. Each contains an `api.json` and one JSON file per documented
//! resource. [`load`] reads it, [`lint`] checks it; both report every mistake with its position.

mod apis;
mod corrections;
mod diagnostic;
mod documented;
mod index;
mod items;
mod lines;
mod lint;
mod load;
pub mod model;
mod openapi;
mod percent;
mod schema;
mod source;
mod structure;
mod suggest;
mod type_expr;
mod type_graph;

pub use apis::{Api, Reached, Resolved, Resource, Spec};
pub use diagnostic::{At, Diagnostic, render};
pub use documented::{DocumentedCall, UrlMistake, documented_call};
pub use lint::lint;
pub use load::{LoadError, Loaded, load};
pub use openapi::openapi;
pub use schema::schema;
pub use source::SourceFile;
pub use type_expr::TypeExpr;
pub use type_graph::TypeGraph;
