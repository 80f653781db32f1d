//! Errors that the tests of a program build without a call.

use std::time::Duration;

use cloudflare_client::{
    Error, Mismatch, Operation,
    runtime::{
        ApiError, ApiMessage, Context, CredentialKind, DecodeError, NotJson, PageInfo, TransportError,
        TransportErrorKind, Violation,
    },
    zones,
};

#[test]
fn each_error_can_be_built() {
    let context = || Box::new(Context::new(zones::Get::META, "/zones/a"));
    let answered = |status| {
        let mut context = Context::new(zones::Get::META, "/zones/a");
        context.status = Some(status);
        context
    };
    let denied = ApiError::new(answered(403), vec![ApiMessage::new(9109, "no"), ApiMessage::new("E_TEXT", "neither")]);
    let mut unfit = DecodeError::new(answered(200), "$.result.id", "invalid type");
    unfit.mismatches = vec![Mismatch::new("zones.get", "result.id", "a string", "null"); 2];
    let cases = [
        (Error::Config("no".to_owned()), "no"),
        (
            Error::Invalid { context: context(), violations: vec![Violation::new("per_page", "must be at least 5")] },
            "GET /zones/a: not sent: per_page must be at least 5",
        ),
        (
            Error::Credential { context: context(), given: Some(CredentialKind::UserServiceKey) },
            "GET /zones/a: not sent: it takes an API token or",
        ),
        (
            Error::RateLimit { context: context(), wait: Duration::from_secs(2) },
            "GET /zones/a: not sent: the rate limit allows it in 2.0 seconds, after its total timeout",
        ),
        (
            Error::Transport { context: context(), source: TransportError::new(TransportErrorKind::Timeout, "slow") },
            "GET /zones/a: no complete answer in time: slow",
        ),
        (
            Error::Api(Box::new(denied)),
            "GET /zones/a: 403, 9109: no; E_TEXT: neither; check the credential: this call needs #zone:read",
        ),
        (
            Error::Decode(Box::new(unfit)),
            "GET /zones/a: 200, the answer does not fit at $.result.id: invalid type; nor at result.id",
        ),
        (
            Error::NotJson(Box::new(NotJson::new(answered(502), "<html>"))),
            "GET /zones/a: 502, the answer is not JSON but of no type: <html>",
        ),
        (
            Error::PageLimit { context: context(), pages: 3 },
            "GET /zones/a: not sent: the list goes on after 3 pages, and `page_limit` can allow more",
        ),
        (
            Error::Incomplete {
                context: context(),
                position: "2".to_owned(),
                empty: true,
                items: 5,
                info: Box::new(PageInfo::default()),
            },
            "GET /zones/a: the list breaks off: page 2 is empty, items given so far: 5; the server says",
        ),
    ];
    for (error, says) in cases {
        assert!(error.to_string().starts_with(says), "{error}");
    }
}
