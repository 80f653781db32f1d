// Made from spec/v4/zones.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Error codes of the server.

use crate::runtime::error_codes;

error_codes! {
    /// Documented error codes, each with its message.
    pub enum ErrorCode {
        /// 1000: `Invalid or missing user`
        UserInvalid = 1000,
        /// 1002: `'name' must be a valid domain`
        NameInvalid = 1002,
        /// 1003: `'jump_start' must be boolean`
        JumpStartNotBoolean = 1003,
        /// 1004: `Failed to assign name servers`
        NameServersNotAssigned = 1004,
        /// 1006: `Invalid or missing zone`
        ZoneInvalid = 1006,
        /// 1008: `Invalid or missing Zone id`
        ZoneIdInvalid = 1008,
        /// 1010: `Invalid Zone`
        NoSuchZone = 1010,
        /// 1011: `Invalid or missing zone`
        ZoneMissing = 1011,
        /// 1012: `Request must contain one of 'purge_everything' or 'files'`
        PurgeTargetMissing = 1012,
        /// 1013: `'purge_everything' must be true`
        PurgeEverythingNotTrue = 1013,
        /// 1014: `'files' must be an array of urls`
        FilesNotUrls = 1014,
        /// 1015: `Unable to purge <url>`
        PurgeOfUrlFailed = 1015,
        /// 1016: `Unable to purge any urls`
        PurgeOfAllUrlsFailed = 1016,
        /// 1017: `Unable to purge all`
        PurgeOfEverythingFailed = 1017,
        /// 1018: `Invalid zone status`
        StatusInvalid = 1018,
        /// 1019: `Zone is already paused`
        AlreadyPaused = 1019,
        /// 1020: `Invalid or missing zone`
        PausedZoneInvalid = 1020,
        /// 1021: `Invalid zone status`
        ZoneStatusInvalid = 1021,
        /// 1022: `Zone is already unpaused`
        AlreadyUnpaused = 1022,
        /// 1023: `Invalid or missing zone`
        UnpausedZoneInvalid = 1023,
        /// 1024: `<domain> already exists`
        DomainExists = 1024,
        /// 1049: `<domain> is not a registered domain`
        DomainNotRegistered = 1049,
        /// 1050: `<domain> is currently being tasted. It is not currently a registered domain`
        DomainTasted = 1050,
        /// 1051: `Cloudflare is already hosting <domain>`
        DomainAlreadyHosted = 1051,
        /// 1052: `An error has occurred and it has been logged. We will fix this problem promptly. We apologize for the
        /// inconvenience`
        InternalError = 1052,
        /// 1053: `<domain> is already disabled`
        AlreadyDisabled = 1053,
        /// 1054: `<domain> is already enabled`
        AlreadyEnabled = 1054,
        /// 1055: `Failed to disable <domain>`
        DisableFailed = 1055,
        /// 1056: `preserve_ini must be a boolean`
        PreserveIniNotBoolean = 1056,
        /// 1057: `Zone must be in 'initializing' status`
        ZoneNotInitializing = 1057,
        /// 1059: `Unable to delete zone`
        DeleteFailed = 1059,
        /// 1061: `<domain> already exists`
        ZoneExists = 1061,
        /// 1062: `Not allowed to update zone status`
        StatusUpdateNotAllowed = 1062,
        /// 1063: `Not allowed to update zone step`
        StepUpdateNotAllowed = 1063,
        /// 1064: `Not allowed to update zone step. Bad zone status`
        StepStatusInvalid = 1064,
        /// 1065: `Not allowed to update zone step. Zone has already been set up`
        StepAlreadyDone = 1065,
        /// 1066: `Could not promote zone to step 3`
        StepPromotionFailed = 1066,
        /// 1067: `Invalid organization identifier passed in your organization variable`
        OrganizationIdInvalid = 1067,
        /// 1068: `Permission denied`
        PermissionDenied = 1068,
        /// 1069: `organization variable should be an organization object`
        OrganizationNotObject = 1069,
        /// 1070: `This operation requires a Business or Enterprise account.`
        PlanTooLow = 1070,
        /// 1071: `Vanity name server array expected.`
        VanityNameServersNotArray = 1071,
        /// 1072: `Vanity name server array cannot be empty.`
        VanityNameServersEmpty = 1072,
        /// 1073: `A name server provided is in the wrong format.`
        NameServerMalformed = 1073,
        /// 1074: `Could not find a valid zone.`
        VanityZoneNotFound = 1074,
        /// 1075: `Vanity name server array count is invalid`
        VanityNameServerCountInvalid = 1075,
        /// 1076: `Name servers have invalid IP addresses`
        NameServerIpsInvalid = 1076,
        /// 1077: `Could not find a valid zone.`
        ZoneNotFound = 1077,
        /// 1078: `This zone has no valid vanity IPs.`
        VanityIpsMissing = 1078,
        /// 1079: `This zone has no valid vanity name servers.`
        VanityNameServersMissing = 1079,
        /// 1080: `There is a conflict with one of the name servers.`
        NameServerConflict = 1080,
        /// 1081: `There are no valid vanity name servers to disable.`
        VanityNameServersNotSet = 1081,
        /// 1082: `Unable to purge '<url>'. You can only purge files for this zone`
        UrlOfOtherZone = 1082,
        /// 1083: `Unable to purge '<url>'. Rate limit reached. Please wait if you need to perform more operations`
        PurgeRateLimited = 1083,
        /// 1084: `Unable to purge '<url>'.`
        UrlNotPurged = 1084,
        /// 1085: `Only one property can be updated at a time`
        OnePropertyAtATime = 1085,
        /// 1086: `Invalid property`
        PropertyInvalid = 1086,
        /// 1087: `Zone is in an invalid state`
        ZoneStateInvalid = 1087,
    }
}
