//! Hides secrets in what an error shows of an answer.

use std::ops::Range;

/// What stands in place of a secret.
const HIDDEN: &str = "…";
/// A shorter text is no secret, and hiding it would hide parts of words.
const SHORTEST: usize = 6;

/// What an error must not show.
pub(crate) struct Mask<'m> {
    /// The members that are documented as secrets.
    pub(crate) members: &'m [&'m str],
    /// The secrets that the call sent.
    pub(crate) sent: Vec<&'m str>,
}

impl Mask<'_> {
    /// A text without what the call sent.
    pub(crate) fn text(&self, text: &str) -> String {
        cover(text, self.found(text), 0).0
    }

    /// A body, which may be JSON or a part of it, without secrets; and where `at` is then.
    pub(crate) fn body(&self, body: &str, at: usize) -> (String, usize) {
        let mut secrets = self.found(body);
        secrets.extend(self.documented(body));
        cover(body, secrets, at)
    }

    /// Where the secrets are that the call sent: as they are, and as JSON writes them.
    fn found(&self, text: &str) -> Vec<Range<usize>> {
        let mut found = Vec::new();
        for secret in self.sent.iter().filter(|secret| secret.len() >= SHORTEST) {
            let json = serde_json::Value::from(*secret).to_string();
            for secret in [secret, json.trim_matches('"')] {
                found.extend(text.match_indices(secret).map(|(start, _)| start..start + secret.len()));
            }
        }
        found
    }

    /// Where the values of documented secrets are.
    fn documented(&self, json: &str) -> Vec<Range<usize>> {
        let (mut found, mut end) = (Vec::new(), 0);
        while let Some(start) = json[end..].find('"').map(|quote| end + quote + 1) {
            end = string_end(json, start);
            if self.members.contains(&&json[start..end]) {
                found.extend(member_value(json, end));
            }
            end = (end + 1).min(json.len());
        }
        found
    }
}

/// Where a string ends that begins at `start`: before its quote, or with the text.
fn string_end(json: &str, start: usize) -> usize {
    let mut escaped = false;
    let quote = json[start..].bytes().position(|byte| {
        let ends = byte == b'"' && !escaped;
        escaped = byte == b'\\' && !escaped;
        ends
    });
    quote.map_or(json.len(), |quote| start + quote)
}

/// Where the value is of a member whose name ends here.
fn member_value(json: &str, name_end: usize) -> Option<Range<usize>> {
    let rest = json[name_end..].strip_prefix('"')?.trim_start().strip_prefix(':')?.trim_start();
    let start = json.len() - rest.len();
    let end = match rest.as_bytes().first()? {
        b'"' => return Some(start + 1..string_end(json, start + 1)),
        // No documented secret has parts, so where they end is not looked for.
        b'{' | b'[' => json.len(),
        _ => rest.find([',', '}', ']']).map_or(json.len(), |end| start + end),
    };
    Some(start..end)
}

/// A text with some parts covered, and where `at` is then.
fn cover(text: &str, mut parts: Vec<Range<usize>>, at: usize) -> (String, usize) {
    parts.sort_by_key(|part| part.start);
    // One secret may be a part of another.
    parts.dedup_by(|next, part| {
        let overlaps = next.start <= part.end;
        part.end = if overlaps { part.end.max(next.end) } else { part.end };
        overlaps
    });
    let (mut covered, mut end, mut moved) = (String::with_capacity(text.len()), 0, at);
    for part in parts {
        covered.push_str(&text[end..part.start]);
        covered.push_str(HIDDEN);
        if part.start < at {
            moved = moved - (at.min(part.end) - part.start) + HIDDEN.len();
        }
        end = part.end;
    }
    covered.push_str(&text[end..]);
    (covered, moved)
}
