//! The effect of `gen` on a folder with other files, and on one that other processes use.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Barrier;

use crate::workshop::Workshop;

/// Files that `gen` did not make stay unchanged, whatever else changes.
#[test]
fn files_of_others_stay_and_are_named() {
    let workshop = Workshop::new();
    workshop.generate(&[]).unwrap();
    let own =
        ["src/mine.rs", "src/pets/mine.rs", "examples/mine.rs", "examples/mine/main.rs", ".gen-stage/mine", "notes.md"];
    for path in own {
        workshop.write(&format!("client/{path}"), "mine");
    }
    workshop.rename_resource();
    let said = workshop.generate(&[]).unwrap();
    for path in own {
        assert_eq!(workshop.read(&format!("client/{path}")), "mine");
        let named = said.lines().any(|line| line.contains("kept") && line.contains(&format!("client/{path}:")));
        assert_eq!(named, path.starts_with("src") || path.starts_with("examples"), "{path} in {said}");
    }
    assert!(said.contains("deleted") && !workshop.path("client/src/pets/mod.rs").exists(), "{said}");
    assert!(workshop.generate(&["--check"]).unwrap().ends_with("is fresh"));
}

/// Files that `gen` no longer makes are deleted everywhere, edited or not.
#[test]
fn a_stale_file_is_deleted_even_among_examples() {
    let workshop = Workshop::new();
    workshop.generate(&[]).unwrap();
    workshop.write("client/examples/old/main.rs", "fn main() {}");
    workshop.edit("client/.gen-files", "examples/", "examples/old/main.rs\nexamples/");
    let said = workshop.generate(&[]).unwrap();
    assert!(said.lines().any(|line| line.contains("deleted") && line.ends_with("examples/old/main.rs")), "{said}");
    assert!(!workshop.path("client/examples/old").exists());
}

#[test]
fn a_file_of_another_is_not_written_over() {
    let workshop = Workshop::new();
    workshop.generate(&[]).unwrap();
    workshop.write("client/src/animals/mod.rs", "mine");
    workshop.rename_resource();
    let before = workshop.client();
    let said = workshop.generate(&[]).unwrap_err();
    assert!(said.ends_with("client/src/animals/mod.rs was not made by this command: move it elsewhere"), "{said}");
    assert!(workshop.client() == before);
}

/// The list of generated files can be lost, merged badly or malicious.
#[test]
fn the_list_of_what_was_made_is_not_trusted_with_more_than_the_folder() {
    let workshop = Workshop::new();
    workshop.generate(&[]).unwrap();
    let fresh = workshop.client();
    workshop.write("mine.rs", "mine");
    let lines = format!("../mine.rs\n{}\n<<<<<<< ours\n\n.\n..\nsrc\n", workshop.path("mine.rs").display());
    workshop.edit("client/.gen-files", "src/lib.rs\n", &format!("{lines}src/lib.rs\n"));
    workshop.generate(&[]).unwrap();
    assert_eq!(workshop.read("mine.rs"), "mine");
    assert!(workshop.client() == fresh);

    fs::remove_file(workshop.path("client/.gen-files")).unwrap();
    workshop.edit("client/src/lib.rs", "#![forbid(unsafe_code)]", "");
    workshop.generate(&[]).unwrap();
    assert!(workshop.client() == fresh);
}

/// A killed run left its stage, and the user has put a file there.
#[test]
fn what_a_killed_run_left_is_removed_and_nothing_else() {
    let workshop = Workshop::new();
    workshop.generate(&[]).unwrap();
    for stage in [".gen-stage", ".gen-stage-2", ".gen-stage-3"] {
        let path = |path: &str| workshop.path(&format!("client/{stage}/{path}"));
        fs::create_dir_all(path("new/src")).unwrap();
        fs::copy(workshop.path("client/.gen-files"), path(".gen-files")).unwrap();
        fs::copy(workshop.path("client/src/lib.rs"), path("new/src/lib.rs")).unwrap();
    }
    workshop.write("client/.gen-stage-2/new/src/mine.rs", "mine");
    fs::create_dir(workshop.path("client/.gen-stage-4")).unwrap();
    let said = workshop.generate(&[]).unwrap();
    assert!(said.starts_with("0 files changed"), "{said}");
    assert_eq!(workshop.read("client/.gen-stage-2/new/src/mine.rs"), "mine");
    assert!(!workshop.path("client/.gen-stage-2/new/src/lib.rs").exists());
    for stage in [".gen-stage", ".gen-stage-3", ".gen-stage-4"] {
        assert!(!workshop.path(&format!("client/{stage}")).exists());
    }
}

/// Concurrent runs with two specs: in the end, the folder contains exactly the output of one of them.
#[test]
fn runs_at_once_wait_for_each_other() {
    let (one, other) = (Workshop::new(), Workshop::new());
    other.rename_resource();
    let whole = [&one, &other].map(|workshop| {
        workshop.generate(&[]).unwrap();
        texts(&workshop.path("client"))
    });
    for round in 0..4 {
        let out = one.path(&format!("shared{round}"));
        let start = Barrier::new(6);
        std::thread::scope(|scope| {
            for number in 0..6 {
                let (workshop, out, start) = ([&one, &other][number % 2], &out, &start);
                scope.spawn(move || {
                    start.wait();
                    workshop.generate_to(out, &[]).unwrap();
                });
            }
        });
        assert!(whole.contains(&texts(&out)), "round {round}: {:?}", texts(&out).keys());
    }
}

/// Returns every file in a folder with its bytes, by its path there.
fn texts(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for path in fs::read_dir(next).unwrap().map(|entry| entry.unwrap().path()) {
            match path.is_dir() {
                true => folders.push(path),
                false => drop(found.insert(path.strip_prefix(folder).unwrap().to_owned(), fs::read(&path).unwrap())),
            }
        }
    }
    found
}

#[cfg(unix)]
mod unix {
    use std::ffi::OsStr;
    use std::os::unix::{ffi::OsStrExt, fs::symlink};

    use super::*;

    /// Creates a client in `client`, and the targets of links in `outside`.
    fn with_outside() -> (Workshop, BTreeMap<PathBuf, Vec<u8>>) {
        let workshop = Workshop::new();
        workshop.generate(&[]).unwrap();
        for path in ["lib.rs", "pets/mod.rs", "pets/mine.rs", "main.rs", "Cargo.toml", "deep/file"] {
            workshop.write(&format!("outside/{path}"), "outside");
        }
        let outside = texts(&workshop.path("outside"));
        (workshop, outside)
    }

    /// Replaces a part of the client by a link.
    fn link(workshop: &Workshop, path: &str, to: &str) {
        let path = workshop.path(&format!("client/{path}"));
        if path.is_dir() {
            fs::rename(&path, workshop.path(&path.file_name().unwrap().to_string_lossy())).unwrap();
        } else if path.exists() {
            fs::remove_file(&path).unwrap();
        }
        symlink(workshop.path(to), path).unwrap();
    }

    #[test]
    fn a_link_where_gen_writes_is_named_and_nothing_is_changed() {
        let cases = [
            ("src", "outside", "client/src is a link"),
            ("src/pets", "outside/pets", "client/src/pets is a link"),
            ("src/lib.rs", "outside/lib.rs", "client/src/lib.rs is a link"),
            ("src/lib.rs", "nowhere", "client/src/lib.rs is a link"),
            ("examples", "outside", "client/examples is a link"),
            ("examples/walkthrough", "outside", "client/examples/walkthrough is a link"),
            ("Cargo.toml", "outside/Cargo.toml", "client/Cargo.toml is a link"),
            (".gen-files", "outside/lib.rs", "client/.gen-files is a link"),
        ];
        for (path, to, message) in cases {
            let (workshop, outside) = with_outside();
            link(&workshop, path, to);
            workshop.edit("spec/pets/pets.json", "Lists pets.", "Lists all pets.");
            let said = workshop.generate(&[]).unwrap_err();
            assert!(said.contains(message) && said.ends_with(", which is not followed: move it elsewhere"), "{said}");
            assert!(texts(&workshop.path("outside")) == outside, "{path}");
            assert!(workshop.path(&format!("client/{path}")).is_symlink());
        }
    }

    #[test]
    fn a_link_where_gen_writes_nothing_is_kept_and_not_followed() {
        let (workshop, outside) = with_outside();
        link(&workshop, "src/linked", "outside");
        link(&workshop, "src/circle", "client/src");
        link(&workshop, "examples/linked.rs", "outside/main.rs");
        link(&workshop, ".gen-stage", "outside");
        // A file that is no longer generated has become a link, or is behind one.
        link(&workshop, "src/pets", "outside/pets");
        link(&workshop, "src/examples/pets/mod.rs", "outside/lib.rs");
        workshop.rename_resource();
        let said = workshop.generate(&[]).unwrap();
        for path in ["src/linked", "src/circle", "examples/linked.rs", "src/pets", "src/examples/pets/mod.rs"] {
            assert!(said.contains(&format!("kept {}: ", workshop.path(&format!("client/{path}")).display())), "{said}");
            assert!(workshop.path(&format!("client/{path}")).is_symlink());
        }
        assert!(texts(&workshop.path("outside")) == outside);
    }

    #[test]
    fn the_folder_itself_may_be_a_link_that_was_named() {
        let workshop = Workshop::new();
        fs::create_dir(workshop.path("real")).unwrap();
        symlink(workshop.path("real"), workshop.path("client")).unwrap();
        workshop.generate(&[]).unwrap();
        assert!(workshop.path("real/src/lib.rs").is_file());
    }

    #[test]
    fn a_folder_with_links_that_is_no_client_is_left_alone() {
        let (workshop, outside) = with_outside();
        fs::create_dir(workshop.path("other")).unwrap();
        // The manifest of a client elsewhere does not make this folder a client.
        symlink(workshop.path("client/Cargo.toml"), workshop.path("other/Cargo.toml")).unwrap();
        symlink(workshop.path("outside"), workshop.path("other/src")).unwrap();
        let before = texts(&workshop.path("client"));
        let said = workshop.generate_to(&workshop.path("other"), &[]).unwrap_err();
        assert!(said.contains("other/Cargo.toml is a link") && said.contains("other/src is a link"), "{said}");
        assert!(texts(&workshop.path("outside")) == outside && texts(&workshop.path("client")) == before);
        assert_eq!(fs::read_dir(workshop.path("other")).unwrap().count(), 2);
    }

    #[test]
    fn pipes_and_odd_names_are_kept_and_never_opened() {
        let workshop = Workshop::new();
        workshop.generate(&[]).unwrap();
        let pipe = |path: &Path| assert!(std::process::Command::new("mkfifo").arg(path).status().unwrap().success());
        let odd = workshop.path("client/src").join(OsStr::from_bytes(b"odd\xff.rs"));
        fs::write(&odd, "mine").unwrap();
        pipe(&workshop.path("client/src/pipe.rs"));
        let said = workshop.generate(&[]).unwrap();
        assert!(
            said.contains("kept") && said.contains("client/src/pipe.rs:") && said.contains("0 files changed"),
            "{said}"
        );
        assert_eq!(fs::read(&odd).unwrap(), b"mine");

        fs::remove_file(workshop.path("client/src/lib.rs")).unwrap();
        pipe(&workshop.path("client/src/lib.rs"));
        let said = workshop.generate(&[]).unwrap_err();
        assert!(said.ends_with("client/src/lib.rs is neither a file nor a folder: move it elsewhere"), "{said}");
    }

    #[test]
    fn a_folder_in_the_place_of_a_file_is_named() {
        let workshop = Workshop::new();
        workshop.generate(&[]).unwrap();
        fs::remove_file(workshop.path("client/src/lib.rs")).unwrap();
        workshop.write("client/src/lib.rs/mine", "mine");
        let said = workshop.generate(&[]).unwrap_err();
        assert!(said.ends_with("client/src/lib.rs is a folder, not a file: move it elsewhere"), "{said}");
        assert_eq!(workshop.read("client/src/lib.rs/mine"), "mine");
    }
}
