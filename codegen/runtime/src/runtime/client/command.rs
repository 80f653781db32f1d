//! A call as the command that makes it, for three shells.

use std::fmt;

use crate::runtime::client::credential::Credential;
use crate::runtime::describe::api::{Carrier, Login};
use crate::runtime::describe::credential_kind::CredentialKind;
use crate::runtime::error::mask::Mask;
use crate::runtime::http::headers;
use crate::runtime::http::request::{Body, FormPart, Request};
use crate::runtime::http::transport::Header;

/// What stands in place of a secret.
const SECRET: &str = "<SECRET>";

/// A shell in which a [`Command`] can be run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Shell {
    /// `curl` in bash, or in another shell that quotes as POSIX has it.
    Bash,
    /// `curl` at the prompt of `cmd.exe`. A string with line breaks can't be passed there.
    Cmd,
    /// `Invoke-RestMethod` in PowerShell; a form with files needs PowerShell 7.
    PowerShell,
}

/// The command that makes a call. Its `Display` is the command; in place of the credential and of secrets it has
/// placeholders, such as `<API_TOKEN>` and `<SECRET>`.
#[derive(Clone)]
pub struct Command {
    pub(crate) shell: Shell,
    pub(crate) url: String,
    pub(crate) request: Request,
    /// The further headers of the call.
    pub(crate) headers: Vec<Header>,
    pub(crate) login: Option<Login>,
    pub(crate) credential: Credential,
    /// The members that are documented as secrets.
    pub(crate) members: &'static [&'static str],
    pub(crate) secrets: Vec<String>,
    pub(crate) shown: bool,
}

impl Command {
    /// The command with the credential and the secrets in it: who reads it can call in the name of its owner.
    pub fn with_credential(mut self) -> Self {
        self.shown = true;
        self
    }

    fn mask(&self) -> Mask<'_> {
        Mask { members: self.members, sent: self.secrets.iter().map(String::as_str).collect() }
    }

    /// The URL, in whose query a secret may be.
    fn url(&self) -> String {
        if self.shown { self.url.clone() } else { self.mask().form(&self.url, SECRET) }
    }

    /// The parts of the credential with their names, if they travel in headers, and the further headers.
    fn headers(&self) -> Vec<(&str, String)> {
        let mut headers: Vec<_> = match self.login {
            Some(Login { carrier: Carrier::Headers(names), .. }) => names.iter().copied().zip(self.parts()).collect(),
            _ => Vec::new(),
        };
        let further = self.headers.iter().filter(|header| !is_content_type(header));
        headers.extend(further.map(|Header { name, value, .. }| {
            let hidden = !self.shown && headers::may_be_secret(name);
            (&**name, if hidden { SECRET.to_owned() } else { value.clone() })
        }));
        headers
    }

    /// The type of the body; that of a form with files is made by the shell's own command.
    fn content_type(&self) -> Option<&str> {
        if self.request.body.as_ref().is_some_and(|body| !body.parts.is_empty()) {
            return None;
        }
        let given = self.headers.iter().find(|header| is_content_type(header)).map(|header| header.value.as_str());
        given.or(self.request.body.as_ref().map(|body| body.content_type.as_str()))
    }

    /// The body, with the parts of the credential if they travel there.
    fn body(&self) -> Option<Body> {
        let mut body = self.request.body.clone()?;
        if !self.shown {
            self.hide(&mut body);
        }
        if let Some(Login { carrier: Carrier::Form(names), .. }) = self.login {
            for (name, part) in names.iter().zip(self.parts()) {
                match self.shown {
                    true => body.append(name, &part),
                    false => body.bytes.extend(format!("&{name}={part}").bytes()),
                }
            }
        }
        Some(body)
    }

    /// Puts placeholders in place of the secrets of a body.
    fn hide(&self, body: &mut Body) {
        let (mask, text) = (self.mask(), String::from_utf8_lossy(&body.bytes));
        body.bytes = match body.is_json() {
            true => mask.json(&text, SECRET).into_bytes(),
            false => mask.form(&text, SECRET).into_bytes(),
        };
        for part in &mut body.parts {
            if let FormPart::Text { name, text } = part {
                *text = if mask.names(name) { SECRET.to_owned() } else { mask.json(text, SECRET) };
            }
        }
    }

    /// The parts of the credential, or what stands in place of them.
    fn parts(&self) -> Vec<String> {
        if self.shown {
            return self.credential.parts();
        }
        let placeholders: &[&str] = match self.credential.kind() {
            CredentialKind::Token => &["Bearer <API_TOKEN>"],
            CredentialKind::Key => &["<EMAIL>", "<API_KEY>"],
            CredentialKind::UserServiceKey => &["<USER_SERVICE_KEY>"],
        };
        placeholders.iter().map(|part| (*part).to_owned()).collect()
    }
}

fn is_content_type(header: &Header) -> bool {
    header.name.eq_ignore_ascii_case("content-type")
}

impl fmt::Debug for Command {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Command").field("shell", &self.shell).field("request", &self.request).finish_non_exhaustive()
    }
}

impl fmt::Display for Command {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.shell {
            Shell::Bash => curl(self, f, bash, " \\\n  "),
            Shell::Cmd => curl(self, f, cmd, " ^\n  "),
            Shell::PowerShell => invoke(self, f),
        }
    }
}

/// The command of curl: one option a line.
fn curl(command: &Command, f: &mut fmt::Formatter<'_>, quoted: fn(&str) -> String, next: &str) -> fmt::Result {
    write!(f, "curl --request {} {}", command.request.method, quoted(&command.url()))?;
    for (name, value) in command.headers() {
        write!(f, "{next}--header {}", quoted(&format!("{name}: {value}")))?;
    }
    if let Some(content_type) = command.content_type() {
        write!(f, "{next}--header {}", quoted(&format!("Content-Type: {content_type}")))?;
    }
    let Some(body) = command.body() else { return Ok(()) };
    if body.parts.is_empty() {
        return write!(f, "{next}--data {}", quoted(&String::from_utf8_lossy(&body.bytes)));
    }
    body.parts.iter().try_for_each(|part| match part {
        FormPart::File { name, path } => {
            let path = path.replace('\\', "\\\\").replace('"', "\\\"");
            write!(f, "{next}--form {}", quoted(&format!("{name}=@\"{path}\"")))
        }
        FormPart::Text { name, text } => write!(f, "{next}--form-string {}", quoted(&format!("{name}={text}"))),
    })
}

/// The command of PowerShell: one parameter a line.
fn invoke(command: &Command, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    const NEXT: &str = " `\n  ";
    write!(f, "Invoke-RestMethod -Method {} -Uri {}", command.request.method, powershell(&command.url()))?;
    let headers: Vec<_> =
        command.headers().iter().map(|(name, value)| format!("{} = {}", powershell(name), powershell(value))).collect();
    if !headers.is_empty() {
        write!(f, "{NEXT}-Headers @{{ {} }}", headers.join("; "))?;
    }
    if let Some(content_type) = command.content_type() {
        write!(f, "{NEXT}-ContentType {}", powershell(content_type))?;
    }
    let Some(body) = command.body() else { return Ok(()) };
    if body.parts.is_empty() {
        return write!(f, "{NEXT}-Body {}", powershell(&String::from_utf8_lossy(&body.bytes)));
    }
    let part = |part: &FormPart| match part {
        FormPart::File { name, path } => format!("{} = Get-Item -LiteralPath {}", powershell(name), powershell(path)),
        FormPart::Text { name, text } => format!("{} = {}", powershell(name), powershell(text)),
    };
    write!(f, "{NEXT}-Form @{{ {} }}", body.parts.iter().map(part).collect::<Vec<_>>().join("; "))
}

/// In single quotes; a single quote ends the text, stands escaped, and begins the text again.
fn bash(text: &str) -> String {
    format!("'{}'", text.replace('\'', "'\\''"))
}

/// In double quotes, as the C runtime of Windows reads them: a quote is doubled, and so are backslashes before it. A
/// percent sign stands outside, since `cmd.exe` looks for variables within quotes too.
fn cmd(text: &str) -> String {
    let mut quoted = String::from('"');
    let mut backslashes = 0;
    for character in text.chars() {
        match character {
            '"' => quoted += &("\\".repeat(backslashes) + "\"\""),
            '%' => quoted += &("\\".repeat(backslashes) + "\"^%\""),
            other => quoted.push(other),
        }
        backslashes = if character == '\\' { backslashes + 1 } else { 0 };
    }
    quoted + &"\\".repeat(backslashes) + "\""
}

/// In single quotes, which are doubled within; PowerShell takes the typographic ones for the same.
fn powershell(text: &str) -> String {
    let mut quoted = String::from('\'');
    for character in text.chars() {
        quoted.push(character);
        if matches!(character, '\'' | '\u{2018}'..='\u{201b}') {
            quoted.push(character);
        }
    }
    quoted.push('\'');
    quoted
}
