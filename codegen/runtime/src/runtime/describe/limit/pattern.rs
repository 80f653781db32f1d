//! Patterns, each compiled when it is first needed.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use regex_lite::{Error, Regex};

type Compiled = Arc<Result<Regex, Error>>;

/// Whether a string matches a pattern. One that does not compile matches everything: the lint reports it.
pub(super) fn matches(pattern: &str, string: &str) -> bool {
    compiled(pattern).as_ref().as_ref().map_or(true, |regex| regex.is_match(string))
}

/// Returns why a pattern does not compile.
pub fn pattern_error(pattern: &str) -> Option<String> {
    compiled(pattern).as_ref().as_ref().err().map(Error::to_string)
}

fn compiled(pattern: &str) -> Compiled {
    static COMPILED: LazyLock<Mutex<HashMap<String, Compiled>>> = LazyLock::new(Mutex::default);
    let mut compiled = COMPILED.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(known) = compiled.get(pattern) {
        return Arc::clone(known);
    }
    let new = Arc::new(Regex::new(pattern));
    compiled.insert(pattern.to_owned(), Arc::clone(&new));
    new
}
