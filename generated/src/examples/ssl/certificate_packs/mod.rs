// Made from spec/ssl/certificate_packs.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The documented calls of this resource.

use crate::runtime::examples;
use crate::ssl::certificate_packs::{
    CertificateAuthority, Delete, Get, List, Order, OrderValidationMethod, RestartValidation,
};

examples! {
    client => client.ssl().certificate_packs();
    list => List::new("$ZONE_ID");
    get => Get::new("$ZONE_ID", "$CERTIFICATE_PACK_ID");
    order => Order::new(
        "$ZONE_ID",
        CertificateAuthority::LetsEncrypt,
        ["example.com", "*.example.com", "www.example.com"],
        OrderValidationMethod::Txt,
        14,
    );
    restart_validation => RestartValidation::new("$ZONE_ID", "$CERTIFICATE_PACK_ID");
    delete => Delete::new("$ZONE_ID", "$CERTIFICATE_PACK_ID");
}
