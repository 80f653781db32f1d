//! The ways to authenticate.

use std::{fmt, iter};

use crate::runtime::describe::api::{Api, AuthScheme};
use crate::runtime::describe::credential_kind::CredentialKind;
use crate::runtime::http::headers::{self, UNFIT};

/// Who calls. Its `Debug` shows no secret.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Credential {
    /// An API token: limited to what it was made for, and the first choice.
    Token(String),
    /// The e-mail address of an account and its API key.
    Key {
        /// The e-mail address.
        email: String,
        /// The API key.
        key: String,
    },
    /// A user service key, which begins with `v1.0-` and is good for a few endpoints.
    UserServiceKey(String),
}

impl fmt::Debug for Credential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Credential::{:?}(…)", self.kind())
    }
}

impl Credential {
    /// An API token.
    pub fn token(token: impl Into<String>) -> Self {
        Self::Token(token.into())
    }

    /// An e-mail address and API key.
    pub fn key(email: impl Into<String>, key: impl Into<String>) -> Self {
        Self::Key { email: email.into(), key: key.into() }
    }

    /// A user service key.
    pub fn user_service_key(key: impl Into<String>) -> Self {
        Self::UserServiceKey(key.into())
    }

    /// Which kind it is.
    pub fn kind(&self) -> CredentialKind {
        match self {
            Self::Token(_) => CredentialKind::Token,
            Self::Key { .. } => CredentialKind::Key,
            Self::UserServiceKey(_) => CredentialKind::UserServiceKey,
        }
    }

    /// What no header can carry of it.
    pub(crate) fn check(&self) -> Result<(), String> {
        let fits = self.parts().all(|part| headers::is_value(&part));
        fits.then_some(()).ok_or_else(|| format!("{} {UNFIT}", self.kind()))
    }

    /// How an API receives such a credential.
    pub(crate) fn scheme(&self, api: &Api) -> Option<AuthScheme> {
        api.auth_schemes.iter().find(|scheme| scheme.kind == self.kind()).copied()
    }

    /// What an API documents of such a credential that this one is not.
    pub(crate) fn unlike(&self, api: &Api) -> Option<String> {
        let prefix = self.scheme(api)?.prefix?;
        (!self.secret().starts_with(prefix)).then(|| format!("must begin with {prefix}, as {} does", self.kind()))
    }

    /// What of it is a secret.
    pub(crate) fn secret(&self) -> &str {
        match self {
            Self::Token(secret) | Self::Key { key: secret, .. } | Self::UserServiceKey(secret) => secret,
        }
    }

    /// Its parts, as headers carry them: an e-mail address comes before its key.
    pub(crate) fn parts(&self) -> impl Iterator<Item = String> {
        let (first, second) = match self {
            Self::Token(token) => (["Bearer ", token].concat(), None),
            Self::Key { email, key } => (email.clone(), Some(key.clone())),
            Self::UserServiceKey(key) => (key.clone(), None),
        };
        iter::once(first).chain(second)
    }
}
