//! The conventions of an API: how a credential is sent, how a form is encoded, what surrounds a result.

use crate::package::VARIABLES;
use crate::runtime::describe::credential_kind::CredentialKind;
use crate::runtime::describe::envelope::Envelope;
use crate::runtime::describe::rate_limit::ApiRateLimit;

/// A documented API.
#[derive(Debug)]
#[non_exhaustive]
pub struct Api {
    /// Short name.
    pub name: &'static str,
    /// URL to which every path is appended.
    pub base_url: &'static str,
    /// Whether the credential and the base URL of a client are for this API. Any other has its own.
    pub is_main: bool,
    /// Accepted ways to authenticate.
    pub auth_schemes: &'static [AuthScheme],
    /// What surrounds the result of a response.
    pub envelope: Envelope,
    /// Encoding of forms.
    pub form: FormEncoding,
    /// Parameter that selects a page of a list.
    pub pager: Option<Pager>,
    /// Members that are documented as secrets, in alphabetical order.
    pub secrets: &'static [&'static str],
    /// Documented rate limits.
    pub rate_limits: &'static [ApiRateLimit],
}

impl Api {
    /// Returns the name of its constant in this crate.
    pub(crate) fn constant(&self) -> String {
        self.name.to_uppercase().replace('-', "_")
    }

    /// Returns what the environment variables of its credential begin with.
    pub(crate) fn prefix(&self) -> String {
        if self.is_main { VARIABLES.to_owned() } else { self.constant() }
    }
}

/// Parameter that selects a page of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Pager {
    /// Number of the page, from 1.
    Page(&'static str),
    /// Offset of its first item, from 0.
    Offset(&'static str),
    /// Cursor from the page before it.
    Cursor(&'static str),
}

impl Pager {
    /// Returns the name of the parameter.
    pub const fn parameter(self) -> &'static str {
        match self {
            Self::Page(name) | Self::Offset(name) | Self::Cursor(name) => name,
        }
    }
}

/// Way to authenticate that an API accepts: a kind of credential, and where it is sent.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct AuthScheme {
    /// Kind of credential.
    pub kind: CredentialKind,
    /// Where it is sent.
    pub carrier: Carrier,
    /// What its secret begins with.
    pub prefix: Option<&'static str>,
}

/// Where a credential is sent, with a name for each of its parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Carrier {
    /// In headers.
    Headers(&'static [&'static str]),
    /// In fields of the form.
    Form(&'static [&'static str]),
}

/// Encoding of a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FormEncoding {
    /// As `multipart/form-data`.
    Multipart,
    /// As `application/x-www-form-urlencoded`.
    Urlencoded,
}
