//! Writes a spec with a number of operations, in resources of 50 or another number, to measure large specs:
//!
//! `cargo run -p tests --example scale -- target/scale 6000`
//!
//! `cargo run --release -p xtask -- gen --spec target/scale --out target/scale/client`

#![allow(clippy::unwrap_used, missing_docs, reason = "a failure ends it")]

#[path = "mod.rs"]
#[allow(dead_code, reason = "the tests use more of it")]
mod scale;

use std::path::Path;

fn main() {
    let mut arguments = std::env::args().skip(1);
    let folder = arguments.next().unwrap_or_else(|| "target/scale".to_owned());
    let mut numbers = arguments.map(|argument| argument.parse::<usize>().unwrap());
    let (operations, each) = (numbers.next().unwrap_or(6000), numbers.next().unwrap_or(50));
    scale::write(Path::new(&folder), scale::resources(operations, each));
    println!("wrote {operations} operations to {folder}");
}
