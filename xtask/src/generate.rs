//! `cargo xtask gen`.

use std::path::{Path, PathBuf};
use std::time::Instant;

use clap::Args;

use crate::spec_dir::{SpecDir, report};
use crate::tree::{self, Change, Kind};
use crate::{Failure, count, in_repository};

/// Makes the client from the spec
#[derive(Args)]
pub struct Gen {
    /// Write nothing; name each stale file and fail if there is one
    #[arg(long)]
    check: bool,
    #[command(flatten)]
    spec: SpecDir,
    /// Folder of the client
    #[arg(long, value_name = "DIR", default_value_os_t = in_repository("generated"))]
    out: PathBuf,
}

impl Gen {
    pub fn run(self) -> Result<String, Failure> {
        let start = Instant::now();
        let spec = self.spec.load()?;
        let loaded = Instant::now();
        let files = codegen::generate(&spec).map_err(|mistakes| report(&mistakes))?;
        let (loading, generating) = (loaded - start, loaded.elapsed());
        let changes = tree::compare(&self.out, &files)?;
        if self.check {
            return check(&changes, &self.out);
        }
        tree::apply(&self.out, &changes)?;
        let summary = summary(&changes, files.len(), &self.out);
        Ok(format!("{summary}; spec read in {loading:.1?}, client made in {generating:.1?}"))
    }
}

/// Names each stale file, and fails if there is one.
fn check(changes: &[Change], out: &Path) -> Result<String, Failure> {
    if changes.is_empty() {
        return Ok(format!("{} is fresh", out.display()));
    }
    let verb = if changes.len() == 1 { "is" } else { "are" };
    Err(format!("{}{} {verb} stale: run `cargo xtask gen`", lines(changes, out), count(changes.len(), "file")))
}

/// Names each change that was made, and counts them.
fn summary(changes: &[Change], files: usize, out: &Path) -> String {
    let written = changes.iter().filter(|change| change.kind != Kind::Deleted).count();
    format!("{}{} changed, {} the same", lines(changes, out), count(changes.len(), "file"), files - written)
}

fn lines(changes: &[Change], out: &Path) -> String {
    changes.iter().map(|change| line(change, out)).collect()
}

fn line(change: &Change, out: &Path) -> String {
    let kind = match change.kind {
        Kind::New => "new",
        Kind::Changed => "changed",
        Kind::Deleted => "deleted",
    };
    format!("{kind:>9} {}\n", out.join(&change.path).display())
}
