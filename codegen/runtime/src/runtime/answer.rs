//! From an HTTP answer to a value, or to the error that it reports.

use std::slice;

use serde::de::{Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::api::{Api, Envelope, Errors};
use super::codec::json::{Place, read_members, read_text};
use super::codec::{Decode, Slot, Trail, View};
use super::error::{ApiError, ApiMessage, Context, DecodeError, Error, NotJson, hide, start};
use super::mask::Mask;
use super::meta::{Answer, Field, Meta};
use super::request::Response;

/// The least memory that the values of an answer may take, whatever its size.
const LEAST_BUDGET: usize = 16 * 1024 * 1024;
/// How many times the size of an answer its values may take in memory. A record of thirty fields takes three times the
/// size of its JSON; what is far above is a list of next to nothing.
const BUDGET_FACTOR: usize = 16;

/// Reads an answer into `output`; errors show nothing that `mask` hides.
pub(super) fn read(
    context: Context,
    response: Response,
    body_limit: usize,
    output: &mut dyn Decode,
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
    // The body is moved from here on, and not copied: it may be long.
    let body = String::from_utf8(body).unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned());
    let mut headers = headers;
    headers.hide(mask);
    let failure = Failure { context: Context { status: Some(status), headers, ..context }, body, mask };
    Err(match (outcome, report) {
        (_, Err(error)) => failure.not_json(&error),
        // An answer that reports errors has no result, so it fits no type: the errors are what matters.
        (Some(Err(error)), Ok(report)) if !report.refuses_to_fit() => failure.unfit(&trail, &error),
        (_, Ok(report)) => failure.reported(report),
    })
}

/// An answer that gives no value.
struct Failure<'a> {
    context: Context,
    body: String,
    mask: &'a Mask<'a>,
}

impl Failure<'_> {
    fn reported(self, report: Report) -> Error {
        let mut errors = report.errors();
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

/// The part of a body around the byte at which reading ended; lines and columns count from 1, none is 0.
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

/// What an envelope says beside its result.
#[derive(Default)]
struct Report {
    success: Option<bool>,
    errors: Option<Vec<ApiMessage>>,
    /// Of an API that reports one error.
    message: Option<String>,
    code: Option<String>,
    /// The error of an answer without an envelope: `{"code": 7, "error": "…"}`, as what stands before the API has it.
    bare_message: Option<String>,
    bare_code: Option<u32>,
    /// Whether there was a result, where one was looked for.
    result: Option<bool>,
}

impl Report {
    /// Whether the call failed. Without a word of success, an answer without a result is none.
    fn refuses(&self) -> bool {
        !self.success.unwrap_or(self.result != Some(false))
    }

    /// Whether what does not fit is no result, but reports errors.
    fn refuses_to_fit(&self) -> bool {
        self.success.map_or(self.bare_message.is_some(), |success| !success)
    }

    fn errors(self) -> Vec<ApiMessage> {
        let Self { errors, message, code: text_code, bare_message, bare_code, .. } = self;
        let one = (message.is_some() || text_code.is_some()).then(|| ApiMessage {
            message,
            text_code,
            ..ApiMessage::default()
        });
        let listed = errors.unwrap_or_else(|| one.into_iter().collect());
        let bare = || ApiMessage { code: bare_code, message: bare_message.clone(), ..ApiMessage::default() };
        if listed.is_empty() { bare_message.iter().map(|_| bare()).collect() } else { listed }
    }
}

/// Reads the report alone, whatever else the answer holds. JSON without an envelope reports nothing.
fn report(meta: &Meta, body: &[u8], trail: &Trail) -> Result<Report, serde_json::Error> {
    read_envelope(meta.api, body, &[], &mut [], trail)
        .or_else(|_| serde_json::from_slice(body).map(|IgnoredAny| Report::default()))
}

/// Whether the documentation promises a result, so that an empty answer lacks it. `output` is as it was made.
fn promises(meta: &Meta, output: &dyn Decode) -> bool {
    meta.answer != Answer::Nothing && !matches!(output.view(), View::Absent | View::Json(_))
}

fn read_output(meta: &Meta, body: &[u8], output: &mut dyn Decode, trail: &Trail) -> Result<Report, serde_json::Error> {
    let api = meta.api;
    match meta.answer {
        Answer::Result => return read_envelope(api, body, slice::from_ref(&api.envelope.result), &mut [output], trail),
        Answer::Nothing => {
            let report = read_envelope(api, body, &[], &mut [], trail)?;
            return Ok(Report { result: Some(false), ..report });
        }
        Answer::Whole => {}
    }
    let Slot::Record(record) = output.slot() else {
        let mut from = serde_json::Deserializer::from_slice(body);
        serde::de::DeserializeSeed::deserialize(Place { slot: output.slot(), trail }, &mut from)?;
        return from.end().map(|()| Report::default());
    };
    let table = record.shape().fields;
    let mut report = Ok(Report::default());
    record.fields_mut(&mut |fields| report = read_envelope(api, body, table, fields, trail));
    report
}

fn read_envelope(
    api: &'static Api,
    body: &[u8],
    table: &'static [Field],
    fields: &mut [&mut dyn Decode],
    trail: &Trail,
) -> Result<Report, serde_json::Error> {
    let mut from = serde_json::Deserializer::from_slice(body);
    let report = from.deserialize_map(Members { envelope: &api.envelope, table, fields, trail })?;
    from.end()?;
    Ok(report)
}

struct Members<'f, 'v, 't> {
    envelope: &'static Envelope,
    table: &'static [Field],
    fields: &'f mut [&'v mut dyn Decode],
    trail: &'t Trail,
}

impl<'de> Visitor<'de> for Members<'_, '_, '_> {
    type Value = Report;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, entries: A) -> Result<Report, A::Error> {
        let mut report = Report::default();
        let (table, fields, trail) = (self.table, self.fields, self.trail);
        let seen = read_members(table, fields, entries, trail, |name, entries| {
            match self.envelope.errors {
                Errors::List(errors) if name == errors => report.errors = lenient(entries, trail)?,
                Errors::One { message, .. } if name == message => report.message = lenient(entries, trail)?,
                Errors::One { code, .. } if name == code => report.code = lenient(entries, trail)?,
                _ if name == self.envelope.success => report.success = Some(succeeded(self.envelope, entries)?),
                _ if name == "error" => report.bare_message = lenient(entries, trail)?,
                _ if name == "code" => report.bare_code = lenient(entries, trail)?,
                _ => return Ok(false),
            }
            Ok(true)
        })?;
        // Where a result is looked for, it is the first field.
        report.result = self.table.first().filter(|field| field.name == self.envelope.result.name).map(|_| seen.has(0));
        Ok(report)
    }
}

/// Whether the member that is to say that the call succeeded says so. Any value but that of success is none.
fn succeeded<'de, A: MapAccess<'de>>(envelope: &Envelope, entries: &mut A) -> Result<bool, A::Error> {
    let value = entries.next_value::<&RawValue>()?.get();
    Ok(match envelope.success_value {
        None => value == "true",
        Some(expected) => serde_json::from_str::<String>(value).is_ok_and(|text| text == expected),
    })
}

/// A member that is to say what went wrong: where it is of another type, it says nothing.
fn lenient<'de, T: Decode + Default, A: MapAccess<'de>>(entries: &mut A, trail: &Trail) -> Result<Option<T>, A::Error> {
    let json = entries.next_value::<&RawValue>()?.get();
    let mut value = T::default();
    Ok(read_text(value.slot(), json, &trail.rest()).ok().map(|()| value))
}
