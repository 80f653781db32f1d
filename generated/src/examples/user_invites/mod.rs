// Made from spec/v4/user_invites.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The documented calls of this resource.

use crate::runtime::examples;
use crate::user_invites::{Get, List, Respond, Response};

examples! {
    client => client.user_invites();
    list => List::new();
    get => Get::new("4f5f0c14a2a41d5063dd301b2f829f04");
    respond => Respond::new("4f5f0c14a2a41d5063dd301b2f829f04", Response::Accepted);
}
