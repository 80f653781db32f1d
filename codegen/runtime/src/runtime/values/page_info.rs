//! Information about a page of a list.

use std::fmt;

use crate::runtime::codec::Decode;
use crate::runtime::macros::lent;

/// Information about a page of a list, as far as the server sends it. From it, a list of all items decides whether it
/// ends.
///
/// Any of these signs may be missing or wrong:
///
/// | sign | there are more items | this is the end | no meaning |
/// |---|---|---|---|
/// | `more` | `true` | `false` | missing |
/// | `total_count` | more than the items so far | as many | fewer, which the items contradict |
/// | `total_pages` | more than the pages so far | as many | fewer, which the page contradicts |
/// | `per_page` | | no other sign is there, a page before was full, and this one is not | otherwise |
///
/// | page | a sign says that there are more items | none does, and one says that this is the end | no sign has a meaning |
/// |---|---|---|---|
/// | has new items | the list continues | the list ends, but continues if `count` is wrong | the list continues |
/// | is empty, or came before | [`Error::Incomplete`](crate::runtime::Error::Incomplete) | the list ends | the list ends |
///
/// A page that came before is not returned again. An empty page that `total_pages` counts is the end if `total_count`
/// says that the items are complete. If a list begins at a later page, each page before it counts as `per_page` items.
///
/// With cursors, the list continues while there is a next one and `more` is not `false`, even after an empty page. A
/// cursor that came before breaks off the list.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PageInfo {
    /// Number of this page, from 1.
    pub page: Option<i64>,
    /// Maximum number of items per page.
    pub per_page: Option<i64>,
    /// Number of items on this page.
    pub count: Option<i64>,
    /// Number of items on all pages.
    pub total_count: Option<i64>,
    /// Number of pages.
    pub total_pages: Option<i64>,
    /// Whether there are more items.
    pub more: Option<bool>,
    /// Cursor of the next page.
    pub next: Option<String>,
}

lent!(PageInfo => page, per_page, count, total_count, total_pages, more, next);

impl PageInfo {
    /// Lends all fields to be read into, in their order.
    pub(crate) fn signs(&mut self) -> [&mut dyn Decode; 7] {
        let Self { page, per_page, count, total_count, total_pages, more, next } = self;
        [page, per_page, count, total_count, total_pages, more, next]
    }
}

impl fmt::Display for PageInfo {
    /// Writes what it says about all items.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let counts = [("total_count", self.total_count), ("total_pages", self.total_pages)];
        let counts = counts.into_iter().filter_map(|(name, count)| Some(format!("{name} {}", count?)));
        let more = self.more == Some(true) || self.next.is_some();
        let more = more.then(|| "more items".to_owned());
        f.write_str(&counts.chain(more).collect::<Vec<_>>().join(" and "))
    }
}
