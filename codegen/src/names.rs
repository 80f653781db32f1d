//! All names of the generated crate are made here.

use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};
use proc_macro2::Ident;
use quote::format_ident;
use spec::checked::OperationName;
use spec::model::{CredentialKind, EnumValue, Field, UnionCase};

/// Enum of the error codes of a resource.
pub const ERROR_CODE: &str = "ErrorCode";
/// Variant of an open enum that keeps an unknown value.
pub const UNKNOWN: &str = "Other";
/// Module of the types that several resources share.
pub const SHARED: &str = "types";
/// Constructor of an operation, or of a record that is sent.
pub const CONSTRUCTOR: &str = "new";
/// Field of a record that keeps the members of an answer that are not documented.
pub const EXTRA: &str = "extra";

/// Makes the name of a function, a field or a module: snake case.
pub fn snake(name: &str) -> Ident {
    ident(name.to_snake_case())
}

/// Makes the name of a type or a variant: upper camel case.
pub fn camel(name: &str) -> Ident {
    ident(name.to_upper_camel_case())
}

/// Makes the name of a constant: screaming snake case.
pub fn shouting(name: &str) -> Ident {
    ident(name.to_shouty_snake_case())
}

/// Returns the variant of a kind of credential.
pub fn credential(kind: CredentialKind) -> Ident {
    camel(match kind {
        CredentialKind::Token => "token",
        CredentialKind::Key => "key",
        CredentialKind::UserServiceKey => "user_service_key",
    })
}

/// Returns the module of an API whose resources are not at the root.
pub fn api_module(api: &spec::Api) -> Option<Ident> {
    (!api.def.at_root).then(|| snake(&api.name))
}

/// Returns the method that lists all items of an operation.
pub fn all(operation: &str) -> Ident {
    let ending = if operation.ends_with("_all") { "items" } else { "all" };
    snake(&format!("{operation}_{ending}"))
}

/// Returns the path of an operation's struct: `zones::List`, or `ssl::verification::Get` if its API has a module.
pub fn operation_path(OperationName { api, resource, operation }: &OperationName<'_>) -> String {
    let module: String = api_module(api).iter().map(|module| format!("{module}::")).collect();
    format!("{module}{}::{}", snake(&resource.name), camel(&operation.name))
}

/// Returns the name of the field of a struct.
pub fn field(field: &Field) -> Ident {
    snake(field.rust_name.as_deref().unwrap_or(&field.name))
}

/// Returns the variant of an open enum.
pub fn variant(value: &EnumValue) -> Ident {
    camel(value.rust_name.as_deref().unwrap_or(&value.value))
}

/// Returns the case of a union.
pub fn case(case: &UnionCase) -> Ident {
    camel(case.rust_name.as_deref().unwrap_or(&case.value))
}

/// Whether a name of the spec can become a Rust name: it has letters or digits, and only those of ASCII.
pub fn is_nameable(name: &str) -> bool {
    let mut characters = name.chars().filter(|character| character.is_alphanumeric()).peekable();
    characters.peek().is_some() && characters.all(|character| character.is_ascii())
}

/// Completes a name to an identifier: a keyword gets an underscore at its end, a number one at its start. For a name
/// that is not [nameable](is_nameable), the result is only used to report it.
fn ident(mut name: String) -> Ident {
    name.retain(|character| character.is_ascii_alphanumeric() || character == '_');
    match name.chars().next() {
        None => format_ident!("__"),
        Some(first) if first.is_ascii_digit() => format_ident!("_{name}"),
        Some(_) if is_keyword(&name) => format_ident!("{name}_"),
        Some(_) => format_ident!("{name}"),
    }
}

/// Whether a name is a keyword of the edition of the client; syn knows those of all editions.
fn is_keyword(name: &str) -> bool {
    name == "gen" || syn::parse_str::<Ident>(name).is_err()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keywords_numbers_and_odd_characters_become_identifiers() {
        let cases = [
            ("type", "type_"),
            ("match", "match_"),
            ("self", "self_"),
            ("gen", "gen_"),
            ("cf-ray", "cf_ray"),
            ("user.ban.ip", "user_ban_ip"),
            ("ID", "id"),
            ("0rtt", "_0rtt"),
            ("*", "__"),
        ];
        for (wire, rust) in cases {
            assert_eq!(snake(wire).to_string(), rust);
        }
    }

    #[test]
    fn a_name_has_letters_or_digits_of_ascii() {
        for (name, nameable) in [
            ("a", true),
            ("1", true),
            ("a–b", true),
            ("²", false),
            ("٣", false),
            ("½", false),
            ("é", false),
            ("*", false),
            ("", false),
        ] {
            assert_eq!(is_nameable(name), nameable, "{name}");
            // No name causes a panic.
            let _ = [snake(name), camel(name), shouting(name)];
        }
    }

    #[test]
    fn types_and_variants_are_in_upper_camel_case() {
        for (wire, rust) in
            [("AAAA", "Aaaa"), ("check_activation", "CheckActivation"), ("self", "Self_"), ("1.2", "_12")]
        {
            assert_eq!(camel(wire).to_string(), rust);
        }
    }
}
