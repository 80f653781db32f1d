// Made from spec/shelters/places.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Operations as values.

use super::types::{Kind, Place};
use crate::SHELTERS;
use crate::runtime::{Meta, operation};
use crate::shelters::types;

operation! {
    /// Takes a place.
    ///
    /// `POST /gate`
    ///
    /// [`pets::Create`](crate::pets::Create) does the same.
    ///
    /// ```no_run
    /// use pets_client::shelters::places::{Kind, Take};
    /// use pets_client::shelters::types;
    ///
    /// # async fn example(client: &pets_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Take::new(Kind::Bird)
    ///     .days(types::Days::from(3))
    ///     .quiet(pets_client::Flag(true))
    ///     .perch(7);
    /// let answer = client.shelters().places().take(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Take -> Place;
    Meta::post(&SHELTERS, "shelters.places.take").path("/gate");
    always {
        form("a") is "take",
    }
    new {
        /// Kind of guest.
        kind: Kind = form("kind"),
    }
    set {
        /// Opening days.
        days: types::Days = form("days"),
        /// Whether it must be quiet.
        quiet: crate::Flag as into = form("quiet"),
        /// Perch number. Only if `kind` is `bird`.
        perch: i64 = form("perch").only_with("kind", &["bird"]),
    }
}

operation! {
    /// Leaves a place.
    ///
    /// `POST /gate`
    ///
    /// ```no_run
    /// use pets_client::shelters::places::Leave;
    ///
    /// # async fn example(client: &pets_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.shelters().places().leave(&Leave::new(42)).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Leave -> ();
    Meta::post(&SHELTERS, "shelters.places.leave").path("/gate").no_result();
    always {
        form("a") is "leave",
    }
    new {
        /// Identifier of the place.
        id: i64 = form("id"),
    }
}
