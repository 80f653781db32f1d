//! Where a page stands among all.

use std::fmt;

use crate::runtime::macros::lent;

/// Where a page stands among all, as far as the server says so, and what a list of all items makes of it.
///
/// Any of these signs may be missing, and any may be wrong:
///
/// | sign | there is more | this is the end | it says nothing |
/// |---|---|---|---|
/// | `more` | `true` | `false` | it is missing |
/// | `total_count` | more than the items so far | as many | fewer, which the items contradict |
/// | `total_pages` | more than the pages so far | as many | fewer, which the page contradicts |
/// | `per_page` | | no other sign is there, a page before was full, and this one is not | otherwise |
///
/// | the page | a sign says that there is more | none does, and one says that this is the end | no sign says anything |
/// |---|---|---|---|
/// | has new items | the list goes on | the list ends; it goes on if `count` is not the number of items | the list goes on |
/// | is empty, or came before | [`Error::Incomplete`](crate::runtime::Error::Incomplete) | the list ends | the list ends |
///
/// A page that came before is not given again. An empty page that `total_pages` counts is the end where `total_count`
/// says that the items are complete. Where a list begins at a later page, the items before it are `per_page` for each.
///
/// Where a cursor leads to the next page, the list goes on as long as there is one and `more` is not `false`, over empty
/// pages too. A cursor that came before breaks the list off.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PageInfo {
    /// The number of this page, from 1.
    pub page: Option<i64>,
    /// The most items on a page.
    pub per_page: Option<i64>,
    /// The number of items on this page.
    pub count: Option<i64>,
    /// The number of items on all pages.
    pub total_count: Option<i64>,
    /// The number of pages.
    pub total_pages: Option<i64>,
    /// Whether there are more items.
    pub more: Option<bool>,
    /// The cursor of the next page.
    pub next: Option<String>,
}

lent!(PageInfo => page, per_page, count, total_count, total_pages, more, next);

impl fmt::Display for PageInfo {
    /// What it says of all items.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let counts = [("total_count", self.total_count), ("total_pages", self.total_pages)];
        let counts = counts.into_iter().filter_map(|(name, count)| Some(format!("{name} {}", count?)));
        let more = self.more == Some(true) || self.next.is_some();
        let more = more.then(|| "more items".to_owned());
        f.write_str(&counts.chain(more).collect::<Vec<_>>().join(" and "))
    }
}
