//! What a user writes without the client: types with serde's derive, in the order of the docs.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// What surrounds a result.
#[derive(Debug, Deserialize, Serialize)]
pub struct Envelope<T> {
    pub success: bool,
    pub errors: Vec<Message>,
    pub messages: Vec<Message>,
    pub result: Option<T>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result_info: Option<ResultInfo>,
}

#[derive(Debug, Deserialize, Serialize)]
pub struct Message {
    pub code: Option<u32>,
    pub message: Option<String>,
}

#[derive(Clone, Debug, Default, Deserialize, Serialize)]
pub struct ResultInfo {
    pub page: Option<i64>,
    pub per_page: Option<i64>,
    pub count: Option<i64>,
    pub total_count: Option<i64>,
    pub total_pages: Option<i64>,
}

/// Defines a record of the same fields, with or without a place for unknown members.
macro_rules! record {
    ($(#[$attr:meta])* $type:ident { $($extra:tt)* }) => {
        $(#[$attr])*
        #[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
        pub struct $type {
            pub id: String,
            #[serde(rename = "type")]
            pub type_: RecordType,
            pub name: String,
            #[serde(skip_serializing_if = "Option::is_none")]
            pub content: Option<String>,
            #[serde(skip_serializing_if = "Option::is_none")]
            pub proxiable: Option<bool>,
            #[serde(skip_serializing_if = "Option::is_none")]
            pub proxied: Option<bool>,
            #[serde(skip_serializing_if = "Option::is_none")]
            pub ttl: Option<i64>,
            #[serde(skip_serializing_if = "Option::is_none")]
            pub priority: Option<i64>,
            #[serde(skip_serializing_if = "Option::is_none")]
            pub locked: Option<bool>,
            #[serde(skip_serializing_if = "Option::is_none")]
            pub zone_id: Option<String>,
            #[serde(skip_serializing_if = "Option::is_none")]
            pub zone_name: Option<String>,
            #[serde(skip_serializing_if = "Option::is_none")]
            pub created_on: Option<Timestamp>,
            #[serde(skip_serializing_if = "Option::is_none")]
            pub modified_on: Option<Timestamp>,
            #[serde(skip_serializing_if = "Option::is_none")]
            pub data: Option<BTreeMap<String, Value>>,
            $($extra)*
        }
    };
}

record! {
    /// A DNS record, which skips unknown members.
    Record {}
}

record! {
    /// A DNS record that keeps unknown members, as the client's does.
    Keeping {
        #[serde(flatten)]
        pub extra: BTreeMap<String, Value>,
    }
}

#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum RecordType {
    A,
    Aaaa,
    Cname,
    Txt,
    Srv,
    Loc,
    Mx,
    Ns,
    Spf,
    #[serde(untagged)]
    Other(String),
}

/// The body of a request that creates or replaces a record.
#[derive(Clone, Debug, Serialize)]
pub struct Change<'r> {
    #[serde(rename = "type")]
    pub type_: &'r RecordType,
    pub name: &'r str,
    pub content: &'r str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ttl: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proxied: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub priority: Option<i64>,
}

impl<'r> From<&'r Record> for Change<'r> {
    fn from(record: &'r Record) -> Self {
        Self {
            type_: &record.type_,
            name: &record.name,
            content: record.content.as_deref().unwrap_or_default(),
            ttl: record.ttl,
            proxied: record.proxied,
            priority: record.priority,
        }
    }
}
