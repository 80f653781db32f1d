// Made from spec/v4/rate_limits.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Error codes of the server.

use crate::runtime::error_codes;

error_codes! {
    /// Documented error codes, each with its message.
    pub enum ErrorCode {
        /// 10000: `Invalid user`
        UserInvalid = 10000,
        /// 10001: `Rate limit not found`
        RateLimitNotFound = 10001,
        /// 10002: `Rate limit not unique (edit the existing rather than adding a new)`
        RateLimitNotUnique = 10002,
        /// 10004: `Invalid data submitted`
        DataInvalid = 10004,
        /// 10006: `Auth missing`
        AuthMissing = 10006,
        /// 10007: `Auth corrupt`
        AuthCorrupt = 10007,
        /// 10008: `Auth expired`
        AuthExpired = 10008,
        /// 10009: `Unauthorized`
        Unauthorized = 10009,
        /// 10010: `Time param not valid`
        TimeInvalid = 10010,
        /// 10011: `Pagination results in empty page`
        PageEmpty = 10011,
        /// 10012: `URL Param incorrect format`
        UrlParameterMalformed = 10012,
        /// 10013: `Patch values not valid`
        PatchValuesInvalid = 10013,
        /// 10014: `Patch operation not valid`
        PatchOperationInvalid = 10014,
        /// 10015: `Patch value not valid for given context`
        PatchValueUnfit = 10015,
        /// 10016: `Patch not valid`
        PatchInvalid = 10016,
    }
}
