// Made from spec/v4/zone_rate_plans.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The documented calls of this resource.

use crate::runtime::examples;
use crate::zone_rate_plans::Get;

examples! {
    client => client.zone_rate_plans();
    get => Get::new("023e105f4ecef8ad9ca31a8372d0c353");
}
