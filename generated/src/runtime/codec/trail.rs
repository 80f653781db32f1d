//! What reading keeps in mind: what did not fit and where, and how much memory is left for values.

use std::cell::{Cell, RefCell};
use std::fmt;

use super::fault::{Fault, Result};

/// The most places that are noted of one answer: a list of a million items that all lack a member says no more.
const MOST_MISFITS: usize = 1000;

/// What reading keeps in mind.
pub(crate) struct Trail {
    /// Whether reading ends where something does not fit; it is noted otherwise.
    strict: bool,
    /// The path to the place of an error, gathered from the inside out while the error travels up.
    path: RefCell<Vec<String>>,
    misfits: RefCell<Vec<Noted>>,
    /// How many these are: each member asks for it.
    noted: Cell<usize>,
    /// How much memory values may take, and how much of that is left.
    budget: usize,
    left: Cell<usize>,
}

/// A place that does not have what is expected there.
pub(crate) struct Misfit {
    /// The path, such as `result[0].id`; `$` for the whole.
    pub(crate) path: String,
    /// What is expected.
    pub(crate) expected: String,
    /// The kind of what is there.
    pub(crate) found: &'static str,
}

/// A [`Misfit`], of which the path is gathered from the inside out.
struct Noted {
    path: Vec<String>,
    expected: String,
    found: &'static str,
}

/// A step of a path.
#[derive(Clone, Copy)]
pub(crate) enum Step<'k> {
    /// To a member.
    Key(&'k str),
    /// To an item.
    Index(usize),
}

impl Trail {
    /// Ends at the first place that does not fit. With this many bytes of memory for lists, maps and JSON values.
    pub(crate) fn strict(budget: usize) -> Self {
        Self::new(true, budget, budget)
    }

    /// Notes what does not fit, and reads on.
    pub(crate) fn lenient(budget: usize) -> Self {
        Self::new(false, budget, budget)
    }

    fn new(strict: bool, budget: usize, left: usize) -> Self {
        let (path, misfits, noted) = Default::default();
        Self { strict, path, misfits, noted, budget, left: Cell::new(left) }
    }

    pub(crate) fn is_strict(&self) -> bool {
        self.strict
    }

    /// What is left, for the same answer to be read again.
    pub(crate) fn rest(&self) -> Self {
        Self::strict(self.left.get())
    }

    /// Returns one for something that nothing expects and that may fail. It may take half of the memory at most, so that
    /// what is expected has the other half.
    pub(super) fn attempt(&self) -> Self {
        Self::new(true, self.budget, self.left.get().saturating_sub(self.budget / 2))
    }

    /// Takes the memory that an attempt took.
    pub(super) fn succeeded(&self, attempt: &Self) {
        let share = self.left.get().saturating_sub(self.budget / 2);
        self.left.set(self.left.get() - (share - attempt.left.get()));
    }

    /// Notes that a place does not have what is expected.
    pub(crate) fn misfit(&self, expected: String, found: &'static str) {
        let mut misfits = self.misfits.borrow_mut();
        if misfits.len() < MOST_MISFITS {
            misfits.push(Noted { path: Vec::new(), expected, found });
            self.noted.set(misfits.len());
        }
    }

    /// How many places are noted so far.
    pub(crate) fn noted(&self) -> usize {
        self.noted.get()
    }

    /// Takes back what was noted after the first `noted` below this member, which comes again. Comes before
    /// [`within`](super::read::Reader::within) for it, whose count of what was noted must not shrink.
    pub(super) fn unsay(&self, noted: usize, name: &str) {
        let is_below = |misfit: &Noted| misfit.path.last().and_then(|step| step.strip_prefix('.')) == Some(name);
        let mut misfits = self.misfits.borrow_mut();
        let mut index = 0;
        misfits.retain(|misfit| {
            index += 1;
            index <= noted || !is_below(misfit)
        });
        self.noted.set(misfits.len());
    }

    /// All that did not fit.
    pub(crate) fn misfits(&self) -> Vec<Misfit> {
        let path = |steps: Vec<String>| match steps.into_iter().rev().collect::<String>() {
            path if path.is_empty() => "$".to_owned(),
            path => path.strip_prefix('.').unwrap_or(&path).to_owned(),
        };
        self.noted.set(0);
        let noted = self.misfits.take().into_iter();
        noted.map(|Noted { path: steps, expected, found }| Misfit { path: path(steps), expected, found }).collect()
    }

    /// Adds a step to the path of what failed within it, or was noted there after the first `noted`.
    #[cold]
    pub(super) fn lead(&self, step: Step<'_>, failed: bool, noted: usize) {
        if failed {
            self.path.borrow_mut().push(step.to_string());
        }
        self.misfits.borrow_mut()[noted..].iter_mut().for_each(|misfit| misfit.path.push(step.to_string()));
    }

    /// Takes this much memory, for what begins here. A list that grows moves, and needs room for both places meanwhile.
    #[inline]
    pub(super) fn spend(&self, bytes: usize, at: usize) -> Result<()> {
        if bytes > self.left.get() / 2 {
            let budget = self.budget;
            let what =
                format!("its values take more than {budget} bytes of memory; a `body_limit` above that allows more");
            return Err(Fault::new(what, at));
        }
        self.left.set(self.left.get() - bytes);
        Ok(())
    }
}

impl fmt::Display for Step<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Key(key) => write!(f, ".{key}"),
            Self::Index(index) => write!(f, "[{index}]"),
        }
    }
}

impl fmt::Display for Trail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("$")?;
        self.path.borrow().iter().rev().try_for_each(|step| f.write_str(step))
    }
}
