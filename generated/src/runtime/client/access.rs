//! Credentials and base URLs of a client: those of the main API, and those of each other one.

use std::collections::HashMap;

use crate::runtime::client::credential::Credential;
use crate::runtime::describe::api::Api;
use crate::runtime::error::Error;
use crate::runtime::http::base_url::{self, IN_THE_CLEAR};

/// Credentials and base URLs of a client. A credential is sent to the API that it is for, and to no other.
#[derive(Clone, Debug)]
pub(crate) struct Access {
    /// That of the main API, and of those that share its credential.
    main: Door,
    /// Those of single APIs, by name.
    own: HashMap<&'static str, Door>,
    /// Whether the main one is that of all APIs: nothing leaves a test.
    everywhere: bool,
}

/// How to get into an API.
#[derive(Clone, Debug, Default)]
pub(crate) struct Door {
    pub(crate) credential: Option<Credential>,
    pub(crate) base_url: Option<BaseUrl>,
}

/// A base URL, and what errors call it.
#[derive(Clone, Debug)]
pub(crate) struct BaseUrl {
    pub(crate) source: String,
    pub(crate) url: String,
}

impl Access {
    pub(crate) fn new(credential: Credential) -> Self {
        let main = Door { credential: Some(credential), base_url: None };
        Self { main, own: HashMap::new(), everywhere: false }
    }

    /// Uses the main credential for all APIs.
    #[cfg(feature = "mock")]
    pub(crate) fn everywhere(&mut self) {
        self.everywhere = true;
    }

    pub(crate) fn main_mut(&mut self) -> &mut Door {
        &mut self.main
    }

    pub(crate) fn own_mut(&mut self, api: &Api) -> &mut Door {
        self.own.entry(api.name).or_default()
    }

    /// Returns what `part` finds for an API, if it has it or shares it.
    fn of<'a, T>(&'a self, api: &Api, part: impl Fn(&'a Door) -> Option<&'a T>) -> Option<&'a T> {
        let shared = (api.is_main || self.everywhere).then_some(&self.main);
        self.own.get(api.name).and_then(&part).or_else(|| shared.and_then(&part))
    }

    pub(crate) fn credential(&self, api: &Api) -> Option<&Credential> {
        self.of(api, |door| door.credential.as_ref())
    }

    pub(crate) fn base_url<'a>(&'a self, api: &'a Api) -> &'a str {
        self.of(api, |door| door.base_url.as_ref()).map_or(api.base_url, |base| &base.url)
    }

    /// Checks all of it, and removes slashes at the end of base URLs.
    pub(crate) fn checked(mut self, plain_http: bool) -> Result<Self, Error> {
        for Door { credential, base_url } in self.own.values_mut().chain([&mut self.main]) {
            credential.as_ref().map_or(Ok(()), Credential::check).map_err(Error::Config)?;
            base_url.as_mut().map_or(Ok(()), |url| url.check(plain_http))?;
        }
        Ok(self)
    }
}

impl BaseUrl {
    fn check(&mut self, plain_http: bool) -> Result<(), Error> {
        let Self { source, url } = self;
        let problem = base_url::problem(url).filter(|problem| !(plain_http && *problem == IN_THE_CLEAR));
        if let Some((what, way_out)) = problem {
            let allows = if what == IN_THE_CLEAR.0 { ", or `allow_plain_http()` allows it" } else { "" };
            return Err(Error::Config(format!("{source} {url:?} {what}: {way_out}{allows}")));
        }
        url.truncate(url.trim_end_matches('/').len());
        Ok(())
    }
}
