// Made from spec/pets/api.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Types that several resources share.

use crate::runtime::open_enum;

open_enum! {
    /// Sort direction.
    pub enum Sort {
        /// `asc`.
        Asc = "asc",
        /// Descending.
        Desc = "desc",
    }
}
