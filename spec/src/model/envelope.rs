//! `envelope` of `api.json`: where an answer has its result, and what it says beside it.

use std::iter;

use schemars::JsonSchema;
use serde::Deserialize;

use super::Code;

/// How an answer says whether its call succeeded, and where it has its parts. Each member is named by its path in the
/// answer: `info.count` is the member `count` of the member `info`. Without an envelope an answer is its result, and the
/// HTTP status says whether the call succeeded.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Envelope {
    /// The member that says whether the call succeeded, if there is one.
    pub success: Option<String>,
    /// The string that this member then has; `true` where absent.
    pub success_value: Option<String>,
    /// The member that has the result; the whole answer is the result where absent.
    pub result: Option<String>,
    /// Where errors may be. The first of these places that has an error counts.
    #[serde(default)]
    pub errors: Vec<ErrorPaths>,
    /// Where a page has its items, and where it says how many there are.
    pub page: Option<PagePaths>,
    /// What says that the credential may not make the call: it is not valid, or it lacks a permission.
    #[serde(default)]
    pub denied: Denied,
    /// What else it has.
    #[serde(default)]
    pub others: Vec<String>,
}

/// Where errors are: in a list, whose items have the other members, or alone beside the result.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ErrorPaths {
    /// The list of errors.
    pub list: Option<String>,
    /// The code.
    pub code: Option<String>,
    /// The message.
    pub message: Option<String>,
    /// The list of the errors that led to this one.
    pub chain: Option<String>,
    /// The URL of an explanation.
    pub documentation_url: Option<String>,
    /// The JSON pointer to what is to blame in the request.
    pub pointer: Option<String>,
}

/// What says that the credential may not make the call.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Denied {
    /// HTTP statuses.
    #[serde(default)]
    pub statuses: Vec<u16>,
    /// Error codes, documented or not.
    #[serde(default)]
    pub codes: Vec<Code>,
}

/// Where a page has its items, and where it says how many there are.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PagePaths {
    /// The items.
    pub items: String,
    /// The number of the page, from 1.
    pub page: Option<String>,
    /// The most items on a page.
    pub per_page: Option<String>,
    /// The number of items on the page.
    pub count: Option<String>,
    /// The number of items on all pages.
    pub total_count: Option<String>,
    /// The number of pages.
    pub total_pages: Option<String>,
    /// Whether there are more items.
    pub more: Option<String>,
    /// The cursor of the next page.
    pub next: Option<String>,
}

impl Envelope {
    /// The paths beside the result, with the keys that name them.
    pub fn beside(&self) -> impl Iterator<Item = (String, &str)> {
        let success = self.success.iter().map(|path| ("success".to_owned(), path.as_str()));
        let errors = self.errors.iter().enumerate().flat_map(|(index, errors)| {
            errors.of_answer().map(move |(key, path)| (format!("errors/{index}/{key}"), path))
        });
        let others = self.others.iter().enumerate();
        let others = others.map(|(index, path)| (format!("others/{index}"), path.as_str()));
        success.chain(errors).chain(others)
    }
}

impl ErrorPaths {
    /// Every key, and the path that it names.
    pub fn keys(&self) -> [(&'static str, Option<&str>); 6] {
        let Self { list, code, message, chain, documentation_url, pointer } = self;
        let keys = [
            ("list", list),
            ("code", code),
            ("message", message),
            ("chain", chain),
            ("documentation_url", documentation_url),
            ("pointer", pointer),
        ];
        keys.map(|(key, path)| (key, path.as_deref()))
    }

    /// All members but the list, with the keys that name them.
    pub fn members(&self) -> impl Iterator<Item = (&'static str, &str)> {
        self.keys().into_iter().filter(|(key, _)| *key != "list").filter_map(|(key, path)| Some((key, path?)))
    }

    /// The members of the answer itself, with the keys that name them.
    pub fn of_answer(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let list = self.list.iter().map(|list| ("list", list.as_str()));
        list.chain(self.members().filter(|_| self.list.is_none()))
    }
}

impl PagePaths {
    /// Every key but `items`, and the path that it names.
    pub fn keys(&self) -> [(&'static str, Option<&str>); 7] {
        let Self { items: _, page, per_page, count, total_count, total_pages, more, next } = self;
        let keys = [
            ("page", page),
            ("per_page", per_page),
            ("count", count),
            ("total_count", total_count),
            ("total_pages", total_pages),
            ("more", more),
            ("next", next),
        ];
        keys.map(|(key, path)| (key, path.as_deref()))
    }

    /// All members but the items, with the keys that name them.
    pub fn info(&self) -> impl Iterator<Item = (&'static str, &str)> {
        self.keys().into_iter().filter_map(|(key, path)| Some((key, path?)))
    }

    /// All members, with the keys that name them.
    pub fn all(&self) -> impl Iterator<Item = (&'static str, &str)> {
        iter::once(("items", self.items.as_str())).chain(self.info())
    }
}

/// The member of the answer that a path begins with.
pub fn root(path: &str) -> &str {
    path.split('.').next().unwrap_or(path)
}
