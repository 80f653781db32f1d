//! Sending a request: what speaks against it, when it is its turn, and whether it is made again.

use std::time::Duration;

use tracing::field::{self, Empty};
use tracing::{Instrument, Span};

use crate::runtime::call::limits::Limits;
use crate::runtime::client::clock::TEN_YEARS;
use crate::runtime::client::credential::Credential;
use crate::runtime::client::pacer::Caller;
use crate::runtime::client::prepared::{Prepared, Secrets};
use crate::runtime::client::sending::Arrived;
use crate::runtime::client::{Client, Inner, retry};
use crate::runtime::error::Error;
use crate::runtime::error::context::Context;
use crate::runtime::error::violation::Violation;
use crate::runtime::error::visible;
use crate::runtime::http::response::Response;
use crate::runtime::http::transport::HttpRequest;
use crate::runtime::http::transport_error::TransportError;

impl Client {
    /// Sends a call, once nothing speaks against it, and again if that may help.
    pub(crate) async fn send(&self, call: Prepared) -> Result<Arrived, Error> {
        let Prepared { meta, mut request, headers, violations, unchecked, warnings, rate_limits, secrets, limits } =
            call;
        let url = self.url(meta.api, &request);
        let context = Context::new(meta, request.take_path());
        if !violations.is_empty() {
            return Err(Error::Invalid { context: Box::new(context), violations });
        }
        let credential = self.credential(meta.api, &secrets);
        let given = credential.map(Credential::kind);
        let Some(credential) = credential.filter(|credential| meta.accepted().any(|kind| kind == credential.kind()))
        else {
            return Err(Error::Credential { context: Box::new(context), given });
        };
        if let Some(problem) = credential.unlike(meta.api).filter(|_| !unchecked) {
            let violations = vec![Violation::new("the credential", problem)];
            return Err(Error::Invalid { context: Box::new(context), violations });
        }
        for Violation { field, problem, .. } in warnings {
            tracing::warn!(operation = meta.id, field, problem, "a call is sent although its documentation forbids it");
        }
        let request = self.http_request(meta, url, request, headers, limits, credential);
        let caller = Caller { operation: meta, by_parameters: &rate_limits };
        let (context, response) = self.attempts(context, request, caller, limits, &secrets).await?;
        Ok(Arrived { context, response, limits, secrets })
    }

    /// Makes attempts until one counts.
    async fn attempts(
        &self,
        mut context: Context,
        mut request: HttpRequest,
        caller: Caller<'_>,
        limits: Limits,
        secrets: &Secrets,
    ) -> Result<(Context, Response), Error> {
        let Inner { transport, clock, pacer, .. } = &*self.0;
        let start = clock.elapsed();
        let total = limits.total_timeout.map_or(TEN_YEARS, |total| total.min(TEN_YEARS));
        let left = || total.saturating_sub(clock.elapsed().saturating_sub(start));
        let mut turn = pacer.turn(caller, start, left());
        loop {
            match turn {
                Ok(turn) => {
                    if !turn.wait.is_zero() {
                        let operation = context.operation.id;
                        tracing::info!(operation, wait = ?turn.wait, "a call waits for its turn under the rate limit");
                        clock.sleep(turn.wait).await;
                    }
                    turn.used();
                }
                Err(wait) => return Err(Error::RateLimit { context: Box::new(context), wait }),
            }
            context.attempts += 1;
            let span = span(&context);
            request.timeout = limits.timeout.min(left());
            let outcome = transport.send(&request).instrument(span.clone()).await;
            if let Ok(response) = &outcome {
                span.record("status", response.status);
                if let Some(request_id) = response.headers.request_id().filter(|_| !span.is_disabled()) {
                    span.record(
                        "request_id",
                        visible::start(&self.mask(caller.operation.api, secrets).start(request_id)),
                    );
                }
            }
            let pause = (context.attempts < limits.attempts)
                .then(|| retry::wait(request.method, outcome.as_ref(), context.attempts, &**clock))
                .flatten();
            // What would be late is not awaited, and what came of this attempt says more than that.
            if let Some(pause) = pause.filter(|pause| *pause < left()) {
                announce(&context, &outcome, pause);
                clock.sleep(pause).await;
                turn = pacer.turn(caller, clock.elapsed(), left());
                if turn.is_ok() {
                    continue;
                }
            }
            return match outcome {
                Ok(response) => Ok((context, response)),
                Err(source) => Err(Error::Transport { context: Box::new(context), source }),
            };
        }
    }
}

/// Tells a trace that a call waits to be made again, and why.
fn announce(Context { operation, attempts, .. }: &Context, outcome: &Result<Response, TransportError>, wait: Duration) {
    tracing::info!(
        operation = operation.id,
        attempt = attempts,
        status = outcome.as_ref().ok().map(|response| response.status),
        failure = outcome.as_ref().err().map(|error| field::debug(error.kind())),
        ?wait,
        "a call waits to be made again"
    );
}

/// What a trace shows of an attempt: no value of the call, and no body.
fn span(Context { operation, attempts, .. }: &Context) -> Span {
    tracing::debug_span!(
        "attempt",
        operation = operation.id,
        method = operation.method.as_str(),
        path = operation.path,
        attempt = attempts,
        status = Empty,
        request_id = Empty,
    )
}
