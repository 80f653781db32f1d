// Made from spec/v4/user_subscriptions.json by `cargo xtask gen`: change the spec or a template, not this file.

//! User Subscription: subscriptions of the user.

mod operations;
mod types;

pub use operations::*;
pub use types::*;

/// The calls of this resource, returned by [`crate::Client::user_subscriptions`].
#[derive(Clone, Copy, Debug)]
pub struct Api<'c>(pub(crate) &'c crate::Client);

impl<'c> Api<'c> {
    /// Lists the subscriptions of the user.
    ///
    /// Answers with a [`Page`](crate::Page) of [`Subscription`]. See [`List`] for its parameters.
    #[inline]
    pub fn list(&self, list: &List) -> crate::Call<'c, List> {
        self.0.call(list)
    }

    /// Changes a subscription.
    ///
    /// Answers with [`Subscription`]. See [`Update`] for its parameters.
    #[inline]
    pub fn update(&self, update: &Update) -> crate::Call<'c, Update> {
        self.0.call(update)
    }

    /// Deletes a subscription.
    ///
    /// Answers with [`Deleted`]. See [`Delete`] for its parameters.
    #[inline]
    pub fn delete(&self, delete: &Delete) -> crate::Call<'c, Delete> {
        self.0.call(delete)
    }
}
