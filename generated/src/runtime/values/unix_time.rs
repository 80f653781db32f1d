//! Timestamps that are sent as numbers.

use jiff::Timestamp;

use crate::runtime::codec::{Decode, Encode, Scalar, Slot, View, whole};

/// Defines a type for timestamps that are sent as a number since 1970.
macro_rules! unix_time {
    ($type:ident, $expected:literal, $from:path, $to:path) => {
        #[doc = concat!("A timestamp that is sent as ", $expected, " since 1970.")]
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $type(pub Timestamp);

        impl From<Timestamp> for $type {
            fn from(time: Timestamp) -> Self {
                Self(time)
            }
        }

        impl From<$type> for Timestamp {
            fn from(time: $type) -> Self {
                time.0
            }
        }

        impl Encode for $type {
            fn view(&self) -> View<'_> {
                View::Int($to(self.0))
            }
        }

        impl Decode for $type {
            fn slot(&mut self) -> Slot<'_> {
                Slot::Scalar(self)
            }
        }

        impl Scalar for $type {
            fn expected(&self) -> &'static str {
                $expected
            }

            fn forget(&mut self) {
                *self = Self::default();
            }

            fn number(&mut self, number: &str) -> bool {
                whole(number).and_then(|value| $from(value).ok()).map(|time| self.0 = time).is_some()
            }

            fn text(&mut self, text: &str) -> bool {
                self.number(text)
            }
        }
    };
}

unix_time!(UnixSeconds, "a number of seconds", Timestamp::from_second, Timestamp::as_second);
unix_time!(UnixMillis, "a number of milliseconds", Timestamp::from_millisecond, Timestamp::as_millisecond);
