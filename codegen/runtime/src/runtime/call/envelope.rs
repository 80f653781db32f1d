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

/// The most members that most answers are searched for.
const USUAL: usize = 8;

/// Returns members to read, with room for those that report beside them.
pub(crate) fn own<'m>(members: impl IntoIterator<Item = Member<'m>>) -> Vec<Member<'m>> {
    let mut own = Vec::with_capacity(USUAL);
    own.extend(members);
    own
}

/// The members of an envelope that say whether the call succeeded, and why not. One of another type says nothing.
fn reporters<'m>(envelope: &Envelope) -> impl Iterator<Item = Member<'m>> {
    let errors = envelope.errors.iter().flat_map(ErrorPaths::of_answer);
    envelope.success.into_iter().chain(errors).map(Member::kept)
}

/// What these say. `result` tells whether there was one.
fn report(envelope: &Envelope, reporters: &[Member<'_>], result: Option<bool>) -> Report {
    let value = |path: &str| reporters.iter().find_map(|member| member.at(path));
    let spoke = reporters.first().is_some_and(Member::found);
    let succeeded = |path| match (envelope.success_value, value(path)) {
        (None, value) => value == Some(&Value::Bool(true)),
        (Some(expected), value) => value.and_then(Value::as_str) == Some(expected),
    };
    Report {
        success: envelope.success.filter(|_| spoke).map(succeeded),
        by_errors: envelope.success.is_none(),
        errors: reported(envelope.errors, &value),
        result,
    }
}

/// Reads these members of an answer, of which the first is its result, and what reports beside them.
pub(crate) fn read_parts(
    envelope: &Envelope,
    body: &[u8],
    mut members: Vec<Member<'_>>,
    trail: &Trail,
) -> Result<Report, JsonError> {
    let own = members.len();
    members.extend(reporters(envelope));
    Reader::whole(body, trail, |reader| reader.paths(&mut members, ""))?;
    let (own, reporters) = members.split_at(own);
    Ok(report(envelope, reporters, own.first().map(Member::found)))
}

/// Reads an object that a record describes as a whole, and what reports in it. Tells also whether any field was there.
pub(crate) fn read_record(
    envelope: &Envelope,
    body: &[u8],
    record: &mut dyn Record,
    trail: &Trail,
) -> Result<(Report, bool), JsonError> {
    let (mut members, noted) = (own(reporters(envelope)), trail.noted());
    let mut offer = |name: &str, reader: &mut Reader<'_, '_>| reader.offer(&mut members, "", name, noted);
    let seen = Reader::whole(body, trail, |reader| reader.members(record, &mut offer))?;
    // Where the type has the result of the envelope, it is looked for.
    let result = record.shape().fields.iter().position(|field| field.name == envelope.result);
    Ok((report(envelope, &members, result.map(|index| seen.has(index))), seen.any()))
}
