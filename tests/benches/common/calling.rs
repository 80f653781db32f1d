//! Ways to make calls, with the client and by hand.

use std::future::Future;
use std::hint::black_box;
use std::net::SocketAddr;
use std::time::Duration;

use cloudflare_client::dns_records::{self, Create, Get, List, RecordType};
use cloudflare_client::runtime::RateLimit;
use cloudflare_client::{Client, Credential, Page};
use reqwest::header::CONTENT_TYPE;
use reqwest::redirect::Policy;
use serde::de::DeserializeOwned;
use serde_json::to_value;
use tokio::runtime::Runtime;
use tokio::task::JoinSet;

use super::by_hand::{Change, Envelope, Record};
use super::rounds::Way;
use super::{TOKEN, ZONE};

/// A rate limit that the client keeps, as it keeps the documented one, but that no call waits for.
pub const NEVER_REACHED: RateLimit = RateLimit { calls: u32::MAX, period: Duration::from_secs(1) };

/// Maximum time of a call; the client has the same by default.
const TIMEOUT: Duration = Duration::from_secs(30);

/// Identifier of the record of all calls.
const RECORD: &str = "372e67954025e0ba6aaa6d586b9e0b59";

/// Runs all calls on the current thread, as their connections.
pub fn runtime() -> Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap()
}

/// Returns a client of this server.
pub fn client(server: SocketAddr) -> Client {
    let builder = Client::builder(Credential::token(TOKEN)).rate_limit(Some(NEVER_REACHED));
    builder.base_url(format!("http://{server}/client/v4")).build().unwrap()
}

/// What a user writes with reqwest alone.
#[derive(Clone)]
pub struct ByHand {
    http: reqwest::Client,
    base_url: String,
}

impl ByHand {
    pub fn new(server: SocketAddr) -> Self {
        let http = reqwest::Client::builder().user_agent("by-hand/1.0").redirect(Policy::none()).no_proxy();
        let http = http.connect_timeout(Duration::from_secs(5)).build().unwrap();
        Self { http, base_url: format!("http://{server}/client/v4") }
    }

    pub async fn get(&self) -> Record {
        let url = format!("{}/zones/{ZONE}/dns_records/{RECORD}", self.base_url);
        self.fetch(self.http.get(url)).await
    }

    pub async fn list(&self) -> Vec<Record> {
        let url = format!("{}/zones/{ZONE}/dns_records?per_page=100", self.base_url);
        self.fetch(self.http.get(url)).await
    }

    /// Builds the request that creates a record.
    pub fn create(&self, record: &Record) -> reqwest::Request {
        let url = format!("{}/zones/{ZONE}/dns_records", self.base_url);
        let body = serde_json::to_vec(&Change::from(record)).unwrap();
        let request = self.http.post(url).header(CONTENT_TYPE, "application/json").body(body);
        request.bearer_auth(TOKEN).timeout(TIMEOUT).build().unwrap()
    }

    async fn fetch<T: DeserializeOwned>(&self, request: reqwest::RequestBuilder) -> T {
        let response = request.bearer_auth(TOKEN).timeout(TIMEOUT).send().await.unwrap();
        assert!(response.status().is_success());
        let body = response.bytes().await.unwrap();
        let envelope: Envelope<T> = serde_json::from_slice(&body).unwrap();
        assert!(envelope.success);
        envelope.result.unwrap()
    }
}

/// Gets a record with the client.
async fn get(client: &Client) -> dns_records::Record {
    client.dns_records().get(&Get::new(ZONE, RECORD)).await.unwrap()
}

/// Lists a page of records with the client.
async fn list(client: &Client) -> Page<dns_records::Record> {
    client.dns_records().list(&List::new(ZONE).per_page(100)).await.unwrap()
}

/// Returns the ways to get a record, so many at a time.
pub fn get_record(runtime: &Runtime, server: SocketAddr, at_once: usize) -> Vec<Way<'_>> {
    let (by_hand, client) = clients(server);
    let (expected, record) = runtime.block_on(async { (by_hand.get().await, get(client).await) });
    assert_eq!(to_value(record).unwrap(), to_value(expected).unwrap());
    vec![way(BY_HAND, runtime, at_once, move || by_hand.get()), way(BY_CLIENT, runtime, at_once, move || get(client))]
}

/// Returns the ways to list a page, so many at a time.
pub fn list_page(runtime: &Runtime, server: SocketAddr, at_once: usize) -> Vec<Way<'_>> {
    let (by_hand, client) = clients(server);
    let (expected, page) = runtime.block_on(async { (by_hand.list().await, list(client).await) });
    assert_eq!(to_value(page.items).unwrap(), to_value(expected).unwrap());
    vec![way(BY_HAND, runtime, at_once, move || by_hand.list()), way(BY_CLIENT, runtime, at_once, move || list(client))]
}

/// Number of calls that a task makes, if there are several.
const EACH: usize = 4;

const BY_HAND: &str = "reqwest and serde derive, by hand";
const BY_CLIENT: &str = "client";

/// Returns both for the rest of the process, so that concurrent tasks share them for free.
fn clients(server: SocketAddr) -> (&'static ByHand, &'static Client) {
    (Box::leak(Box::new(ByHand::new(server))), Box::leak(Box::new(client(server))))
}

/// Calls in a loop, or in several concurrent ones.
fn way<'r, F, C>(name: &str, runtime: &'r Runtime, at_once: usize, call: F) -> Way<'r>
where
    F: Fn() -> C + Copy + Send + 'static,
    C: Future<Output: Send> + Send + 'static,
{
    if at_once == 1 {
        return Way::looped(name, move |times| runtime.block_on(repeat(call, times)));
    }
    // Several calls of each task, since the first and the last ones are not concurrent.
    let concurrent = async move |times| {
        let tasks: JoinSet<_> = (0..at_once).map(|_| repeat(call, times * EACH)).collect();
        tasks.join_all().await;
    };
    Way::looped(name, move |times| runtime.block_on(concurrent(times))).of(at_once * EACH)
}

async fn repeat<C: Future>(call: impl Fn() -> C, times: usize) {
    for _ in 0..times {
        black_box(call().await);
    }
}

/// Returns the ways to build the request that creates a record, without sending it.
pub fn create<'r>(client: &'r Client, by_hand: &'r ByHand, record: &'r Record) -> Vec<Way<'r>> {
    let content = record.content.as_deref().unwrap();
    let create = Create::new(ZONE, RecordType::A, &record.name, content).ttl(300).proxied(false);
    vec![
        Way::new(BY_HAND, || by_hand.create(record)),
        Way::new(BY_CLIENT, move || client.dns_records().create(&create)),
    ]
}
