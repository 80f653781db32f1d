// Made from spec/v4/dns_records.json by `cargo xtask gen`: change the spec or a template, not this file.

//! What the server says when a call fails.

use crate::runtime::error_codes;

/// The documented error codes, each with the message that the server sends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorCode {
    /// 1000: `Invalid user`
    UserInvalid,
    /// 1002: `Invalid or missing zone_id`
    ZoneIdInvalid,
    /// 1003: `per_page must be a positive integer`
    PerPageNotPositive,
    /// 1004: `Invalid or missing zone`
    ZoneInvalid,
    /// 1005: `Invalid or missing record`
    RecordInvalid,
    /// 1007: `name required`
    NameMissing,
    /// 1008: `content required`
    ContentMissing,
    /// 1009: `Invalid or missing record id`
    RecordIdInvalid,
    /// 1010: `Invalid or missing record`
    RecordMissing,
    /// 1011: `Zone file for '<domain name>' could not be found`
    ZoneFileNotFound,
    /// 1012: `Zone file for '<domain name>' is not modifiable`
    ZoneFileNotModifiable,
    /// 1013: `The record could not be found`
    NoSuchRecord,
    /// 1014: `You do not have permission to modify this zone`
    ZonePermissionDenied,
    /// 1015: `Unknown error`
    UnknownError,
    /// 1017: `Content for A record is invalid. Must be a valid IPv4 address`
    AContentInvalid,
    /// 1018: `Content for AAAA record is invalid. Must be a valid IPv6 address`
    AaaaContentInvalid,
    /// 1019: `Content for CNAME record is invalid`
    CnameContentInvalid,
    /// 1024: `Invalid priority, priority must be set and be between 0 and 65535`
    PriorityInvalid,
    /// 1025: `Invalid content for an MX record`
    MxContentInvalid,
    /// 1026: `Invalid format for a SPF record. A valid example is 'v=spf1 a mx -all'. You should not include either the
    /// word TXT or the domain name here in the content`
    SpfFormatInvalid,
    /// 1027: `Invalid service value`
    ServiceInvalid,
    /// 1028: `Invalid service value. Must be less than 100 characters`
    ServiceTooLong,
    /// 1029: `Invalid protocol value`
    ProtocolInvalid,
    /// 1030: `Invalid protocol value. Must be less than 12 characters`
    ProtocolTooLong,
    /// 1031: `Invalid SRV name`
    SrvNameInvalid,
    /// 1032: `Invalid SRV name. Must be less than 90 characters`
    SrvNameTooLong,
    /// 1033: `Invalid weight value. Must be between 0 and 65,535`
    WeightOutOfRange,
    /// 1034: `Invalid port value. Must be between 0 and 65,535`
    PortOutOfRange,
    /// 1037: `Invalid domain name for a SRV target host`
    SrvTargetInvalid,
    /// 1038: `Invalid DNS record type`
    TypeInvalid,
    /// 1039: `Invalid TTL. Must be between 120 and 4,294,967,295 seconds, or 1 for automatic`
    TtlOutOfRange,
    /// 1041: `Priority must be set for SRV record`
    SrvPriorityMissing,
    /// 1042: `Zone file for '<domain name>' could not be found`
    NoZoneFile,
    /// 1043: `Zone file for '<domain name>' is not editable`
    ZoneFileNotEditable,
    /// 1044: `A record with these exact values already exists. Please modify or remove this record`
    RecordExists,
    /// 1045: `The record could not be found`
    RecordNotFound,
    /// 1046: `A record with these exact values already exists. Please modify or cancel this edit`
    EditDuplicatesRecord,
    /// 1047: `You do not have permission to modify this zone`
    EditPermissionDenied,
    /// 1048: `You have reached the record limit for this zone`
    RecordLimitReached,
    /// 1049: `The record content is missing`
    RecordContentMissing,
    /// 1050: `Could not find record`
    CouldNotFindRecord,
    /// 1052: `You can not point a CNAME to itself`
    CnamePointsToItself,
    /// 1053: `Invalid lat_degrees, must be an integer between 0 and 90 inclusive`
    LatDegreesInvalid,
    /// 1054: `Invalid lat_minutes, must be an integer between 0 and 59 inclusive`
    LatMinutesInvalid,
    /// 1055: `Invalid lat_seconds, must be a floating point number between 0 and 60, including 0 but not including 60`
    LatSecondsInvalid,
    /// 1056: `Invalid or missing lat_direction. Values must be N or S`
    LatDirectionInvalid,
    /// 1057: `Invalid long_degrees, must be an integer between 0 and 180`
    LongDegreesInvalid,
    /// 1058: `Invalid long_minutes, must be an integer between 0 and 59`
    LongMinutesInvalid,
    /// 1059: `Invalid long_seconds, must be a floating point number between 0 and 60, including 0 but not including 60`
    LongSecondsInvalid,
    /// 1060: `Invalid or missing long_direction. Values must be E or S`
    LongDirectionInvalid,
    /// 1061: `Invalid altitude, must be a floating point number between -100000.00 and 42849672.95`
    AltitudeInvalid,
    /// 1062: `Invalid size, must be a floating point number between 0 and 90000000.00`
    SizeInvalid,
    /// 1063: `Invalid precision_horz, must be a floating point number between 0 and 90000000.00`
    HorizontalPrecisionInvalid,
    /// 1064: `Invalid precision_vert, must be a floating point number between 0 and 90000000.00`
    VerticalPrecisionInvalid,
    /// 1065: `Invalid or missing data for <type> record`
    DataInvalid,
    /// 1067: `Invalid content for a NS record`
    NsContentInvalid,
    /// 1068: `Target cannot be an IP address`
    TargetIsIpAddress,
    /// 1069: `CNAME content cannot reference itself`
    CnameReferencesItself,
    /// 1070: `CNAME content cannot be an IP`
    CnameContentIsIpAddress,
    /// 1071: `Invalid proxied mode. Record cannot be proxied`
    RecordNotProxiable,
    /// 1072: `Invalid record identifier`
    RecordIdentifierInvalid,
    /// 1073: `Invalid TXT record. Must be less than 255 characters`
    TxtTooLong,
    /// 1074: `Invalid TXT record. Record may only contain printable ASCII!`
    TxtNotPrintable,
    /// A code that the documentation does not list.
    Other(u32),
}

error_codes!(
    ErrorCode => UserInvalid = 1000, ZoneIdInvalid = 1002, PerPageNotPositive = 1003,
    ZoneInvalid = 1004, RecordInvalid = 1005, NameMissing = 1007, ContentMissing = 1008,
    RecordIdInvalid = 1009, RecordMissing = 1010, ZoneFileNotFound = 1011,
    ZoneFileNotModifiable = 1012, NoSuchRecord = 1013, ZonePermissionDenied = 1014,
    UnknownError = 1015, AContentInvalid = 1017, AaaaContentInvalid = 1018,
    CnameContentInvalid = 1019, PriorityInvalid = 1024, MxContentInvalid = 1025,
    SpfFormatInvalid = 1026, ServiceInvalid = 1027, ServiceTooLong = 1028,
    ProtocolInvalid = 1029, ProtocolTooLong = 1030, SrvNameInvalid = 1031,
    SrvNameTooLong = 1032, WeightOutOfRange = 1033, PortOutOfRange = 1034,
    SrvTargetInvalid = 1037, TypeInvalid = 1038, TtlOutOfRange = 1039,
    SrvPriorityMissing = 1041, NoZoneFile = 1042, ZoneFileNotEditable = 1043,
    RecordExists = 1044, RecordNotFound = 1045, EditDuplicatesRecord = 1046,
    EditPermissionDenied = 1047, RecordLimitReached = 1048, RecordContentMissing = 1049,
    CouldNotFindRecord = 1050, CnamePointsToItself = 1052, LatDegreesInvalid = 1053,
    LatMinutesInvalid = 1054, LatSecondsInvalid = 1055, LatDirectionInvalid = 1056,
    LongDegreesInvalid = 1057, LongMinutesInvalid = 1058, LongSecondsInvalid = 1059,
    LongDirectionInvalid = 1060, AltitudeInvalid = 1061, SizeInvalid = 1062,
    HorizontalPrecisionInvalid = 1063, VerticalPrecisionInvalid = 1064, DataInvalid = 1065,
    NsContentInvalid = 1067, TargetIsIpAddress = 1068, CnameReferencesItself = 1069,
    CnameContentIsIpAddress = 1070, RecordNotProxiable = 1071, RecordIdentifierInvalid = 1072,
    TxtTooLong = 1073, TxtNotPrintable = 1074
);
