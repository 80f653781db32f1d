// Made from spec/ssl/universal_settings.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The documented calls of this resource.

use crate::runtime::examples;
use crate::ssl::universal_settings::{Edit, Get};

examples! {
    client => client.ssl().universal_settings();
    get => Get::new("$ZONE_ID");
    edit => Edit::new("$ZONE_ID").enabled(true);
}
