// Made from spec/ssl/recommendations.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The documented calls of this resource.

use crate::runtime::examples;
use crate::ssl::recommendations::Get;

examples! {
    client => client.ssl().recommendations();
    get => Get::new("$ZONE_ID");
}
