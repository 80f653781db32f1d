//! How values become JSON and back: a type lends its fields, and one reader and one writer do the rest for all types.

mod decode;
mod encode;
mod fault;
pub mod hash;
mod members;
pub(crate) mod mend;
mod number;
mod object;
pub(crate) mod paths;
mod raw;
pub(crate) mod read;
mod record;
mod scan;
mod seen;
pub(crate) mod serde_traits;
mod text;
pub(crate) mod time;
mod trail;
pub mod union;
pub(crate) mod write;

pub use decode::{Decode, ListMut, MapMut, OpenEnum, Optional, Scalar, Slot};
pub use encode::{Case, Encode, Fields, List, Map, Union, View};
pub use fault::JsonError;
pub(crate) use number::whole;
pub(crate) use object::Members;
pub use record::{Record, Shape};
pub(crate) use record::{at, named};
pub(crate) use scan::Scanner;
pub(crate) use text::text;
pub(crate) use trail::{Misfit, Step, Trail};
