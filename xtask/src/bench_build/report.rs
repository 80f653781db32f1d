//! The tables that the command prints.

use super::lines::Lines;
use super::measure::{Job, Measured};
use super::programs::Size;
use super::statistics::median;
use super::subjects::{CLIENT, RUNTIME, Set};
use super::table;

/// What a job takes.
struct Cost {
    seconds: f64,
    megabytes: Option<f64>,
    /// Number of operations to share the time.
    operations: Option<usize>,
}

/// Returns all tables, and notes below them.
pub fn text(measured: &[Measured], lines: &[Lines], sizes: &[Size], notes: &[String]) -> String {
    let runs = measured.first().map_or(0, |measured| measured.of(Job::Check).len());
    let intro = format!("Medians of {runs} runs: CPU time and peak memory of the rustc of the one crate.");
    let jobs = Job::EACH.map(|job| costs(measured, job));
    let parts = [intro].into_iter().chain(jobs).chain([lines_per_operation(lines), binaries(sizes)]);
    parts.chain(notes.iter().cloned()).collect::<Vec<_>>().join("\n\n")
}

/// Table of a job: each subject with each set of features, and the generated code without the runtime.
fn costs(measured: &[Measured], job: Job) -> String {
    let mut rows = Vec::new();
    for set in Set::EACH {
        let of_set = || measured.iter().filter(|measured| measured.subject.set == set);
        let Some(client) = of_set().find(|measured| measured.subject.name == CLIENT) else { continue };
        let whole = median_cost(client, job).seconds;
        for other in of_set() {
            let (name, mut cost) = (other.subject.name, median_cost(other, job));
            if name != RUNTIME {
                rows.push(row(name, set, &cost, whole));
                continue;
            }
            let operations = client.subject.operations - other.subject.operations;
            let rest = Cost { seconds: whole - cost.seconds, megabytes: None, operations: Some(operations) };
            cost.operations = None;
            rows.extend([row(name, set, &cost, whole), row("client − runtime", set, &rest, whole)]);
        }
    }
    let title = format!("cargo {}", job.name());
    table::print(&[&title, "features", "CPU s", "× client", "MB", "operations", "ms per operation"], &rows)
}

fn median_cost(measured: &Measured, job: Job) -> Cost {
    let usages = measured.of(job);
    Cost {
        seconds: median(usages.iter().map(|usage| usage.cpu.as_secs_f64())),
        megabytes: Some(median(usages.iter().map(|usage| usage.memory as f64 / 1e6))),
        operations: Some(measured.subject.operations),
    }
}

fn row(name: &str, set: Set, cost: &Cost, whole: f64) -> Vec<String> {
    let Cost { seconds, megabytes, operations } = cost;
    let each = operations.map(|operations| seconds * 1000.0 / operations as f64);
    vec![
        name.to_owned(),
        set.name().to_owned(),
        format!("{seconds:.2}"),
        format!("{:.2}", seconds / whole),
        megabytes.map_or_else(String::new, |megabytes| format!("{megabytes:.0}")),
        operations.map_or_else(String::new, |operations| operations.to_string()),
        each.map_or_else(String::new, |each| format!("{each:.2}")),
    ]
}

fn lines_per_operation(lines: &[Lines]) -> String {
    let row = |Lines { name, lines, operations }: &Lines| {
        vec![
            name.clone(),
            lines.to_string(),
            operations.to_string(),
            format!("{:.1}", *lines as f64 / *operations as f64),
        ]
    };
    table::print(&["lines of code", "lines", "operations", "per operation"], &lines.iter().map(row).collect::<Vec<_>>())
}

fn binaries(sizes: &[Size]) -> String {
    let kilobytes = |bytes: i64| format!("{:.0}", bytes as f64 / 1000.0);
    let row = |size: &Size| vec![size.name.to_owned(), kilobytes(size.built), kilobytes(size.stripped)];
    let mut rows: Vec<_> = sizes.iter().map(row).collect();
    if let [client, by_hand] = sizes {
        let name = "difference";
        rows.push(row(&Size {
            name,
            built: client.built - by_hand.built,
            stripped: client.stripped - by_hand.stripped,
        }));
    }
    table::print(&["release binary with three calls", "kB", "kB, stripped"], &rows)
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;
    use std::time::Duration;

    use super::*;
    use crate::bench_build::subjects::Subject;
    use crate::bench_build::usage::Usage;

    fn measured(name: &'static str, operations: usize, milliseconds: [u64; 3]) -> Measured {
        let usage = |cpu| Usage { cpu: Duration::from_millis(cpu), memory: 250_000_000 };
        let subject = Subject { name, set: Set::Default, folder: PathBuf::new(), features: Vec::new(), operations };
        Measured { subject, usages: [milliseconds.map(usage).to_vec(), Vec::new()] }
    }

    #[test]
    fn each_subject_is_compared_with_the_client_and_the_runtime_is_taken_off() {
        let subjects = [
            measured(CLIENT, 202, [4000, 9000, 3000]),
            measured(RUNTIME, 2, [1000, 900, 1100]),
            measured("derive", 202, [8000, 8000, 8000]),
        ];
        let table = costs(&subjects, Job::Check);
        let rows: Vec<_> =
            table.lines().skip(2).map(|line| line.split('|').map(str::trim).collect::<Vec<_>>()).collect();
        assert_eq!(rows[0], ["", "client", "default", "4.00", "1.00", "250", "202", "19.80", ""]);
        assert_eq!(rows[1], ["", "runtime alone", "default", "1.00", "0.25", "250", "", "", ""]);
        assert_eq!(rows[2], ["", "client − runtime", "default", "3.00", "0.75", "", "200", "15.00", ""]);
        assert_eq!(rows[3], ["", "derive", "default", "8.00", "2.00", "250", "202", "39.60", ""]);
    }

    #[test]
    fn binaries_have_their_difference() {
        let sizes = [
            Size { name: "a", built: 3_000_400, stripped: 2_000_000 },
            Size { name: "b", built: 2_000_000, stripped: 2_500_000 },
        ];
        let table = binaries(&sizes);
        assert!(table.ends_with("| difference                      | 1000 |         -500 |"), "{table}");
    }
}
