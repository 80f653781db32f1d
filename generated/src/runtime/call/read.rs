//! From the body of an answer to a value, in an envelope or without one.
//!
//! Documentation says which of the two it is, and is not always right: what has the members of an envelope is read as one,
//! and what has none of them, but is what would be in one, is read as that.

use crate::runtime::call::envelope::{Report, own, read_parts, read_record};
use crate::runtime::call::operation::Output;
use crate::runtime::codec::paths::Member;
use crate::runtime::codec::read::Reader;
use crate::runtime::codec::{Decode, JsonError, Record, Scanner, Slot, Trail};
use crate::runtime::describe::envelope::{Envelope, PagePaths};
use crate::runtime::describe::meta::{Meta, Payload};

/// Reads an answer into `output`, and what it reports.
pub(crate) fn read_output(
    meta: &Meta,
    body: &[u8],
    output: &mut dyn Output,
    trail: &Trail,
) -> Result<Report, JsonError> {
    let envelope = &meta.api.envelope;
    match (meta.answer, &envelope.page) {
        (Payload::Result, _) if !envelope.result.is_empty() => read_result(envelope, body, output, trail),
        (Payload::Page, Some(paths)) => read_page(envelope, paths, body, output, trail),
        (Payload::Nothing, _) => read_nothing(envelope, body, trail),
        _ => read_whole(envelope, body, output, trail),
    }
}

/// Reads a result in its envelope.
fn read_result(envelope: &Envelope, body: &[u8], output: &mut dyn Decode, trail: &Trail) -> Result<Report, JsonError> {
    let mut report = read_parts(envelope, body, own([Member::wanted(envelope.result, &mut *output)]), trail)?;
    find_result(&mut report, envelope, body, output, trail)?;
    // What is not known to have succeeded is refused, and lacks nothing then.
    if report.result == Some(false) && (trail.is_strict() || report.success.is_some()) && !output.slot().is_optional() {
        lacks(envelope.result, output.slot().expected(), body, trail)?;
    }
    Ok(report)
}

/// Reads a page: its items, and where it stands among all.
fn read_page(
    envelope: &Envelope,
    paths: &PagePaths,
    body: &[u8],
    output: &mut dyn Output,
    trail: &Trail,
) -> Result<Report, JsonError> {
    let mut report = Ok(Report::default());
    output.page(&mut |items, info| {
        let signs = paths.info().into_iter().zip(info.signs());
        let signs = signs.filter_map(|(path, sign)| Some(Member::sign(path?, sign)));
        let members = own([Member::wanted(paths.items, &mut *items)].into_iter().chain(signs));
        report = read_parts(envelope, body, members, trail);
        if let Ok(found) = &mut report
            && let Err(error) = find_result(found, envelope, body, items, trail)
        {
            report = Err(error);
        }
    });
    report
}

/// Reads an answer that has no result.
fn read_nothing(envelope: &Envelope, body: &[u8], trail: &Trail) -> Result<Report, JsonError> {
    let report = read_parts(envelope, body, Vec::new(), trail)?;
    if let Some(success) = envelope.success.filter(|_| report.success.is_none()) {
        let expected = envelope.success_value.map_or("true".to_owned(), |value| format!("{value:?}"));
        lacks(success, expected, body, trail)?;
    }
    Ok(report)
}

/// Notes that an answer lacks a member.
fn lacks(name: &'static str, expected: String, body: &[u8], trail: &Trail) -> Result<(), JsonError> {
    Reader::whole(body, trail, |reader| reader.lacking(name, expected))
}

/// Reads an answer that its type describes as a whole, and what reports in it.
fn read_whole(envelope: &Envelope, body: &[u8], output: &mut dyn Decode, trail: &Trail) -> Result<Report, JsonError> {
    if is_enveloped(envelope, &output.slot(), body) {
        return read_parts(envelope, body, own([Member::wanted(envelope.result, &mut *output)]), trail);
    }
    match output.slot() {
        Slot::Record(record) if begins(body, b'{') => {
            read_record(envelope, body, record, trail).map(|(report, _)| report)
        }
        slot => {
            let fits = Reader::whole(body, trail, |reader| reader.fill(slot))?;
            // What does not fit may report errors.
            if fits { Ok(Report::default()) } else { read_parts(envelope, body, Vec::new(), &trail.rest()) }
        }
    }
}

/// Whether an answer that is documented without an envelope came in one: it has the members of one, and its type does not.
fn is_enveloped(envelope: &Envelope, slot: &Slot<'_>, body: &[u8]) -> bool {
    let paths = [envelope.success.unwrap_or_default(), envelope.result];
    let is_own = |path: &&str| match slot {
        Slot::Record(record) => is_member(*record, path.split('.').next().unwrap_or_default()),
        Slot::Json(_) => true,
        _ => false,
    };
    if paths.contains(&"") || paths.iter().any(is_own) {
        return false;
    }
    paths.iter().all(|path| has(body, path))
}

fn is_member(record: &dyn Record, name: &str) -> bool {
    record.shape().fields.iter().any(|field| field.name == name)
}

/// Looks for the result in place of the envelope where there is none in it.
fn find_result(
    report: &mut Report,
    envelope: &Envelope,
    body: &[u8],
    output: &mut dyn Decode,
    trail: &Trail,
) -> Result<(), JsonError> {
    if report.result != Some(false) || report.refuses_to_fit() {
        return Ok(());
    }
    if read_bare(envelope, body, output.slot(), report.success.is_some(), trail)? {
        report.result = Some(true);
    } else {
        output.slot().forget();
    }
    Ok(())
}

/// Reads an answer that is not in its envelope. Tells whether it is one: a list where one is expected is, and anything
/// else is if it fits as a whole. JSON of any shape that has a word of success is an envelope.
fn read_bare(envelope: &Envelope, body: &[u8], slot: Slot<'_>, spoke: bool, trail: &Trail) -> Result<bool, JsonError> {
    let fits = |slot| Reader::whole(body, &trail.rest(), |reader| reader.fill(slot)).is_ok();
    match slot.general() {
        Slot::Optional(optional) => read_bare(envelope, body, optional.fill(), spoke, trail),
        slot @ Slot::List(_) if begins(body, b'[') => {
            Reader::whole(body, trail, |reader| reader.fill(slot)).map(|_| true)
        }
        Slot::Record(record) if begins(body, b'{') => {
            Ok(read_record(envelope, body, record, &trail.rest()).is_ok_and(|(_, any)| any))
        }
        Slot::Union(union) => Ok(has(body, union.tag()) && fits(Slot::Union(union))),
        Slot::Json(_) | Slot::Map(_) if spoke => Ok(false),
        slot @ (Slot::Json(_) | Slot::Map(_) | Slot::Scalar(_)) => Ok(fits(slot)),
        _ => Ok(false),
    }
}

/// Whether a body has a member at this path.
fn has(body: &[u8], path: &str) -> bool {
    Scanner::new(body).has(path)
}

/// Whether the JSON of a body begins with this byte.
fn begins(body: &[u8], byte: u8) -> bool {
    body.trim_ascii_start().first() == Some(&byte)
}
