//! Hides secrets in what an error shows of an answer.

use std::ops::Range;

/// What stands in place of a secret.
const HIDDEN: &str = "…";
/// A shorter text is no secret, and hiding it would hide parts of words.
const SHORTEST: usize = 6;
/// A word of a secret that is at least as long is a secret by itself.
const LONG_WORD: usize = 16;

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

    /// Where the secrets are that the call sent, whatever white space is between their words, and where a long word of
    /// one is, such as a line of a private key.
    fn found(&self, text: &str) -> Vec<Range<usize>> {
        let mut found = Vec::new();
        for secret in self.sent.iter().filter(|secret| secret.len() >= SHORTEST) {
            let words: Vec<_> = secret.split_whitespace().map(forms).collect();
            found.extend(phrase(text, &words));
            let long = words.chunks(1).filter(|word| word[0][0].len() >= LONG_WORD);
            found.extend(long.flat_map(|word| phrase(text, word)));
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

/// A word as it is, and as JSON writes it.
fn forms(word: &str) -> [String; 2] {
    let json = serde_json::Value::from(word).to_string();
    [word.to_owned(), json[1..json.len() - 1].to_owned()]
}

/// Where words stand one after the other.
fn phrase(text: &str, words: &[[String; 2]]) -> Vec<Range<usize>> {
    let Some((first, rest)) = words.split_first() else { return Vec::new() };
    let starts = first.iter().flat_map(|form| text.match_indices(form));
    starts.filter_map(|(start, form)| Some(start..follow(text, start + form.len(), rest)?)).collect()
}

/// Where words end that follow here, each after white space, some of which JSON writes with a backslash.
fn follow(text: &str, mut end: usize, words: &[[String; 2]]) -> Option<usize> {
    for word in words {
        let rest = after_space(&text[end..]);
        let form = word.iter().find(|form| rest.starts_with(form.as_str()))?;
        let start = text.len() - rest.len();
        end = (start > end).then_some(start + form.len())?;
    }
    Some(end)
}

fn after_space(text: &str) -> &str {
    let mut rest = text.trim_start();
    while let Some(next) = ["\\n", "\\r", "\\t"].iter().find_map(|escape| rest.strip_prefix(escape)) {
        rest = next.trim_start();
    }
    rest
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
