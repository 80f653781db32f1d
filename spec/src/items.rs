//! The lists of a file, and the types of their items. In a file with mistakes, items are read one by one, so that each
//! mistake costs another reading of an item and not of the whole file.

use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::model::{
    ApiFile, AuthScheme, Bit, ContentType, EnumValue, ErrorCode, Field, Operation, PackageFile, RateLimit,
    ResourceFile, Rule, Source, Status, TypeDef, UnionCase,
};

/// Why and where a value cannot be read.
pub(crate) type ReadError = serde_path_to_error::Error<serde_json::Error>;

/// A list.
pub(crate) struct List {
    /// Place in the file, or in the item around it.
    pub(crate) at: &'static str,
    /// Whether a value can be read as an item.
    pub(crate) item: fn(&Value) -> Result<(), ReadError>,
    /// Lists within each item.
    pub(crate) within: &'static [List],
}

/// A kind of file.
pub(crate) trait Listed: DeserializeOwned {
    /// Lists of the file.
    const LISTS: &'static [List];
}

impl Listed for ResourceFile {
    const LISTS: &'static [List] = &[
        within::<Operation>("/operations", PARAMETERS),
        within::<TypeDef>("/types", MEMBERS),
        of::<ErrorCode>("/errors"),
    ];
}

impl Listed for ApiFile {
    const LISTS: &'static [List] = &[
        of::<Source>("/sources"),
        of::<AuthScheme>("/credentials"),
        of::<ErrorCode>("/errors"),
        of::<RateLimit>("/rate_limits"),
        of::<Field>("/paging"),
        of::<ContentType>("/content_types"),
        of::<Status>("/statuses"),
        within::<TypeDef>("/types", MEMBERS),
    ];
}

impl Listed for PackageFile {
    const LISTS: &'static [List] = &[];
}

const PARAMETERS: &[List] = &[
    of::<Field>("/parameters/path"),
    of::<Field>("/parameters/query"),
    of::<Field>("/parameters/header"),
    of::<Field>("/parameters/body"),
    of::<Field>("/parameters/form"),
    of::<Rule>("/rules"),
];

const MEMBERS: &[List] =
    &[of::<Field>("/fields"), of::<EnumValue>("/values"), of::<Bit>("/bits"), of::<UnionCase>("/cases")];

const fn of<T: DeserializeOwned>(at: &'static str) -> List {
    within::<T>(at, &[])
}

const fn within<T: DeserializeOwned>(at: &'static str, within: &'static [List]) -> List {
    List { at, item: |value| read::<T>(value).map(drop), within }
}

/// Reads a value.
pub(crate) fn read<T: DeserializeOwned>(value: &Value) -> Result<T, ReadError> {
    serde_path_to_error::deserialize(value)
}
