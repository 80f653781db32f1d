//! All items of a list, page by page.

use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::{fmt, vec};

use futures_core::Stream;

use crate::runtime::call::operation::Operation;
use crate::runtime::client::Client;
use crate::runtime::client::call::{Call, Sent};
use crate::runtime::client::paging::{Paging, Step};
use crate::runtime::codec::{Encode, Fields};
use crate::runtime::error::Error;
use crate::runtime::values::page_info::PageInfo;

/// An operation that lists items page by page.
pub trait Paged: Operation {
    /// An item of the list.
    type Item: Encode + Send;

    /// Takes an answer apart: its items, and where it stands among all.
    fn split(output: Self::Output) -> (Vec<Self::Item>, PageInfo);
}

/// All items of a list: a stream that asks for the next page when it is needed.
///
/// It ends where no sign of the server contradicts that, as the tables of [`PageInfo`] have it, and gives no page twice, so
/// that it can't go round for ever. It ends after an error too, and that is what a list has which goes on after 10,000
/// pages, or which breaks off while the server says that there is more.
#[must_use = "nothing is sent until the first item is asked for"]
pub struct Items<'c, O: Paged> {
    client: &'c Client,
    operation: O,
    paging: Paging,
    page: vec::IntoIter<O::Item>,
    pending: Option<Sent<'c, O::Output>>,
    /// The answer to a page that was asked for early.
    early: Option<Result<O::Output, Error>>,
    /// What breaks the list off after the items of the page.
    failure: Option<Error>,
    prefetches: bool,
    page_limit: u32,
}

impl<'c, O: Paged<Output: 'c>> Items<'c, O> {
    pub(crate) fn new(client: &'c Client, operation: O) -> Self {
        let paging = Paging::new(&operation);
        let page = Vec::new().into_iter();
        Self {
            client,
            operation,
            paging,
            page,
            pending: None,
            early: None,
            failure: None,
            prefetches: false,
            page_limit: 10_000,
        }
    }

    /// Asks for the next page as soon as there are items of the one before it, while these are used.
    pub fn prefetch(mut self) -> Self {
        self.prefetches = true;
        self
    }

    /// Asks for this many pages at most: 10,000 by default. A list that goes on then gives an error.
    pub fn page_limit(mut self, pages: u32) -> Self {
        self.page_limit = pages;
        self
    }

    /// The next item, if there is one.
    pub async fn next(&mut self) -> Option<Result<O::Item, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    #[cfg(feature = "blocking")]
    pub(crate) fn client(&self) -> &'c Client {
        self.client
    }

    /// Goes on with the answer to the next page; asks for it first if that was not done.
    fn poll_answer(&mut self, context: &mut Context<'_>) -> Poll<Result<O::Output, Error>> {
        if let Some(answer) = self.early.take() {
            return Poll::Ready(answer);
        }
        let mut pending = self.pending.take().unwrap_or_else(|| self.ask());
        let answer = pending.as_mut().poll(context);
        if answer.is_pending() {
            self.pending = Some(pending);
        }
        answer
    }

    /// The call that asks for the next page.
    fn call(&self) -> Call<'c, O> {
        match self.paging.parameter() {
            Some((index, position)) => Call::with(self.client, &AtPage { operation: &self.operation, index, position }),
            None => Call::new(self.client, &self.operation),
        }
    }

    /// The list breaks off at the page.
    fn incomplete(&self, empty: bool, info: PageInfo) -> Error {
        let context = Box::new(self.call().context());
        let (position, items) = (self.paging.position(), self.paging.items);
        Error::Incomplete { context, position, empty, items, info: Box::new(info) }
    }

    fn ask(&self) -> Sent<'c, O::Output> {
        let call = self.call();
        if self.paging.pages < self.page_limit {
            return call.into_future();
        }
        let error = Error::PageLimit { context: Box::new(call.context()), pages: self.page_limit };
        Box::pin(std::future::ready(Err(error)))
    }
}

impl<O: Paged> fmt::Debug for Items<'_, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").field("operation", &O::META.id).field("paging", &self.paging).finish_non_exhaustive()
    }
}

// Nothing in it is pinned in place.
impl<O: Paged> Unpin for Items<'_, O> {}

impl<'c, O: Paged<Output: 'c>> Stream for Items<'c, O> {
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

/// The values of an operation, with the position of a page in place of its own.
struct AtPage<'o> {
    operation: &'o dyn Fields,
    index: usize,
    position: &'o dyn Encode,
}

impl Fields for AtPage<'_> {
    fn fields(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        self.operation.fields(&mut |fields| {
            let mut fields = fields.to_vec();
            fields[self.index] = self.position;
            visit(&fields);
        });
    }
}
