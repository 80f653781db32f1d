//! Hides secrets in what is shown of a call and of its answer.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use crate::runtime::error::disguise::{forms, layers};

/// What stands in place of a secret in an error.
const HIDDEN: &str = "…";
/// A shorter text is no secret, and hiding it would hide parts of words.
const SHORTEST: usize = 6;
/// As long a piece of a secret is a secret by itself, such as a line of a private key.
const PIECE: usize = 16;
/// The most bytes of a text in which secrets are looked for, which is more than is shown of any.
const WINDOW: usize = 4096;
/// Where a text is cut, a shorter piece of a secret may stand, or of an escape in it: so much is hidden.
const MARGIN: usize = 2 * PIECE;
/// What is longer is the name of no member, however it is escaped.
const LONGEST_NAME: usize = 256;

/// What must not be shown.
pub(crate) struct Mask<'m> {
    /// The members that are documented as secrets.
    pub(crate) members: &'m [&'m str],
    /// The secrets among the values of the call.
    pub(crate) sent: &'m [String],
    /// That of its credential.
    pub(crate) credential: Option<&'m str>,
}

impl<'m> Mask<'m> {
    /// Returns all secrets that the call sends.
    pub(crate) fn secrets(&self) -> impl Iterator<Item = &'m str> {
        self.sent.iter().map(String::as_str).chain(self.credential)
    }

    /// Hides secrets in texts, of which the start is kept.
    pub(crate) fn texts(&self, texts: &mut [&mut String]) {
        if texts.is_empty() {
            return;
        }
        let starts: Vec<_> = texts.iter().map(|text| 0..floor(text, WINDOW)).collect();
        let windows: Vec<_> = texts.iter().zip(&starts).map(|(text, start)| &text[start.clone()]).collect();
        let found = self.found(&windows, PIECE);
        for ((text, start), found) in texts.iter_mut().zip(starts).zip(found) {
            **text = self.part(text, start, found, 0).0;
        }
    }

    /// The start of a text, without secrets.
    pub(crate) fn start(&self, text: &str) -> String {
        self.around(text.trim_start(), 0).0
    }

    /// What is around the byte `at` of a text, without secrets, and where `at` is then.
    pub(crate) fn around(&self, text: &str, at: usize) -> (String, usize) {
        let window = floor(text, at.saturating_sub(WINDOW / 2))..floor(text, at.saturating_add(WINDOW));
        let found = self.found(&[&text[window.clone()]], PIECE).pop().unwrap_or_default();
        let at = at - window.start;
        self.part(text, window, found, at)
    }

    /// A whole text of JSON with a placeholder for each secret in it.
    pub(crate) fn json(&self, text: &str, placeholder: &str) -> String {
        self.whole(text, self.members(text, 0), placeholder)
    }

    /// A whole URL, or form that is encoded as one, with a placeholder for each secret in it.
    pub(crate) fn form(&self, text: &str, placeholder: &str) -> String {
        self.whole(text, self.pairs(text), placeholder)
    }

    /// Whether a name is that of a documented secret, in whatever form it is written.
    pub(crate) fn names(&self, name: &str) -> bool {
        let is = |name: &[u8]| self.members.iter().any(|member| member.as_bytes().eq_ignore_ascii_case(name));
        let may_be = name.len() <= LONGEST_NAME && name.contains(['\\', '%']);
        is(name.as_bytes()) || may_be && layers(name).iter().any(|layer| is(&layer.bytes))
    }

    /// Where pieces are, in each of some texts, of the secrets that the call sends; a shorter secret counts as a whole.
    ///
    /// The pieces of the texts are looked up, and those of the secrets pass by: so the work is in proportion to the length
    /// of both, however many there are, and whatever repeats in them.
    fn found(&self, texts: &[&str], piece: usize) -> Vec<Vec<Range<usize>>> {
        let texts: Vec<_> = texts.iter().map(|text| layers(text)).collect();
        let (mut known, mut hits) = (HashMap::new(), HashSet::new());
        let secrets = self.secrets().filter(|secret| secret.len() >= SHORTEST);
        for form in secrets.flat_map(forms).filter(|form| !form.is_empty()) {
            let length = form.len().min(piece);
            let pieces = known.entry(length).or_insert_with(|| {
                let layers = texts.iter().flatten();
                layers.flat_map(|layer| layer.bytes.windows(length)).collect::<HashSet<_>>()
            });
            hits.extend(form.windows(length).filter_map(|piece| pieces.get(piece).copied()));
        }
        let lengths: HashSet<_> = hits.iter().map(|hit: &&[u8]| hit.len()).collect();
        let found = texts.iter().map(|layers| {
            let pieces = layers.iter().flat_map(|layer| lengths.iter().map(move |length| (layer, *length)));
            let found = pieces.flat_map(|(layer, length)| {
                let pieces = layer.bytes.windows(length).enumerate().filter(|(_, piece)| hits.contains(piece));
                pieces.map(move |(start, _)| layer.places[start].start..layer.places[start + length - 1].end)
            });
            found.collect()
        });
        found.collect()
    }

    /// A part of a text without these secrets and without documented ones, and where `at` is then.
    fn part(&self, text: &str, window: Range<usize>, mut found: Vec<Range<usize>>, at: usize) -> (String, usize) {
        let part = &text[window.clone()];
        let members = self.members(&text[..window.end], window.start);
        found.extend(members.map(|value| value.start.saturating_sub(window.start)..value.end - window.start));
        if window.start > 0 || window.end < text.len() {
            let places = layers(part).pop().map(|layer| layer.places).unwrap_or_default();
            let (first, last) = (places.get(MARGIN), places.len().checked_sub(MARGIN).map(|last| &places[last]));
            if window.start > 0 {
                found.push(0..first.map_or(part.len(), |place| place.start));
            }
            if window.end < text.len() {
                found.push(last.map_or(0, |place| place.start)..part.len());
            }
        }
        cover(part, found, at, HIDDEN)
    }

    fn whole(&self, text: &str, named: impl Iterator<Item = Range<usize>>, placeholder: &str) -> String {
        // Only where a secret stands as a whole: a certificate shares pieces with its key.
        let found = self.found(&[text], usize::MAX).into_iter().flatten();
        cover(text, found.chain(named).collect(), 0, placeholder).0
    }

    /// Where the values of documented secrets are that end after `from`. The text is JSON or a part of it, or has some in
    /// its strings.
    fn members(&self, json: &str, from: usize) -> impl Iterator<Item = Range<usize>> {
        // The text up to `end` is done; a name begins after the last quote.
        let (mut end, mut name) = (0, 0);
        let values = std::iter::from_fn(move || {
            loop {
                let quote = end + json[end..].find('"')?;
                let is_secret = self.names(json[name..quote].trim_end_matches('\\'));
                (end, name) = (quote + 1, quote + 1);
                if let Some(value) = is_secret.then(|| member_value(json, end)).flatten() {
                    (end, name) = (value.end, value.end);
                    return Some(value);
                }
            }
        });
        values.filter(move |value| value.end > from)
    }

    /// Where the values of documented secrets are in a URL or a form.
    pub(crate) fn pairs(&self, form: &str) -> impl Iterator<Item = Range<usize>> {
        let mut end = 0;
        let pairs = form.split(['?', '&']).map(move |pair| {
            let start = end;
            end += pair.len() + 1;
            (start, pair)
        });
        pairs.filter_map(|(start, pair)| {
            let (name, value) = pair.split_once('=')?;
            let start = start + name.len() + 1;
            self.names(name).then_some(start..start + value.len())
        })
    }
}

/// The last place up to `index` at which a text can be cut.
fn floor(text: &str, index: usize) -> usize {
    (0..=index.min(text.len())).rev().find(|index| text.is_char_boundary(*index)).unwrap_or_default()
}

/// Where the value is of a member whose name and quote end here.
fn member_value(json: &str, name_end: usize) -> Option<Range<usize>> {
    let rest = json[name_end..].trim_start().strip_prefix(':')?.trim_start();
    let (start, string) = (json.len() - rest.len(), rest.trim_start_matches('\\'));
    let escapes = rest.len() - string.len();
    let end = match string.as_bytes().first()? {
        b'"' => {
            let start = start + escapes + 1;
            return Some(start..string_end(json, start, escapes));
        }
        b'{' | b'[' => parts_end(json, start),
        _ => rest.find([',', '}', ']']).map_or(json.len(), |end| start + end),
    };
    Some(start..end)
}

/// Where an object or a list ends that begins at `start`: after its bracket, or with the text.
fn parts_end(json: &str, start: usize) -> usize {
    let (mut index, mut depth, mut backslashes) = (start, 0, 0);
    while let Some(byte) = json.as_bytes().get(index) {
        match byte {
            b'"' => index = string_end(json, index + 1, backslashes) + backslashes,
            b'{' | b'[' => depth += 1,
            b'}' | b']' if depth == 1 => return index + 1,
            b'}' | b']' => depth -= 1,
            _ => {}
        }
        backslashes = if *byte == b'\\' { backslashes + 1 } else { 0 };
        index += 1;
    }
    json.len()
}

/// Where a string ends that begins at `start`: before its quote, or with the text. Within other strings, its quotes have
/// backslashes before them: one, or three, or seven.
fn string_end(json: &str, start: usize, escapes: usize) -> usize {
    let mut backslashes = 0;
    for (index, byte) in json.as_bytes()[start..].iter().enumerate() {
        match byte {
            b'\\' => backslashes += 1,
            b'"' if backslashes < escapes || backslashes % (2 * (escapes + 1)) == escapes => {
                return start + index - backslashes.min(escapes);
            }
            _ => backslashes = 0,
        }
    }
    json.len()
}

/// A text with a placeholder for some parts, and where `at` is then.
fn cover(text: &str, mut parts: Vec<Range<usize>>, at: usize, placeholder: &str) -> (String, usize) {
    parts.retain(|part| part.start < part.end);
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
        covered.push_str(placeholder);
        if part.start < at {
            moved = moved - (at.min(part.end) - part.start) + placeholder.len();
        }
        end = part.end;
    }
    covered.push_str(&text[end..]);
    (covered, moved)
}
