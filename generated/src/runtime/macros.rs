//! What a generated type says of itself: the names of its fields or values, once. The macros turn that into trait impls.

// A client whose spec has no error codes, say, leaves a macro unused.
#![allow(unused_macros, unused_imports)]

/// Lends the fields of an operation to the request builder, in the order of its table.
macro_rules! values {
    ($type:ident => $($field:ident),* $(,)?) => {
        impl $crate::runtime::codec::Fields for $type {
            fn fields(&self, visit: &mut dyn FnMut(&[&dyn $crate::runtime::codec::Encode])) {
                visit(&[$(&self.$field),*]);
            }
        }
    };
}

/// Makes a struct readable and writable: its fields, each with its name on the wire where that is another, and with its
/// limits where there are any, as in `port = "Port" { min(1), max(65535) }`. With `or "value"` after the type, the value of
/// that field may stand for the whole.
macro_rules! record {
    ($type:ident $(or $bare:literal)? => $($field:ident $(= $wire:literal)? $({ $($limit:ident($($of:expr)?)),+ })?),* $(,)?) => {
        $crate::runtime::values!($type => $($field),*);

        impl $crate::runtime::Record for $type {
            fn shape(&self) -> &'static $crate::runtime::Shape {
                static SHAPE: $crate::runtime::Shape = $crate::runtime::Shape {
                    name: stringify!($type),
                    fields: &[$(
                        $crate::runtime::Field::body($crate::runtime::wire_name!($field $($wire)?))
                            $($(.$limit($($of)?))+)?
                    ),*],
                    bare: $crate::runtime::bare_field!($($bare)?),
                };
                &SHAPE
            }

            fn fields_mut(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn $crate::runtime::codec::Decode])) {
                visit(&mut [$(&mut self.$field),*]);
            }
        }

        $crate::runtime::codec!($type, View::Record, Slot::Record);
    };
}

/// Makes an enum of texts that keeps a value it doesn't know: `Other(String)`.
macro_rules! open_enum {
    ($type:ident => $($variant:ident = $wire:literal),* $(,)?) => {
        impl $type {
            /// The documented values.
            pub const VALUES: &'static [&'static str] = &[$($wire),*];

            /// The value on the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $wire,)*
                    Self::Other(value) => value,
                }
            }
        }

        impl From<&str> for $type {
            fn from(value: &str) -> Self {
                match value {
                    $($wire => Self::$variant,)*
                    _ => Self::Other(value.to_owned()),
                }
            }
        }

        impl Default for $type {
            fn default() -> Self {
                Self::Other(String::new())
            }
        }

        impl std::fmt::Display for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl $crate::runtime::codec::Scalar for $type {
            fn expected(&self) -> &'static str {
                concat!("a text (", stringify!($type), ")")
            }

            fn text(&mut self, text: &str) -> bool {
                *self = text.into();
                true
            }

            fn number(&mut self, number: &str) -> bool {
                self.text(number)
            }
        }

        $crate::runtime::codec!($type, View::Display, Slot::Scalar);
    };
}

/// Makes an enum of records that a member tells apart, and that keeps a case it doesn't know: `Other(Value)`.
macro_rules! union_of {
    ($type:ident by $tag:literal => $($variant:ident = $value:literal),* $(,)?) => {
        impl Default for $type {
            fn default() -> Self {
                Self::Other(serde_json::Value::Null)
            }
        }

        impl $crate::runtime::codec::Union for $type {
            fn tag(&self) -> &'static str {
                $tag
            }

            fn case(&self) -> $crate::runtime::codec::Case<'_> {
                match self {
                    $(Self::$variant(record) => $crate::runtime::codec::Case::Known($value, record),)*
                    Self::Other(json) => $crate::runtime::codec::Case::Other(json),
                }
            }

            fn choose(&mut self, tag: &str) -> Option<&mut dyn $crate::runtime::Record> {
                *self = match tag {
                    $($value => Self::$variant(Default::default()),)*
                    _ => return None,
                };
                match self {
                    $(Self::$variant(record) => Some(record),)*
                    Self::Other(_) => None,
                }
            }

            fn set_other(&mut self, json: serde_json::Value) {
                *self = Self::Other(json);
            }
        }

        $crate::runtime::codec!($type, View::Union, Slot::Union);
    };
}

/// Makes an operation one that lists items page by page. Where an answer is no [`Page`], two paths say where it has its
/// items, and whether there are more.
///
/// [`Page`]: crate::runtime::Page
macro_rules! paged {
    ($type:ident => $item:ty) => {
        impl $crate::runtime::Paged for $type {
            type Item = $item;

            fn split(page: Self::Output) -> (Vec<$item>, $crate::runtime::Standing) {
                (page.items, $crate::runtime::Standing { info: page.info, more: None })
            }
        }
    };
    ($type:ident => $item:ty, $($items:ident).+, $($more:ident).+) => {
        impl $crate::runtime::Paged for $type {
            type Item = $item;

            fn split(output: Self::Output) -> (Vec<$item>, $crate::runtime::Standing) {
                let more = Option::<bool>::from(output.$($more).+);
                (output.$($items).+, $crate::runtime::Standing { info: None, more })
            }
        }
    };
}

/// The field that may stand for the whole, if there is one.
macro_rules! bare_field {
    () => {
        None
    };
    ($field:literal) => {
        Some($field)
    };
}

/// Makes an enum of error codes that keeps a code it doesn't know: `Other(u32)`.
macro_rules! error_codes {
    ($type:ident => $($variant:ident = $code:literal),* $(,)?) => {
        impl $type {
            /// The documented codes.
            pub const CODES: &'static [u32] = &[$($code),*];

            /// The number on the wire.
            pub fn code(self) -> u32 {
                match self {
                    $(Self::$variant => $code,)*
                    Self::Other(code) => code,
                }
            }
        }

        impl From<u32> for $type {
            fn from(code: u32) -> Self {
                match code {
                    $($code => Self::$variant,)*
                    _ => Self::Other(code),
                }
            }
        }

        impl $crate::runtime::Code for $type {
            fn of(error: &$crate::runtime::ApiMessage) -> Option<Self> {
                error.code.map(Self::from)
            }
        }
    };
}

/// Makes an enum of error codes that are texts, and that keeps a code it doesn't know: `Other(String)`.
macro_rules! text_error_codes {
    ($type:ident => $($variant:ident = $code:literal),* $(,)?) => {
        $crate::runtime::open_enum!($type => $($variant = $code),*);

        impl $crate::runtime::Code for $type {
            fn of(error: &$crate::runtime::ApiMessage) -> Option<Self> {
                error.text_code.as_deref().map(Self::from)
            }
        }
    };
}

/// Makes a set of bits that travels as their sum: a newtype of `u32` with a constant for each bit. It keeps bits that it
/// doesn't know.
macro_rules! bit_set {
    ($type:ident) => {
        impl $type {
            /// The sum of its bits.
            pub const fn bits(self) -> u32 {
                self.0
            }

            /// Whether all bits of another set are in this one.
            pub const fn contains(self, other: Self) -> bool {
                self.0 & other.0 == other.0
            }
        }

        impl From<u32> for $type {
            fn from(bits: u32) -> Self {
                Self(bits)
            }
        }

        impl std::ops::BitOr for $type {
            type Output = Self;

            fn bitor(self, other: Self) -> Self {
                Self(self.0 | other.0)
            }
        }

        impl $crate::runtime::codec::Encode for $type {
            fn view(&self) -> $crate::runtime::codec::View<'_> {
                $crate::runtime::codec::View::Int(i64::from(self.0))
            }
        }

        impl $crate::runtime::codec::Decode for $type {
            fn slot(&mut self) -> $crate::runtime::codec::Slot<'_> {
                self.0.slot()
            }
        }
    };
}

/// The wire name of a field: the one given, or else the field's own.
macro_rules! wire_name {
    ($field:ident) => {
        stringify!($field)
    };
    ($field:ident $wire:literal) => {
        $wire
    };
}

/// Connects a type with the codec, and the codec with serde.
macro_rules! codec {
    ($type:ident, View::$view:ident, Slot::$slot:ident) => {
        impl $crate::runtime::codec::Encode for $type {
            fn view(&self) -> $crate::runtime::codec::View<'_> {
                $crate::runtime::codec::View::$view(self)
            }
        }

        impl $crate::runtime::codec::Decode for $type {
            fn slot(&mut self) -> $crate::runtime::codec::Slot<'_> {
                $crate::runtime::codec::Slot::$slot(self)
            }
        }

        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                $crate::runtime::codec::json::write(self, to)
            }
        }

        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                $crate::runtime::codec::json::read(from)
            }
        }
    };
}

pub(crate) use {
    bare_field, bit_set, codec, error_codes, open_enum, paged, record, text_error_codes, union_of, values, wire_name,
};
