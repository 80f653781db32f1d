//! Passes responses with mistakes to every operation, for a number of seconds:
//!
//! `cargo run --release -p tests --example fuzz -- 600`
//!
//! It stops at a panic and prints the round, which a second argument repeats: `… -- 0 ROUND`.

#![allow(clippy::unwrap_used, missing_docs, reason = "a test fails by panicking")]

#[path = "mod.rs"]
mod fuzz;

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

static ROUND: AtomicU64 = AtomicU64::new(0);

fn main() {
    let mut arguments = std::env::args().skip(1).map(|argument| argument.parse::<u64>().unwrap());
    let seconds = Duration::from_secs(arguments.next().unwrap_or(60));
    let again = arguments.next();
    std::panic::set_hook(Box::new(|panic| eprintln!("round {}: {panic}", ROUND.load(Ordering::Relaxed))));
    ROUND.store(again.unwrap_or_else(|| u64::from(std::process::id()) << 32), Ordering::Relaxed);
    let (fuzz, start) = (fuzz::Fuzz::new(), Instant::now());
    let mut rounds = 0;
    loop {
        fuzz.round(&mut fuzz::Series::new(ROUND.load(Ordering::Relaxed)));
        rounds += 1;
        if again.is_some() || start.elapsed() > seconds {
            break;
        }
        ROUND.fetch_add(1, Ordering::Relaxed);
    }
    println!("no panic in {rounds} rounds");
}
