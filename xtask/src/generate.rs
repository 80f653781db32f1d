//! `cargo xtask gen`.

use std::path::{Path, PathBuf};
use std::time::Instant;

use clap::Args;
use codegen::Files;

use crate::spec_dir::{self, SpecDir, report};
use crate::tree::{self, Change, Difference, Kind};
use crate::{Failure, count, failure, in_repository, made, stage};

/// Generates the client from the spec
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
        let loaded = self.spec.load()?;
        let spec = spec_dir::check(&loaded)?;
        let read = Instant::now();
        let mut files = codegen::generate(&spec).map_err(|mistakes| report(&mistakes))?;
        let (loading, generating) = (read - start, read.elapsed());
        files.insert(made::LIST.to_owned(), made::text(files.keys()));
        if self.check {
            let _lock = stage::lock(&self.out);
            return check(&tree::compare(&self.out, &files)?, &self.out);
        }
        let summary = summary(&write(&self.out, &files)?, files.len(), &self.out);
        Ok(format!("{summary}; spec read in {loading:.1?}, client made in {generating:.1?}"))
    }
}

/// Makes a folder contain these files, and returns what differed.
fn write(out: &Path, files: &Files) -> Result<Difference, Failure> {
    std::fs::create_dir_all(out).map_err(|error| failure("make", out, &error))?;
    let _lock = stage::lock(out);
    let difference = tree::compare(out, files)?;
    stage::clean(out)?;
    stage::apply(out, &difference)?;
    Ok(difference)
}

/// Names each stale file, and fails if there is one.
fn check(difference: &Difference, out: &Path) -> Result<String, Failure> {
    let (changes, lines) = (&difference.changes, lines(difference, out));
    if changes.is_empty() {
        return Ok(format!("{lines}{} is fresh", out.display()));
    }
    let verb = if changes.len() == 1 { "is" } else { "are" };
    Err(format!("{lines}{} {verb} stale: run `cargo xtask gen`", count(changes.len(), "file")))
}

/// Names each change, and counts them.
fn summary(difference: &Difference, files: usize, out: &Path) -> String {
    let (changes, lines) = (&difference.changes, lines(difference, out));
    let written = changes.iter().filter(|change| change.kind != Kind::Deleted).count();
    format!("{lines}{} changed, {} the same", count(changes.len(), "file"), files - written)
}

fn lines(Difference { changes, kept, .. }: &Difference, out: &Path) -> String {
    let kept =
        kept.iter().map(|path| format!("{:>9} {}: not made by this command\n", "kept", out.join(path).display()));
    changes.iter().map(|change| line(change, out)).chain(kept).collect()
}

fn line(change: &Change, out: &Path) -> String {
    let kind = match change.kind {
        Kind::New => "new",
        Kind::Changed => "changed",
        Kind::Deleted => "deleted",
    };
    format!("{kind:>9} {}\n", out.join(&change.path).display())
}
