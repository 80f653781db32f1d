// Made from spec/client-api/changes.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The documented calls of this resource.

use crate::client_api::changes::{
    Async, Ban, CacheLvl, Devmode, FpurgeTs, Ipv6, Ipv46, Minify, Mirage2, Nul, SecLvl, Wl,
    ZoneFilePurge, ZoneGrab,
};
use crate::client_api::types;
use crate::runtime::examples;

examples! {
    client => client.client_api().changes();
    sec_lvl => SecLvl::new("example.com", types::SecurityLevel::UnderAttack);
    cache_lvl => CacheLvl::new("example.com", types::CacheLevel::Aggressive);
    devmode => Devmode::new("example.com", crate::Flag(true));
    fpurge_ts => FpurgeTs::new("example.com");
    zone_file_purge => ZoneFilePurge::new("example.com", "http://www.example.com/style.css");
    zone_grab => ZoneGrab::new(42);
    wl => Wl::new("0.0.0.0");
    ban => Ban::new("0.0.0.0");
    nul => Nul::new("0.0.0.0");
    ipv46 => Ipv46::new("example.com", Ipv6::On);
    async_ => Async::new("example.com", types::RocketLoader::Automatic);
    minify => Minify::new("example.com", types::Minify::from(6));
    mirage2 => Mirage2::new("example.com", crate::Flag(true));
}
