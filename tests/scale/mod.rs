//! Specs of any size, to check that loading, linting and generating take as long per operation in a large spec as in a
//! small one.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

/// URL before the paths of the generated API.
const BASE_URL: &str = "https://api.example.com/v1";

/// Writes a spec of one API, `big`, with these resources: names and contents of their files.
pub fn write(folder: &Path, resources: impl IntoIterator<Item = (String, Value)>) {
    let folder = folder.join("big");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("api.json"), api().to_string()).unwrap();
    for (name, resource) in resources {
        fs::write(folder.join(name).with_extension("json"), serde_json::to_string_pretty(&resource).unwrap()).unwrap();
    }
}

/// Distributes operations over resources.
pub fn resources(operations: usize, each: usize) -> impl Iterator<Item = (String, Value)> {
    (0..operations.div_ceil(each)).map(move |index| {
        let name = format!("part{index}");
        let resource = resource(&name, each.min(operations - index * each));
        (name, resource)
    })
}

/// Returns a resource with these types, and operations that each answer with one of them.
pub fn resource_of(types: Vec<Value>, answers: impl IntoIterator<Item = String>) -> Value {
    let operation = |(index, answer): (usize, String)| {
        json!({
            "name": format!("get_{index}"), "title": "Get it", "description": "Gets it.", "method": "GET",
            "path": format!("/things/{index}"), "answer": { "result": answer + "?" },
            "example": {
                "request": { "url": format!("{BASE_URL}/things/{index}") },
                "response": { "success": true, "result": null },
            },
        })
    };
    let operations: Vec<_> = answers.into_iter().enumerate().map(operation).collect();
    json!({ "title": "Things", "description": "Things.", "operations": operations, "types": types })
}

fn api() -> Value {
    json!({
        "title": "Big API", "description": "Has many operations.", "at_root": true, "base_url": BASE_URL,
        "sources": [{ "name": "reference", "title": "Big API reference" }],
        "credentials": [{ "kind": "token", "headers": ["Authorization"], "description": "An API token." }],
        "envelope": {
            "success": "success", "result": "result", "others": ["messages"],
            "errors": [{ "list": "errors", "code": "code", "message": "message" }],
            "page": { "items": "result", "page": "result_info.page", "total_pages": "result_info.total_pages" },
        },
        "pager": { "page": "page" },
    })
}

fn resource(name: &str, operations: usize) -> Value {
    let pair = |index: usize| if index.is_multiple_of(2) { list(name, index / 2) } else { create(name, index / 2) };
    json!({
        "title": format!("The {name}"), "description": "One of many resources.",
        "operations": (0..operations).map(pair).collect::<Vec<_>>(),
        "types": (0..operations.div_ceil(2)).flat_map(types).collect::<Vec<_>>(),
        "errors": (0..operations).map(error).collect::<Vec<_>>(),
    })
}

fn list(name: &str, index: usize) -> Value {
    json!({
        "name": format!("list_{index}"), "title": "List items", "description": "Lists the items.", "method": "GET",
        "path": format!("/{name}/:owner/items{index}"), "permissions": ["#item:read"],
        "parameters": {
            "path": [{ "name": "owner", "type": "string", "required": true, "description": "The owner.", "example": "o1" }],
            "query": [
                { "name": "fresh", "type": "boolean", "description": "Only new ones.", "example": true },
                { "name": "kind", "type": format!("Kind{index}"), "description": "The kind." },
                { "name": "page", "type": "integer", "description": "The page." },
                { "name": "per_page", "type": "integer", "description": "Items on a page.", "default": 20, "min": 5, "max": 50 },
            ],
        },
        "answer": { "page": format!("Item{index}") },
        "example": {
            "request": { "url": format!("{BASE_URL}/{name}/o1/items{index}?fresh=true&kind=hat") },
            "response": { "success": true, "errors": [], "result": [item()], "result_info": { "page": 1 } },
        },
    })
}

fn create(name: &str, index: usize) -> Value {
    json!({
        "name": format!("create_{index}"), "title": "Add an item", "description": "Adds an item.", "method": "POST",
        "path": format!("/{name}/:owner/items{index}"), "see_also": [format!("{name}.list_{index}")],
        "parameters": {
            "path": [{ "name": "owner", "type": "string", "required": true, "description": "The owner.", "example": "o1" }],
            "body": [
                { "name": "name", "type": "string", "required": true, "description": "The name.", "example": "Tom", "max_length": 9, "pattern": "^[A-Z]" },
                { "name": "kind", "type": format!("Kind{index}"), "description": "The kind.", "example": "hat" },
                { "name": "item", "type": format!("Item{index}"), "description": "Another item." },
            ],
        },
        "answer": { "result": format!("Item{index}") },
        "example": {
            "request": { "url": format!("{BASE_URL}/{name}/o1/items{index}"), "body": { "name": "Tim", "item": item() } },
            "response": { "success": true, "result": item() },
        },
    })
}

fn types(index: usize) -> [Value; 2] {
    let record = json!({
        "name": format!("Item{index}"), "description": "An item.",
        "fields": [
            { "name": "id", "type": "string", "required": true, "description": "Its identifier." },
            { "name": "kind", "type": format!("Kind{index}"), "description": "Its kind." },
            { "name": "made", "type": "timestamp", "description": "Time of its making." },
            { "name": "parts", "type": format!("[Item{index}]"), "description": "Its parts." },
        ],
    });
    let kind = json!({
        "name": format!("Kind{index}"), "description": "A kind.",
        "values": [{ "value": "hat" }, { "value": "coat", "description": "A coat." }],
    });
    [record, kind]
}

fn item() -> Value {
    json!({ "id": "i1", "kind": "hat", "made": "2014-01-01T05:20:00Z", "parts": [{ "id": "i2" }] })
}

fn error(index: usize) -> Value {
    json!({ "code": 1000 + index, "name": format!("Failure{index}"), "message": "it failed" })
}
