//! Makes the documented call of any operation, and responds with anything.

use std::sync::{Arc, Mutex};

use cloudflare_client::examples::{self, Example};
use cloudflare_client::{
    Client, Credential, Headers,
    runtime::{BoxError, CredentialKind, Exchange, HttpRequest, Response, Transport},
};

use super::clock::Hasty;

/// The credential, which some responses repeat.
pub const SECRET: &str = "v1.0-s3cret \"key\"";

/// Passes the client a response of any bytes and any status.
#[derive(Debug, Default)]
struct Answer(Mutex<(u16, Headers, Vec<u8>)>);

impl Transport for Answer {
    fn send<'a>(&'a self, _: &'a HttpRequest) -> Exchange<'a> {
        let (status, headers, body) = self.0.lock().unwrap().clone();
        Box::pin(std::future::ready(Ok(Response { status, headers, body: body.into() })))
    }
}

pub struct Caller {
    pub examples: Vec<&'static Example>,
    answer: Arc<Answer>,
    clients: [Client; 3],
    runtime: tokio::runtime::Runtime,
}

impl Caller {
    pub fn new() -> Self {
        let answer = Arc::<Answer>::default();
        let credentials =
            [Credential::token(SECRET), Credential::key("a@b.c", SECRET), Credential::user_service_key(SECRET)];
        let clients = credentials.map(|credential| {
            let builder = Client::builder(credential).transport(answer.clone()).clock(Arc::new(Hasty));
            builder.attempts(2).rate_limit(None).build().unwrap()
        });
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        Self { examples: examples::all().collect(), answer, clients, runtime }
    }

    /// Responds to an operation with this. The client must not panic. Returns the error, if there is one.
    pub fn answer(&self, example: &Example, status: u16, headers: Headers, body: Vec<u8>) -> Option<BoxError> {
        *self.answer.0.lock().unwrap() = (status, headers, body);
        let client = match example.operation.accepted().next() {
            Some(CredentialKind::Key) => &self.clients[1],
            Some(CredentialKind::UserServiceKey) => &self.clients[2],
            _ => &self.clients[0],
        };
        let error = self.runtime.block_on(example.call(client)).err()?;
        // An error must be able to print itself, and must not print a secret.
        let said = error.to_string();
        let shown = format!("{said}{error:?}");
        assert!(!said.is_empty());
        assert!(!shown.contains(SECRET) && !shown.contains(&SECRET.escape_debug().to_string()), "{shown}");
        Some(error)
    }
}
