//! Named formats of strings: a row each.

use super::Limit;
use super::formats::{
    is_date, is_email, is_host_name, is_host_name_or_ip, is_ip, is_ipv4, is_ipv6, is_printable_ascii, is_uri, is_uuid,
};

macro_rules! formats {
    ($($variant:ident, $function:ident: $name:literal, $noun:literal, $fits:ident;)+) => {
        /// A named format of a string.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Format {
            $(#[doc = concat!("`", $name, "`: ", $noun, ".")] $variant,)+
        }

        impl Format {
            /// All formats.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// Names of all formats.
            pub const NAMES: &'static [&'static str] = &[$($name),+];

            /// Returns the format of this name.
            pub fn named(name: &str) -> Option<Self> {
                match name {
                    $($name => Some(Self::$variant),)+
                    _ => None,
                }
            }

            /// Returns its name.
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)+
                }
            }

            /// Returns what a string of this format is.
            pub fn noun(self) -> &'static str {
                match self {
                    $(Self::$variant => $noun,)+
                }
            }

            /// Whether a string has this format.
            pub fn fits(self, string: &str) -> bool {
                match self {
                    $(Self::$variant => $fits(string),)+
                }
            }
        }

        impl Limit<'_> {
            $(#[doc = concat!("Limits a string to ", $noun, ".")] pub const fn $function() -> Self {
                Self::Format(Format::$variant)
            })+
        }
    };
}

formats! {
    // Variant, function in generated code: name in a spec, what it is, what fits.
    Hostname, hostname: "hostname", "a valid host name", is_host_name;
    HostnameOrIp, hostname_or_ip: "hostname_or_ip", "a valid host name or IP address", is_host_name_or_ip;
    Ip, ip: "ip", "a valid IP address", is_ip;
    Ipv4, ipv4: "ipv4", "a valid IPv4 address", is_ipv4;
    Ipv6, ipv6: "ipv6", "a valid IPv6 address", is_ipv6;
    Uri, uri: "uri", "a valid URI with a scheme", is_uri;
    Email, email: "email", "a valid email address", is_email;
    Date, date: "date", "a valid date, as in `2014-01-31`", is_date;
    PrintableAscii, printable_ascii: "printable_ascii", "printable ASCII", is_printable_ascii;
    Uuid, uuid: "uuid", "a valid UUID", is_uuid;
}
