// Made from spec/v4/ssl_verification.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The documented calls of this resource.

use crate::runtime::examples;
use crate::ssl_verification::Get;

examples! {
    client => client.ssl_verification();
    get => Get::new("023e105f4ecef8ad9ca31a8372d0c353");
}
