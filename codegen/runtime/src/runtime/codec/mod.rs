//! How values become JSON and back: a type lends its fields, and one reader and one writer do the rest for all types.

mod decode;
mod encode;
pub mod hash;
pub(crate) mod members;
pub(crate) mod mend;
mod number;
pub(crate) mod paths;
pub(crate) mod raw;
pub(crate) mod read;
mod record;
pub(crate) mod seed;
mod seen;
mod text;
mod trail;
pub mod union;
pub(crate) mod write;

pub use decode::{Decode, ListMut, MapMut, Optional, Scalar, Slot};
pub(crate) use number::whole;
pub(crate) use record::named;
pub use record::{Record, Shape};
pub(crate) use text::text;
pub(crate) use trail::{Misfit, Step, Trail};

pub use encode::{Case, Encode, Fields, List, Map, Union, View};
