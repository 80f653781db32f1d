//! What setters take: a value, what converts into it, or an `Option` of these.

/// What a setter of an optional value takes: the value, or an `Option` of it.
#[diagnostic::on_unimplemented(message = "expected `{T}` or `Option<{T}>`, found `{Self}`", label = "expected `{T}`")]
pub trait ValueOrOption<T> {
    /// Returns the value, if there is one.
    fn into_option(self) -> Option<T>;
}

impl<T> ValueOrOption<T> for T {
    #[inline]
    fn into_option(self) -> Option<T> {
        Some(self)
    }
}

impl<T> ValueOrOption<T> for Option<T> {
    #[inline]
    fn into_option(self) -> Option<T> {
        self
    }
}

/// What a setter of an optional value takes: what converts into the value, or an `Option` of that.
///
/// `Form` tells the two apart, and is inferred.
#[diagnostic::on_unimplemented(
    message = "expected what converts into `{T}`, or an `Option` of that, found `{Self}`",
    label = "does not convert into `{T}`"
)]
pub trait IntoOption<T, Form> {
    /// Returns the value, if there is one.
    fn into_option(self) -> Option<T>;
}

/// What a setter of an optional list takes: its items, or an `Option` of these.
///
/// `Form` tells the two apart, and is inferred.
#[diagnostic::on_unimplemented(
    message = "expected a list of `{T}`, or an `Option` of one, found `{Self}`",
    label = "expected a list of `{T}`"
)]
pub trait IntoList<T, Form> {
    /// Returns the list, if there is one.
    fn into_list(self) -> Option<Vec<T>>;
}

/// What a setter of an optional list of strings takes: what converts into its items, or an `Option` of these.
///
/// `Form` tells the two apart, and is inferred.
#[diagnostic::on_unimplemented(
    message = "expected a list of strings, or an `Option` of one, found `{Self}`",
    label = "expected a list of strings"
)]
pub trait IntoStrings<Form> {
    /// Returns the list, if there is one.
    fn into_strings(self) -> Option<Vec<String>>;
}

/// A value is given.
#[derive(Debug)]
pub enum Given {}

/// A value may be given.
#[derive(Debug)]
pub enum Maybe {}

impl<T, U: Into<T>> IntoOption<T, Given> for U {
    #[inline]
    fn into_option(self) -> Option<T> {
        Some(self.into())
    }
}

impl<T, U: Into<T>> IntoOption<T, Maybe> for Option<U> {
    #[inline]
    fn into_option(self) -> Option<T> {
        self.map(Into::into)
    }
}

impl<T, I: IntoIterator<Item = T>> IntoList<T, Given> for I {
    #[inline]
    fn into_list(self) -> Option<Vec<T>> {
        Some(self.into_iter().collect())
    }
}

impl<T, I: IntoIterator<Item = T>> IntoList<T, Maybe> for Option<I> {
    #[inline]
    fn into_list(self) -> Option<Vec<T>> {
        self.map(|items| items.into_iter().collect())
    }
}

impl<I: IntoIterator<Item: Into<String>>> IntoStrings<Given> for I {
    #[inline]
    fn into_strings(self) -> Option<Vec<String>> {
        Some(self.into_iter().map(Into::into).collect())
    }
}

impl<I: IntoIterator<Item: Into<String>>> IntoStrings<Maybe> for Option<I> {
    #[inline]
    fn into_strings(self) -> Option<Vec<String>> {
        self.map(|items| items.into_iter().map(Into::into).collect())
    }
}
