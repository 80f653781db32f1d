//! Several APIs in one client.

use std::fs;

use serde_json::json;

/// Name, base URL, whether it is at the root, whether it shares credentials.
type Api = (&'static str, &'static str, bool, bool);

/// Tells for each API whether the credential of a client is for it.
fn is_main(apis: &[Api]) -> Vec<bool> {
    let folder = tempfile::tempdir().unwrap();
    for (name, base_url, at_root, shares) in apis {
        let api = json!({
            "title": name, "description": "Sells things.", "at_root": at_root, "base_url": base_url,
            "shares_credentials": shares, "sources": [{ "name": "docs", "title": "Docs" }],
            "credentials": [{ "kind": "token", "headers": ["Authorization"], "description": "A token." }],
        });
        fs::create_dir(folder.path().join(name)).unwrap();
        fs::write(folder.path().join(name).join("api.json"), api.to_string()).unwrap();
    }
    let loaded = spec::load(folder.path()).unwrap();
    let checked = spec::check(&loaded).unwrap_or_else(|mistakes| panic!("{}", spec::render(&mistakes, false)));
    crate::lower::lower(&checked).unwrap().apis.iter().map(|api| api.is_main).collect()
}

#[test]
fn a_credential_is_for_the_api_at_the_root_and_those_that_share_it() {
    let root = ("root", "https://a.example/v1", true, false);
    for (base_url, shares, expected) in [
        ("https://a.example", false, true),
        ("https://A.example/v2", false, true),
        ("https://b.example/v1", false, false),
        ("https://a.example.b.example", false, false),
        ("https://a.example:444/v1", false, false),
        ("https://b.example/v1", true, true),
    ] {
        assert_eq!(is_main(&[("other", base_url, false, shares), root]), [expected, true], "{base_url}");
    }
}

#[test]
fn without_an_api_at_the_root_the_first_one_has_the_credential() {
    let (first, second) = (("a", "https://a.example", false, false), ("b", "https://b.example", false, false));
    assert_eq!(is_main(&[second, first]), [true, false]);
}
