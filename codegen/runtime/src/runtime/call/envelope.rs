//! What an envelope says beside its result.

use serde_json::Value;

use crate::runtime::codec::paths::Member;
use crate::runtime::codec::read::Reader;
use crate::runtime::codec::{JsonError, Record, Trail};
use crate::runtime::describe::envelope::{Envelope, ErrorPaths};
use crate::runtime::error::api::{ApiMessage, reported};

/// What an envelope says beside its result.
#[derive(Default)]
pub(crate) struct Report {
    pub(crate) success: Option<bool>,
    /// Whether errors alone say that the call failed, since the envelope has no word of success.
    by_errors: bool,
    pub(crate) errors: Vec<ApiMessage>,
    /// Whether there was a result, where one was looked for.
    pub(crate) result: Option<bool>,
}

impl Report {
    /// Whether the call failed. Without a word of success, an answer without a result is none.
    pub(crate) fn refuses(&self) -> bool {
        let failed = self.result == Some(false) || self.by_errors && !self.errors.is_empty();
        self.success.map_or(failed, |success| !success)
    }

    /// Whether what does not fit is no result, but reports errors.
    pub(crate) fn refuses_to_fit(&self) -> bool {
        self.success.map_or(!self.errors.is_empty(), |success| !success)
    }
}

/// The members of an envelope that say whether the call succeeded, and why not.
struct Reporters {
    envelope: &'static Envelope,
    paths: Vec<&'static str>,
    values: Vec<Value>,
}

impl Reporters {
    fn new(envelope: &'static Envelope) -> Self {
        let errors = envelope.errors.iter().flat_map(ErrorPaths::of_answer);
        let paths: Vec<_> = envelope.success.into_iter().chain(errors).collect();
        let values = vec![Value::Null; paths.len()];
        Self { envelope, paths, values }
    }

    /// Where they are read into. One of another type says nothing.
    fn members(&mut self) -> impl Iterator<Item = Member<'_>> {
        let values = self.values.iter_mut();
        self.paths.iter().zip(values).map(|(path, value)| Member::sign(path, value))
    }

    fn value(&self, path: &str) -> Option<&Value> {
        self.paths.iter().position(|found| *found == path).map(|index| &self.values[index])
    }

    /// What they say. `spoke` tells whether the one of success was there.
    fn report(&self, spoke: bool, result: Option<bool>) -> Report {
        let envelope = self.envelope;
        let succeeded = |path| match (envelope.success_value, self.value(path)) {
            (None, value) => value == Some(&Value::Bool(true)),
            (Some(expected), value) => value.and_then(Value::as_str) == Some(expected),
        };
        Report {
            success: envelope.success.filter(|_| spoke).map(succeeded),
            by_errors: envelope.success.is_none(),
            errors: reported(envelope.errors, &|path| self.value(path)),
            result,
        }
    }
}

/// Reads these members of an answer, of which the first is its result, and what reports beside them.
pub(crate) fn read_parts(
    envelope: &'static Envelope,
    body: &[u8],
    own: &mut [Member<'_>],
    trail: &Trail,
) -> Result<Report, JsonError> {
    let (mut reporters, count) = (Reporters::new(envelope), own.len());
    let mut members: Vec<_> = own.iter_mut().map(Member::lend).chain(reporters.members()).collect();
    Reader::whole(body, trail, |reader| reader.paths(&mut members, ""))?;
    let result = (count > 0).then(|| members[0].found());
    let spoke = members.get(count).is_some_and(Member::found);
    drop(members);
    Ok(reporters.report(spoke, result))
}

/// Reads an object that a record describes as a whole, and what reports in it. Tells also whether any field was there.
pub(crate) fn read_record(
    envelope: &'static Envelope,
    body: &[u8],
    record: &mut dyn Record,
    trail: &Trail,
) -> Result<(Report, bool), JsonError> {
    let (mut reporters, noted) = (Reporters::new(envelope), trail.noted());
    let mut members: Vec<_> = reporters.members().collect();
    let mut report = |name: &str, reader: &mut Reader<'_, '_>| reader.offer(&mut members, "", name, noted);
    let seen = Reader::whole(body, trail, |reader| reader.members(record, &mut report))?;
    let spoke = members.first().is_some_and(Member::found);
    drop(members);
    // Where the type has the result of the envelope, it is looked for.
    let result = record.shape().fields.iter().position(|field| field.name == envelope.result);
    Ok((reporters.report(spoke, result.map(|index| seen.has(index))), seen.any()))
}
