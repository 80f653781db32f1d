//! Faults, made by a real server on loopback.

mod causes;
mod lists;
mod proxy;
mod rate_limit;
mod retries;
mod secrets;
mod server;
mod table;
