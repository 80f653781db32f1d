//! From an HTTP answer to a value, or to the error that it reports.

use std::slice;

use serde::de::{Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::Value;

use super::api::{Api, Envelope, Errors};
use super::codec::json::{self, Place, Trail, read_members};
use super::codec::{Decode, Slot};
use super::error::{ApiError, ApiMessage, Context, DecodeError, Error, NotJson, hide, start};
use super::mask::Mask;
use super::meta::{Answer, Field, Meta};
use super::request::Response;

/// Reads an answer into `output`; errors show nothing that `mask` hides.
pub(super) fn read(
    context: Context,
    response: Response,
    output: &mut dyn Decode,
    mask: &Mask<'_>,
) -> Result<(), Error> {
    let Response { status, headers, body } = response;
    let trail = Trail::default();
    let outcome = (200..300).contains(&status).then(|| read_output(context.operation, &body, output, &trail));
    if matches!(&outcome, Some(Ok(report)) if !report.refuses()) {
        output.keep_headers(headers);
        return Ok(());
    }
    let mut headers = headers;
    headers.hide(mask);
    let failure = Failure { context: Context { status: Some(status), headers, ..context }, body: &body, mask };
    Err(match outcome {
        Some(Err(error)) => failure.unread(&trail, &error),
        Some(Ok(_)) | None => failure.refusal(),
    })
}

/// An answer that gives no value.
struct Failure<'a> {
    context: Context,
    body: &'a [u8],
    mask: &'a Mask<'a>,
}

impl Failure<'_> {
    /// The error that the answer reports, if it can be read.
    fn refusal(self) -> Error {
        match report(self.context.operation, self.body) {
            Ok(report) => self.reported(report),
            Err(error) => self.not_json(&error),
        }
    }

    /// An answer that reports errors has no result, so it fits no type: the errors are what matters.
    fn unread(self, trail: &Trail, error: &serde_json::Error) -> Error {
        match report(self.context.operation, self.body) {
            Ok(report) if report.success.map_or_else(|| bare(self.body).is_some(), |success| !success) => {
                self.reported(report)
            }
            Ok(_) => self.unfit(trail, error),
            Err(error) => self.not_json(&error),
        }
    }

    fn reported(self, report: Report) -> Error {
        let listed = report.errors();
        let mut errors = if listed.is_empty() { bare(self.body).into_iter().collect() } else { listed };
        hide(&mut errors, self.mask);
        let body = self.text();
        let start = start(&self.mask.start(&body));
        Error::Api(Box::new(ApiError { context: self.context, errors, start, body: body.into() }))
    }

    fn not_json(self, error: &serde_json::Error) -> Error {
        let (cut_off, body) = (error.is_eof(), self.text());
        let start = start(&self.mask.start(&body));
        let content_type = self.context.headers.get("content-type").map(str::to_owned);
        Error::NotJson(Box::new(NotJson { context: self.context, content_type, cut_off, start, body: body.into() }))
    }

    fn unfit(self, trail: &Trail, error: &serde_json::Error) -> Error {
        let body = self.text();
        let (mut path, mut message) = (trail.to_string(), error.to_string());
        self.mask.texts(&mut [&mut path, &mut message]);
        let spot = spot(&body, error.line(), error.column(), self.mask);
        Error::Decode(Box::new(DecodeError { context: self.context, path, message, spot, body: body.into() }))
    }

    fn text(&self) -> String {
        String::from_utf8_lossy(self.body).into_owned()
    }
}

/// The error of an answer without an envelope: `{"code": 7, "error": "…"}`, as what stands before the API has it.
fn bare(body: &[u8]) -> Option<ApiMessage> {
    let json: Value = serde_json::from_slice(body).ok()?;
    let message = json.get("error")?.as_str()?.to_owned();
    let code = json.get("code").and_then(Value::as_u64).and_then(|code| u32::try_from(code).ok());
    Some(ApiMessage { code, message: Some(message), ..ApiMessage::default() })
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
    /// Whether there was a result, where one was looked for.
    result: Option<bool>,
}

impl Report {
    /// Whether the call failed. Without a word of success, an answer without a result is none.
    fn refuses(&self) -> bool {
        !self.success.unwrap_or(self.result != Some(false))
    }

    fn errors(self) -> Vec<ApiMessage> {
        let Self { errors, message, code: text_code, .. } = self;
        let one = (message.is_some() || text_code.is_some()).then(|| ApiMessage {
            message,
            text_code,
            ..ApiMessage::default()
        });
        errors.unwrap_or_else(|| one.into_iter().collect())
    }
}

/// Reads the report alone, whatever else the answer holds. JSON without an envelope reports nothing.
fn report(meta: &Meta, body: &[u8]) -> Result<Report, serde_json::Error> {
    read_envelope(meta.api, body, &[], &mut [], &Trail::default())
        .or_else(|_| serde_json::from_slice(body).map(|IgnoredAny| Report::default()))
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
        let seen = read_members(self.table, self.fields, entries, self.trail, |name, entries| {
            match self.envelope.errors {
                Errors::List(errors) if name == errors => report.errors = lenient(entries)?,
                Errors::One { message, .. } if name == message => report.message = lenient(entries)?,
                Errors::One { code, .. } if name == code => report.code = lenient(entries)?,
                _ if name == self.envelope.success => {
                    report.success = succeeded(self.envelope, &entries.next_value()?);
                }
                _ => return Ok(false),
            }
            Ok(true)
        })?;
        // Where a result is looked for, it is the first field.
        report.result =
            self.table.first().filter(|field| field.name == self.envelope.result.name).map(|_| seen & 1 == 1);
        Ok(report)
    }
}

/// Whether an answer says that the call succeeded, if it says anything of it.
fn succeeded(envelope: &Envelope, value: &Value) -> Option<bool> {
    match (value, envelope.success_value) {
        (Value::Bool(success), None) => Some(*success),
        (Value::String(found), Some(expected)) => Some(found == expected),
        _ => None,
    }
}

/// A member that is to say what went wrong: where it is of another type, it says nothing.
fn lenient<'de, T: Decode + Default, A: MapAccess<'de>>(entries: &mut A) -> Result<Option<T>, A::Error> {
    let value: Value = entries.next_value()?;
    Ok(json::read(&value).ok())
}
