// Made from spec/v4/analytics.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The documented calls of this resource.

use crate::analytics::{Colos, Dashboard};
use crate::runtime::examples;

examples! {
    client => client.analytics();
    dashboard => Dashboard::new("023e105f4ecef8ad9ca31a8372d0c353")
        .since(crate::Moment::At("2015-01-01T12:23:00Z".parse::<jiff::Timestamp>()?))
        .until(crate::Moment::At("2015-01-02T12:23:00Z".parse::<jiff::Timestamp>()?))
        .continuous(true);
    colos => Colos::new("023e105f4ecef8ad9ca31a8372d0c353")
        .since(crate::Moment::At("2015-01-01T12:23:00Z".parse::<jiff::Timestamp>()?))
        .until(crate::Moment::At("2015-01-02T12:23:00Z".parse::<jiff::Timestamp>()?))
        .continuous(true);
}
