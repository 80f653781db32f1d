// Made from spec/v4/zones.json by `cargo xtask gen`: change the spec or a template, not this file.

//! What the server says when a call fails.

use crate::runtime::error_codes;

/// The documented error codes, each with the message that the server sends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorCode {
    /// 1000: `Invalid or missing user`
    UserInvalid,
    /// 1002: `'name' must be a valid domain`
    NameInvalid,
    /// 1003: `'jump_start' must be boolean`
    JumpStartNotBoolean,
    /// 1004: `Failed to assign name servers`
    NameServersNotAssigned,
    /// 1006: `Invalid or missing zone`
    ZoneInvalid,
    /// 1008: `Invalid or missing Zone id`
    ZoneIdInvalid,
    /// 1010: `Invalid Zone`
    NoSuchZone,
    /// 1011: `Invalid or missing zone`
    ZoneMissing,
    /// 1012: `Request must contain one of 'purge_everything' or 'files'`
    PurgeTargetMissing,
    /// 1013: `'purge_everything' must be true`
    PurgeEverythingNotTrue,
    /// 1014: `'files' must be an array of urls`
    FilesNotUrls,
    /// 1015: `Unable to purge <url>`
    PurgeOfUrlFailed,
    /// 1016: `Unable to purge any urls`
    PurgeOfAllUrlsFailed,
    /// 1017: `Unable to purge all`
    PurgeOfEverythingFailed,
    /// 1018: `Invalid zone status`
    StatusInvalid,
    /// 1019: `Zone is already paused`
    AlreadyPaused,
    /// 1020: `Invalid or missing zone`
    PausedZoneInvalid,
    /// 1021: `Invalid zone status`
    ZoneStatusInvalid,
    /// 1022: `Zone is already unpaused`
    AlreadyUnpaused,
    /// 1023: `Invalid or missing zone`
    UnpausedZoneInvalid,
    /// 1024: `<domain> already exists`
    DomainExists,
    /// 1049: `<domain> is not a registered domain`
    DomainNotRegistered,
    /// 1050: `<domain> is currently being tasted. It is not currently a registered domain`
    DomainTasted,
    /// 1051: `Cloudflare is already hosting <domain>`
    DomainAlreadyHosted,
    /// 1052: `An error has occurred and it has been logged. We will fix this problem promptly. We apologize for the
    /// inconvenience`
    InternalError,
    /// 1053: `<domain> is already disabled`
    AlreadyDisabled,
    /// 1054: `<domain> is already enabled`
    AlreadyEnabled,
    /// 1055: `Failed to disable <domain>`
    DisableFailed,
    /// 1056: `preserve_ini must be a boolean`
    PreserveIniNotBoolean,
    /// 1057: `Zone must be in 'initializing' status`
    ZoneNotInitializing,
    /// 1059: `Unable to delete zone`
    DeleteFailed,
    /// 1061: `<domain> already exists`
    ZoneExists,
    /// 1062: `Not allowed to update zone status`
    StatusUpdateNotAllowed,
    /// 1063: `Not allowed to update zone step`
    StepUpdateNotAllowed,
    /// 1064: `Not allowed to update zone step. Bad zone status`
    StepStatusInvalid,
    /// 1065: `Not allowed to update zone step. Zone has already been set up`
    StepAlreadyDone,
    /// 1066: `Could not promote zone to step 3`
    StepPromotionFailed,
    /// 1067: `Invalid organization identifier passed in your organization variable`
    OrganizationIdInvalid,
    /// 1068: `Permission denied`
    PermissionDenied,
    /// 1069: `organization variable should be an organization object`
    OrganizationNotObject,
    /// 1070: `This operation requires a Business or Enterprise account.`
    PlanTooLow,
    /// 1071: `Vanity name server array expected.`
    VanityNameServersNotArray,
    /// 1072: `Vanity name server array cannot be empty.`
    VanityNameServersEmpty,
    /// 1073: `A name server provided is in the wrong format.`
    NameServerMalformed,
    /// 1074: `Could not find a valid zone.`
    VanityZoneNotFound,
    /// 1075: `Vanity name server array count is invalid`
    VanityNameServerCountInvalid,
    /// 1076: `Name servers have invalid IP addresses`
    NameServerIpsInvalid,
    /// 1077: `Could not find a valid zone.`
    ZoneNotFound,
    /// 1078: `This zone has no valid vanity IPs.`
    VanityIpsMissing,
    /// 1079: `This zone has no valid vanity name servers.`
    VanityNameServersMissing,
    /// 1080: `There is a conflict with one of the name servers.`
    NameServerConflict,
    /// 1081: `There are no valid vanity name servers to disable.`
    VanityNameServersNotSet,
    /// 1082: `Unable to purge '<url>'. You can only purge files for this zone`
    UrlOfOtherZone,
    /// 1083: `Unable to purge '<url>'. Rate limit reached. Please wait if you need to perform more operations`
    PurgeRateLimited,
    /// 1084: `Unable to purge '<url>'.`
    UrlNotPurged,
    /// 1085: `Only one property can be updated at a time`
    OnePropertyAtATime,
    /// 1086: `Invalid property`
    PropertyInvalid,
    /// 1087: `Zone is in an invalid state`
    ZoneStateInvalid,
    /// A code that the documentation does not list.
    Other(u32),
}

error_codes!(
    ErrorCode => UserInvalid = 1000, NameInvalid = 1002, JumpStartNotBoolean = 1003,
    NameServersNotAssigned = 1004, ZoneInvalid = 1006, ZoneIdInvalid = 1008, NoSuchZone = 1010,
    ZoneMissing = 1011, PurgeTargetMissing = 1012, PurgeEverythingNotTrue = 1013,
    FilesNotUrls = 1014, PurgeOfUrlFailed = 1015, PurgeOfAllUrlsFailed = 1016,
    PurgeOfEverythingFailed = 1017, StatusInvalid = 1018, AlreadyPaused = 1019,
    PausedZoneInvalid = 1020, ZoneStatusInvalid = 1021, AlreadyUnpaused = 1022,
    UnpausedZoneInvalid = 1023, DomainExists = 1024, DomainNotRegistered = 1049,
    DomainTasted = 1050, DomainAlreadyHosted = 1051, InternalError = 1052,
    AlreadyDisabled = 1053, AlreadyEnabled = 1054, DisableFailed = 1055,
    PreserveIniNotBoolean = 1056, ZoneNotInitializing = 1057, DeleteFailed = 1059,
    ZoneExists = 1061, StatusUpdateNotAllowed = 1062, StepUpdateNotAllowed = 1063,
    StepStatusInvalid = 1064, StepAlreadyDone = 1065, StepPromotionFailed = 1066,
    OrganizationIdInvalid = 1067, PermissionDenied = 1068, OrganizationNotObject = 1069,
    PlanTooLow = 1070, VanityNameServersNotArray = 1071, VanityNameServersEmpty = 1072,
    NameServerMalformed = 1073, VanityZoneNotFound = 1074, VanityNameServerCountInvalid = 1075,
    NameServerIpsInvalid = 1076, ZoneNotFound = 1077, VanityIpsMissing = 1078,
    VanityNameServersMissing = 1079, NameServerConflict = 1080, VanityNameServersNotSet = 1081,
    UrlOfOtherZone = 1082, PurgeRateLimited = 1083, UrlNotPurged = 1084,
    OnePropertyAtATime = 1085, PropertyInvalid = 1086, ZoneStateInvalid = 1087
);
