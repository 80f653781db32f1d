// Made from spec/v4/zone_subscriptions.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Zone Subscription: subscription of a zone: its plan and add-ons.

mod operations;

pub use operations::*;

/// The calls of this resource, returned by [`crate::Client::zone_subscriptions`].
#[derive(Clone, Copy, Debug)]
pub struct Api<'c>(pub(crate) &'c crate::Client);

impl<'c> Api<'c> {
    /// Gets the subscription of a zone.
    ///
    /// Answers with [`user_subscriptions::Subscription`](super::user_subscriptions::Subscription). See [`Get`] for
    /// its parameters.
    #[inline]
    pub fn get(&self, get: &Get) -> crate::Call<'c, Get> {
        self.0.call(get)
    }

    /// Subscribes a zone to a plan or to add-ons.
    ///
    /// Answers with [`user_subscriptions::Subscription`](super::user_subscriptions::Subscription). See [`Create`]
    /// for its parameters.
    #[inline]
    pub fn create(&self, create: &Create) -> crate::Call<'c, Create> {
        self.0.call(create)
    }

    /// Changes the plan and the add-ons of a zone.
    ///
    /// Answers with [`user_subscriptions::Subscription`](super::user_subscriptions::Subscription). See [`Update`]
    /// for its parameters.
    #[inline]
    pub fn update(&self, update: &Update) -> crate::Call<'c, Update> {
        self.0.call(update)
    }
}
