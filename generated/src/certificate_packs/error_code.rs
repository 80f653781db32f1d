// Made from spec/v4/certificate_packs.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Error codes of the server.

use crate::runtime::error_codes;

error_codes! {
    /// Documented error codes, each with its message.
    pub enum ErrorCode {
        /// 1400: `Missing required property in request`
        PropertyMissing = 1400,
        /// 1401: `Error connecting to certificate service`
        ServiceUnreachable = 1401,
        /// 1402: `Error connecting to certificate service`
        ServiceConnectionFailed = 1402,
        /// 1403: `Bad response certificate service`
        ServiceAnswerBad = 1403,
        /// 1404: `Bad response certificate service`
        ServiceResponseBad = 1404,
        /// 1406: `Bad response certificate service`
        ServiceReplyBad = 1406,
        /// 1407: `Bad response certificate service`
        ServiceReturnBad = 1407,
        /// 1408: `ID is not a dedicated certificate.`
        CertificateNotDedicated = 1408,
    }
}
