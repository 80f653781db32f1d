//! The logs of all crates of the client, at the finest level. The test has its own process, which has only one logger.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

use cloudflare_client::{Client, Credential, blocking, custom_certificates};
use tracing_subscriber::filter::LevelFilter;

/// A log in memory.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// Each is sent several times in a row, so that not every copy is broken by the lines of a dump.
const SECRETS: [&str; 5] = ["t0ken!", "k3y-k:", "c3rt_c", "mess@g", "g1ven?"];

fn long(secret: &str) -> String {
    secret.repeat(8)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_crate_logs_what_is_sent_and_what_is_answered() {
    let log = Log::default();
    let writer = log.clone();
    // It receives what `log` and `tracing` receive.
    tracing_subscriber::fmt()
        .with_max_level(LevelFilter::TRACE)
        .with_ansi(false)
        .with_writer(move || writer.clone())
        .init();
    let [token, key, certificate, message, given] = SECRETS.map(long);
    let url = serve(format!(r#"{{"success":false,"errors":[{{"code":1,"message":"{message}"}}]}}"#));
    let builder = || Client::builder(Credential::token(&token)).base_url(&url).attempts(2);
    let create = custom_certificates::Create::new("a", certificate, key);
    let (asynchronous, blocking) = (builder().build().unwrap(), blocking::Client::with(builder()).unwrap());
    let error = asynchronous.custom_certificates().create(&create).header("X-Given", &given).await.unwrap_err();
    assert!(error.to_string().contains(&message), "{error}");
    let blocked = move || blocking.custom_certificates().create(&create).header("X-Given", given).wait().unwrap_err();
    let error = tokio::task::spawn_blocking(blocked).await.unwrap();
    assert!(error.to_string().contains(&message), "{error}");
    log::trace!("the log hears");
    let log = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    assert!(log.contains("the log hears") && log.contains("attempt"), "{log}");
    for secret in SECRETS {
        for form in forms(secret.as_bytes()) {
            assert!(!log.to_lowercase().contains(&form.to_lowercase()), "{secret} as {form}: {log}");
        }
    }
}

/// Returns the forms in which loggers print bytes.
fn forms(bytes: &[u8]) -> Vec<String> {
    let list = |each: fn(&u8) -> String, separator: &str| bytes.iter().map(each).collect::<Vec<_>>().join(separator);
    let text = String::from_utf8(bytes.to_vec()).unwrap();
    let hex: fn(&u8) -> String = |byte| format!("{byte:02x}");
    let mut forms = vec![text.clone(), text.escape_default().to_string(), list(|byte| byte.to_string(), ", ")];
    forms.extend(["", " ", ":", ", "].map(|separator| list(hex, separator)));
    forms.extend([list(|byte| format!("0x{byte:02x}"), ", "), list(|byte| format!("\\x{byte:02x}"), "")]);
    // In pairs, as `xxd` prints them.
    forms.push(bytes.chunks(2).map(|pair| pair.iter().map(hex).collect()).collect::<Vec<String>>().join(" "));
    forms.extend((0..3).map(|before| base64(bytes, before)));
    forms
}

/// Returns the part of the Base64 of some bytes that does not depend on those around them, with `before` other bytes in
/// front.
fn base64(bytes: &[u8], before: usize) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let bits: Vec<u8> = [&[0].repeat(before), bytes]
        .concat()
        .iter()
        .flat_map(|byte| (0..8).rev().map(move |bit| byte >> bit & 1))
        .collect();
    let digits = bits.chunks_exact(6).map(|bits| bits.iter().fold(0, |digit, bit| digit << 1 | usize::from(*bit)));
    digits.skip((before * 8).div_ceil(6)).map(|digit| char::from(DIGITS[digit])).collect()
}

/// Starts a server that logs nothing, and answers each request with this response.
fn serve(body: String) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            read_request(&mut stream);
            let head = format!("HTTP/1.1 400 Bad\r\nContent-Length: {}\r\nConnection: close\r\n\r\n", body.len());
            stream.write_all((head + &body).as_bytes()).unwrap();
        }
    });
    url
}

fn read_request(stream: &mut TcpStream) {
    let (mut read, mut chunk) = (Vec::new(), [0; 4096]);
    loop {
        let count = stream.read(&mut chunk).unwrap();
        read.extend_from_slice(&chunk[..count]);
        let text = String::from_utf8_lossy(&read).to_lowercase();
        let Some((head, body)) = text.split_once("\r\n\r\n") else { continue };
        let length: usize = head.lines().find_map(|line| line.strip_prefix("content-length: ")?.parse().ok()).unwrap();
        if body.len() >= length {
            return;
        }
    }
}
