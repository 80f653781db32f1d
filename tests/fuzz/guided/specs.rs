//! Any bytes as a file of a spec, chosen by libFuzzer: a byte for the file, then its content. Mistakes can be shown,
//! and a spec without mistakes becomes a client or has colliding names.
//!
//! `cargo guided specs -- -max_total_time=600`

#![no_main]
#![allow(clippy::unwrap_used, missing_docs, reason = "a test fails by panicking")]

mod corpus;

use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use tempfile::TempDir;

/// The files of the golden spec, one of which is replaced.
const FILES: [&str; 4] = ["pets/api.json", "pets/pets.json", "shelters/api.json", "shelters/places.json"];

/// A spec, and the content of its files without the replacement.
struct Sample {
    folder: TempDir,
    files: [String; 4],
}

static SAMPLE: LazyLock<Sample> = LazyLock::new(|| {
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../golden/spec");
    let files = FILES.map(|file| fs::read_to_string(golden.join(file)).unwrap());
    let folder = tempfile::tempdir().unwrap();
    for (file, text) in FILES.iter().zip(&files) {
        let path = folder.path().join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    Sample { folder, files }
});

fuzz_target!(init: corpus::seed("specs", seeds()), |input: &[u8]| {
    let Some((file, text)) = input.split_first() else { return };
    let Sample { folder, files } = &*SAMPLE;
    let index = usize::from(*file) % FILES.len();
    let path = folder.path().join(FILES[index]);
    fs::write(&path, text).unwrap();
    read(folder.path());
    fs::write(&path, &files[index]).unwrap();
});

/// Does the same with a spec as `gen` and `export`.
fn read(folder: &Path) {
    let Ok(loaded) = spec::load(folder) else { return };
    let mistakes = match spec::check(&loaded) {
        Ok(checked) => {
            let _ = spec::openapi(&checked.apis.iter().collect::<Vec<_>>());
            codegen::generate(&checked).err().unwrap_or_default()
        }
        Err(mistakes) => mistakes,
    };
    assert!(mistakes.is_empty() || !spec::render(&mistakes, false).is_empty());
}

/// Returns each file, unchanged.
fn seeds() -> Vec<Vec<u8>> {
    (0..).zip(&SAMPLE.files).map(|(index, text)| [&[index], text.as_bytes()].concat()).collect()
}
