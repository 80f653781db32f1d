//! The transport of the blocking client: that of the asynchronous one, on a runtime of its own.

use std::sync::{Arc, mpsc};
use std::time::Duration;

use tokio::runtime::{Builder, Runtime};

use crate::runtime::http::reqwest_transport::Reqwest;
use crate::runtime::http::response::Response;
use crate::runtime::http::transport::{Exchange, HttpRequest, Transport};
use crate::runtime::http::transport_error::{TransportError, TransportErrorKind};

/// Sends requests with reqwest on one thread of its own, for which the caller waits.
#[derive(Debug)]
pub(crate) struct Blocking {
    reqwest: Arc<Reqwest>,
    /// Only gone while it is dropped.
    runtime: Option<Runtime>,
}

impl Blocking {
    /// A transport, or why there is none.
    pub(crate) fn new(connect_timeout: Duration) -> Result<Self, String> {
        let runtime =
            Builder::new_multi_thread().worker_threads(1).thread_name("cloudflare-client").enable_all().build();
        let runtime = runtime.map_err(|error| format!("no thread can be started: {error}"))?;
        Ok(Self { reqwest: Arc::new(Reqwest::new(connect_timeout)?), runtime: Some(runtime) })
    }

    fn exchange(&self, request: HttpRequest) -> Result<Response, TransportError> {
        let (sender, receiver) = mpsc::sync_channel(1);
        let reqwest = Arc::clone(&self.reqwest);
        if let Some(runtime) = &self.runtime {
            // Only a caller that is gone receives nothing.
            runtime.spawn(async move { sender.send(reqwest.send(request).await).ok() });
        }
        let ended = || TransportError::new(TransportErrorKind::Broken, "the thread of the client has ended");
        receiver.recv().unwrap_or_else(|_| Err(ended()))
    }
}

impl Transport for Blocking {
    fn send(&self, request: HttpRequest) -> Exchange<'_> {
        let answer = self.exchange(request);
        Box::pin(std::future::ready(answer))
    }

    fn answers_at_once(&self) -> bool {
        true
    }
}

impl Drop for Blocking {
    /// Awaits nothing: within an asynchronous context a runtime that is dropped with its threads would panic.
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}
