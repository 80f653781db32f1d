// Made from spec/v4/billing_profile.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The documented calls of this resource.

use crate::billing_profile::Get;
use crate::runtime::examples;

examples! {
    client => client.billing_profile();
    get => Get::new();
}
