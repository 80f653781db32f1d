//! What an API does its own way: where a credential travels, how a form is encoded, what surrounds a result.

use crate::runtime::describe::credential_kind::CredentialKind;
use crate::runtime::describe::envelope::Envelope;
use crate::runtime::describe::rate_limit::RateLimit;

/// A documented API.
#[derive(Debug)]
pub struct Api {
    /// Its short name.
    pub name: &'static str,
    /// What every path of the API is appended to.
    pub base_url: &'static str,
    /// The credentials that it accepts.
    pub credentials: &'static [Login],
    /// What surrounds the result of an answer.
    pub envelope: Envelope,
    /// How a form is encoded.
    pub form: FormEncoding,
    /// How to ask for a page of a list.
    pub pager: Option<Pager>,
    /// The members that are documented as secrets, in alphabetical order.
    pub secrets: &'static [&'static str],
    /// How many calls may be made in how long.
    pub rate_limit: Option<RateLimit>,
}

/// The parameter that asks for a page of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pager {
    /// The number of the page, from 1.
    Page(&'static str),
    /// The offset of its first item, from 0.
    Offset(&'static str),
    /// The cursor that the page before it gave.
    Cursor(&'static str),
}

impl Pager {
    /// Its name.
    pub const fn parameter(self) -> &'static str {
        match self {
            Self::Page(name) | Self::Offset(name) | Self::Cursor(name) => name,
        }
    }
}

/// A credential that an API accepts.
#[derive(Clone, Copy, Debug)]
pub struct Login {
    /// Which kind it is.
    pub kind: CredentialKind,
    /// Where it travels.
    pub carrier: Carrier,
}

/// Where a credential travels, with a name for each of its parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Carrier {
    /// In headers.
    Headers(&'static [&'static str]),
    /// In fields of the form.
    Form(&'static [&'static str]),
}

/// How a form is encoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FormEncoding {
    /// As `multipart/form-data`.
    Multipart,
    /// As `application/x-www-form-urlencoded`.
    Urlencoded,
}
