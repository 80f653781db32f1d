//! How values become JSON and back: a type lends its fields, and one reader and one writer do the rest for all types.

mod decode;
mod encode;
pub(crate) mod json;
mod number;
mod raw;
mod seen;
mod trail;

pub use decode::{Decode, ListMut, MapMut, Optional, Scalar, Slot};
pub(crate) use number::whole;
pub(crate) use trail::Trail;

pub use encode::{Case, Encode, Fields, List, Map, Union, View};
