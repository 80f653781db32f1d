//! Undocumented responses never make the client panic. `tests/fuzz` makes more of them, for longer.

use cloudflare_client::examples;

use crate::fuzz::{Fuzz, Series};

#[test]
fn answers_with_mistakes_are_read_or_refused() {
    let fuzz = Fuzz::new();
    (0..5_000).for_each(|round| fuzz.round(&mut Series::new(round)));
}

#[test]
fn no_documented_answer_with_a_mistake_fails_its_call() {
    let (calls, failures) = Fuzz::new().one_mistake_each();
    assert!(calls > 3_000, "{calls}");
    assert!(failures.is_empty(), "{} of {calls}\n{}", failures.len(), failures.join("\n"));
}

/// Inputs that have broken decoders before, for every operation.
#[test]
fn known_evils_are_read_or_refused() {
    let deep = "[".repeat(10_000);
    let deep_result = format!("{{\"success\":true,\"result\":{}", "{\"id\":[".repeat(1_000));
    let evils: [&[u8]; 12] = [
        b"",
        b"null",
        b"{}",
        b"[]",
        b"\xff\xfe{}",
        b"{\"success\":true,\"result\":\"\\ud800\"}",
        b"{\"success\":true,\"result\":1e999}",
        b"{\"success\":true,\"success\":false,\"result\":null,\"result\":{}}",
        b"{\"success\":false,\"errors\":[{\"code\":-1,\"message\":null,\"error_chain\":[{}]}]}",
        b"{\"result\":\"error\",\"msg\":7,\"err_code\":[]}",
        deep.as_bytes(),
        deep_result.as_bytes(),
    ];
    let fuzz = Fuzz::new();
    for example in examples::all() {
        evils.iter().for_each(|evil| fuzz.answer_with(example, 200, evil.to_vec()));
    }
}
