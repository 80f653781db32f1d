// Made from spec/v4/custom_pages.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Error codes of the server.

use crate::runtime::error_codes;

error_codes! {
    /// Documented error codes, each with its message.
    pub enum ErrorCode {
        /// 1000: `Invalid user`
        UserInvalid = 1000,
        /// 1001: `Invalid request. Could not connect to database`
        DatabaseUnreachable = 1001,
        /// 1002: `Validator dispatcher expects an array`
        ValidatorNotArray = 1002,
        /// 1004: `Cannot find a valid zone`
        NoValidZone = 1004,
        /// 1006: `Cannot find a valid customization page`
        NoValidPage = 1006,
        /// 1007: `Invalid validation method being called`
        ValidationMethodInvalid = 1007,
        /// 1200: `A URL is required`
        UrlMissing = 1200,
        /// 1201: `The URL provided seems to be irregular`
        UrlIrregular = 1201,
        /// 1202: `Unable to grab the content for the URL provided. Please try again.`
        UrlUnreadable = 1202,
        /// 1203: `Your custom page must be larger than <characters> characters`
        PageTooSmall = 1203,
        /// 1204: `Your custom page must be smaller than <characters> characters`
        PageTooLarge = 1204,
        /// 1205: `A <token> token was not detected on the error page, and must be added before this page can be
        /// integrated into Cloudflare. The default error page will show until this is corrected and rescanned.`
        TokenMissing = 1205,
        /// 1206: `Could not find a valid zone`
        ZoneNotFound = 1206,
        /// 1207: `That customization page is not modifiable`
        PageNotModifiable = 1207,
        /// 1208: `An unknown error has occurred and has been logged. We will fix this problem promptly. We apologize
        /// for the inconvenience.`
        UnknownError = 1208,
        /// 1209: `Could not find a valid customization page for this operation`
        PageNotFound = 1209,
        /// 1210: `That operation is no longer allowed for that domain.`
        NoLongerAllowed = 1210,
        /// 1211: `Could not find a valid customization page to disable`
        NoPageToDisable = 1211,
        /// 1212: `An undocumented error has occurred and has been logged.`
        UndocumentedError = 1212,
        /// 1213: `That operation has already been performed for this challenge/error.`
        AlreadyPerformed = 1213,
        /// 1214: `Rate limit reached for this operation. Please try again in a minute`
        RateLimited = 1214,
        /// 1215: `Rate limit reached for this operation. Please try again in a minute`
        OperationRateLimited = 1215,
        /// 1217: `Invalid state passed`
        StateInvalid = 1217,
        /// 1218: `Missing Custom Page state`
        StateMissing = 1218,
        /// 1219: `Please upgrade to access this feature`
        PlanTooLow = 1219,
        /// 1220: `We were unable to scan the page provided. Please ensure it is accessible publicly and is larger than
        /// 100 characters`
        PageNotScanned = 1220,
    }
}
