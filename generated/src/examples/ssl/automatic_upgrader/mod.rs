// Made from spec/ssl/automatic_upgrader.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The documented calls of this resource.

use crate::runtime::examples;
use crate::ssl::automatic_upgrader::{Edit, Get};
use crate::ssl::types;

examples! {
    client => client.ssl().automatic_upgrader();
    get => Get::new("$ZONE_ID");
    edit => Edit::new("$ZONE_ID", types::AutomaticModeValue::Auto);
}
