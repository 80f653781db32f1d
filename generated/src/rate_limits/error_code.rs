// Made from spec/v4/rate_limits.json by `cargo xtask gen`: change the spec or a template, not this file.

//! What the server says when a call fails.

use crate::runtime::error_codes;

/// The documented error codes, each with the message that the server sends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorCode {
    /// 10000: `Invalid user`
    UserInvalid,
    /// 10001: `Rate limit not found`
    RateLimitNotFound,
    /// 10002: `Rate limit not unique (edit the existing rather than adding a new)`
    RateLimitNotUnique,
    /// 10004: `Invalid data submitted`
    DataInvalid,
    /// 10006: `Auth missing`
    AuthMissing,
    /// 10007: `Auth corrupt`
    AuthCorrupt,
    /// 10008: `Auth expired`
    AuthExpired,
    /// 10009: `Unauthorized`
    Unauthorized,
    /// 10010: `Time param not valid`
    TimeInvalid,
    /// 10011: `Pagination results in empty page`
    PageEmpty,
    /// 10012: `URL Param incorrect format`
    UrlParameterMalformed,
    /// 10013: `Patch values not valid`
    PatchValuesInvalid,
    /// 10014: `Patch operation not valid`
    PatchOperationInvalid,
    /// 10015: `Patch value not valid for given context`
    PatchValueUnfit,
    /// 10016: `Patch not valid`
    PatchInvalid,
    /// A code that the documentation does not list.
    Other(u32),
}

error_codes!(
    ErrorCode => UserInvalid = 10000, RateLimitNotFound = 10001, RateLimitNotUnique = 10002,
    DataInvalid = 10004, AuthMissing = 10006, AuthCorrupt = 10007, AuthExpired = 10008,
    Unauthorized = 10009, TimeInvalid = 10010, PageEmpty = 10011, UrlParameterMalformed = 10012,
    PatchValuesInvalid = 10013, PatchOperationInvalid = 10014, PatchValueUnfit = 10015,
    PatchInvalid = 10016
);
