//! All items of a list, page by page.

use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::{fmt, vec};

use futures_core::Stream;

use crate::runtime::call::operation::Operation;
use crate::runtime::client::Client;
use crate::runtime::client::pages::Pages;
use crate::runtime::client::paging::{Paging, Step};
use crate::runtime::client::sending::Sent;
use crate::runtime::codec::Encode;
use crate::runtime::error::Error;
use crate::runtime::values::page_info::PageInfo;

/// An operation that lists items page by page.
pub trait Paged: Operation<Output: 'static> + Clone + Send + Sync + 'static {
    /// An item of the list.
    type Item: Encode + Send;

    /// Splits a result into its items and the information about its page.
    fn split(output: Self::Output) -> (Vec<Self::Item>, PageInfo);
}

/// Stream of all items of a list, which requests the next page when it is needed. It borrows nothing, so a function can
/// return it and a task can own it.
///
/// The tables of [`PageInfo`] say when it ends. It returns no page twice, so it can't loop forever. It also ends after an
/// error. A list that continues after 10,000 pages is an error, and so is one that breaks off while the server says that
/// there is more.
#[must_use = "nothing is sent until the first item is asked for"]
pub struct Items<O: Paged> {
    client: Client,
    pages: Pages,
    paging: Paging,
    page: vec::IntoIter<O::Item>,
    pending: Option<Sent<'static>>,
    /// Result of a page that was requested early.
    early: Option<Result<O::Output, Error>>,
    /// Error that ends the list after the items of the page.
    failure: Option<Error>,
    prefetches: bool,
    page_limit: u32,
}

impl<O: Paged> Items<O> {
    pub(crate) fn new(client: &Client, pages: Pages) -> Self {
        let (client, paging) = (client.clone(), pages.start());
        let page = Vec::new().into_iter();
        Self {
            client,
            pages,
            paging,
            page,
            pending: None,
            early: None,
            failure: None,
            prefetches: false,
            page_limit: 10_000,
        }
    }

    /// Requests the next page while the items of the current one are used.
    pub fn prefetch(mut self) -> Self {
        self.prefetches = true;
        self
    }

    /// Sets the maximum number of pages. Default: 10,000. A list that continues after them ends with an error.
    pub fn page_limit(mut self, pages: u32) -> Self {
        self.page_limit = pages;
        self
    }

    /// Returns the next item, if there is one.
    pub async fn next(&mut self) -> Option<Result<O::Item, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    #[cfg(feature = "blocking")]
    pub(crate) fn client(&self) -> &Client {
        &self.client
    }

    /// Polls the request of the next page, and first starts it if needed.
    fn poll_answer(&mut self, context: &mut Context<'_>) -> Poll<Result<O::Output, Error>> {
        if let Some(answer) = self.early.take() {
            return Poll::Ready(answer);
        }
        let mut pending = self.pending.take().unwrap_or_else(|| self.ask());
        let Poll::Ready(arrived) = pending.as_mut().poll(context) else {
            self.pending = Some(pending);
            return Poll::Pending;
        };
        let mut output = O::Output::default();
        Poll::Ready(self.client.receive(arrived, &mut output).map(|()| output))
    }

    /// Returns the error of a list that breaks off at the current page.
    fn incomplete(&self, empty: bool, info: PageInfo) -> Error {
        let context = Box::new(self.pages.call(&self.client, &self.paging).context());
        let (position, items) = (self.paging.position(), self.paging.items);
        Error::Incomplete { context, position, empty, items, info: Box::new(info) }
    }

    fn ask(&self) -> Sent<'static> {
        let call = self.pages.call(&self.client, &self.paging);
        if self.paging.pages >= self.page_limit {
            let error = Error::PageLimit { context: Box::new(call.context()), pages: self.page_limit };
            return Box::pin(std::future::ready(Err(error)));
        }
        self.client.start_alone(call)
    }
}

impl<O: Paged> fmt::Debug for Items<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").field("operation", &O::META.id).field("paging", &self.paging).finish_non_exhaustive()
    }
}

// No field is pinned in place.
impl<O: Paged> Unpin for Items<O> {}

impl<O: Paged> Stream for Items<O> {
    type Item = Result<O::Item, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(item) = self.page.next() {
                let early = self.prefetches && !self.paging.ended && self.early.is_none();
                if early && let Poll::Ready(answer) = self.poll_answer(context) {
                    self.early = Some(answer);
                }
                return Poll::Ready(Some(Ok(item)));
            }
            if self.paging.ended {
                return Poll::Ready(self.failure.take().map(Err));
            }
            let Poll::Ready(answer) = self.poll_answer(context) else { return Poll::Pending };
            let (items, info) = match answer {
                Ok(output) => O::split(output),
                Err(error) => {
                    self.paging.ended = true;
                    return Poll::Ready(Some(Err(error)));
                }
            };
            match self.paging.advance(&items, &info) {
                Step::Give => self.page = items.into_iter(),
                Step::GiveLast => {
                    self.failure = Some(self.incomplete(false, info));
                    self.page = items.into_iter();
                }
                Step::Stop => return Poll::Ready(None),
                Step::Incomplete => return Poll::Ready(Some(Err(self.incomplete(items.is_empty(), info)))),
            }
        }
    }
}
