//! Any response to any operation, chosen by libFuzzer: two bytes for the operation, a line with the status, headers,
//! an empty line, the body.
//!
//! `cargo guided answers -- -max_total_time=600`

#![no_main]
#![allow(clippy::unwrap_used, missing_docs, reason = "a test fails by panicking")]

#[path = "../caller.rs"]
mod caller;
#[path = "../clock.rs"]
mod clock;
mod corpus;

use std::sync::LazyLock;

use caller::{Caller, SECRET};
use cloudflare_client::Headers;
use libfuzzer_sys::fuzz_target;

static CALLER: LazyLock<Caller> = LazyLock::new(Caller::new);

fuzz_target!(init: corpus::seed("answers", seeds()), |input: &[u8]| {
    let Some((operation, answer)) = input.split_first_chunk() else { return };
    let example = CALLER.examples[usize::from(u16::from_be_bytes(*operation)) % CALLER.examples.len()];
    let end = answer.windows(2).position(|bytes| bytes == b"\n\n").unwrap_or(answer.len());
    let (head, body) = (String::from_utf8_lossy(&answer[..end]), answer.get(end + 2..).unwrap_or_default());
    let mut lines = head.lines();
    let status = lines.next().and_then(|line| line.parse().ok()).unwrap_or(200);
    let headers: Headers = lines.filter_map(|line| line.split_once(": ")).collect();
    CALLER.answer(example, status, headers, body.to_vec());
});

/// Returns the documented responses, and errors with many details.
fn seeds() -> Vec<Vec<u8>> {
    let said = SECRET.escape_debug();
    let failures = [
        format!(
            "403\ncf-ray: {SECRET}\ncontent-type: application/json\n\n{}",
            format_args!(
                r#"{{"success":false,"errors":[{{"code":9109,"message":"{said}","error_chain":[{{"code":1,"message":"{said}"}}]}}]}}"#
            )
        ),
        "429\nretry-after: 7\nratelimit: \"default\";r=0;t=7\nratelimit-policy: \"default\";q=9;w=300\n\n".to_owned(),
        format!("502\ncontent-type: text/html\nretry-after: Wed, 01 Jan 2014 05:20:09 GMT\n\n<html>{SECRET}"),
        "200\ncontent-encoding: gzip\n\n\u{1f}".to_owned(),
        "200\n\n".to_owned(),
    ];
    // Without the indentation, which is of no use to a fuzzer.
    let short = |answer: &str| answer.lines().map(str::trim_start).collect::<String>();
    let answers = CALLER.examples.iter().map(|example| format!("200\ncf-ray: 1\n\n{}", short(example.response)));
    let answers = answers.enumerate();
    let failures = failures.into_iter().enumerate().map(|(index, failure)| (index * 40, failure));
    let bytes = |(operation, answer): (usize, String)| {
        [&u16::try_from(operation).unwrap().to_be_bytes(), answer.as_bytes()].concat()
    };
    answers.chain(failures).map(bytes).collect()
}
