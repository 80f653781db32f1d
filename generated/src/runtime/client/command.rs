//! Calls as shell commands.

use std::fmt;

use crate::runtime::client::credential::Credential;
use crate::runtime::describe::api::{AuthScheme, Carrier};
use crate::runtime::describe::credential_kind::CredentialKind;
use crate::runtime::error::mask::Mask;
use crate::runtime::http::headers;
use crate::runtime::http::request::{Body, FormPart, Request};
use crate::runtime::http::transport::Header;

/// Placeholder for a secret.
const SECRET: &str = "<SECRET>";

/// A shell in which a [`Command`] can be run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Shell {
    /// `curl` in bash, or in another shell with the quoting of POSIX.
    Bash,
    /// `curl` at the prompt of `cmd.exe`, which can't pass a string with line breaks.
    Cmd,
    /// `Invoke-RestMethod` in PowerShell; a form with files needs PowerShell 7.
    PowerShell,
}

/// A shell command that makes a call. `Display` writes it, with placeholders such as `<API_TOKEN>` and `<SECRET>` in
/// place of the credential and of secrets.
#[derive(Clone)]
pub struct Command {
    pub(crate) shell: Shell,
    pub(crate) url: String,
    pub(crate) request: Request,
    /// Headers that were added to the call.
    pub(crate) headers: Vec<Header>,
    pub(crate) auth_scheme: Option<AuthScheme>,
    pub(crate) credential: Option<Credential>,
    /// Members that are documented as secrets.
    pub(crate) members: &'static [&'static str],
    pub(crate) secrets: Vec<String>,
    pub(crate) shown: bool,
}

impl Command {
    /// Shows the credential and the secrets: whoever reads the command can make calls in the name of their owner.
    pub fn with_credential(mut self) -> Self {
        self.shown = true;
        self
    }

    fn mask(&self) -> Mask<'_> {
        Mask { members: self.members, sent: &self.secrets, credential: None }
    }

    /// Returns the URL, whose query may have a secret.
    fn url(&self) -> String {
        if self.shown { self.url.clone() } else { self.mask().form(&self.url, SECRET) }
    }

    /// Returns the headers of the credential, if it is sent in headers, and those that were added to the call.
    fn headers(&self) -> Vec<(&str, String)> {
        let mut headers: Vec<_> = match self.auth_scheme {
            Some(AuthScheme { carrier: Carrier::Headers(names), .. }) => {
                names.iter().copied().zip(self.parts()).collect()
            }
            _ => Vec::new(),
        };
        let further = self.headers.iter().filter(|header| !is_content_type(header));
        headers.extend(further.map(|header| {
            let hidden = !self.shown && header.sensitive && headers::may_be_secret(&header.name);
            (&*header.name, if hidden { SECRET.to_owned() } else { header.value.clone() })
        }));
        headers
    }

    /// Returns the type of the body, except for a multipart form, whose type the command itself sets.
    fn content_type(&self) -> Option<&str> {
        if self.request.body.as_ref().is_some_and(|body| !body.parts.is_empty()) {
            return None;
        }
        let given = self.headers.iter().find(|header| is_content_type(header)).map(|header| header.value.as_str());
        given.or(self.request.body.as_ref().map(|body| body.content_type.as_str()))
    }

    /// Returns the body, with the credential if it is sent there.
    fn body(&self) -> Option<Body> {
        let mut body = self.request.body.clone()?;
        if !self.shown {
            self.hide(&mut body);
        }
        if let Some(AuthScheme { carrier: Carrier::Form(names), .. }) = self.auth_scheme {
            for (name, part) in names.iter().zip(self.parts()) {
                match self.shown {
                    true => body.append(name, &part),
                    false => body.bytes.extend(format!("&{name}={part}").bytes()),
                }
            }
        }
        Some(body)
    }

    /// Replaces the secrets of a body with placeholders.
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

    /// Returns the parts of the credential, or their placeholders.
    fn parts(&self) -> Vec<String> {
        if let Some(credential) = self.credential.as_ref().filter(|_| self.shown) {
            return credential.parts().collect();
        }
        let placeholders: &[&str] = match self.auth_scheme.map(|scheme| scheme.kind) {
            Some(CredentialKind::Token) => &["Bearer <API_TOKEN>"],
            Some(CredentialKind::Key) => &["<EMAIL>", "<API_KEY>"],
            Some(CredentialKind::UserServiceKey) => &["<USER_SERVICE_KEY>"],
            None => &[],
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

/// Writes a curl command with one option per line.
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

/// Writes a PowerShell command with one parameter per line.
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

/// Puts a string in single quotes. A single quote in it ends the string, follows escaped, and begins the string again.
fn bash(text: &str) -> String {
    format!("'{}'", text.replace('\'', "'\\''"))
}

/// Puts a string in double quotes, as the C runtime of Windows reads them: a quote is doubled, and so are backslashes
/// before it. A percent sign is outside, since `cmd.exe` looks for variables within quotes too.
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

/// Puts a string in single quotes, and doubles those in it. PowerShell treats typographic single quotes the same.
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
