// Made from spec/v4/custom_pages.json by `cargo xtask gen`: change the spec or a template, not this file.

//! What the server says when a call fails.

use crate::runtime::error_codes;

/// The documented error codes, each with the message that the server sends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorCode {
    /// 1000: `Invalid user`
    UserInvalid,
    /// 1001: `Invalid request. Could not connect to database`
    DatabaseUnreachable,
    /// 1002: `Validator dispatcher expects an array`
    ValidatorNotArray,
    /// 1004: `Cannot find a valid zone`
    NoValidZone,
    /// 1006: `Cannot find a valid customization page`
    NoValidPage,
    /// 1007: `Invalid validation method being called`
    ValidationMethodInvalid,
    /// 1200: `A URL is required`
    UrlMissing,
    /// 1201: `The URL provided seems to be irregular`
    UrlIrregular,
    /// 1202: `Unable to grab the content for the URL provided. Please try again.`
    UrlUnreadable,
    /// 1203: `Your custom page must be larger than <characters> characters`
    PageTooSmall,
    /// 1204: `Your custom page must be smaller than <characters> characters`
    PageTooLarge,
    /// 1205: `A <token> token was not detected on the error page, and must be added before this page can be integrated
    /// into Cloudflare. The default error page will show until this is corrected and rescanned.`
    TokenMissing,
    /// 1206: `Could not find a valid zone`
    ZoneNotFound,
    /// 1207: `That customization page is not modifiable`
    PageNotModifiable,
    /// 1208: `An unknown error has occurred and has been logged. We will fix this problem promptly. We apologize for
    /// the inconvenience.`
    UnknownError,
    /// 1209: `Could not find a valid customization page for this operation`
    PageNotFound,
    /// 1210: `That operation is no longer allowed for that domain.`
    NoLongerAllowed,
    /// 1211: `Could not find a valid customization page to disable`
    NoPageToDisable,
    /// 1212: `An undocumented error has occurred and has been logged.`
    UndocumentedError,
    /// 1213: `That operation has already been performed for this challenge/error.`
    AlreadyPerformed,
    /// 1214: `Rate limit reached for this operation. Please try again in a minute`
    RateLimited,
    /// 1215: `Rate limit reached for this operation. Please try again in a minute`
    OperationRateLimited,
    /// 1217: `Invalid state passed`
    StateInvalid,
    /// 1218: `Missing Custom Page state`
    StateMissing,
    /// 1219: `Please upgrade to access this feature`
    PlanTooLow,
    /// 1220: `We were unable to scan the page provided. Please ensure it is accessible publicly and is larger than 100
    /// characters`
    PageNotScanned,
    /// A code that the documentation does not list.
    Other(u32),
}

error_codes!(
    ErrorCode => UserInvalid = 1000, DatabaseUnreachable = 1001, ValidatorNotArray = 1002,
    NoValidZone = 1004, NoValidPage = 1006, ValidationMethodInvalid = 1007, UrlMissing = 1200,
    UrlIrregular = 1201, UrlUnreadable = 1202, PageTooSmall = 1203, PageTooLarge = 1204,
    TokenMissing = 1205, ZoneNotFound = 1206, PageNotModifiable = 1207, UnknownError = 1208,
    PageNotFound = 1209, NoLongerAllowed = 1210, NoPageToDisable = 1211,
    UndocumentedError = 1212, AlreadyPerformed = 1213, RateLimited = 1214,
    OperationRateLimited = 1215, StateInvalid = 1217, StateMissing = 1218, PlanTooLow = 1219,
    PageNotScanned = 1220
);
