//! Credentials and base URLs in the environment.

use std::env::VarError;

use crate::package::{VARIABLES, variable};
use crate::runtime::client::access::BaseUrl;
use crate::runtime::client::credential::Credential;
use crate::runtime::describe::api::Api;
use crate::runtime::describe::credential_kind::{CredentialKind, EMAIL, KEY, TOKEN, USER_SERVICE_KEY};
use crate::runtime::error::Error;
use crate::runtime::http::headers::{self, UNFIT};

impl Credential {
    #[doc = concat!("Reads the environment: `", variable!("API_TOKEN"), "`, or `", variable!("API_KEY"), "` with `")]
    #[doc = concat!(variable!("EMAIL"), "`, or `", variable!("API_USER_SERVICE_KEY"), "`.")]
    /// White space around a value does not count, and a variable that is empty counts as not set.
    ///
    /// # Errors
    /// If none is set, if more than one kind is, if a key stands without its e-mail address or the reverse, or if a
    /// variable is no Unicode or has a character that no HTTP header can carry. The error names the variable.
    pub fn from_env() -> Result<Self, Error> {
        of_process(VARIABLES).credential()
    }

    /// Reads the environment for an API that has its own credential: the same variables, which begin with the name of its
    /// constant, as in `EXAMPLE_API_TOKEN`.
    ///
    /// # Errors
    /// As in [`Self::from_env`].
    pub fn from_env_for(api: &Api) -> Result<Self, Error> {
        of_process(&api.prefix()).credential()
    }
}

/// Returns the variables of this process that begin with a prefix and `_`.
pub(crate) fn of_process(prefix: &str) -> Environment<'_, impl Fn(&str) -> Result<String, VarError>> {
    Environment::of(prefix, |name| std::env::var(name))
}

/// The variables of an environment that begin with a prefix and `_`.
pub(crate) struct Environment<'p, V> {
    prefix: &'p str,
    variable: V,
}

impl<'p, V: Fn(&str) -> Result<String, VarError>> Environment<'p, V> {
    /// Variables that a function gives.
    pub(crate) fn of(prefix: &'p str, variable: V) -> Self {
        Self { prefix, variable }
    }

    /// Reads the credential. There must be exactly one.
    pub(crate) fn credential(&self) -> Result<Credential, Error> {
        let named = |name| format!("{}_{name}", self.prefix);
        let part = |name| match self.read(name)? {
            Some(value) if !headers::is_value(&value) => Err(problem(format!("{} {UNFIT}: set it again", named(name)))),
            value => Ok(value),
        };
        let (token, key, email, service_key) = (part(TOKEN)?, part(KEY)?, part(EMAIL)?, part(USER_SERVICE_KEY)?);
        let half = |set, unset| Err(problem(format!("{} is set without {}: set both", named(set), named(unset))));
        let account = match (key, email) {
            (Some(key), Some(email)) => Some(Credential::Key { email, key }),
            (Some(_), None) => return half(KEY, EMAIL),
            (None, Some(_)) if token.is_none() && service_key.is_none() => return half(EMAIL, KEY),
            (None, _) => None,
        };
        let found = [
            (TOKEN, token.map(Credential::Token)),
            (KEY, account),
            (USER_SERVICE_KEY, service_key.map(Credential::UserServiceKey)),
        ];
        let mut found = found.into_iter().filter_map(|(name, credential)| Some((name, credential?)));
        match (found.next(), found.next()) {
            (Some((_, credential)), None) => Ok(credential),
            (Some((one, _)), Some((other, _))) => {
                let (one, other) = (named(one), named(other));
                Err(problem(format!("both {one} and {other} are set: unset the one that is not meant")))
            }
            (None, _) => {
                let kinds = [CredentialKind::Token, CredentialKind::Key, CredentialKind::UserServiceKey];
                let variables = kinds.map(|kind| kind.variables(self.prefix));
                Err(problem(format!("no credential: set {}", variables.join(", or "))))
            }
        }
    }

    /// Reads the base URL, if there is one.
    pub(crate) fn base_url(&self) -> Result<Option<BaseUrl>, Error> {
        const BASE_URL: &str = "BASE_URL";
        let url = self.read(BASE_URL)?;
        Ok(url.map(|url| BaseUrl { source: format!("{}_{BASE_URL}", self.prefix), url }))
    }

    /// Reads a variable without the white space around it; an empty one counts as not set.
    fn read(&self, name: &str) -> Result<Option<String>, Error> {
        let name = format!("{}_{name}", self.prefix);
        match (self.variable)(&name) {
            Ok(value) => Ok(Some(value.trim().to_owned()).filter(|value| !value.is_empty())),
            Err(VarError::NotPresent) => Ok(None),
            Err(VarError::NotUnicode(_)) => Err(problem(format!("{name} is no Unicode text: set it anew"))),
        }
    }
}

fn problem(problem: String) -> Error {
    Error::Config(problem)
}
