//! From an HTTP answer to a value, or to the error that it reports.

use serde::de::{Deserializer, MapAccess, Visitor};

use super::codec::json::{Place, Trail, read_members};
use super::codec::{Decode, Slot};
use super::error::{ApiError, ApiMessage, Context, DecodeError, Error, NotJson, start};
use super::meta::{Answer, Field, Meta};
use super::request::Response;

/// Reads the answer to an operation into `output`.
pub(super) fn read(mut context: Context, response: &Response, output: &mut dyn Decode) -> Result<(), Error> {
    context.status = Some(response.status);
    context.ray_id = response.header("cf-ray").map(str::to_owned);
    if !(200..300).contains(&response.status) {
        return Err(refusal(context, response));
    }
    let trail = Trail::default();
    match read_output(context.operation, &response.body, output, &trail) {
        Ok(Report { success: Some(false), .. }) => Err(refusal(context, response)),
        // Without a word of success, an answer without a result is none.
        Ok(Report { success: None, result: Some(false), .. }) => Err(refusal(context, response)),
        Ok(_) => Ok(()),
        // An answer that reports errors has no result, so it fits no type: the errors are what matters.
        Err(error) => match report(&response.body) {
            Ok(Report { success: Some(false), .. }) => Err(refusal(context, response)),
            Ok(_) => {
                let (path, message) = (trail.to_string(), error.to_string());
                Err(Error::Decode(Box::new(DecodeError { context, path, message, body: text(response) })))
            }
            Err(_) => Err(not_json(context, response)),
        },
    }
}

/// The error that an answer reports.
fn refusal(context: Context, response: &Response) -> Error {
    match report(&response.body) {
        Ok(report) => {
            let errors = report.errors.unwrap_or_default();
            Error::Api(Box::new(ApiError { context, errors, body: text(response) }))
        }
        Err(_) => not_json(context, response),
    }
}

fn not_json(context: Context, response: &Response) -> Error {
    let content_type = response.header("content-type").map(str::to_owned);
    Error::NotJson(Box::new(NotJson { context, content_type, start: start(&text(response)) }))
}

fn text(response: &Response) -> String {
    String::from_utf8_lossy(&response.body).into_owned()
}

/// What an envelope says of success.
#[derive(Default)]
struct Report {
    success: Option<bool>,
    errors: Option<Vec<ApiMessage>>,
    /// Whether there was a result, where one was looked for.
    result: Option<bool>,
}

/// Reads the report alone, whatever else the answer holds.
fn report(body: &[u8]) -> Result<Report, serde_json::Error> {
    read_envelope(body, &[], &mut [], &Trail::default())
}

fn read_output(meta: &Meta, body: &[u8], output: &mut dyn Decode, trail: &Trail) -> Result<Report, serde_json::Error> {
    static RESULT: [Field; 1] = [Field::body("result")];
    if meta.answer == Answer::Result {
        return read_envelope(body, &RESULT, &mut [output], trail);
    }
    let Slot::Record(record) = output.slot() else {
        let mut from = serde_json::Deserializer::from_slice(body);
        serde::de::DeserializeSeed::deserialize(Place { slot: output.slot(), trail }, &mut from)?;
        return from.end().map(|()| Report::default());
    };
    let table = record.shape().fields;
    let mut report = Ok(Report::default());
    record.fields_mut(&mut |fields| report = read_envelope(body, table, fields, trail));
    report
}

fn read_envelope(
    body: &[u8],
    table: &'static [Field],
    fields: &mut [&mut dyn Decode],
    trail: &Trail,
) -> Result<Report, serde_json::Error> {
    let mut from = serde_json::Deserializer::from_slice(body);
    let report = from.deserialize_map(Envelope { table, fields, trail })?;
    from.end()?;
    Ok(report)
}

struct Envelope<'f, 'v, 't> {
    table: &'static [Field],
    fields: &'f mut [&'v mut dyn Decode],
    trail: &'t Trail,
}

impl<'de> Visitor<'de> for Envelope<'_, '_, '_> {
    type Value = Report;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, entries: A) -> Result<Report, A::Error> {
        let mut report = Report::default();
        let seen = read_members(self.table, self.fields, entries, self.trail, |name, entries| {
            match name {
                "success" => fill(&mut report.success, entries, self.trail)?,
                "errors" => fill(&mut report.errors, entries, self.trail)?,
                _ => return Ok(false),
            }
            Ok(true)
        })?;
        // Where a result is looked for, it is the first field.
        report.result = self.table.first().filter(|field| field.name == "result").map(|_| seen & 1 == 1);
        Ok(report)
    }
}

fn fill<'de, A: MapAccess<'de>>(value: &mut dyn Decode, entries: &mut A, trail: &Trail) -> Result<(), A::Error> {
    entries.next_value_seed(Place { slot: value.slot(), trail })
}
