//! Seeds for libFuzzer: documented inputs, and the words in them.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::{Command, exit};

/// Writes the seeds of a target below `target/fuzz`, and runs the target with them. libFuzzer takes its folder only
/// from the command line, so the program starts itself again; if the arguments name a folder or a file, it runs directly.
pub fn seed(target: &str, seeds: Vec<Vec<u8>>) {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    if arguments.iter().any(|argument| !argument.starts_with('-')) {
        return;
    }
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../target/fuzz");
    let (corpus, dictionary) = (folder.join(target), folder.join(format!("{target}.dict")));
    fs::create_dir_all(&corpus).unwrap();
    for (index, seed) in seeds.iter().enumerate() {
        fs::write(corpus.join(format!("seed-{index}")), seed).unwrap();
    }
    fs::write(&dictionary, words(&seeds)).unwrap();
    let status = Command::new(std::env::current_exe().unwrap())
        .args(["-timeout=25", "-rss_limit_mb=4096"])
        .arg(format!("-dict={}", dictionary.display()))
        .arg(format!("-artifact_prefix={}/{target}-", folder.display()))
        .args(arguments)
        .arg(corpus)
        .status();
    exit(status.unwrap().code().unwrap_or(1));
}

/// Returns the names and short values in JSON, one per line, as libFuzzer reads them.
fn words(seeds: &[Vec<u8>]) -> String {
    let texts: Vec<_> = seeds.iter().map(|seed| String::from_utf8_lossy(seed)).collect();
    let quoted: BTreeSet<_> = texts.iter().flat_map(|text| text.split('"')).filter(|word| is_word(word)).collect();
    quoted.iter().map(|word| format!("\"\\\"{word}\\\"\"\n")).collect()
}

fn is_word(text: &str) -> bool {
    (1..=24).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-./:".contains(&byte))
}
