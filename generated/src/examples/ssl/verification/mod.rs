// Made from spec/ssl/verification.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The documented calls of this resource.

use crate::runtime::examples;
use crate::ssl::verification::{Edit, EditValidationMethod, Get};

examples! {
    client => client.ssl().verification();
    get => Get::new("$ZONE_ID");
    edit => Edit::new("$ZONE_ID", "$CERTIFICATE_PACK_ID", EditValidationMethod::Txt);
}
