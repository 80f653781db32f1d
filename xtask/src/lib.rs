//! The commands of this repository: `cargo xtask <command>`.

mod generate;
mod tree;

use std::ffi::OsString;
use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::time::Instant;

use lexopt::prelude::*;
use spec::{Api, Diagnostic, Spec};

const USAGE: &str = "\
Usage: cargo xtask <command>

  gen [--check] [--spec DIR] [--out DIR]     make the client from the spec; with --check, only tell which files are stale
  lint [--spec DIR]                          report every mistake in the spec
  list [--spec DIR]                          print each operation: api, operation, method, path
  export openapi [--api NAME] [--spec DIR]   print the spec, or one of its APIs, as one OpenAPI 3.1 document
  schema                                     write spec/schema.json, the format of the files in spec/

Without options the spec is spec/ and the client generated/.";

/// What the command line asks for.
struct Arguments {
    command: String,
    /// What `export` makes.
    form: String,
    check: bool,
    api: Option<String>,
    spec: PathBuf,
    out: PathBuf,
}

/// Why a command failed, in words for the terminal.
pub type Failure = String;

/// Runs the command that the arguments ask for, and gives what it says.
///
/// # Errors
/// What to print instead, before the program ends with a failure.
pub fn run(arguments: impl IntoIterator<Item: Into<OsString>>) -> Result<String, Failure> {
    let arguments = parse(arguments).map_err(|error| format!("error: {error}\n\n{USAGE}"))?;
    match arguments.command.as_str() {
        "gen" => generate(&arguments),
        "lint" => lint(&arguments),
        "list" => list(&arguments),
        "export" => export(&arguments),
        "schema" => write_schema(),
        "help" => Ok(USAGE.to_owned()),
        "" => Err(USAGE.to_owned()),
        other => Err(format!("error: there is no command `{other}`\n\n{USAGE}")),
    }
}

fn parse(arguments: impl IntoIterator<Item: Into<OsString>>) -> Result<Arguments, lexopt::Error> {
    let mut parser = lexopt::Parser::from_args(arguments);
    let mut arguments = Arguments {
        command: String::new(),
        form: String::new(),
        check: false,
        api: None,
        spec: in_repository("spec"),
        out: in_repository("generated"),
    };
    while let Some(argument) = parser.next()? {
        match (argument, arguments.command.as_str()) {
            (Long("help") | Short('h'), _) => arguments.command = "help".to_owned(),
            (Value(command), "") => arguments.command = command.string()?,
            (Value(form), "export") if arguments.form.is_empty() => arguments.form = form.string()?,
            (Long("api"), "export") => arguments.api = Some(parser.value()?.string()?),
            (Long("check"), "gen") => arguments.check = true,
            (Long("spec"), "gen" | "lint" | "list" | "export") => arguments.spec = parser.value()?.into(),
            (Long("out"), "gen") => arguments.out = parser.value()?.into(),
            (other, _) => return Err(other.unexpected()),
        }
    }
    Ok(arguments)
}

/// A folder of this repository, from whichever folder the command is run in.
fn in_repository(name: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).with_file_name(name);
    let here = std::env::current_dir().unwrap_or_default();
    path.strip_prefix(here).map(Path::to_owned).unwrap_or(path)
}

/// Reads the spec, and fails with all of its mistakes if it has any.
fn load(arguments: &Arguments) -> Result<Spec, Failure> {
    let loaded = spec::load(&arguments.spec).map_err(|error| format!("error: {error}"))?;
    let mut mistakes = loaded.diagnostics;
    mistakes.extend(spec::lint(&loaded.spec));
    mistakes.extend(codegen::collisions(&loaded.spec));
    if mistakes.is_empty() { Ok(loaded.spec) } else { Err(report(&mistakes)) }
}

fn report(mistakes: &[Diagnostic]) -> Failure {
    spec::render(mistakes, std::io::stderr().is_terminal())
}

fn generate(arguments: &Arguments) -> Result<String, Failure> {
    let start = Instant::now();
    let spec = load(arguments)?;
    let loaded = Instant::now();
    let files = codegen::generate(&spec).map_err(|mistakes| report(&mistakes))?;
    let (loading, generating) = (loaded - start, loaded.elapsed());
    let changes = tree::compare(&arguments.out, &files)?;
    if arguments.check {
        return generate::check(&changes, &arguments.out);
    }
    tree::apply(&arguments.out, &changes)?;
    let summary = generate::summary(&changes, files.len(), &arguments.out);
    Ok(format!("{summary}; spec read in {loading:.1?}, client made in {generating:.1?}"))
}

fn lint(arguments: &Arguments) -> Result<String, Failure> {
    let spec = load(arguments)?;
    let operations: usize = spec.resources().map(|(_, resource)| resource.def.operations.len()).sum();
    Ok(format!("no mistakes in {operations} operations of {} resources", spec.resources().count()))
}

fn list(arguments: &Arguments) -> Result<String, Failure> {
    let spec = load(arguments)?;
    let mut lines = Vec::new();
    for (api, resource) in spec.resources() {
        for operation in &resource.def.operations {
            let (id, method) = (api.operation_id(resource, operation), operation.method.as_str());
            lines.push(format!("{}\t{id}\t{method}\t{}", api.name, operation.path));
        }
    }
    Ok(lines.join("\n"))
}

fn export(arguments: &Arguments) -> Result<String, Failure> {
    if arguments.form != "openapi" {
        return Err(format!("error: export what? The only form is `openapi`\n\n{USAGE}"));
    }
    let spec = load(arguments)?;
    let wanted = |api: &&Api| arguments.api.as_ref().is_none_or(|name| *name == api.name);
    let apis: Vec<_> = spec.apis.iter().filter(wanted).collect();
    if let (Some(name), []) = (&arguments.api, apis.as_slice()) {
        let known: Vec<_> = spec.apis.iter().map(|api| api.name.as_str()).collect();
        return Err(format!("error: there is no API `{name}`; there is {}", known.join(", ")));
    }
    serde_json::to_string_pretty(&spec::openapi(&apis)).map_err(|error| format!("error: {error}"))
}

fn write_schema() -> Result<String, Failure> {
    let path = in_repository("spec").join("schema.json");
    let shown = path.display();
    std::fs::write(&path, spec::schema()).map_err(|error| format!("error: can't write {shown}: {error}"))?;
    Ok(format!("wrote {shown}"))
}
