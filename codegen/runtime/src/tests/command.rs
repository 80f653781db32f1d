//! Calls as commands. Those for bash run in a real shell, which must pass on the same arguments.

use std::process;

use proptest::prelude::*;

use super::*;

static FORM_API: Api = Api {
    auth_schemes: &[AuthScheme { kind: CredentialKind::Key, carrier: Carrier::Form(&["email", "tkn"]), prefix: None }],
    form: FormEncoding::Urlencoded,
    ..API_COPY
};

/// Base of `FORM_API`; a static cannot be built from another static.
const API_COPY: Api = Api {
    name: "form",
    base_url: "https://example.com",
    is_main: true,
    auth_schemes: &[],
    envelope: Envelope {
        success: Some("result"),
        success_value: Some("success"),
        result: "response",
        errors: &[ErrorPaths { message: Some("msg"), code: Some("err_code"), ..ErrorPaths::NONE }],
        ..Envelope::NONE
    },
    form: FormEncoding::Urlencoded,
    pager: Some(Pager::Offset("o")),
    secrets: &[],
    rate_limits: &[],
};

operation! {
    /// An action of the form.
    #[derive(Default)]
    pub struct Action -> ();
    Meta::post(&FORM_API, "form.action").path("/api").no_result();
    new {
        /// What to do.
        a: String as into = form("a"),
    }
    set {
        /// A note.
        note: String as into = form("note"),
    }
}

fn client(credential: Credential) -> Client {
    Client::builder(credential).base_url("https://example.com/v1").build().unwrap()
}

fn change(name: &str, id: &str) -> Change {
    Change { owner: "o".to_owned(), id: id.to_owned(), name: Some(name.to_owned()), ..Change::default() }
}

/// Returns the arguments that bash passes to curl.
fn arguments(command: &str) -> Vec<String> {
    let script = format!("curl() {{ printf '%s\\0' \"$@\"; }}\n{command}");
    let output = process::Command::new("bash").args(["-c", &script]).output().unwrap();
    assert!(output.status.success(), "{command}\n{}", String::from_utf8_lossy(&output.stderr));
    let output = String::from_utf8(output.stdout).unwrap();
    output.split_terminator('\0').map(str::to_owned).collect()
}

proptest! {
    #[test]
    fn bash_gets_the_same_arguments_back(name in any::<String>(), id in ".{1,9}", key in "[ -~]{0,9}") {
        let client = client(Credential::key("user@example.com", &key));
        let call = client.call(&change(&name, &id));
        let (request, command) = (call.request(), call.command(Shell::Bash).with_credential().to_string());
        let body = request.body.as_ref().unwrap();
        let expected = [
            "--request", "PATCH", &format!("https://example.com/v1{}", request.target),
            "--header", "X-Auth-Email: user@example.com",
            "--header", &format!("X-Auth-Key: {key}"),
            "--header", "Content-Type: application/json",
            "--data", &String::from_utf8(body.bytes.clone()).unwrap(),
        ];
        prop_assert_eq!(arguments(&command), expected);
    }

    #[test]
    fn bash_gets_the_parts_of_a_form_back(note in "[^\\x00]*", file in "[^\\x00]{1,9}") {
        let upload = Upload { file: File::new(file.clone(), ""), note: Some(note.clone()) };
        let command = client(Credential::token("t")).call(&upload).command(Shell::Bash).to_string();
        let path = file.replace('\\', "\\\\").replace('"', "\\\"");
        let found = arguments(&command);
        let expected = ["--form", &format!("file=@\"{path}\""), "--form-string", &format!("note={note}")];
        prop_assert_eq!(&found[5..], expected);
    }

    /// Follows the rules of `cmd.exe`, then those of the C runtime of Windows.
    #[test]
    fn windows_gets_the_same_arguments_back(name in any::<String>(), id in ".{1,9}") {
        let client = client(Credential::token("t"));
        let call = client.call(&change(&name, &id));
        let command = call.command(Shell::Cmd).to_string();
        let body = String::from_utf8(call.request().body.as_ref().unwrap().bytes.clone()).unwrap();
        let found = windows::arguments(&command);
        prop_assert_eq!(&found[1..4], ["--request", "PATCH", &format!("https://example.com/v1{}", call.request().target)]);
        prop_assert_eq!(found.last().unwrap(), &body);
    }
}

#[test]
fn the_credential_is_a_placeholder_unless_asked_for() {
    let cases = [
        (Credential::token("s3cret"), "Authorization: Bearer <API_TOKEN>", "Authorization: Bearer s3cret"),
        (Credential::key("a@b.c", "s3cret"), "X-Auth-Key: <API_KEY>", "X-Auth-Key: s3cret"),
        (
            Credential::user_service_key("s3cret"),
            "X-Auth-User-Service-Key: <USER_SERVICE_KEY>",
            "X-Auth-User-Service-Key: s3cret",
        ),
    ];
    for (credential, placeholder, secret) in cases {
        let client = client(credential);
        for shell in [Shell::Bash, Shell::Cmd] {
            let command = client.call(&change("n", "i")).command(shell);
            assert!(command.to_string().contains(placeholder) && !format!("{command}{command:?}").contains("s3cret"));
            assert!(command.with_credential().to_string().contains(secret));
        }
    }
}

#[test]
fn each_shell_has_its_own_form() {
    let client = client(Credential::token("t"));
    let call = client.call(&change("it's \"50%\" \\", "a b"));
    assert_eq!(
        call.command(Shell::Bash).to_string(),
        r#"curl --request PATCH 'https://example.com/v1/owners/o/pets/a%20b' \
  --header 'Authorization: Bearer <API_TOKEN>' \
  --header 'Content-Type: application/json' \
  --data '{"name":"it'\''s \"50%\" \\"}'"#
    );
    assert_eq!(
        call.command(Shell::Cmd).to_string(),
        r#"curl --request PATCH "https://example.com/v1/owners/o/pets/a"^%"20b" ^
  --header "Authorization: Bearer <API_TOKEN>" ^
  --header "Content-Type: application/json" ^
  --data "{""name"":""it's \\""50"^%"\\"" \\\\""}""#
    );
    assert_eq!(
        call.command(Shell::PowerShell).to_string(),
        r#"Invoke-RestMethod -Method PATCH -Uri 'https://example.com/v1/owners/o/pets/a%20b' `
  -Headers @{ 'Authorization' = 'Bearer <API_TOKEN>' } `
  -ContentType 'application/json' `
  -Body '{"name":"it''s \"50%\" \\"}'"#
    );
}

#[test]
fn a_form_carries_the_credential() {
    let client = client(Credential::key("a@b.c", "s3 cret"));
    let action = Action { a: "go".to_owned(), note: Some("ö".to_owned()) };
    let command = client.call(&action).command(Shell::Bash);
    let found = arguments(&command.to_string());
    assert_eq!(found.last().unwrap(), "a=go&note=%C3%B6&email=<EMAIL>&tkn=<API_KEY>");
    let found = arguments(&command.with_credential().to_string());
    assert_eq!(found.last().unwrap(), "a=go&note=%C3%B6&email=a%40b.c&tkn=s3%20cret");
}

#[test]
fn powershell_uploads_files_and_doubles_typographic_quotes() {
    let upload = Upload { file: File::new("it’s.txt", ""), note: Some("n".to_owned()) };
    let command = client(Credential::token("t")).call(&upload).command(Shell::PowerShell).to_string();
    let form = "-Form @{ 'file' = Get-Item -LiteralPath 'it’’s.txt'; 'note' = 'n' }";
    assert!(command.ends_with(form), "{command}");
}

mod windows {
    //! How a command line becomes arguments: first `cmd.exe`, then the C runtime.

    pub(super) fn arguments(command: &str) -> Vec<String> {
        runtime(&prompt(command))
    }

    /// Removes carets outside of quotes, with the line ends that they escape.
    fn prompt(command: &str) -> String {
        let (mut line, mut quoted) = (String::new(), false);
        let mut characters = command.chars();
        while let Some(character) = characters.next() {
            match character {
                '^' if !quoted => line.extend(characters.next().filter(|next| *next != '\n')),
                '"' => {
                    quoted = !quoted;
                    line.push('"');
                }
                other => line.push(other),
            }
            assert!(!(character == '%' && quoted), "a variable within quotes: {command}");
        }
        line
    }

    fn runtime(line: &str) -> Vec<String> {
        let characters: Vec<_> = line.chars().collect();
        let (mut arguments, mut argument, mut quoted, mut index) = (Vec::new(), None::<String>, false, 0);
        while let Some(&character) = characters.get(index) {
            let slashes = characters[index..].iter().take_while(|next| **next == '\\').count();
            let before_quote = slashes > 0 && characters.get(index + slashes) == Some(&'"');
            match character {
                '\\' if before_quote => {
                    argument.get_or_insert_default().push_str(&"\\".repeat(slashes / 2));
                    index += slashes;
                    if slashes % 2 == 1 {
                        argument.get_or_insert_default().push('"');
                        index += 1;
                    }
                    continue;
                }
                '"' if quoted && characters.get(index + 1) == Some(&'"') => {
                    argument.get_or_insert_default().push('"');
                    index += 1;
                }
                '"' => {
                    quoted = !quoted;
                    argument.get_or_insert_default();
                }
                ' ' | '\t' if !quoted => arguments.extend(argument.take()),
                other => argument.get_or_insert_default().push(other),
            }
            index += 1;
        }
        arguments.extend(argument);
        arguments
    }
}
