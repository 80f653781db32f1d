// Made from spec/v4/waf_groups.json by `cargo xtask gen`: change the spec or a template, not this file.

//! WAF Rule Groups: groups of related web application firewall rules.

mod operations;
mod types;

pub use operations::*;
pub use types::*;

/// The calls of this resource, returned by [`crate::Client::waf_groups`].
#[derive(Clone, Copy, Debug)]
pub struct Api<'c>(pub(crate) &'c crate::Client);

impl<'c> Api<'c> {
    /// Lists, searches and sorts the rule groups of a package.
    ///
    /// Answers with a [`Page`](crate::Page) of [`Group`]. See [`List`] for its parameters.
    #[inline]
    pub fn list(&self, list: &List) -> crate::Call<'c, List> {
        self.0.call(list)
    }

    /// Lists all items of [`Self::list`], page by page.
    #[inline]
    pub fn list_all(&self, list: &List) -> crate::Items<List> {
        self.0.all(list)
    }

    /// Gets a rule group.
    ///
    /// Answers with [`Group`]. See [`Get`] for its parameters.
    #[inline]
    pub fn get(&self, get: &Get) -> crate::Call<'c, Get> {
        self.0.call(get)
    }

    /// Turns a rule group on or off.
    ///
    /// Answers with [`Group`]. See [`Update`] for its parameters.
    #[inline]
    pub fn update(&self, update: &Update) -> crate::Call<'c, Update> {
        self.0.call(update)
    }
}
