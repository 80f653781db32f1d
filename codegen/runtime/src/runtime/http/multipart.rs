//! Bodies of the type `multipart/form-data` (RFC 7578).

use crate::runtime::http::request::{Body, FormPart};

/// A part of a form.
pub(crate) struct Part<'n> {
    pub(crate) name: &'n str,
    pub(crate) file_name: Option<String>,
    pub(crate) content: Vec<u8>,
}

/// Encodes a form.
pub(crate) fn encode(parts: Vec<Part<'_>>) -> Body {
    let boundary = boundary(&parts);
    let mut bytes = Vec::new();
    for part in &parts {
        bytes.extend_from_slice(format!("--{boundary}\r\n{}\r\n\r\n", headers(part)).as_bytes());
        bytes.extend_from_slice(&part.content);
        bytes.extend_from_slice(b"\r\n");
    }
    bytes.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
    let parts = parts.into_iter().map(shown).collect();
    Body { content_type: format!("multipart/form-data; boundary={boundary}"), bytes, parts }
}

fn shown(Part { name, file_name, content }: Part<'_>) -> FormPart {
    let name = name.to_owned();
    match file_name {
        Some(path) => FormPart::File { name, path },
        None => FormPart::Text { name, text: String::from_utf8_lossy(&content).into_owned() },
    }
}

fn headers(part: &Part<'_>) -> String {
    let name = quoted(part.name);
    match &part.file_name {
        None => format!("Content-Disposition: form-data; name=\"{name}\""),
        Some(file_name) => format!(
            "Content-Disposition: form-data; name=\"{name}\"; filename=\"{}\"\r\nContent-Type: application/octet-stream",
            quoted(file_name)
        ),
    }
}

/// Escapes what would end a quoted name or its line, as browsers do.
fn quoted(name: &str) -> String {
    name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}

/// Returns the first of a fixed series of boundaries that no part contains: the same form gives the same bytes.
fn boundary(parts: &[Part<'_>]) -> String {
    let mut number = 0u32;
    loop {
        let boundary = format!("form-boundary-{number}");
        let taken = |part: &Part<'_>| part.content.windows(boundary.len()).any(|bytes| bytes == boundary.as_bytes());
        if !parts.iter().any(taken) {
            return boundary;
        }
        number += 1;
    }
}
