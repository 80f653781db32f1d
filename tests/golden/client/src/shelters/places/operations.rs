// Made from spec/shelters/places.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The calls, as values.

use super::types::{Kind, Place};
use crate::SHELTERS;
use crate::runtime::{Field, Meta, Operation, values};
use crate::shelters::types;

/// Takes a place.
///
/// `POST /gate`
///
/// [`pets::Create`](crate::pets::Create) does the same.
///
/// ```no_run
/// use cloudflare_client::shelters::types;
/// use cloudflare_client::shelters::places::{Kind, Take};
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .shelters()
///     .places()
///     .take(
///         &Take::new(Kind::Bird)
///             .days(types::Days::from(3))
///             .quiet(cloudflare_client::Flag(true))
///             .perch(7),
///     )
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Take {
    a: String,
    kind: Kind,
    days: Option<types::Days>,
    quiet: Option<crate::Flag>,
    perch: Option<i64>,
}

impl Take {
    /// With the values that are required.
    ///
    /// - `kind`: Kind of guest.
    pub fn new(kind: Kind) -> Self {
        Self {
            a: "take".to_owned(),
            kind,
            days: None,
            quiet: None,
            perch: None,
        }
    }

    /// Opening days.
    pub fn days(mut self, days: types::Days) -> Self {
        self.days = Some(days);
        self
    }

    /// Whether it must be quiet.
    pub fn quiet(mut self, quiet: impl Into<crate::Flag>) -> Self {
        self.quiet = Some(quiet.into());
        self
    }

    /// Perch number. Only where `kind` is `bird`.
    pub fn perch(mut self, perch: i64) -> Self {
        self.perch = Some(perch);
        self
    }
}

impl Operation for Take {
    type Output = Place;

    const META: &'static Meta = &Meta::post(&SHELTERS, "shelters.places.take")
        .path("/gate")
        .fields(&[
            Field::form("a"),
            Field::form("kind"),
            Field::form("days"),
            Field::form("quiet"),
            Field::form("perch").only_with("kind", &["bird"]),
        ]);
}

values!(Take => a, kind, days, quiet, perch);

/// Leaves a place.
///
/// `POST /gate`
///
/// ```no_run
/// use cloudflare_client::shelters::places::Leave;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.shelters().places().leave(&Leave::new(42)).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Leave {
    a: String,
    id: i64,
}

impl Leave {
    /// With the values that are required.
    ///
    /// - `id`: Identifier of the place.
    pub fn new(id: i64) -> Self {
        Self { a: "leave".to_owned(), id }
    }
}

impl Operation for Leave {
    type Output = ();

    const META: &'static Meta = &Meta::post(&SHELTERS, "shelters.places.leave")
        .path("/gate")
        .no_result()
        .fields(&[Field::form("a"), Field::form("id")]);
}

values!(Leave => a, id);
