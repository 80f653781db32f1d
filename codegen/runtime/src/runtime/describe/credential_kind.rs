//! The kinds of credentials.

use std::fmt;

/// Ends of the environment variables with the parts of a credential.
pub(crate) const TOKEN: &str = "API_TOKEN";
pub(crate) const KEY: &str = "API_KEY";
pub(crate) const EMAIL: &str = "EMAIL";
pub(crate) const USER_SERVICE_KEY: &str = "API_USER_SERVICE_KEY";

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

impl CredentialKind {
    /// Returns the environment variables that have such a credential, in words.
    pub(crate) fn variables(self, prefix: &str) -> String {
        match self {
            Self::Token => format!("{prefix}_{TOKEN}"),
            Self::Key => format!("{prefix}_{KEY} with {prefix}_{EMAIL}"),
            Self::UserServiceKey => format!("{prefix}_{USER_SERVICE_KEY}"),
        }
    }
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
