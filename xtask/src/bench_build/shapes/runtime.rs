//! Stands in for the runtime of the client: its macros make of each documented thing a plain type and nothing else. The
//! feature `derive` adds the usual derives, and `used` functions that read and write JSON.
//!
//! Limits, paths and permissions are read and dropped. A record does not keep members that it has no field for, which
//! would be a flattened map in each.

/// A struct, with what serde needs to know of each field.
macro_rules! shape {
    ($(#[$attr:meta])* $type:ident { $($(#[$fattr:meta])* $field:ident: $ftype:ty,)* }) => {
        $(#[$attr])*
        #[cfg_attr(feature = "derive", derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize))]
        pub struct $type {
            $($(#[$fattr])* pub $field: $ftype,)*
        }

        read_and_written!($type);
    };
}

/// Functions that read and write JSON, so that the code for it is compiled, as it is in a program that calls them.
macro_rules! read_and_written {
    ($type:ident) => {
        written!($type);

        #[cfg(feature = "used")]
        impl $type {
            pub fn read(json: &[u8]) -> serde_json::Result<Self> {
                serde_json::from_slice(json)
            }
        }
    };
}

/// A function that writes JSON.
macro_rules! written {
    ($type:ident) => {
        #[cfg(feature = "used")]
        impl $type {
            pub fn write(&self) -> serde_json::Result<Vec<u8>> {
                serde_json::to_vec(self)
            }
        }
    };
}

macro_rules! operation {
    (
        $(#[$attr:meta])*
        pub struct $type:ident -> $output:ty;
        $meta:expr;
        $(always { $($always:tt)* })?
        $(new { $(
            $(#[$rattr:meta])*
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
        // Nothing reads a request.
        #[cfg_attr(feature = "derive", derive(Clone, Debug, PartialEq, serde::Serialize))]
        pub struct $type {
            $($(
                $(#[$rattr])*
                #[cfg_attr(feature = "derive", serde(rename = $rwire))]
                pub $rfield: $rtype,
            )*)?
            $($(
                $(#[$sattr])*
                #[cfg_attr(feature = "derive", serde(rename = $swire, skip_serializing_if = "Option::is_none"))]
                pub $sfield: Option<$stype>,
            )*)?
            $($(
                $(#[$nattr])*
                #[cfg_attr(feature = "derive", serde(rename = $nwire, skip_serializing_if = "Option::is_none"))]
                pub $nfield: $crate::Nullable<$ntype>,
            )*)?
        }

        written!($type);
    };
}

macro_rules! record {
    (
        $(#[$attr:meta])*
        pub struct $type:ident $(or $bare:literal)? $(with $floats:ident)? { $(
            $(#[$fattr:meta])*
            $field:ident: $ftype:ty $(= $place:ident($wire:literal) $(.$limit:ident($($of:tt)*))*)?
        ),* $(,)? }
    ) => {
        shape! {
            $(#[$attr])*
            $type { $(
                $(#[$fattr])*
                $(#[cfg_attr(feature = "derive", serde(rename = $wire))])?
                $field: $ftype,
            )* }
        }
    };
    (
        $(#[$attr:meta])*
        pub struct $type:ident $(or $bare:literal)? $(with $floats:ident)? $(keeps $extra:ident)?;
        $(always { $(
            $(#[$aattr:meta])*
            $afield:ident: $atype:ty = $aplace:ident($awire:literal) $(.$alimit:ident($($aof:tt)*))* is $avalue:expr
        ),* $(,)? })?
        $(new { $(
            $(#[$rattr:meta])*
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
        shape! {
            $(#[$attr])*
            $type {
                $($(
                    $(#[$aattr])*
                    #[cfg_attr(feature = "derive", serde(rename = $awire))]
                    $afield: $atype,
                )*)?
                $($(
                    $(#[$rattr])*
                    #[cfg_attr(feature = "derive", serde(rename = $rwire))]
                    $rfield: $rtype,
                )*)?
                $($(
                    $(#[$sattr])*
                    #[cfg_attr(feature = "derive", serde(rename = $swire, skip_serializing_if = "Option::is_none"))]
                    $sfield: Option<$stype>,
                )*)?
                $($(
                    $(#[$nattr])*
                    #[cfg_attr(feature = "derive", serde(rename = $nwire, skip_serializing_if = "Option::is_none"))]
                    $nfield: $crate::Nullable<$ntype>,
                )*)?
            }
        }
    };
}

macro_rules! open_enum {
    ($(#[$attr:meta])* pub enum $type:ident { $($(#[$vattr:meta])* $variant:ident = $wire:literal),* $(,)? }) => {
        $(#[$attr])*
        #[cfg_attr(feature = "derive", derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize))]
        pub enum $type {
            $($(#[$vattr])* #[cfg_attr(feature = "derive", serde(rename = $wire))] $variant,)*
            #[cfg_attr(feature = "derive", serde(untagged))]
            Other(String),
        }

        read_and_written!($type);
    };
}

macro_rules! union_of {
    (
        $(#[$attr:meta])*
        pub enum $type:ident by $get_tag:ident($tag:literal) $(of $get:ident($content:literal))? $(with $floats:ident)? { $($(#[$vattr:meta])* $variant:ident($record:ty) = $value:literal),* $(,)? }
    ) => {
        $(#[$attr])*
        #[cfg_attr(feature = "derive", derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize))]
        #[cfg_attr(feature = "derive", serde(tag = $tag))]
        pub enum $type {
            $($(#[$vattr])* #[cfg_attr(feature = "derive", serde(rename = $value))] $variant($record),)*
            #[cfg_attr(feature = "derive", serde(untagged))]
            Other(serde_json::Value),
        }

        read_and_written!($type);
    };
}

/// Callers compare with a code; nothing reads or writes it as JSON.
macro_rules! error_codes {
    ($(#[$attr:meta])* pub enum $type:ident { $($(#[$vattr:meta])* $variant:ident = $code:literal),* $(,)? }) => {
        $(#[$attr])*
        #[cfg_attr(feature = "derive", derive(Clone, Debug, PartialEq))]
        pub enum $type {
            $($(#[$vattr])* $variant,)*
            Other(u32),
        }
    };
}

macro_rules! text_error_codes {
    ($(#[$attr:meta])* pub enum $type:ident { $($(#[$vattr:meta])* $variant:ident = $code:literal),* $(,)? }) => {
        $(#[$attr])*
        #[cfg_attr(feature = "derive", derive(Clone, Debug, PartialEq))]
        pub enum $type {
            $($(#[$vattr])* $variant,)*
            Other(String),
        }
    };
}

macro_rules! bit_set {
    ($(#[$attr:meta])* pub struct $type:ident { $($bits:tt)* }) => {
        $(#[$attr])*
        #[cfg_attr(feature = "derive", derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize))]
        pub struct $type(u32);

        read_and_written!($type);
    };
}

macro_rules! paged {
    ($($all:tt)*) => {};
}

/// Stands in for a type of the runtime that members have.
macro_rules! value {
    ($type:ident($inner:ty)) => {
        #[cfg_attr(feature = "derive", derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize))]
        pub struct $type($inner);
    };
}

value!(File(Vec<u8>));
value!(Flag(bool));
value!(Moment(jiff::Timestamp));
value!(Secret(String));
value!(UnixMillis(i64));
value!(UnixSeconds(i64));

/// A value that may be left out or null.
pub type Nullable<T> = Option<Option<T>>;
