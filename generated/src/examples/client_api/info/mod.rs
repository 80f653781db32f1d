// Made from spec/client-api/info.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The documented calls of this resource.

use crate::client_api::info::{
    Interval, IpLkup, RecLoadAll, Stats, VisitorClass, ZoneCheck, ZoneIps, ZoneLoadMulti,
    ZoneSettings,
};
use crate::runtime::examples;

examples! {
    client => client.client_api().info();
    stats => Stats::new("example.com", Interval::Past30Days);
    zone_load_multi => ZoneLoadMulti::new();
    rec_load_all => RecLoadAll::new("example.com");
    zone_check => ZoneCheck::new(["example.com", "example2.com", "example3.com"]);
    zone_ips => ZoneIps::new("example.com")
        .hours(48)
        .class(VisitorClass::Regular)
        .geo(crate::Flag(true));
    ip_lkup => IpLkup::new("0.0.0.0");
    zone_settings => ZoneSettings::new("example.com");
}
