// Made from spec/v4/certificate_packs.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The documented calls of this resource.

use crate::certificate_packs::{Edit, List, Order};
use crate::runtime::examples;

examples! {
    client => client.certificate_packs();
    list => List::new("023e105f4ecef8ad9ca31a8372d0c353");
    order => Order::new("023e105f4ecef8ad9ca31a8372d0c353")
        .hosts(["example.com", "www.example.com", "foo.example.com"]);
    edit => Edit::new("023e105f4ecef8ad9ca31a8372d0c353", "3822ff90-ea29-44df-9e55-21300bb9419b")
        .hosts(["example.com", "www.example.com", "foo.example.com"]);
}
