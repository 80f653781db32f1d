//! Who is told where an answer is not as documented.

use std::fmt;
use std::sync::Arc;

use crate::runtime::error::mismatch::Mismatch;

/// A function that is told of each mismatch.
#[derive(Clone)]
pub(crate) struct Hook(Arc<dyn Fn(&Mismatch) + Send + Sync>);

impl Hook {
    pub(crate) fn new(hook: impl Fn(&Mismatch) + Send + Sync + 'static) -> Self {
        Self(Arc::new(hook))
    }
}

impl fmt::Debug for Hook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Hook")
    }
}

/// Tells of mismatches: the log, and the function that the client was given.
pub(crate) fn tell(mismatches: &[Mismatch], hook: Option<&Hook>) {
    for mismatch in mismatches {
        let Mismatch { operation, path, expected, found } = mismatch;
        tracing::warn!(operation, path, expected, found, "an answer is not as documented");
        if let Some(Hook(hook)) = hook {
            hook(mismatch);
        }
    }
}
