//! The transport of the blocking client: any other one, on a separate runtime.

use std::sync::{Arc, mpsc};

use tokio::runtime::{Builder, Runtime};

use crate::runtime::http::response::Response;
use crate::runtime::http::transport::{Exchange, HttpRequest, Transport};
use crate::runtime::http::transport_error::{TransportError, TransportErrorKind};

/// Sends requests on a separate thread, for which the caller waits.
#[derive(Debug)]
pub(crate) struct Blocking {
    transport: Arc<dyn Transport>,
    /// `None` only while it is dropped.
    runtime: Option<Runtime>,
}

impl Blocking {
    /// Creates a transport that sends with this one, or returns why that failed.
    pub(crate) fn new(transport: Arc<dyn Transport>) -> Result<Self, String> {
        let runtime =
            Builder::new_multi_thread().worker_threads(1).thread_name(env!("CARGO_PKG_NAME")).enable_all().build();
        let runtime = runtime.map_err(|error| format!("no thread can be started: {error}"))?;
        Ok(Self { transport, runtime: Some(runtime) })
    }

    fn exchange(&self, request: HttpRequest) -> Result<Response, TransportError> {
        let (sender, receiver) = mpsc::sync_channel(1);
        let transport = Arc::clone(&self.transport);
        if let Some(runtime) = &self.runtime {
            // This fails only if the caller is gone.
            runtime.spawn(async move { sender.send(transport.send(&request).await).ok() });
        }
        let ended = || TransportError::new(TransportErrorKind::Broken, "the thread of the client has ended");
        receiver.recv().unwrap_or_else(|_| Err(ended()))
    }
}

impl Transport for Blocking {
    fn send<'a>(&'a self, request: &'a HttpRequest) -> Exchange<'a> {
        let answer = self.exchange(request.clone());
        Box::pin(std::future::ready(answer))
    }

    fn answers_at_once(&self) -> bool {
        true
    }
}

impl Drop for Blocking {
    /// Does not wait for the thread: dropping a runtime in an asynchronous context would panic.
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}
