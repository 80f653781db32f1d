//! Reads an HTTP response into a value, or into the error that it reports.

use serde::de::{Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::Value;

use crate::runtime::call::operation::Output;
use crate::runtime::codec::json::{Seed, read_members};
use crate::runtime::codec::paths::{Member, offer, read_paths};
use crate::runtime::codec::{Decode, Record, Slot, Trail, View};
use crate::runtime::describe::envelope::{Envelope, ErrorPaths, PagePaths};
use crate::runtime::describe::field::Field;
use crate::runtime::describe::meta::{Meta, Payload};
use crate::runtime::error::Error;
use crate::runtime::error::answer::{DecodeError, NotJson};
use crate::runtime::error::api::{ApiError, ApiMessage, hide, reported};
use crate::runtime::error::context::Context;
use crate::runtime::error::mask::Mask;
use crate::runtime::error::visible::start;
use crate::runtime::http::response::Response;

/// Memory in bytes that the values of any response may take, whatever its size.
const LEAST_BUDGET: usize = 16 * 1024 * 1024;
/// Memory that the values of a response may take, as a multiple of its size. A record of thirty fields takes three
/// times the size of its JSON; only a list of nearly empty items takes far more.
const BUDGET_FACTOR: usize = 16;

/// Reads a response into `output`. Errors show nothing that `mask` hides.
pub(crate) fn read(
    context: Context,
    response: Response,
    body_limit: usize,
    output: &mut dyn Output,
    mask: &Mask<'_>,
) -> Result<(), Error> {
    let Response { status, headers, body } = response;
    let succeeds = (200..300).contains(&status);
    if succeeds && body.trim_ascii().is_empty() && !promises(context.operation, output) {
        output.keep_headers(headers);
        return Ok(());
    }
    let budget = body.len().saturating_mul(BUDGET_FACTOR).max(body_limit).max(LEAST_BUDGET);
    let trail = Trail::with_budget(budget);
    let outcome = succeeds.then(|| read_output(context.operation, &body, output, &trail));
    if matches!(&outcome, Some(Ok(report)) if !report.refuses()) {
        output.keep_headers(headers);
        return Ok(());
    }
    let report = report(context.operation, &body, &trail.rest());
    // From here on, the body is moved and not copied: it may be long.
    let body = String::from_utf8(body).unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned());
    let mut headers = headers;
    mask.texts(&mut headers.texts_mut().collect::<Vec<_>>());
    let failure = Failure { context: Context { status: Some(status), headers, ..context }, body, mask };
    Err(match (outcome, report) {
        (_, Err(error)) => failure.not_json(&error),
        // A response that reports errors has no result and fits no type: the errors are what matters.
        (Some(Err(error)), Ok(report)) if !report.refuses_to_fit() => failure.unfit(&trail, &error),
        (_, Ok(report)) => failure.reported(report),
    })
}

/// A response without a value.
struct Failure<'a> {
    context: Context,
    body: String,
    mask: &'a Mask<'a>,
}

impl Failure<'_> {
    fn reported(self, report: Report) -> Error {
        let mut errors = report.errors;
        hide(&mut errors, self.mask);
        let start = self.start();
        Error::Api(Box::new(ApiError { context: self.context, errors, start, body: self.body.into() }))
    }

    fn not_json(self, error: &serde_json::Error) -> Error {
        let (cut_off, start) = (error.is_eof(), self.start());
        let content_type = self.context.headers.get("content-type").map(str::to_owned);
        let (context, body) = (self.context, self.body.into());
        Error::NotJson(Box::new(NotJson { context, content_type, cut_off, start, body }))
    }

    fn unfit(self, trail: &Trail, error: &serde_json::Error) -> Error {
        let (mut path, mut message) = (trail.to_string(), error.to_string());
        self.mask.texts(&mut [&mut path, &mut message]);
        let spot = spot(&self.body, error.line(), error.column(), self.mask);
        Error::Decode(Box::new(DecodeError { context: self.context, path, message, spot, body: self.body.into() }))
    }

    fn start(&self) -> String {
        start(&self.mask.start(&self.body))
    }
}

/// Returns the part of a body around the byte at which reading ended. Lines and columns count from 1; 0 is unknown.
fn spot(body: &str, line: usize, column: usize, mask: &Mask<'_>) -> String {
    const BEFORE: usize = 40;
    const AFTER: usize = 20;
    let Some(skipped) = line.checked_sub(1) else { return String::new() };
    let line_start: usize = body.split_inclusive('\n').take(skipped).map(str::len).sum();
    let end = (0..=body.len().min(line_start + column)).rev().find(|end| body.is_char_boundary(*end));
    let (body, end) = mask.around(body, end.unwrap_or_default());
    let (read, rest) = body.split_at(end);
    let read = read.rsplit('\n').next().unwrap_or_default();
    let skipped = read.chars().count().saturating_sub(BEFORE);
    let read: String = read.chars().skip(skipped).collect();
    let rest = rest.lines().next().unwrap_or_default();
    format!("{read}»{}", rest.chars().take(AFTER).collect::<String>())
}

/// What an envelope reports besides its result.
#[derive(Default)]
struct Report {
    success: Option<bool>,
    /// Whether only errors show that the call failed, since the envelope has no success member.
    by_errors: bool,
    errors: Vec<ApiMessage>,
    /// Whether a result was found, if one was expected.
    result: Option<bool>,
}

impl Report {
    /// Whether the call failed. Without a success member, a missing result is a failure.
    fn refuses(&self) -> bool {
        let failed = self.result == Some(false) || self.by_errors && !self.errors.is_empty();
        self.success.map_or(failed, |success| !success)
    }

    /// Whether a response that does not fit its type reports errors instead of a result.
    fn refuses_to_fit(&self) -> bool {
        self.success.map_or(!self.errors.is_empty(), |success| !success)
    }
}

/// The members of an envelope that report whether the call succeeded, and why not.
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

    /// Returns where to read each of them. One of another type is ignored.
    fn members(&mut self) -> impl Iterator<Item = Member<'_>> {
        let values = self.values.iter_mut();
        self.paths.iter().zip(values).map(|(path, value)| Member::lenient(path, value))
    }

    fn value(&self, path: &str) -> Option<&Value> {
        self.paths.iter().position(|found| *found == path).map(|index| &self.values[index])
    }

    /// Returns what they report. `spoke` says whether the success member was present.
    fn report(&self, spoke: bool) -> Report {
        let envelope = self.envelope;
        let succeeded = |path| match (envelope.success_value, self.value(path)) {
            (None, value) => value == Some(&Value::Bool(true)),
            (Some(expected), value) => value.and_then(Value::as_str) == Some(expected),
        };
        Report {
            success: envelope.success.filter(|_| spoke).map(succeeded),
            by_errors: envelope.success.is_none(),
            errors: reported(envelope.errors, &|path| self.value(path)),
            result: None,
        }
    }
}

/// Reads only the report, whatever else the response has. JSON without an envelope reports nothing.
fn report(meta: &Meta, body: &[u8], trail: &Trail) -> Result<Report, serde_json::Error> {
    read_members_of(&meta.api.envelope, body, &mut [], trail)
        .or_else(|_| serde_json::from_slice(body).map(|IgnoredAny| Report::default()))
}

/// Whether the documentation promises a result, so that an empty response lacks it. `output` still has its default.
fn promises(meta: &Meta, output: &dyn Decode) -> bool {
    meta.answer != Payload::Nothing && !matches!(output.view(), View::Absent | View::Json(_))
}

fn read_output(meta: &Meta, body: &[u8], output: &mut dyn Output, trail: &Trail) -> Result<Report, serde_json::Error> {
    let envelope = &meta.api.envelope;
    match (meta.answer, &envelope.page) {
        (Payload::Result, _) if !envelope.result.is_empty() => {
            let output: &mut dyn Decode = output;
            read_members_of(envelope, body, &mut [Member::strict(envelope.result, output)], trail)
        }
        (Payload::Page, Some(paths)) => read_page(envelope, paths, body, output, trail),
        (Payload::Nothing, _) => {
            let report = read_members_of(envelope, body, &mut [], trail)?;
            Ok(Report { result: Some(false), ..report })
        }
        _ => read_whole(envelope, body, output, trail),
    }
}

/// Reads these members of a response, of which the first is its result, and the members that report.
fn read_members_of(
    envelope: &'static Envelope,
    body: &[u8],
    own: &mut [Member<'_>],
    trail: &Trail,
) -> Result<Report, serde_json::Error> {
    let (mut reporters, count) = (Reporters::new(envelope), own.len());
    let mut members: Vec<_> = own.iter_mut().map(Member::lend).chain(reporters.members()).collect();
    let mut from = serde_json::Deserializer::from_slice(body);
    from.deserialize_map(Members { members: &mut members, trail })?;
    from.end()?;
    let result = (count > 0).then(|| members[0].found());
    let spoke = members.get(count).is_some_and(Member::found);
    drop(members);
    Ok(Report { result, ..reporters.report(spoke) })
}

/// Reads a page: its items and the information about it.
fn read_page(
    envelope: &'static Envelope,
    paths: &PagePaths,
    body: &[u8],
    output: &mut dyn Output,
    trail: &Trail,
) -> Result<Report, serde_json::Error> {
    let mut report = Ok(Report::default());
    output.page(&mut |items, info| {
        info.fields_mut(&mut |signs| {
            let mut members = vec![Member::strict(paths.items, &mut *items)];
            let signs = paths.info().into_iter().zip(signs.iter_mut());
            members.extend(signs.filter_map(|(path, sign)| Some(Member::lenient(path?, &mut **sign))));
            report = read_members_of(envelope, body, &mut members, trail);
        });
    });
    report
}

/// Reads a response that its type describes as a whole, and the members that report.
fn read_whole(
    envelope: &'static Envelope,
    body: &[u8],
    output: &mut dyn Output,
    trail: &Trail,
) -> Result<Report, serde_json::Error> {
    let mut from = serde_json::Deserializer::from_slice(body);
    let Slot::Record(record) = output.slot() else {
        serde::de::DeserializeSeed::deserialize(Seed { slot: output.slot(), trail }, &mut from)?;
        return from.end().map(|()| Report::default());
    };
    let table = record.shape().fields;
    let mut report = Ok(Report::default());
    record.fields_mut(&mut |fields| report = (&mut from).deserialize_map(Whole { envelope, table, fields, trail }));
    let report = report?;
    from.end()?;
    Ok(report)
}

/// A response of which some members are read.
struct Members<'r, 'm, 't> {
    members: &'r mut [Member<'m>],
    trail: &'t Trail,
}

impl<'de> Visitor<'de> for Members<'_, '_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, entries: A) -> Result<(), A::Error> {
        read_paths(self.members, entries, self.trail)
    }
}

/// A response of which all members are read.
struct Whole<'f, 'v, 't> {
    envelope: &'static Envelope,
    table: &'static [Field],
    fields: &'f mut [&'v mut dyn Decode],
    trail: &'t Trail,
}

impl<'de> Visitor<'de> for Whole<'_, '_, '_> {
    type Value = Report;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, entries: A) -> Result<Report, A::Error> {
        let Self { envelope, table, fields, trail } = self;
        let mut reporters = Reporters::new(envelope);
        let mut members: Vec<_> = reporters.members().collect();
        let seen =
            read_members(table, fields, entries, trail, |name, entries| offer(&mut members, "", name, entries, trail))?;
        let spoke = members.first().is_some_and(Member::found);
        drop(members);
        // A result is expected if the type has the envelope's member for it.
        let result = table.iter().position(|field| field.name == envelope.result);
        let result = result.map(|index| seen.has(index));
        Ok(Report { result, ..reporters.report(spoke) })
    }
}
