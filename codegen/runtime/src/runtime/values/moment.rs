//! A point in time that can be given relative to now.

use std::fmt;

use jiff::Timestamp;

use crate::runtime::codec::{Decode, Encode, Scalar, Slot, View, time, whole};

/// A point in time, absolute or relative to the time of the call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Moment {
    /// A point in time.
    At(Timestamp),
    /// Minutes from now; negative for the past.
    Minutes(i64),
}

impl Default for Moment {
    fn default() -> Self {
        Self::Minutes(0)
    }
}

impl From<Timestamp> for Moment {
    fn from(time: Timestamp) -> Self {
        Self::At(time)
    }
}

impl From<i64> for Moment {
    fn from(minutes: i64) -> Self {
        Self::Minutes(minutes)
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::At(time) => time.fmt(f),
            Self::Minutes(minutes) => minutes.fmt(f),
        }
    }
}

impl Encode for Moment {
    fn view(&self) -> View<'_> {
        match self {
            Self::At(time) => View::Time(*time),
            Self::Minutes(minutes) => View::Int(*minutes),
        }
    }
}

impl Decode for Moment {
    fn slot(&mut self) -> Slot<'_> {
        Slot::Scalar(self)
    }
}

impl Scalar for Moment {
    fn expected(&self) -> &'static str {
        "a time in UTC or a number of minutes"
    }

    fn forget(&mut self) {
        *self = Self::default();
    }

    fn number(&mut self, number: &str) -> bool {
        whole(number).map(|minutes| *self = Self::Minutes(minutes)).is_some()
    }

    fn text(&mut self, text: &str) -> bool {
        let minutes = || text.parse().ok().map(Self::Minutes);
        time::read(text).map(Self::At).or_else(minutes).map(|moment| *self = moment).is_some()
    }
}
