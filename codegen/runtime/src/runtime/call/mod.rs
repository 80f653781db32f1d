//! Calls as values, without a client: building requests, checking limits, reading responses.

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
