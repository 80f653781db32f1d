//! A separate folder for each test of the commands.

use std::fs;
use std::path::{Path, PathBuf};

/// Runs a command on a copy of the golden spec.
pub struct Workshop {
    folder: tempfile::TempDir,
}

impl Workshop {
    /// One API, and an example beside it.
    pub fn new() -> Self {
        let workshop = Self::of(&["pets"]);
        workshop.write("spec/package/package.json", "{}");
        workshop.write("spec/package/files/examples/walkthrough/main.rs", "fn main() {}\n");
        workshop
    }

    /// Some APIs of the golden spec.
    pub fn of(apis: &[&str]) -> Self {
        let workshop = Self { folder: tempfile::tempdir().unwrap() };
        for api in apis {
            for entry in fs::read_dir(Path::new("golden/spec").join(api)).unwrap() {
                let name = entry.unwrap().file_name().into_string().unwrap();
                let text = fs::read_to_string(format!("golden/spec/{api}/{name}")).unwrap();
                workshop.write(&format!("spec/{api}/{name}"), &text);
            }
        }
        workshop
    }

    pub fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    pub fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap()
    }

    pub fn edit(&self, path: &str, from: &str, to: &str) {
        let text = self.read(path);
        assert!(text.contains(from), "{path} has no {from}");
        fs::write(self.path(path), text.replacen(from, to, 1)).unwrap();
    }

    /// Writes a file and creates the folders around it.
    pub fn write(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// Renames the only resource, so that the files of the old one are no longer generated.
    pub fn rename_resource(&self) {
        fs::rename(self.path("spec/pets/pets.json"), self.path("spec/pets/animals.json")).unwrap();
        self.edit("spec/pets/api.json", "pets.import", "animals.import");
        self.edit("spec/pets/animals.json", "pets.import", "animals.import");
    }

    pub fn generate(&self, options: &[&str]) -> Result<String, String> {
        self.generate_to(&self.path("client"), options)
    }

    pub fn generate_to(&self, out: &Path, options: &[&str]) -> Result<String, String> {
        let spec = self.path("spec");
        let paths = ["--spec", spec.to_str().unwrap(), "--out", out.to_str().unwrap()];
        xtask::run(["gen"].iter().chain(options).chain(&paths))
    }

    /// Returns every file of the client with its text.
    pub fn client(&self) -> Vec<(PathBuf, String)> {
        fn walk(folder: &Path, files: &mut Vec<(PathBuf, String)>) {
            let mut entries: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
            entries.sort();
            for path in entries {
                match path.is_dir() {
                    true => walk(&path, files),
                    false => files.push((path.clone(), fs::read_to_string(&path).unwrap())),
                }
            }
        }
        let mut files = Vec::new();
        walk(&self.path("client"), &mut files);
        files
    }
}
