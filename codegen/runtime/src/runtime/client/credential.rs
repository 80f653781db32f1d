//! The ways to authenticate.

use std::env::VarError;
use std::fmt;

use crate::package::variable;
use crate::runtime::describe::credential_kind::CredentialKind;
use crate::runtime::error::Error;
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

    #[doc = concat!("Reads the environment: `", variable!("API_TOKEN"), "`, or `", variable!("API_KEY"), "` with `")]
    #[doc = concat!(variable!("EMAIL"), "`, or `", variable!("API_USER_SERVICE_KEY"), "`.")]
    /// White space around a value does not count, and a variable that is empty counts as not set.
    ///
    /// # Errors
    /// If none is set, if more than one kind is, if a key stands without its e-mail address or the reverse, or if a
    /// variable is no Unicode or has a character that no HTTP header can carry. The error names the variable.
    pub fn from_env() -> Result<Self, Error> {
        Self::from_variables(|name| std::env::var(name))
    }

    /// [`Self::from_env`] with a function in place of the environment.
    pub(crate) fn from_variables(variable: impl Fn(&str) -> Result<String, VarError>) -> Result<Self, Error> {
        let get = |name| match read(&variable, name)? {
            Some(value) if !headers::is_value(&value) => Err(Error::Config(format!("{name} {UNFIT}: set it again"))),
            value => Ok(value),
        };
        let (token, key, email, service_key) = (get(TOKEN)?, get(KEY)?, get(EMAIL)?, get(USER_SERVICE_KEY)?);
        let account = match (key, email) {
            (Some(key), Some(email)) => Some(Self::Key { email, key }),
            (Some(_), None) => return Err(Error::Config(format!("{KEY} is set without {EMAIL}: set both"))),
            (None, Some(_)) if token.is_none() && service_key.is_none() => {
                return Err(Error::Config(format!("{EMAIL} is set without {KEY}: set both")));
            }
            (None, _) => None,
        };
        let found = [
            (TOKEN, token.map(Self::Token)),
            (KEY, account),
            (USER_SERVICE_KEY, service_key.map(Self::UserServiceKey)),
        ];
        let mut found = found.into_iter().filter_map(|(name, credential)| Some((name, credential?)));
        match (found.next(), found.next()) {
            (Some((_, credential)), None) => Ok(credential),
            (Some((one, _)), Some((other, _))) => {
                Err(Error::Config(format!("both {one} and {other} are set: unset the one that is not meant")))
            }
            (None, _) => {
                Err(Error::Config(format!("no credential: set {TOKEN}, or {KEY} with {EMAIL}, or {USER_SERVICE_KEY}")))
            }
        }
    }

    /// What no header can carry of it.
    pub(crate) fn check(&self) -> Result<(), String> {
        let fits = self.parts().iter().all(|part| headers::is_value(part));
        fits.then_some(()).ok_or_else(|| format!("{} {UNFIT}", self.kind()))
    }

    /// What of it is a secret.
    pub(crate) fn secret(&self) -> &str {
        match self {
            Self::Token(secret) | Self::Key { key: secret, .. } | Self::UserServiceKey(secret) => secret,
        }
    }

    /// Its parts, as headers carry them: an e-mail address comes before its key.
    pub(crate) fn parts(&self) -> Vec<String> {
        match self {
            Self::Token(token) => vec![format!("Bearer {token}")],
            Self::Key { email, key } => vec![email.clone(), key.clone()],
            Self::UserServiceKey(key) => vec![key.clone()],
        }
    }
}

const TOKEN: &str = variable!("API_TOKEN");
const KEY: &str = variable!("API_KEY");
const EMAIL: &str = variable!("EMAIL");
const USER_SERVICE_KEY: &str = variable!("API_USER_SERVICE_KEY");

/// Reads a variable without the white space around it; an empty one counts as not set.
pub(crate) fn read(variable: &impl Fn(&str) -> Result<String, VarError>, name: &str) -> Result<Option<String>, Error> {
    match variable(name) {
        Ok(value) => Ok(Some(value.trim().to_owned()).filter(|value| !value.is_empty())),
        Err(VarError::NotPresent) => Ok(None),
        Err(VarError::NotUnicode(_)) => Err(Error::Config(format!("{name} is no Unicode text: set it anew"))),
    }
}
