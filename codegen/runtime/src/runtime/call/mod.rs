//! Calls as values, without a client: what is sent for one, and what is made of its answer.

pub(crate) mod answer;
pub(crate) mod build;
pub(crate) mod check;
pub(crate) mod detailed;
mod envelope;
pub(crate) mod limits;
pub(crate) mod operation;
pub(crate) mod page;
mod read;
pub(crate) mod secrets;
pub(crate) mod undocumented;
