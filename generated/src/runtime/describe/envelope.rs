//! What surrounds the result of an answer. A member is named by its path: `info.count` is the member `count` of the member
//! `info` of the answer.

/// What surrounds the result of an answer.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Envelope {
    /// The member that says whether the call succeeded. Without one the HTTP status says it.
    pub success: Option<&'static str>,
    /// The string that this member then has; `true` if there is none.
    pub success_value: Option<&'static str>,
    /// The member that has the result; empty if the answer is the result.
    pub result: &'static str,
    /// Where errors may be. The first of these places that has an error counts.
    pub errors: &'static [ErrorPaths],
    /// Where the parts of a page are.
    pub page: Option<PagePaths>,
    /// What says that the credential may not make the call.
    pub denied: Denied,
}

impl Envelope {
    /// No envelope: the answer is the result.
    pub const NONE: Self =
        Self { success: None, success_value: None, result: "", errors: &[], page: None, denied: Denied::NONE };
}

/// Where errors are: in a list, whose items have the other members, or alone beside the result.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ErrorPaths {
    /// The list of errors.
    pub list: Option<&'static str>,
    /// The code.
    pub code: Option<&'static str>,
    /// The message.
    pub message: Option<&'static str>,
    /// The list of the errors that led to this one.
    pub chain: Option<&'static str>,
    /// The URL of an explanation.
    pub documentation_url: Option<&'static str>,
    /// The JSON pointer to what is to blame in the request.
    pub pointer: Option<&'static str>,
}

impl ErrorPaths {
    /// Nowhere.
    pub const NONE: Self =
        Self { list: None, code: None, message: None, chain: None, documentation_url: None, pointer: None };

    /// What is to be read of the answer itself.
    pub(crate) fn of_answer(&self) -> impl Iterator<Item = &'static str> {
        let Self { list, code, message, chain, documentation_url, pointer } = *self;
        let alone = if list.is_some() { [None; 5] } else { [code, message, chain, documentation_url, pointer] };
        [list].into_iter().chain(alone).flatten()
    }
}

/// What says that the credential may not make a call, since it is not valid or lacks a permission.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Denied {
    /// The HTTP statuses.
    pub statuses: &'static [u16],
    /// The error codes that are numbers.
    pub codes: &'static [u32],
    /// The error codes that are strings.
    pub text_codes: &'static [&'static str],
}

impl Denied {
    /// Nothing.
    pub const NONE: Self = Self { statuses: &[], codes: &[], text_codes: &[] };
}

/// Where the parts of a page are.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct PagePaths {
    /// The items.
    pub items: &'static str,
    /// The number of the page, from 1.
    pub page: Option<&'static str>,
    /// The most items on a page.
    pub per_page: Option<&'static str>,
    /// The number of items on the page.
    pub count: Option<&'static str>,
    /// The number of items on all pages.
    pub total_count: Option<&'static str>,
    /// The number of pages.
    pub total_pages: Option<&'static str>,
    /// Whether there are more items.
    pub more: Option<&'static str>,
    /// The cursor of the next page.
    pub next: Option<&'static str>,
}

impl PagePaths {
    /// Nowhere.
    pub const NONE: Self = Self {
        items: "",
        page: None,
        per_page: None,
        count: None,
        total_count: None,
        total_pages: None,
        more: None,
        next: None,
    };

    /// All but the items, in the order of the fields of [`PageInfo`](crate::runtime::PageInfo).
    pub(crate) fn info(&self) -> [Option<&'static str>; 7] {
        let Self { items: _, page, per_page, count, total_count, total_pages, more, next } = *self;
        [page, per_page, count, total_count, total_pages, more, next]
    }
}
