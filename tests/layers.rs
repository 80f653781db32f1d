//! The runtime is built in layers: the files of a folder import only from that folder and from those before it.

use std::fs;
use std::path::{Path, PathBuf};

/// Layers, the lowest first.
const LAYERS: [&str; 7] = ["describe", "codec", "values", "http", "error", "call", "client"];

fn runtime() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../codegen/runtime/src/runtime")
}

/// Returns the number of a layer.
fn layer(name: &str) -> Option<usize> {
    LAYERS.iter().position(|layer| *layer == name)
}

/// Returns the paths after `crate::` in the code of a file. Doc comments may name anything.
fn imports(text: &str) -> impl Iterator<Item = &str> {
    let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
    code.flat_map(|line| line.split("crate::").skip(1))
}

/// Returns the imports of a file that lead to a later layer, or to none.
fn upward(own: usize, text: &str) -> Vec<String> {
    let leads_up = |path: &&str| match path.strip_prefix("runtime::") {
        Some(path) => {
            let target = path.split([':', ';']).next().unwrap_or_default();
            target != "macros" && layer(target).is_none_or(|target| target > own)
        }
        // The names that a spec gives.
        None => !path.starts_with("package::"),
    };
    let mut found: Vec<_> = imports(text).filter(leads_up).map(str::to_owned).collect();
    // Folders have at most one level of folders, so this would leave the layer.
    found.extend(text.contains("super::super").then(|| "super::super".to_owned()));
    found
}

/// The files of a folder and of the folders in it.
fn files(folder: &Path) -> Vec<PathBuf> {
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    paths.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

#[test]
fn each_layer_imports_only_from_those_before_it() {
    let (mut folders, mut found) = (Vec::new(), Vec::new());
    for entry in fs::read_dir(runtime()).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        if !path.is_dir() {
            // Files outside of the layers: the list of their exports, and the macros that generated code calls.
            assert!(["macros.rs", "mod.rs"].contains(&name.as_str()), "{name} is in no layer");
            continue;
        }
        let own = layer(&name).unwrap_or_else(|| panic!("{name} is not a layer"));
        for file in files(&path) {
            let text = fs::read_to_string(&file).unwrap();
            found.extend(upward(own, &text).into_iter().map(|import| format!("{}: {import}", file.display())));
        }
        folders.push(name);
    }
    assert_eq!(folders.len(), LAYERS.len(), "{folders:?}");
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn an_import_that_leads_up_is_found() {
    let text =
        "use crate::runtime::codec::View;\n/// [`A`](crate::runtime::Client)\nuse crate::runtime::client::Client;\n";
    assert_eq!(upward(1, text), ["runtime::client::Client;"]);
    assert_eq!(upward(6, text), [""; 0]);
    assert_eq!(upward(6, "fn f(client: crate::Client) {}"), ["Client) {}"]);
}
