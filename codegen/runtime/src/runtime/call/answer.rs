//! Reads an HTTP response into a value, or into the error that it reports.

use crate::runtime::call::envelope::{Report, read_parts};
use crate::runtime::call::limits::Limits;
use crate::runtime::call::operation::Output;
use crate::runtime::call::read::read_output;
use crate::runtime::codec::mend::mended;
use crate::runtime::codec::read::Reader;
use crate::runtime::codec::{Decode, JsonError, Trail, View};
use crate::runtime::describe::meta::{Meta, Payload};
use crate::runtime::error::Error;
use crate::runtime::error::answer::{DecodeError, NotJson};
use crate::runtime::error::api::{ApiError, hide};
use crate::runtime::error::context::Context;
use crate::runtime::error::mask::Mask;
use crate::runtime::error::mismatch::Mismatch;
use crate::runtime::error::visible::start;
use crate::runtime::http::headers::Headers;
use crate::runtime::http::response::Response;

/// Memory in bytes that the values of any response may take, whatever its size.
const LEAST_BUDGET: usize = 16 * 1024 * 1024;
/// Memory that the values of a response may take, as a multiple of its size. A record of thirty fields takes three
/// times the size of its JSON; only a list of nearly empty items takes far more.
const BUDGET_FACTOR: usize = 16;

/// What comes with a value.
#[derive(Clone)]
pub(crate) struct Received {
    pub(crate) status: u16,
    pub(crate) headers: Headers,
    pub(crate) mismatches: Vec<Mismatch>,
}

/// Reads an answer into `output`; nothing is shown that `mask` hides.
pub(crate) fn read(
    context: Context,
    response: Response,
    limits: Limits,
    output: &mut dyn Output,
    mask: &Mask<'_>,
) -> Result<Received, Error> {
    let (Response { status, headers, body }, meta) = (response, context.operation);
    let succeeds = (200..300).contains(&status);
    if succeeds && body.trim_ascii().is_empty() && !promises(meta, output) {
        return Ok(Received { status, headers, mismatches: Vec::new() });
    }
    let budget = body.len().saturating_mul(BUDGET_FACTOR).max(limits.body_limit).max(LEAST_BUDGET);
    let mut trail = Trail::lenient(budget);
    let mut outcome = succeeds.then(|| read_output(meta, &body, output, &trail));
    if let Some(Err(_)) = outcome
        && !limits.strict
        && let Some(body) = mended(&body)
    {
        output.slot().forget();
        trail = Trail::lenient(budget);
        outcome = Some(read_output(meta, &body, output, &trail));
    }
    let mismatches = Mismatch::all(meta, trail.misfits(), mask);
    if let Some(Ok(report)) = &outcome
        && !report.refuses()
        && (mismatches.is_empty() || !limits.strict && !report.refuses_to_fit())
    {
        return Ok(Received { status, headers, mismatches });
    }
    // Once more for the first place that does not fit, where reading ends.
    let strict = Trail::strict(budget);
    let unfit = outcome.and_then(|outcome| match outcome {
        Ok(_) => {
            output.slot().forget();
            read_output(meta, &body, output, &strict).err()
        }
        Err(error) => Some(error),
    });
    // The body is moved from here on, and not copied: it may be long.
    let body =
        String::from_utf8(body.into()).unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned());
    let report = report(meta, body.as_bytes(), &trail.rest());
    let headers = masked(&headers, mask);
    let failure = Failure { context: Context { status: Some(status), headers, ..context }, body, mask };
    Err(match (unfit, report) {
        (_, Err(error)) => failure.not_json(&error),
        // An answer that reports errors has no result, so it fits no type: the errors are what matters.
        (Some(error), Ok(report)) if !report.refuses_to_fit() => failure.unfit(&error, mismatches),
        (_, Ok(report)) => failure.reported(report),
    })
}

/// Returns headers without secrets.
fn masked(headers: &Headers, mask: &Mask<'_>) -> Headers {
    let mut texts: Vec<_> = headers.iter().flat_map(|(name, value)| [name.to_owned(), value.to_owned()]).collect();
    mask.texts(&mut texts.iter_mut().collect::<Vec<_>>());
    texts.as_chunks::<2>().0.iter().map(|[name, value]| (name, value)).collect()
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

    fn not_json(self, error: &JsonError) -> Error {
        let (cut_off, start) = (error.is_cut_off(), self.start());
        let content_type = self.context.headers.get("content-type").map(str::to_owned);
        let (context, body) = (self.context, self.body.into());
        Error::NotJson(Box::new(NotJson { context, content_type, cut_off, start, body }))
    }

    fn unfit(self, error: &JsonError, mismatches: Vec<Mismatch>) -> Error {
        let (mut path, mut message) = (error.path().to_owned(), error.at_place());
        self.mask.texts(&mut [&mut path, &mut message]);
        let spot = spot(&self.body, error.line(), error.column(), self.mask);
        let (context, body) = (self.context, self.body.into());
        Error::Decode(Box::new(DecodeError { context, path, message, spot, mismatches, body }))
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

/// Reads the report alone, whatever else the answer holds. JSON without an envelope reports nothing.
fn report(meta: &Meta, body: &[u8], trail: &Trail) -> Result<Report, JsonError> {
    read_parts(&meta.api.envelope, body, Vec::new(), trail)
        .or_else(|_| Reader::whole(body, trail, Reader::skip).map(|()| Report::default()))
}

/// Whether the documentation promises a result, so that an empty response lacks it. `output` still has its default.
fn promises(meta: &Meta, output: &dyn Decode) -> bool {
    meta.answer != Payload::Nothing && !matches!(output.view(), View::Absent | View::Json(_))
}
