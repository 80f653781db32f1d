// Made from spec/v4/dns_records.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Error codes of the server.

use crate::runtime::error_codes;

error_codes! {
    /// Documented error codes, each with its message.
    pub enum ErrorCode {
        /// 1000: `Invalid user`
        UserInvalid = 1000,
        /// 1002: `Invalid or missing zone_id`
        ZoneIdInvalid = 1002,
        /// 1003: `per_page must be a positive integer`
        PerPageNotPositive = 1003,
        /// 1004: `Invalid or missing zone`
        ZoneInvalid = 1004,
        /// 1005: `Invalid or missing record`
        RecordInvalid = 1005,
        /// 1007: `name required`
        NameMissing = 1007,
        /// 1008: `content required`
        ContentMissing = 1008,
        /// 1009: `Invalid or missing record id`
        RecordIdInvalid = 1009,
        /// 1010: `Invalid or missing record`
        RecordMissing = 1010,
        /// 1011: `Zone file for '<domain name>' could not be found`
        ZoneFileNotFound = 1011,
        /// 1012: `Zone file for '<domain name>' is not modifiable`
        ZoneFileNotModifiable = 1012,
        /// 1013: `The record could not be found`
        NoSuchRecord = 1013,
        /// 1014: `You do not have permission to modify this zone`
        ZonePermissionDenied = 1014,
        /// 1015: `Unknown error`
        UnknownError = 1015,
        /// 1017: `Content for A record is invalid. Must be a valid IPv4 address`
        AContentInvalid = 1017,
        /// 1018: `Content for AAAA record is invalid. Must be a valid IPv6 address`
        AaaaContentInvalid = 1018,
        /// 1019: `Content for CNAME record is invalid`
        CnameContentInvalid = 1019,
        /// 1024: `Invalid priority, priority must be set and be between 0 and 65535`
        PriorityInvalid = 1024,
        /// 1025: `Invalid content for an MX record`
        MxContentInvalid = 1025,
        /// 1026: `Invalid format for a SPF record. A valid example is 'v=spf1 a mx -all'. You should not include either
        /// the word TXT or the domain name here in the content`
        SpfFormatInvalid = 1026,
        /// 1027: `Invalid service value`
        ServiceInvalid = 1027,
        /// 1028: `Invalid service value. Must be less than 100 characters`
        ServiceTooLong = 1028,
        /// 1029: `Invalid protocol value`
        ProtocolInvalid = 1029,
        /// 1030: `Invalid protocol value. Must be less than 12 characters`
        ProtocolTooLong = 1030,
        /// 1031: `Invalid SRV name`
        SrvNameInvalid = 1031,
        /// 1032: `Invalid SRV name. Must be less than 90 characters`
        SrvNameTooLong = 1032,
        /// 1033: `Invalid weight value. Must be between 0 and 65,535`
        WeightOutOfRange = 1033,
        /// 1034: `Invalid port value. Must be between 0 and 65,535`
        PortOutOfRange = 1034,
        /// 1037: `Invalid domain name for a SRV target host`
        SrvTargetInvalid = 1037,
        /// 1038: `Invalid DNS record type`
        TypeInvalid = 1038,
        /// 1039: `Invalid TTL. Must be between 120 and 4,294,967,295 seconds, or 1 for automatic`
        TtlOutOfRange = 1039,
        /// 1041: `Priority must be set for SRV record`
        SrvPriorityMissing = 1041,
        /// 1042: `Zone file for '<domain name>' could not be found`
        NoZoneFile = 1042,
        /// 1043: `Zone file for '<domain name>' is not editable`
        ZoneFileNotEditable = 1043,
        /// 1044: `A record with these exact values already exists. Please modify or remove this record`
        RecordExists = 1044,
        /// 1045: `The record could not be found`
        RecordNotFound = 1045,
        /// 1046: `A record with these exact values already exists. Please modify or cancel this edit`
        EditDuplicatesRecord = 1046,
        /// 1047: `You do not have permission to modify this zone`
        EditPermissionDenied = 1047,
        /// 1048: `You have reached the record limit for this zone`
        RecordLimitReached = 1048,
        /// 1049: `The record content is missing`
        RecordContentMissing = 1049,
        /// 1050: `Could not find record`
        CouldNotFindRecord = 1050,
        /// 1052: `You can not point a CNAME to itself`
        CnamePointsToItself = 1052,
        /// 1053: `Invalid lat_degrees, must be an integer between 0 and 90 inclusive`
        LatDegreesInvalid = 1053,
        /// 1054: `Invalid lat_minutes, must be an integer between 0 and 59 inclusive`
        LatMinutesInvalid = 1054,
        /// 1055: `Invalid lat_seconds, must be a floating point number between 0 and 60, including 0 but not including
        /// 60`
        LatSecondsInvalid = 1055,
        /// 1056: `Invalid or missing lat_direction. Values must be N or S`
        LatDirectionInvalid = 1056,
        /// 1057: `Invalid long_degrees, must be an integer between 0 and 180`
        LongDegreesInvalid = 1057,
        /// 1058: `Invalid long_minutes, must be an integer between 0 and 59`
        LongMinutesInvalid = 1058,
        /// 1059: `Invalid long_seconds, must be a floating point number between 0 and 60, including 0 but not including
        /// 60`
        LongSecondsInvalid = 1059,
        /// 1060: `Invalid or missing long_direction. Values must be E or S`
        LongDirectionInvalid = 1060,
        /// 1061: `Invalid altitude, must be a floating point number between -100000.00 and 42849672.95`
        AltitudeInvalid = 1061,
        /// 1062: `Invalid size, must be a floating point number between 0 and 90000000.00`
        SizeInvalid = 1062,
        /// 1063: `Invalid precision_horz, must be a floating point number between 0 and 90000000.00`
        HorizontalPrecisionInvalid = 1063,
        /// 1064: `Invalid precision_vert, must be a floating point number between 0 and 90000000.00`
        VerticalPrecisionInvalid = 1064,
        /// 1065: `Invalid or missing data for <type> record`
        DataInvalid = 1065,
        /// 1067: `Invalid content for a NS record`
        NsContentInvalid = 1067,
        /// 1068: `Target cannot be an IP address`
        TargetIsIpAddress = 1068,
        /// 1069: `CNAME content cannot reference itself`
        CnameReferencesItself = 1069,
        /// 1070: `CNAME content cannot be an IP`
        CnameContentIsIpAddress = 1070,
        /// 1071: `Invalid proxied mode. Record cannot be proxied`
        RecordNotProxiable = 1071,
        /// 1072: `Invalid record identifier`
        RecordIdentifierInvalid = 1072,
        /// 1073: `Invalid TXT record. Must be less than 255 characters`
        TxtTooLong = 1073,
        /// 1074: `Invalid TXT record. Record may only contain printable ASCII!`
        TxtNotPrintable = 1074,
    }
}
