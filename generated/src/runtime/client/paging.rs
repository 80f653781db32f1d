//! Decides which page of a list is next, and whether there is one.

use std::cmp::Ordering;
use std::collections::HashSet;
use std::collections::hash_map::DefaultHasher;
use std::hash::Hasher;

use crate::runtime::codec::{Encode, Fields, View, at, hash};
use crate::runtime::describe::api::Pager;
use crate::runtime::describe::meta::Meta;
use crate::runtime::values::page_info::PageInfo;

/// What a sign says about items after a page.
#[derive(Clone, Copy, PartialEq)]
enum Sign {
    More,
    End,
    Nothing,
}

use Sign::{End, More, Nothing};

/// What to do with a page.
pub(crate) enum Step {
    /// Give its items.
    Give,
    /// Give its items, and break off the list: the page leads to one that came before.
    GiveLast,
    /// End the list: the page has no new items.
    Stop,
    /// Break off the list: the page has no new items, but the server says that there are some.
    Incomplete,
}

/// Position in a list.
#[derive(Debug)]
pub(crate) struct Paging {
    pager: Option<Pager>,
    /// Index of the field of the operation that selects a page; without one, there is one page.
    field: Option<usize>,
    /// Number of the page, or offset of its first item.
    position: i64,
    /// Cursor of the page, once there is one.
    cursor: Option<String>,
    /// Number of items before the first page, if known.
    skipped: Option<i64>,
    /// Number of items so far.
    pub(crate) items: i64,
    pub(crate) pages: u32,
    /// Fingerprints of the pages or cursors so far.
    seen: HashSet<u64>,
    /// Whether a page had as many items as the server says that a page has.
    full: bool,
    pub(crate) ended: bool,
}

impl Paging {
    /// Creates the position at which the values of an operation begin.
    pub(crate) fn new(meta: &Meta, values: &dyn Fields) -> Self {
        let pager = meta.api.pager;
        let field = pager.and_then(|pager| meta.fields.iter().position(|field| field.name == pager.parameter()));
        let position = match field.and_then(|index| at(values, index)) {
            Some(View::Int(number)) => Some(number),
            _ => None,
        };
        Self::at(pager, field, position)
    }

    /// Creates a position. Without a number, it is that of the first page.
    pub(crate) fn at(pager: Option<Pager>, field: Option<usize>, position: Option<i64>) -> Self {
        let first = if matches!(pager, Some(Pager::Page(_))) { 1 } else { 0 };
        let position = position.unwrap_or(first);
        let skipped = match pager {
            Some(Pager::Page(_)) if position > first => None,
            _ => Some(position.saturating_sub(first).max(0)),
        };
        let (items, pages, seen) = (0, 0, HashSet::new());
        Self { pager, field, position, cursor: None, skipped, items, pages, seen, full: false, ended: false }
    }

    /// Returns the field that selects the page, and its value. The first page has no cursor.
    pub(crate) fn parameter(&self) -> Option<(usize, &dyn Encode)> {
        let position: &dyn Encode = match self.pager {
            Some(Pager::Cursor(_)) => self.cursor.as_ref()?,
            _ => &self.position,
        };
        Some((self.field?, position))
    }

    /// Returns the number of the page, its offset or its cursor.
    pub(crate) fn position(&self) -> String {
        match self.pager {
            Some(Pager::Cursor(_)) => self.cursor.clone().unwrap_or_default(),
            _ => self.position.to_string(),
        }
    }

    /// Moves on after a page by the tables of [`PageInfo`]. Returns what to do with it, and records whether it was the
    /// last.
    pub(crate) fn advance<T: Encode>(&mut self, items: &[T], info: &PageInfo) -> Step {
        let count = i64::try_from(items.len()).unwrap_or(i64::MAX);
        self.pages = self.pages.saturating_add(1);
        match self.pager {
            Some(Pager::Cursor(_)) => self.advance_by_cursor(count, info),
            _ => self.advance_by_number(items, count, info),
        }
    }

    fn advance_by_cursor(&mut self, count: i64, info: &PageInfo) -> Step {
        let next = info.next.clone().filter(|next| !next.is_empty() && info.more != Some(false));
        let known = next.as_ref().is_some_and(|next| !self.seen.insert(fingerprint(std::slice::from_ref(next))));
        self.items = self.items.saturating_add(count);
        self.ended = self.field.is_none() || next.is_none() || known;
        self.cursor = next;
        if known { Step::GiveLast } else { Step::Give }
    }

    fn advance_by_number<T: Encode>(&mut self, items: &[T], count: i64, info: &PageInfo) -> Step {
        let new = !items.is_empty() && self.seen.insert(fingerprint(items));
        if self.pages == 1 {
            self.skip(info, count);
        }
        if new {
            self.items = self.items.saturating_add(count);
        }
        let flag = info.more.map_or(Nothing, |more| if more { More } else { End });
        let signs = [flag, self.by_items(info), self.by_pages(info, count, new), self.by_fullness(info, count)];
        let more = signs.contains(&More);
        if !new {
            self.ended = true;
            return if more { Step::Incomplete } else { Step::Stop };
        }
        let counted = info.count.is_none_or(|stated| stated == count);
        let step = if matches!(self.pager, Some(Pager::Page(_))) { 1 } else { count };
        let next = self.position.checked_add(step);
        self.ended = self.field.is_none() || next.is_none() || !more && counted && signs.contains(&End);
        self.position = next.unwrap_or(i64::MAX);
        self.full |= info.per_page == Some(count);
        Step::Give
    }

    /// Counts the items before a list that begins at a later page.
    fn skip(&mut self, info: &PageInfo, count: i64) {
        let pages = self.position.saturating_sub(1);
        let per_page = info.per_page.filter(|per_page| *per_page >= count);
        self.skipped = self.skipped.or_else(|| Some(pages.saturating_mul(per_page?)));
    }

    /// Returns the number of items up to the end of this page, if known.
    fn reached(&self) -> Option<i64> {
        self.skipped.map(|skipped| skipped.saturating_add(self.items))
    }

    fn by_items(&self, info: &PageInfo) -> Sign {
        match (info.total_count, self.reached()) {
            (Some(total), Some(reached)) => by(total, reached),
            _ => Nothing,
        }
    }

    fn by_pages(&self, info: &PageInfo, count: i64, new: bool) -> Sign {
        let Some(total) = info.total_pages else { return Nothing };
        match self.pager {
            Some(Pager::Page(_)) => match by(total, self.position) {
                End if !new && total > 1 && self.by_items(info) != End => More,
                sign => sign,
            },
            _ => self.by_full_pages(total, info.per_page, count),
        }
    }

    /// Compares a number of pages with the items so far: with offsets, a page may begin at any item.
    fn by_full_pages(&self, pages: i64, per_page: Option<i64>, count: i64) -> Sign {
        let (Some(per_page), Some(reached)) = (per_page, self.reached()) else { return Nothing };
        let all = pages.saturating_mul(per_page);
        match by(all, reached) {
            More if pages > 1 && reached <= all - per_page => More,
            // This is the last page, which may be short.
            More if count >= per_page => Nothing,
            More => End,
            sign => sign,
        }
    }

    fn by_fullness(&self, info: &PageInfo, count: i64) -> Sign {
        match info {
            PageInfo { per_page: Some(per_page), total_count: None, total_pages: None, more: None, .. }
                if self.full && count < *per_page =>
            {
                End
            }
            _ => Nothing,
        }
    }
}

/// Compares a total with what there is of it so far.
fn by(total: i64, so_far: i64) -> Sign {
    match total.cmp(&so_far) {
        Ordering::Greater => More,
        Ordering::Equal => End,
        Ordering::Less => Nothing,
    }
}

/// Returns a hash that identifies a page by its items, or a cursor.
fn fingerprint<T: Encode>(items: &[T]) -> u64 {
    let mut hasher = DefaultHasher::new();
    items.iter().for_each(|item| hash::hash(item.view(), &mut hasher));
    hasher.finish()
}
