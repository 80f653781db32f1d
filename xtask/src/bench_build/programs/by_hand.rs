//! Lists DNS records, creates one and deletes it, as one would write it with reqwest and the derives of serde.

use std::fmt;

use reqwest::{Method, StatusCode};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

fn main() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let zone = std::env::args().nth(1).expect("the identifier of a zone");
    if let Err(error) = runtime.block_on(calls(&zone)) {
        eprintln!("{error}");
        std::process::exit(1);
    }
}

async fn calls(zone: &str) -> Result<(), Error> {
    let client = Client::from_env()?;

    let page = client.list(zone, RecordType::A, 50).await?;
    for record in &page.items {
        println!("{} {} {:?}", record.id, record.name, record.content);
    }
    println!("{:?}", page.info.and_then(|info| info.total_count));

    let create =
        Create { type_: RecordType::A, name: "www.example.com", content: "198.51.100.4", ttl: Some(300), proxied: Some(true) };
    let record = client.create(zone, &create).await?;
    println!("{}", record.id);

    let deleted = client.delete(zone, &record.id).await?;
    println!("{}", deleted.id);
    Ok(())
}

struct Client {
    http: reqwest::Client,
    base_url: String,
    token: String,
}

impl Client {
    fn from_env() -> Result<Self, Error> {
        let token = std::env::var("CLOUDFLARE_API_TOKEN").map_err(|_| Error::NoToken)?;
        let base_url = "https://api.cloudflare.com/client/v4".to_owned();
        Ok(Self { http: reqwest::Client::new(), base_url, token })
    }

    async fn list(&self, zone: &str, type_: RecordType, per_page: u32) -> Result<Page<Record>, Error> {
        let path = format!("/zones/{zone}/dns_records?type={}&per_page={per_page}", type_.as_str());
        let envelope = self.send(Method::GET, &path, None).await?;
        Ok(Page { items: envelope.result.ok_or(Error::NoResult)?, info: envelope.result_info })
    }

    async fn create(&self, zone: &str, create: &Create<'_>) -> Result<Record, Error> {
        let body = serde_json::to_vec(create)?;
        let envelope = self.send(Method::POST, &format!("/zones/{zone}/dns_records"), Some(body)).await?;
        envelope.result.ok_or(Error::NoResult)
    }

    async fn delete(&self, zone: &str, record: &str) -> Result<Id, Error> {
        let envelope = self.send(Method::DELETE, &format!("/zones/{zone}/dns_records/{record}"), None).await?;
        envelope.result.ok_or(Error::NoResult)
    }

    async fn send<T: DeserializeOwned>(
        &self,
        method: Method,
        path: &str,
        body: Option<Vec<u8>>,
    ) -> Result<Envelope<T>, Error> {
        let mut request = self.http.request(method, format!("{}{path}", self.base_url)).bearer_auth(&self.token);
        if let Some(body) = body {
            request = request.header("Content-Type", "application/json").body(body);
        }
        let response = request.send().await?;
        let status = response.status();
        let envelope: Envelope<T> = serde_json::from_slice(&response.bytes().await?)?;
        if status.is_success() && envelope.success {
            return Ok(envelope);
        }
        Err(Error::Api { status, errors: envelope.errors })
    }
}

#[derive(Debug)]
enum Error {
    NoToken,
    NoResult,
    Http(reqwest::Error),
    Json(serde_json::Error),
    Api { status: StatusCode, errors: Vec<Message> },
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoToken => f.write_str("CLOUDFLARE_API_TOKEN is not set"),
            Self::NoResult => f.write_str("the response has no result"),
            Self::Http(error) => write!(f, "{error}"),
            Self::Json(error) => write!(f, "the response is not as documented: {error}"),
            Self::Api { status, errors } => {
                write!(f, "{status}")?;
                errors.iter().try_for_each(|error| write!(f, ", {}: {}", error.code, error.message))
            }
        }
    }
}

impl std::error::Error for Error {}

impl From<reqwest::Error> for Error {
    fn from(error: reqwest::Error) -> Self {
        Self::Http(error)
    }
}

impl From<serde_json::Error> for Error {
    fn from(error: serde_json::Error) -> Self {
        Self::Json(error)
    }
}

#[derive(Debug, Deserialize)]
struct Envelope<T> {
    success: bool,
    result: Option<T>,
    #[serde(default)]
    errors: Vec<Message>,
    result_info: Option<PageInfo>,
}

#[derive(Debug, Deserialize)]
struct Message {
    code: u32,
    message: String,
}

#[derive(Debug, Deserialize)]
#[allow(dead_code)]
struct PageInfo {
    page: Option<u64>,
    per_page: Option<u64>,
    count: Option<u64>,
    total_count: Option<u64>,
    total_pages: Option<u64>,
}

struct Page<T> {
    items: Vec<T>,
    info: Option<PageInfo>,
}

#[derive(Debug, Deserialize)]
struct Id {
    id: String,
}

#[derive(Debug, Deserialize)]
#[allow(dead_code)]
struct Record {
    id: String,
    #[serde(rename = "type")]
    type_: RecordType,
    name: String,
    content: Option<String>,
    proxiable: Option<bool>,
    proxied: Option<bool>,
    ttl: Option<i64>,
    priority: Option<i64>,
    locked: Option<bool>,
    zone_id: Option<String>,
    zone_name: Option<String>,
    created_on: Option<String>,
    modified_on: Option<String>,
    data: Option<serde_json::Map<String, serde_json::Value>>,
}

#[derive(Debug, Serialize)]
struct Create<'a> {
    #[serde(rename = "type")]
    type_: RecordType,
    name: &'a str,
    content: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    ttl: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    proxied: Option<bool>,
}

#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
enum RecordType {
    A,
    Aaaa,
    Cname,
    Txt,
    Srv,
    Loc,
    Mx,
    Ns,
    Spf,
    #[serde(other)]
    Other,
}

impl RecordType {
    fn as_str(self) -> &'static str {
        match self {
            Self::A => "A",
            Self::Aaaa => "AAAA",
            Self::Cname => "CNAME",
            Self::Txt => "TXT",
            Self::Srv => "SRV",
            Self::Loc => "LOC",
            Self::Mx => "MX",
            Self::Ns => "NS",
            Self::Spf => "SPF",
            Self::Other => "",
        }
    }
}
