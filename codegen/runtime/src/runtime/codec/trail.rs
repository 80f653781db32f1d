//! What reading keeps in mind: the path to the place of an error, how deep it is, and how much memory is left for values.

use std::cell::{Cell, RefCell};
use std::fmt;

use serde::de;

/// How deep lists and objects may stand in each other, as serde_json has it. A part that is read by itself counts on.
const DEEPEST: usize = 128;

/// What reading keeps in mind.
pub(crate) struct Trail {
    /// The path to the place of an error, gathered from the inside out while the error travels up.
    path: RefCell<Vec<String>>,
    depth: Cell<usize>,
    /// How much memory values may take, and how much of that is left.
    budget: usize,
    left: Cell<usize>,
}

impl Default for Trail {
    /// Without a limit of memory.
    fn default() -> Self {
        Self::with_budget(usize::MAX)
    }
}

impl Trail {
    /// With this many bytes of memory for lists, maps and JSON values.
    pub(crate) fn with_budget(budget: usize) -> Self {
        Self { path: RefCell::default(), depth: Cell::new(0), budget, left: Cell::new(budget) }
    }

    /// What is left, for the same answer to be read again.
    pub(crate) fn rest(&self) -> Self {
        Self::with_budget(self.left.get())
    }

    pub(crate) fn key(&self, key: &str) {
        self.path.borrow_mut().push(format!(".{key}"));
    }

    pub(super) fn index(&self, index: usize) {
        self.path.borrow_mut().push(format!("[{index}]"));
    }

    /// Takes this much memory. A list that grows moves, and needs room for both places meanwhile.
    pub(super) fn spend<E: de::Error>(&self, bytes: usize) -> Result<(), E> {
        if bytes > self.left.get() / 2 {
            let budget = self.budget;
            return Err(E::custom(format_args!(
                "its values take more than {budget} bytes of memory; a `body_limit` above that allows more"
            )));
        }
        self.left.set(self.left.get() - bytes);
        Ok(())
    }

    /// Reads something that may have parts.
    pub(super) fn deeper<T, E: de::Error>(&self, read: impl FnOnce() -> Result<T, E>) -> Result<T, E> {
        let depth = self.depth.get();
        if depth >= DEEPEST {
            return Err(E::custom("recursion limit exceeded"));
        }
        self.depth.set(depth + 1);
        let outcome = read();
        self.depth.set(depth);
        outcome
    }
}

impl fmt::Display for Trail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("$")?;
        self.path.borrow().iter().rev().try_for_each(|segment| f.write_str(segment))
    }
}
