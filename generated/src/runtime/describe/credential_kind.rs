//! The kinds of credentials.

use std::fmt;

/// A kind of credential.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CredentialKind {
    /// [`Credential::Token`](crate::runtime::Credential::Token).
    Token,
    /// [`Credential::Key`](crate::runtime::Credential::Key).
    Key,
    /// [`Credential::UserServiceKey`](crate::runtime::Credential::UserServiceKey).
    UserServiceKey,
}

impl fmt::Display for CredentialKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Token => "an API token",
            Self::Key => "an e-mail address and API key",
            Self::UserServiceKey => "a user service key",
        })
    }
}
