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
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Standing {
    /// What the server says of the page.
    pub info: Option<ResultInfo>,
    /// Whether there are more items.
    pub more: Option<bool>,
}

impl fmt::Display for Standing {
    /// What it says of all items.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let info = self.info.as_ref();
        let counts = [
            ("total_count", info.and_then(|info| info.total_count)),
            ("total_pages", info.and_then(|info| info.total_pages)),
        ];
        let counts = counts.into_iter().filter_map(|(name, count)| Some(format!("{name} {}", count?)));
        let more = self.more.filter(|more| *more).map(|_| "more items".to_owned());
        f.write_str(&counts.chain(more).collect::<Vec<_>>().join(" and "))
    }
}

/// Where a page stands among all.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ResultInfo {
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
}

lent!(ResultInfo => page, per_page, count, total_count, total_pages);
