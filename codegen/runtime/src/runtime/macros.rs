//! Macros of generated types. A type lists its fields or values once, and its macro implements the traits.

// A client uses only the macros that its spec needs.
#![allow(unused_macros, unused_imports)]

/// Defines an operation. Each parameter is listed once, with its documentation, its type, what its argument accepts,
/// and its place in the request.
///
/// `always` has values that every call sends, and `new` the required parameters. `set` and `null` have setters, of
/// optional parameters and of those that can also be null. `as` says what an argument accepts in place of its type.
macro_rules! operation {
    (
        $(#[$attr:meta])*
        pub struct $type:ident -> $output:ty;
        $meta:expr;
        $(always { $(
            $aplace:ident($awire:literal) is $avalue:expr
        ),* $(,)? })?
        $(new { $(
            $(#[doc = $rdoc:literal])*
            $rfield:ident: $rtype:ty $(as $rkind:ident $(<$ritem:ty>)?)?
                = $rplace:ident($rwire:literal) $(.$rlimit:ident($($rof:tt)*))*
        ),* $(,)? })?
        $(set { $(
            $(#[$sattr:meta])*
            $sfield:ident: $stype:ty $(as $skind:ident $(<$sitem:ty>)?)?
                = $splace:ident($swire:literal) $(.$slimit:ident($($sof:tt)*))*
        ),* $(,)? })?
        $(null { $(
            $(#[$nattr:meta])*
            $nfield:ident: $ntype:ty = $nplace:ident($nwire:literal) $(.$nlimit:ident($($nof:tt)*))*
        ),* $(,)? })?
    ) => {
        $(#[$attr])*
        #[derive(Clone, Debug)]
        #[must_use]
        pub struct $type {
            $($($rfield: $rtype,)*)?
            $($($sfield: Option<$stype>,)*)?
            $($($nfield: $crate::runtime::Nullable<$ntype>,)*)?
        }

        impl $type {
            #[doc = $crate::runtime::new_docs!($($($rfield)*)?)]
            ///
            $($(#[doc = concat!("- `", stringify!($rfield), "`:", $($rdoc),*)])*)?
            #[inline]
            pub fn new($($($rfield: $crate::runtime::argument!($rtype $(, $rkind $($ritem)?)?)),*)?) -> Self {
                Self {
                    $($($rfield: $crate::runtime::given!($rfield $(, $rkind)?),)*)?
                    $($($sfield: None,)*)?
                    $($($nfield: $crate::runtime::Nullable::Unset,)*)?
                }
            }

            $($($crate::runtime::setter!($(#[$sattr])* $sfield: $stype $(, $skind $($sitem)?)?);)*)?

            $($(
                $(#[$nattr])*
                #[inline]
                pub fn $nfield(mut self, $nfield: impl Into<$crate::runtime::Nullable<$ntype>>) -> Self {
                    self.$nfield = $nfield.into();
                    self
                }
            )*)?
        }

        impl $crate::runtime::Operation for $type {
            type Output = $output;

            const META: &'static $crate::runtime::Meta = &$meta.fields(&[
                $($($crate::runtime::Field::$aplace($crate::runtime::key!($awire)),)*)?
                $($($crate::runtime::Field::$rplace($crate::runtime::key!($rwire)).limited(&[$($crate::runtime::limit!($rlimit($($rof)*))),*]),)*)?
                $($($crate::runtime::Field::$splace($crate::runtime::key!($swire)).limited(&[$($crate::runtime::limit!($slimit($($sof)*))),*]),)*)?
                $($($crate::runtime::Field::$nplace($crate::runtime::key!($nwire)).limited(&[$($crate::runtime::limit!($nlimit($($nof)*))),*]),)*)?
            ]);
        }

        impl $crate::runtime::codec::Fields for $type {
            #[inline]
            #[allow(unused_variables, reason = "it may have no values")]
            fn views<'a>(&'a self, visit: &mut dyn FnMut($crate::runtime::codec::View<'a>)) {
                $($(visit($crate::runtime::codec::Encode::view(&$avalue));)*)?
                $($(visit($crate::runtime::codec::Encode::view(&self.$rfield));)*)?
                $($(visit($crate::runtime::codec::Encode::view(&self.$sfield));)*)?
                $($(visit($crate::runtime::codec::Encode::view(&self.$nfield));)*)?
            }
        }
    };
}

/// Defines a record. Each field is listed once, with its documentation, its type, its name on the wire if it differs,
/// and its limits. With `or "value"` after the type, the value of that field may replace the whole record.
///
/// A record that is only received has its fields in braces; one that is sent has them in the groups of [`operation!`], and
/// `keeps extra` if it is received too: it keeps the members of an answer that it has no field for. A record that has
/// floating-point numbers, also in its parts, is one `with floats`.
macro_rules! record {
    (
        $(#[$attr:meta])*
        pub struct $type:ident $(or $bare:literal)? $(with $floats:ident)? { $(
            $(#[$fattr:meta])*
            $field:ident: $ftype:ty $(= $place:ident($wire:literal) $(.$limit:ident($($of:tt)*))*)?
        ),* $(,)? }
    ) => {
        $(#[$attr])*
        #[derive(Clone, Debug, Default, PartialEq)]
        #[non_exhaustive]
        pub struct $type {
            $($(#[$fattr])* pub $field: $ftype,)*
            /// Members of the answer that the documentation does not have.
            pub extra: $crate::runtime::Extra,
        }

        $crate::runtime::lent!(
            $type $(or $bare)? keeps extra => $($field $(= $place($wire) $(.$limit($($of)*))*)?),*
        );
        $crate::runtime::exact!($type $(, $floats)?);
        impl $crate::runtime::Output for $type {}
    };
    (
        $(#[$attr:meta])*
        pub struct $type:ident $(or $bare:literal)? $(with $floats:ident)? $(keeps $extra:ident)?;
        $(always { $(
            $(#[$aattr:meta])*
            $afield:ident: $atype:ty = $aplace:ident($awire:literal) $(.$alimit:ident($($aof:tt)*))* is $avalue:expr
        ),* $(,)? })?
        $(new { $(
            $(#[doc = $rdoc:literal])*
            $rfield:ident: $rtype:ty $(as $rkind:ident $(<$ritem:ty>)?)?
                = $rplace:ident($rwire:literal) $(.$rlimit:ident($($rof:tt)*))*
        ),* $(,)? })?
        $(set { $(
            $(#[$sattr:meta])*
            $sfield:ident: $stype:ty $(as $skind:ident $(<$sitem:ty>)?)?
                = $splace:ident($swire:literal) $(.$slimit:ident($($sof:tt)*))*
        ),* $(,)? })?
        $(null { $(
            $(#[$nattr:meta])*
            $nfield:ident: $ntype:ty = $nplace:ident($nwire:literal) $(.$nlimit:ident($($nof:tt)*))*
        ),* $(,)? })?
    ) => {
        $(#[$attr])*
        #[derive(Clone, Debug, Default, PartialEq)]
        #[non_exhaustive]
        pub struct $type {
            $($($(#[$aattr])* pub $afield: $atype,)*)?
            $($($(#[doc = $rdoc])* pub $rfield: $rtype,)*)?
            $($($(#[$sattr])* pub $sfield: Option<$stype>,)*)?
            $($($(#[$nattr])* pub $nfield: $crate::runtime::Nullable<$ntype>,)*)?
            $(
                /// Members of an answer that the documentation does not have. They are sent with the record again;
                /// `extra.clear()` leaves them out.
                pub $extra: $crate::runtime::Extra,
            )?
        }

        impl $type {
            #[doc = $crate::runtime::new_docs!($($($rfield)*)?)]
            ///
            $($(#[doc = concat!("- `", stringify!($rfield), "`:", $($rdoc),*)])*)?
            #[inline]
            pub fn new($($($rfield: $crate::runtime::argument!($rtype $(, $rkind $($ritem)?)?)),*)?) -> Self {
                Self {
                    $($extra: $crate::runtime::Extra::default(),)?
                    $($($afield: $avalue.into(),)*)?
                    $($($rfield: $crate::runtime::given!($rfield $(, $rkind)?),)*)?
                    $($($sfield: None,)*)?
                    $($($nfield: $crate::runtime::Nullable::Unset,)*)?
                }
            }

            $($($crate::runtime::setter!($(#[$sattr])* $sfield: $stype $(, $skind $($sitem)?)?);)*)?

            $($(
                $(#[$nattr])*
                #[inline]
                pub fn $nfield(mut self, $nfield: impl Into<$crate::runtime::Nullable<$ntype>>) -> Self {
                    self.$nfield = $nfield.into();
                    self
                }
            )*)?
        }

        $crate::runtime::lent!($type $(or $bare)? $(keeps $extra)? =>
            $($($afield = $aplace($awire) $(.$alimit($($aof)*))*,)*)?
            $($($rfield = $rplace($rwire) $(.$rlimit($($rof)*))*,)*)?
            $($($sfield = $splace($swire) $(.$slimit($($sof)*))*,)*)?
            $($($nfield = $nplace($nwire) $(.$nlimit($($nof)*))*,)*)?
        );
        $crate::runtime::exact!($type $(, $floats)?);
        impl $crate::runtime::Output for $type {}
    };
}

/// Documentation of a constructor, by its parameters.
macro_rules! new_docs {
    () => {
        "Creates a request without parameters."
    };
    ($($field:ident)+) => {
        "Creates a request from its required parameters."
    };
}

/// Type of the argument for a value of this type.
macro_rules! argument {
    ($type:ty) => { $type };
    ($type:ty, into) => { impl Into<$type> };
    ($type:ty, texts) => { impl IntoIterator<Item = impl Into<String>> };
    ($type:ty, list $item:ty) => { impl IntoIterator<Item = $item> };
}

/// Value of an argument.
macro_rules! given {
    ($field:ident) => {
        $field
    };
    ($field:ident, into) => {
        $field.into()
    };
    ($field:ident, texts) => {
        $field.into_iter().map(Into::into).collect()
    };
    ($field:ident, list) => {
        $field.into_iter().collect()
    };
}

/// Defines the setter of an optional value, which takes an `Option` as well.
macro_rules! setter {
    ($(#[$attr:meta])* $field:ident: $type:ty) => {
        $(#[$attr])*
        #[inline]
        pub fn $field(mut self, $field: impl $crate::runtime::ValueOrOption<$type>) -> Self {
            self.$field = $crate::runtime::ValueOrOption::into_option($field);
            self
        }
    };
    ($(#[$attr:meta])* $field:ident: $type:ty, into) => {
        $(#[$attr])*
        #[inline]
        pub fn $field<F>(mut self, $field: impl $crate::runtime::IntoOption<$type, F>) -> Self {
            self.$field = $crate::runtime::IntoOption::into_option($field);
            self
        }
    };
    ($(#[$attr:meta])* $field:ident: $type:ty, texts) => {
        $(#[$attr])*
        #[inline]
        pub fn $field<F>(mut self, $field: impl $crate::runtime::IntoStrings<F>) -> Self {
            self.$field = $crate::runtime::IntoStrings::into_strings($field);
            self
        }
    };
    ($(#[$attr:meta])* $field:ident: $type:ty, list $item:ty) => {
        $(#[$attr])*
        #[inline]
        pub fn $field<F>(mut self, $field: impl $crate::runtime::IntoList<$item, F>) -> Self {
            self.$field = $crate::runtime::IntoList::into_list($field);
            self
        }
    };
}

/// Makes a struct readable and writable: it gives access to its fields, each with its name on the wire if it differs.
macro_rules! lent {
    ($type:ident $(or $bare:literal)? $(keeps $extra:ident)? => $($field:ident $(= $place:ident($wire:literal) $(.$limit:ident($($of:tt)*))*)?),* $(,)?) => {
        impl $crate::runtime::codec::Fields for $type {
            #[inline]
            #[allow(unused_variables, reason = "it may have no values")]
            fn views<'a>(&'a self, visit: &mut dyn FnMut($crate::runtime::codec::View<'a>)) {
                $(visit($crate::runtime::codec::Encode::view(&self.$field));)*
                $(visit($crate::runtime::codec::Encode::view(&self.$extra));)?
            }
        }

        impl $crate::runtime::Record for $type {
            #[inline]
            fn shape(&self) -> &'static $crate::runtime::Shape {
                static SHAPE: $crate::runtime::Shape = $crate::runtime::Shape {
                    name: stringify!($type),
                    fields: &[$($crate::runtime::member!($field $(= $place($wire) $(.$limit($($of)*))*)?)),*],
                    bare: $crate::runtime::bare_field!($($bare)?),
                };
                &SHAPE
            }

            #[inline]
            #[allow(unused_assignments, unused_mut, reason = "no field may come after")]
            fn field(&mut self, index: usize) -> Option<$crate::runtime::codec::Slot<'_>> {
                // A release build makes a jump of the comparisons.
                let mut at = 0;
                $(
                    if index == at {
                        return Some($crate::runtime::codec::Decode::slot(&mut self.$field));
                    }
                    at += 1;
                )*
                $(
                    if index == at {
                        return Some($crate::runtime::codec::Decode::slot(&mut self.$extra));
                    }
                )?
                None
            }
        }

        $crate::runtime::codec!($type, self => View::Record(self), Slot::Record);
    };
}

/// Makes values of a type fit for sets and keys of maps, unless they have floating-point numbers.
macro_rules! exact {
    ($type:ident) => {
        impl std::cmp::Eq for $type {}

        impl std::hash::Hash for $type {
            #[inline]
            fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
                $crate::runtime::codec::hash::hash($crate::runtime::codec::Encode::view(self), state);
            }
        }
    };
    ($type:ident, floats) => {};
}

/// Makes an enum equal to another one by the value on the wire, whether a version of the client knows it or not.
macro_rules! by_wire {
    ($type:ident, $wire:ident) => {
        impl std::cmp::PartialEq for $type {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                self.$wire() == other.$wire()
            }
        }

        impl std::cmp::Eq for $type {}

        impl std::cmp::PartialOrd for $type {
            #[inline]
            fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
                Some(self.cmp(other))
            }
        }

        impl std::cmp::Ord for $type {
            #[inline]
            fn cmp(&self, other: &Self) -> std::cmp::Ordering {
                self.$wire().cmp(&other.$wire())
            }
        }

        impl std::hash::Hash for $type {
            #[inline]
            fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
                self.$wire().hash(state);
            }
        }
    };
}

/// What JSON has for a name between two members.
macro_rules! key {
    ($name:literal) => {
        concat!(",\"", $name, "\":")
    };
}

/// Table entry of a member: the given one, or one with the name of the field and without limits.
macro_rules! member {
    ($field:ident) => {
        $crate::runtime::Field::body(concat!(",\"", stringify!($field), "\":"))
    };
    ($field:ident = $place:ident($wire:literal) $(.$limit:ident($($of:tt)*))*) => {
        $crate::runtime::Field::$place($crate::runtime::key!($wire)).limited(&[$($crate::runtime::limit!($limit($($of)*))),*])
    };
}

/// Makes a limit, as in `min(5)`, `each(max_length(32))`, `not(ip())` or `when("type", &["A"], ipv4())`.
macro_rules! limit {
    (each($($limit:ident($($of:tt)*)),+ $(,)?)) => {
        $crate::runtime::Limit::Each(&[$($crate::runtime::limit!($limit($($of)*))),+])
    };
    (not($format:ident())) => {
        $crate::runtime::Limit::not($crate::runtime::Limit::$format())
    };
    (when($field:literal, $values:expr, $($limit:ident($($of:tt)*)),+ $(,)?)) => {
        $crate::runtime::Limit::When($field, $crate::runtime::Literal($values).read(), &[
            $($crate::runtime::limit!($limit($($of)*))),+
        ])
    };
    ($limit:ident($($of:expr),* $(,)?)) => {
        $crate::runtime::Limit::$limit($($crate::runtime::Literal($of).read()),*)
    };
}

/// Defines an enum of strings that keeps unknown values: `Other(String)`.
macro_rules! open_enum {
    ($(#[$attr:meta])* pub enum $type:ident { $($(#[$vattr:meta])* $variant:ident = $wire:literal),* $(,)? }) => {
        $(#[$attr])*
        #[derive(Clone, Debug)]
        #[non_exhaustive]
        pub enum $type {
            $($(#[$vattr])* $variant,)*
            /// A value that the documentation does not list.
            Other(String),
        }

        impl $type {
            /// The documented values.
            pub const VALUES: &'static [&'static str] = &[$($wire),*];

            /// Returns the value on the wire.
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $wire,)*
                    Self::Other(value) => value,
                }
            }
        }

        impl std::str::FromStr for $type {
            type Err = $crate::runtime::UnknownValue;

            #[inline]
            fn from_str(value: &str) -> Result<Self, Self::Err> {
                match <Self as $crate::runtime::codec::OpenEnum>::open(value) {
                    Self::Other(_) => Err($crate::runtime::UnknownValue::new(stringify!($type), Self::VALUES, value)),
                    known => Ok(known),
                }
            }
        }

        impl std::cmp::PartialEq<&str> for $type {
            #[inline]
            fn eq(&self, other: &&str) -> bool {
                self.as_str() == *other
            }
        }

        $crate::runtime::by_wire!($type, as_str);

        impl Default for $type {
            #[inline]
            fn default() -> Self {
                Self::Other(String::new())
            }
        }

        impl std::fmt::Display for $type {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl $crate::runtime::codec::OpenEnum for $type {
            const EXPECTED: &'static str = concat!("a string (", stringify!($type), ")");

            #[inline]
            fn open(value: &str) -> Self {
                match value {
                    $($wire => Self::$variant,)*
                    _ => Self::Other(value.to_owned()),
                }
            }
        }

        $crate::runtime::codec!($type, self => View::Text(self.as_str()), Slot::Scalar);
        impl $crate::runtime::Output for $type {}
    };
}

/// Defines an enum of records with a member as its tag. It keeps unknown cases: `Other(Value)`. If each case has a field
/// that stands for the whole, `of` names it.
macro_rules! union_of {
    (
        $(#[$attr:meta])*
        pub enum $type:ident by $get_tag:ident($tag:literal) $(of $get:ident($content:literal))? $(with $floats:ident)? { $($(#[$vattr:meta])* $variant:ident($record:ty) = $value:literal),* $(,)? }
    ) => {
        $(#[$attr])*
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum $type {
            $($(#[$vattr])* $variant($record),)*
            /// A case that the documentation does not list.
            Other(serde_json::Value),
        }

        impl $type {
            #[doc = concat!("Returns its `", $tag, "`, which tells the cases apart.")]
            #[inline]
            pub fn $get_tag(&self) -> &str {
                $crate::runtime::codec::union::tag(self)
            }

            $(
                #[doc = concat!("Creates it from its `", $tag, "` and its `", $content, "`.")]
                #[inline]
                pub fn new($get_tag: impl Into<String>, $get: impl Into<serde_json::Value>) -> Self {
                    $crate::runtime::codec::union::of($get_tag.into(), $content, $get.into())
                }

                #[doc = concat!("Returns its `", $content, "`.")]
                #[inline]
                pub fn $get(&self) -> serde_json::Value {
                    $crate::runtime::codec::union::member(self, $content)
                }
            )?
        }

        impl Default for $type {
            #[inline]
            fn default() -> Self {
                Self::Other(serde_json::Value::Null)
            }
        }

        impl $crate::runtime::codec::Union for $type {
            #[inline]
            fn tag(&self) -> &'static str {
                $tag
            }

            #[inline]
            fn case(&self) -> $crate::runtime::codec::Case<'_> {
                match self {
                    $(Self::$variant(record) => $crate::runtime::codec::Case::Known($value, record),)*
                    Self::Other(json) => $crate::runtime::codec::Case::Other(json),
                }
            }

            #[inline]
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

            #[inline]
            fn set_other(&mut self, json: serde_json::Value) {
                *self = Self::Other(json);
            }
        }

        $crate::runtime::codec!($type, self => View::Union(self), Slot::Union);
        $crate::runtime::exact!($type $(, $floats)?);
        impl $crate::runtime::Output for $type {}
    };
}

/// Makes an operation list items page by page. If its result is not a [`Page`], paths say where its items and the
/// information about the page are.
///
/// [`Page`]: crate::runtime::Page
macro_rules! paged {
    ($type:ident => $item:ty) => {
        impl $crate::runtime::Paged for $type {
            type Item = $item;

            #[inline]
            fn split(page: Self::Output) -> (Vec<$item>, $crate::runtime::PageInfo) {
                (page.items, page.info.unwrap_or_default())
            }
        }
    };
    ($type:ident => $item:ty, items = $($items:ident).+ $(, $sign:ident = $($from:ident).+)+) => {
        impl $crate::runtime::Paged for $type {
            type Item = $item;

            #[inline]
            fn split(output: Self::Output) -> (Vec<$item>, $crate::runtime::PageInfo) {
                let info = $crate::runtime::PageInfo {
                    $($sign: output.$($from).+.into(),)+
                    ..$crate::runtime::PageInfo::default()
                };
                (output.$($items).+, info)
            }
        }
    };
}

/// The field whose value may replace the whole record, if there is one.
macro_rules! bare_field {
    () => {
        None
    };
    ($field:literal) => {
        Some($field)
    };
}

/// Defines an enum of error codes that keeps unknown codes: `Other(u32)`.
macro_rules! error_codes {
    ($(#[$attr:meta])* pub enum $type:ident { $($(#[$vattr:meta])* $variant:ident = $code:literal),* $(,)? }) => {
        $(#[$attr])*
        #[derive(Clone, Copy, Debug)]
        #[non_exhaustive]
        pub enum $type {
            $($(#[$vattr])* $variant,)*
            /// A code that the documentation does not list.
            Other(u32),
        }

        impl $type {
            /// The documented codes.
            pub const CODES: &'static [u32] = &[$($code),*];

            /// Returns the number on the wire.
            #[inline]
            pub fn code(self) -> u32 {
                match self {
                    $(Self::$variant => $code,)*
                    Self::Other(code) => code,
                }
            }
        }

        $crate::runtime::by_wire!($type, code);

        impl From<u32> for $type {
            #[inline]
            fn from(code: u32) -> Self {
                match code {
                    $($code => Self::$variant,)*
                    _ => Self::Other(code),
                }
            }
        }

        impl $crate::runtime::Code<'_> for $type {
            #[inline]
            fn of(error: &$crate::runtime::ApiMessage) -> Option<Self> {
                error.code.map(Self::from)
            }
        }
    };
}

/// Defines an enum of error codes that are strings. It keeps unknown codes: `Other(String)`.
macro_rules! text_error_codes {
    ($(#[$attr:meta])* pub enum $type:ident { $($body:tt)* }) => {
        $crate::runtime::open_enum!($(#[$attr])* pub enum $type { $($body)* });

        impl $crate::runtime::Code<'_> for $type {
            #[inline]
            fn of(error: &$crate::runtime::ApiMessage) -> Option<Self> {
                error.text_code.as_deref().map($crate::runtime::codec::OpenEnum::open)
            }
        }
    };
}

/// Defines a set of bits that is sent as their sum: a newtype of `u32` with a constant for each bit. It keeps unknown
/// bits.
macro_rules! bit_set {
    ($(#[$attr:meta])* pub struct $type:ident { $($(#[$battr:meta])* $bit:ident = $value:literal),* $(,)? }) => {
        $(#[$attr])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $type(u32);

        impl $type {
            $($(#[$battr])* pub const $bit: Self = Self($value);)*

            /// Returns the sum of its bits.
            #[inline]
            pub const fn bits(self) -> u32 {
                self.0
            }

            /// Whether this set contains all bits of another one.
            #[inline]
            pub const fn contains(self, other: Self) -> bool {
                self.0 & other.0 == other.0
            }
        }

        impl From<u32> for $type {
            #[inline]
            fn from(bits: u32) -> Self {
                Self(bits)
            }
        }

        impl std::ops::BitOr for $type {
            type Output = Self;

            #[inline]
            fn bitor(self, other: Self) -> Self {
                Self(self.0 | other.0)
            }
        }

        impl $crate::runtime::codec::Encode for $type {
            #[inline]
            fn view(&self) -> $crate::runtime::codec::View<'_> {
                $crate::runtime::codec::View::Int(i64::from(self.0))
            }
        }

        impl $crate::runtime::codec::Decode for $type {
            #[inline]
            fn slot(&mut self) -> $crate::runtime::codec::Slot<'_> {
                self.0.slot()
            }
        }

        impl $crate::runtime::Output for $type {}
    };
}

/// Connects a type to the codec, and the codec to serde.
macro_rules! codec {
    ($type:ident, $this:ident => View::$view:ident($shown:expr), Slot::$slot:ident) => {
        impl $crate::runtime::codec::Encode for $type {
            #[inline]
            fn view(&$this) -> $crate::runtime::codec::View<'_> {
                $crate::runtime::codec::View::$view($shown)
            }
        }

        impl $crate::runtime::codec::Decode for $type {
            #[inline]
            fn slot(&mut self) -> $crate::runtime::codec::Slot<'_> {
                $crate::runtime::codec::Slot::$slot(self)
            }
        }

        impl serde::Serialize for $type {
            #[inline]
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                $crate::runtime::codec::serde_traits::write(self, to)
            }
        }

        impl<'de> serde::Deserialize<'de> for $type {
            #[inline]
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                $crate::runtime::codec::serde_traits::read(from)
            }
        }
    };
}

/// Lists the documented calls of a resource. The response of each is in a JSON file next to them.
macro_rules! examples {
    (
        $client:ident => $resource:expr;
        $($method:ident => $operation:ident::new($($required:tt)*) $(.$setter:ident($($value:tt)*))*;)*
    ) => {
        pub(in $crate::examples) static EXAMPLES: &[$crate::examples::Example] = &[$($crate::examples::Example::new(
            <$operation as $crate::Operation>::META,
            include_str!(concat!(stringify!($method), "_answer.json")),
            {
                fn prepare($client: &$crate::Client) -> $crate::runtime::client::example::Prepare<'_> {
                    let operation = $operation::new($($required)*) $(.$setter($($value)*))*;
                    Ok($resource.$method(&operation).ready())
                }
                prepare
            },
        )),*];
    };
}

pub(crate) use {
    argument, bare_field, bit_set, by_wire, codec, error_codes, exact, examples, given, key, lent, limit, member,
    new_docs, open_enum, operation, paged, record, setter, text_error_codes, union_of,
};
