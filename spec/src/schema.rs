//! The JSON Schema of the files in `spec/`, for completion and checks in editors.

use schemars::generate::SchemaSettings;
use schemars::{Schema, json_schema};
use serde_json::json;

use crate::model::{ApiFile, ResourceFile};

/// Returns the schema of both kinds of file: an `api.json` has a `base_url`, any other file is a resource.
pub fn schema() -> String {
    let mut generator = SchemaSettings::draft2020_12().into_generator();
    let (api, resource) = (generator.subschema_for::<ApiFile>(), generator.subschema_for::<ResourceFile>());
    let mut schema: Schema = json_schema!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A file of the spec: an API (api.json) or a resource",
        "if": { "required": ["base_url"] },
        "then": api,
        "else": resource,
    });
    schema.insert("$defs".to_owned(), json!(generator.take_definitions(true)));
    let text = serde_json::to_string_pretty(&schema).unwrap_or_default();
    text + "\n"
}
