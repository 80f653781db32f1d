//! Any responses to a list, chosen by libFuzzer: a byte for the list, then the pages, between record separators. They
//! repeat without end, and the list must end nevertheless.
//!
//! `cargo guided pages -- -max_total_time=600`

#![no_main]
#![allow(clippy::unwrap_used, missing_docs, reason = "a test fails by panicking")]

#[path = "../clock.rs"]
mod clock;
mod corpus;

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, LazyLock, Mutex};

use clock::Hasty;
use cloudflare_client::client_api::info;
use cloudflare_client::{
    Client, Credential, Headers, Items,
    runtime::{Exchange, HttpRequest, Paged, Response, Transport},
    zones,
};
use libfuzzer_sys::fuzz_target;
use tokio::runtime::{Builder, Runtime};

const LIMIT: u32 = 9;
const SEPARATOR: u8 = 0x1e;

/// Responds to each request with the next page.
#[derive(Debug, Default)]
struct Pages {
    pages: Mutex<Vec<Vec<u8>>>,
    requests: AtomicUsize,
}

impl Transport for Pages {
    fn send<'a>(&'a self, _: &'a HttpRequest) -> Exchange<'a> {
        let (pages, request) = (self.pages.lock().unwrap(), self.requests.fetch_add(1, Ordering::Relaxed));
        let body = pages[request % pages.len()].clone();
        Box::pin(std::future::ready(Ok(Response { status: 200, headers: Headers::default(), body: body.into() })))
    }
}

struct Lists {
    answers: Arc<Pages>,
    token: Client,
    key: Client,
    runtime: Runtime,
}

static LISTS: LazyLock<Lists> = LazyLock::new(|| {
    let answers = Arc::<Pages>::default();
    let client = |credential| {
        let builder = Client::builder(credential).transport(answers.clone()).clock(Arc::new(Hasty));
        builder.attempts(1).rate_limit(None).build().unwrap()
    };
    let (token, key) = (client(Credential::token("t")), client(Credential::key("a@b.c", "k")));
    Lists { answers, token, key, runtime: Builder::new_current_thread().build().unwrap() }
});

fuzz_target!(init: corpus::seed("pages", seeds()), |input: &[u8]| {
    let Some((list, pages)) = input.split_first() else { return };
    let Lists { answers, token, key, runtime } = &*LISTS;
    *answers.pages.lock().unwrap() = pages.split(|byte| *byte == SEPARATOR).map(<[u8]>::to_vec).collect();
    answers.requests.store(0, Ordering::Relaxed);
    let early = list & 4 != 0;
    runtime.block_on(async {
        match list & 3 {
            0 => walk(token.all(&zones::List::new()), early).await,
            1 => walk(token.all(&zones::List::new().page(i64::MAX - 1)), early).await,
            2 => walk(key.all(&info::RecLoadAll::new("b.c")), early).await,
            _ => walk(token.all(&zones::List::new().per_page(5).page(3)), early).await,
        }
    });
});

/// Takes all items of a list, and checks that it ends.
async fn walk<O: Paged>(items: Items<O>, early: bool) {
    let items = items.page_limit(LIMIT);
    let mut items = if early { items.prefetch() } else { items };
    while let Some(item) = items.next().await {
        if let Err(error) = item {
            assert!(!error.to_string().is_empty());
            break;
        }
    }
    assert!(items.next().await.is_none(), "a list continues after its end");
    assert!(LISTS.answers.requests.load(Ordering::Relaxed) <= LIMIT as usize, "a list asks for too many pages");
}

/// Returns lists of one, two and three pages, with the facts that servers report about a page.
fn seeds() -> Vec<Vec<u8>> {
    let page = |id: usize, info: &str| {
        format!(r#"{{"success":true,"result":[{{"id":"{id}","name":"b.c"}}],"result_info":{{{info}}}}}"#)
    };
    let records = |id: usize, more: bool| {
        let record = format!(r#"{{"rec_id":"{id}","name":"b.c","type":"A"}}"#);
        format!(r#"{{"result":"success","response":{{"recs":{{"has_more":{more},"count":1,"objs":[{record}]}}}}}}"#)
    };
    let counts = r#""page":1,"per_page":1,"count":1,"total_count":2,"total_pages":2"#;
    let empty = r#"{"success":true,"result":[],"result_info":{"total_pages":9}}"#.to_owned();
    let lists = [
        (0, vec![page(1, counts), page(2, &counts.replace(r#""page":1"#, r#""page":2"#))]),
        (4, vec![page(1, ""), page(2, r#""per_page":1"#), empty]),
        (1, vec![page(1, r#""per_page":0"#), r#"{"success":false,"errors":[{"code":1,"message":"no"}]}"#.to_owned()]),
        (1, (1..6).map(|id| page(id, "")).collect()),
        (2, vec![records(1, true), records(2, true), records(3, false)]),
        (6, vec![records(1, true), records(1, true)]),
        (3, vec![page(1, &counts.replace(":2", ":99")), page(2, r#""per_page":20"#)]),
    ];
    let bytes = |(list, pages): (u8, Vec<String>)| {
        let pages: Vec<_> = pages.into_iter().map(String::into_bytes).collect();
        [vec![list], pages.join(&SEPARATOR)].concat()
    };
    lists.into_iter().map(bytes).collect()
}
