//! All items of a list, page by page.

use std::collections::HashSet;
use std::collections::hash_map::DefaultHasher;
use std::future::poll_fn;
use std::hash::{Hash, Hasher};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::{fmt, vec};

use futures_core::Stream;

use super::api::Pager;
use super::call::{Call, Sent};
use super::client::Client;
use super::codec::{Encode, Fields, View};
use super::error::Error;
use super::meta::Operation;
use super::page::ResultInfo;

/// An operation that lists items page by page.
pub trait Paged: Operation {
    /// An item of the list.
    type Item: Encode + Send;

    /// Takes an answer apart: its items, and where it stands among all.
    fn split(output: Self::Output) -> (Vec<Self::Item>, Standing);
}

/// Where a page stands among all, as far as the server says so.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Standing {
    /// What the server says of the page.
    pub info: Option<ResultInfo>,
    /// Whether there are more items.
    pub more: Option<bool>,
}

/// All items of a list: a stream that asks for the next page when it is needed.
///
/// It ends after the last page, after an empty one, and before one that it has given already, so that it can't go round
/// for ever. It ends after an error too, and that is what a list has which goes on after 10,000 pages.
#[must_use = "nothing is sent until the first item is asked for"]
pub struct Items<'c, O: Paged> {
    client: &'c Client,
    operation: O,
    cursor: Cursor,
    page: vec::IntoIter<O::Item>,
    pending: Option<Sent<'c, O::Output>>,
    /// The answer to a page that was asked for early.
    early: Option<Result<O::Output, Error>>,
    prefetches: bool,
    page_limit: u32,
}

impl<'c, O: Paged<Output: 'c>> Items<'c, O> {
    pub(super) fn new(client: &'c Client, operation: O) -> Self {
        let cursor = Cursor::new(&operation);
        let page = Vec::new().into_iter();
        Self { client, operation, cursor, page, pending: None, early: None, prefetches: false, page_limit: 10_000 }
    }

    /// Asks for the next page as soon as there are items of the one before it, while these are used.
    pub fn prefetch(mut self) -> Self {
        self.prefetches = true;
        self
    }

    /// Asks for this many pages at most: 10,000 if nothing else is said. A list that goes on then gives an error.
    pub fn page_limit(mut self, pages: u32) -> Self {
        self.page_limit = pages;
        self
    }

    /// The next item, if there is one.
    pub async fn next(&mut self) -> Option<Result<O::Item, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    #[cfg(feature = "blocking")]
    pub(super) fn client(&self) -> &'c Client {
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

    fn ask(&self) -> Sent<'c, O::Output> {
        let call: Call<'c, O> = match self.cursor.parameter() {
            Some((index, position)) => Call::with(self.client, &AtPage { operation: &self.operation, index, position }),
            None => Call::new(self.client, &self.operation),
        };
        if self.cursor.seen.len() < self.page_limit as usize {
            return call.into_future();
        }
        let error = Error::PageLimit { context: Box::new(call.context()), pages: self.page_limit };
        Box::pin(std::future::ready(Err(error)))
    }
}

impl<O: Paged> fmt::Debug for Items<'_, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").field("operation", &O::META.id).field("cursor", &self.cursor).finish_non_exhaustive()
    }
}

// Nothing in it is pinned in place.
impl<O: Paged> Unpin for Items<'_, O> {}

impl<'c, O: Paged<Output: 'c>> Stream for Items<'c, O> {
    type Item = Result<O::Item, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(item) = self.page.next() {
                let early = self.prefetches && !self.cursor.ended && self.early.is_none();
                if early && let Poll::Ready(answer) = self.poll_answer(context) {
                    self.early = Some(answer);
                }
                return Poll::Ready(Some(Ok(item)));
            }
            if self.cursor.ended {
                return Poll::Ready(None);
            }
            let Poll::Ready(answer) = self.poll_answer(context) else { return Poll::Pending };
            let (items, standing) = match answer {
                Ok(output) => O::split(output),
                Err(error) => {
                    self.cursor.ended = true;
                    return Poll::Ready(Some(Err(error)));
                }
            };
            if self.cursor.advance(&items, &standing) {
                self.page = items.into_iter();
            }
        }
    }
}

/// The values of an operation, with the position of a page in place of its own.
struct AtPage<'o> {
    operation: &'o dyn Fields,
    index: usize,
    position: i64,
}

impl Fields for AtPage<'_> {
    fn fields(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        self.operation.fields(&mut |fields| {
            let mut fields = fields.to_vec();
            fields[self.index] = &self.position;
            visit(&fields);
        });
    }
}

/// Which page is next.
#[derive(Debug)]
struct Cursor {
    pager: Option<Pager>,
    /// Which field of the operation asks for a page; without one, there is one page.
    field: Option<usize>,
    /// The number of the page, or the offset of its first item.
    position: i64,
    /// How many items there were so far.
    items: i64,
    /// What tells each page so far from others.
    seen: HashSet<u64>,
    ended: bool,
}

impl Cursor {
    fn new<O: Operation>(operation: &O) -> Self {
        let pager = O::META.api.pager;
        let field = pager.and_then(|pager| O::META.fields.iter().position(|field| field.name == pager.parameter()));
        let mut position = if matches!(pager, Some(Pager::Page(_))) { 1 } else { 0 };
        operation.fields(&mut |fields| {
            if let Some(View::Int(number)) = field.and_then(|index| fields.get(index)).map(|value| value.view()) {
                position = number;
            }
        });
        Self { pager, field, position, items: 0, seen: HashSet::new(), ended: false }
    }

    /// The field that asks for the page, and what it says.
    fn parameter(&self) -> Option<(usize, i64)> {
        Some((self.field?, self.position))
    }

    /// Goes on after a page. Tells whether the page counts, and notes whether it was the last.
    fn advance<T: Encode>(&mut self, items: &[T], Standing { info, more }: &Standing) -> bool {
        let repeats = !self.seen.insert(fingerprint(items));
        let count = i64::try_from(items.len()).unwrap_or(i64::MAX);
        self.items = self.items.saturating_add(count);
        let info = info.as_ref();
        let short = || info.and_then(|info| info.per_page).is_some_and(|per_page| count < per_page);
        self.ended = self.field.is_none()
            || items.is_empty()
            || repeats
            || more.map_or_else(|| info.is_some_and(|info| self.is_last(info)) || short(), |more| !more);
        match self.pager {
            Some(Pager::Page(_)) => self.position += 1,
            _ => self.position = self.position.saturating_add(count),
        }
        !repeats
    }

    /// Whether a page is the last by what the server counts.
    fn is_last(&self, info: &ResultInfo) -> bool {
        let page = info.page.unwrap_or(self.position);
        let until = info.per_page.map_or(self.items, |per_page| page.saturating_mul(per_page));
        info.total_pages.is_some_and(|pages| page >= pages) || info.total_count.is_some_and(|total| until >= total)
    }
}

/// A number that two pages share only if they have the same items.
fn fingerprint<T: Encode>(items: &[T]) -> u64 {
    let mut hasher = DefaultHasher::new();
    for item in items {
        serde_json::to_string(&item.view()).unwrap_or_default().hash(&mut hasher);
    }
    hasher.finish()
}
