//! The proxy of the system. The environment names it, so each test runs itself again with other variables.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::process::Command;
use std::sync::mpsc;
use std::thread;

use cloudflare_client::{Client, Credential, blocking, zones};

/// Address for the inner run.
const URL: &str = "TEST_OF_PROXY_CALLS";

/// Listens, and sends the start of each request.
fn listen() -> (String, mpsc::Receiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let (sender, requests) = mpsc::channel();
    thread::spawn(move || {
        for stream in listener.incoming() {
            let (mut stream, mut start) = (stream.unwrap(), [0; 4096]);
            let count = stream.read(&mut start).unwrap();
            sender.send(String::from_utf8_lossy(&start[..count]).to_lowercase()).unwrap();
            let _ = stream.write_all(b"HTTP/1.1 403 No\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        }
    });
    (address, requests)
}

/// Returns what the proxy and the server receive if both clients call this URL.
fn heard(test: &str, scheme: &str) -> (Vec<String>, Vec<String>) {
    let ((proxy, proxied), (server, served)) = (listen(), listen());
    let mut run = Command::new(std::env::current_exe().unwrap());
    run.args(["--exact", test]).env(URL, format!("{scheme}://{server}"));
    for name in ["http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"] {
        run.env(name, format!("http://{proxy}"));
    }
    let output = run.env_remove("no_proxy").env_remove("NO_PROXY").env_remove("REQUEST_METHOD").output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    (proxied.try_iter().collect(), served.try_iter().collect())
}

/// Calls with both clients, if this is the inner run.
fn calls() -> bool {
    let Ok(url) = std::env::var(URL) else { return false };
    let builder = || Client::builder(Credential::token("s3cret")).base_url(&url).attempts(1);
    let (get, client) = (zones::Get::new("a"), blocking::Client::with(builder()).unwrap());
    client.zones().get(&get).wait().unwrap_err();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async { builder().build().unwrap().zones().get(&get).await.unwrap_err() });
    true
}

#[test]
fn what_is_not_encrypted_goes_through_no_proxy() {
    if calls() {
        return;
    }
    let (proxied, served) = heard("faults::proxy::what_is_not_encrypted_goes_through_no_proxy", "http");
    assert_eq!((proxied.len(), served.len()), (0, 2), "{proxied:?} {served:?}");
    assert!(served.iter().all(|request| request.contains("bearer s3cret")), "{served:?}");
}

#[test]
fn what_is_encrypted_goes_through_a_tunnel() {
    if calls() {
        return;
    }
    let (proxied, served) = heard("faults::proxy::what_is_encrypted_goes_through_a_tunnel", "https");
    assert_eq!((proxied.len(), served.len()), (2, 0), "{proxied:?} {served:?}");
    assert!(
        proxied.iter().all(|request| request.starts_with("connect ") && !request.contains("s3cret")),
        "{proxied:?}"
    );
}
