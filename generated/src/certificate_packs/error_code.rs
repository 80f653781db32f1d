// Made from spec/v4/certificate_packs.json by `cargo xtask gen`: change the spec or a template, not this file.

//! What the server says when a call fails.

use crate::runtime::error_codes;

/// The documented error codes, each with the message that the server sends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorCode {
    /// 1400: `Missing required property in request`
    PropertyMissing,
    /// 1401: `Error connecting to certificate service`
    ServiceUnreachable,
    /// 1402: `Error connecting to certificate service`
    ServiceConnectionFailed,
    /// 1403: `Bad response certificate service`
    ServiceAnswerBad,
    /// 1404: `Bad response certificate service`
    ServiceResponseBad,
    /// 1406: `Bad response certificate service`
    ServiceReplyBad,
    /// 1407: `Bad response certificate service`
    ServiceReturnBad,
    /// 1408: `ID is not a dedicated certificate.`
    CertificateNotDedicated,
    /// A code that the documentation does not list.
    Other(u32),
}

error_codes!(
    ErrorCode => PropertyMissing = 1400, ServiceUnreachable = 1401,
    ServiceConnectionFailed = 1402, ServiceAnswerBad = 1403, ServiceResponseBad = 1404,
    ServiceReplyBad = 1406, ServiceReturnBad = 1407, CertificateNotDedicated = 1408
);
