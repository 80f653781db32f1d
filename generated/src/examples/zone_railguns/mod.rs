// Made from spec/v4/zone_railguns.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The documented calls of this resource.

use crate::runtime::examples;
use crate::zone_railguns::{Diagnose, Get, List, Update};

examples! {
    client => client.zone_railguns();
    list => List::new("023e105f4ecef8ad9ca31a8372d0c353");
    get => Get::new("023e105f4ecef8ad9ca31a8372d0c353", "e928d310693a83094309acf9ead50448");
    diagnose => Diagnose::new(
        "023e105f4ecef8ad9ca31a8372d0c353",
        "e928d310693a83094309acf9ead50448",
    );
    update => Update::new(
        "023e105f4ecef8ad9ca31a8372d0c353",
        "e928d310693a83094309acf9ead50448",
        true,
    );
}
