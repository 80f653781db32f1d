// Made from spec/ssl/quota.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The documented calls of this resource.

use crate::runtime::examples;
use crate::ssl::quota::Get;

examples! {
    client => client.ssl().quota();
    get => Get::new("$ZONE_ID");
}
