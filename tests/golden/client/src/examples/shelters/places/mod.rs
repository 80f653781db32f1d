// Made from spec/shelters/places.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The documented calls of this resource.

use crate::runtime::examples;
use crate::shelters::places::{Kind, Leave, Take};
use crate::shelters::types;

examples! {
    client => client.shelters().places();
    take => Take::new(Kind::Bird).days(types::Days::from(3)).quiet(crate::Flag(true)).perch(7);
    leave => Leave::new(42);
}
