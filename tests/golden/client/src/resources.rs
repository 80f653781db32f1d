// Made from spec/pets by `cargo xtask gen`: change the spec or a template, not this file.

//! The documented APIs and their resources.

use crate::runtime::{Api, Client};

/// Pet API: keeps pets.
pub static PETS: Api = Api {
    name: "pets",
    base_url: "https://api.example.com/v1",
};

impl Client {
    /// Pets: pets and their owners.
    #[inline]
    pub fn pets(&self) -> crate::pets::Api<'_> {
        crate::pets::Api(self)
    }
}
