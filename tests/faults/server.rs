//! A misbehaving server on loopback, and a clock that does not wait.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use cloudflare_client::{Client, ClientBuilder, Credential, runtime::Clock};
use jiff::{SignedDuration, Timestamp};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpSocket, TcpStream};

/// What the server does with a request.
#[derive(Clone, Debug)]
pub enum Fault {
    /// No server listens.
    Refuse,
    /// Resets the connection before it reads the request.
    ResetAtOnce,
    /// Reads the head of the request, and resets the connection while the body arrives.
    ResetInBody,
    /// Reads the request and resets the connection.
    ResetAfterBody,
    /// Reads the request and closes the connection properly.
    CloseAfterBody,
    /// Sends these bytes and closes the connection.
    Answer(Vec<u8>),
    /// Sends these bytes and nothing more.
    Hang(&'static str),
    /// Sends this head and 100 MB.
    Flood(&'static str),
    /// Responds correctly, with a zone.
    Good,
    /// Responds correctly, with the result of this function of the request number, from 0.
    Page(fn(usize) -> String),
}

use Fault::{Refuse, ResetAfterBody, ResetAtOnce, ResetInBody};

/// Returns a response with this status, these additional headers and this body.
pub fn answer(status: &str, headers: &[&str], body: impl AsRef<[u8]>) -> Fault {
    let headers: String = headers.iter().map(|header| format!("{header}\r\n")).collect();
    let head = format!("HTTP/1.1 {status}\r\n{headers}Connection: close\r\n\r\n");
    Fault::Answer([head.as_bytes(), body.as_ref()].concat())
}

/// A server that handles each request with the next fault, and all further ones with the last.
pub struct Server {
    pub url: String,
    requests: Arc<AtomicUsize>,
    bodies: Arc<AtomicUsize>,
    /// Reserves the port of a server that does not listen, so that no other process takes it.
    silent: Option<TcpSocket>,
}

impl Server {
    pub async fn start(faults: impl Into<Vec<Fault>>) -> Self {
        let faults = faults.into();
        let socket = TcpSocket::new_v4().unwrap();
        socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
        let url = format!("http://{}", socket.local_addr().unwrap());
        let (requests, bodies) = (Arc::<AtomicUsize>::default(), Arc::<AtomicUsize>::default());
        let mut server = Self { url, requests: Arc::clone(&requests), bodies: Arc::clone(&bodies), silent: None };
        if matches!(faults[..], [Refuse]) {
            server.silent = Some(socket);
            return server;
        }
        let listener = socket.listen(64).unwrap();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let number = requests.fetch_add(1, Ordering::SeqCst);
                let fault = match &faults[number.min(faults.len() - 1)] {
                    Fault::Good => answer("200 OK", &[], r#"{"success":true,"result":{"id":"a","name":"b.c"}}"#),
                    Fault::Page(page) => answer("200 OK", &[], page(number)),
                    fault => fault.clone(),
                };
                let bodies = Arc::clone(&bodies);
                tokio::spawn(async move { meet(stream, fault, &bodies).await });
            }
        });
        server
    }

    /// Returns the number of requests.
    pub fn requests(&self) -> usize {
        self.requests.load(Ordering::SeqCst)
    }

    /// Returns the number of requests with a complete body.
    pub fn bodies(&self) -> usize {
        self.bodies.load(Ordering::SeqCst)
    }
}

async fn meet(mut stream: TcpStream, fault: Fault, bodies: &AtomicUsize) {
    match fault {
        Refuse => {}
        ResetAtOnce => {
            // Before that, the client may still be connecting.
            stream.peek(&mut [0]).await.unwrap();
            stream.set_zero_linger().unwrap();
        }
        ResetInBody => {
            let _ = stream.read(&mut [0; 4096]).await;
            stream.set_zero_linger().unwrap();
        }
        _ => {
            if read_request(&mut stream).await {
                bodies.fetch_add(1, Ordering::SeqCst);
            }
            answer_with(&mut stream, fault).await;
        }
    }
}

async fn answer_with(stream: &mut TcpStream, fault: Fault) {
    match fault {
        ResetAfterBody => stream.set_zero_linger().unwrap(),
        Fault::Answer(bytes) => drop(stream.write_all(&bytes).await),
        Fault::Hang(text) => {
            let _ = stream.write_all(text.as_bytes()).await;
            // Until the client gives up.
            let _ = stream.read(&mut [0]).await;
        }
        Fault::Flood(head) => {
            let _ = stream.write_all(head.as_bytes()).await;
            let megabyte = vec![b' '; 1_000_000];
            for _ in 0..100 {
                if stream.write_all(&megabyte).await.is_err() {
                    break;
                }
            }
        }
        _ => {}
    }
}

/// Reads a request to its end; returns whether it has a body.
async fn read_request(stream: &mut TcpStream) -> bool {
    let mut read = Vec::new();
    loop {
        if let Some(end) = read.windows(4).position(|bytes| bytes == b"\r\n\r\n") {
            let head = String::from_utf8_lossy(&read[..end]).to_lowercase();
            let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")?.parse().ok()).unwrap_or(0);
            if read.len() - end - 4 >= length {
                return length > 0;
            }
        }
        let mut chunk = [0; 65_536];
        match stream.read(&mut chunk).await {
            Ok(count) if count > 0 => read.extend_from_slice(&chunk[..count]),
            _ => return false,
        }
    }
}

/// A clock that does not wait, and records the requested waits.
#[derive(Debug)]
pub struct Still(Mutex<Hands>);

#[derive(Debug)]
struct Hands {
    now: Timestamp,
    elapsed: Duration,
    /// Change of the system time during each wait.
    set: SignedDuration,
    waits: Vec<Duration>,
    /// Whether waits never end.
    stopped: bool,
}

impl Still {
    pub fn new() -> Arc<Self> {
        Self::set_by(SignedDuration::ZERO)
    }

    /// Creates a clock whose system time jumps during each wait.
    pub fn set_by(set: SignedDuration) -> Arc<Self> {
        let (now, elapsed, waits) = ("2014-01-01T05:20:00Z".parse().unwrap(), Duration::ZERO, Vec::new());
        Arc::new(Self(Mutex::new(Hands { now, elapsed, set, waits, stopped: false })))
    }

    pub fn waits(&self) -> Vec<Duration> {
        self.0.lock().unwrap().waits.clone()
    }

    /// From now on, waits never end, or end at once.
    pub fn stop(&self, stopped: bool) {
        self.0.lock().unwrap().stopped = stopped;
    }
}

impl Clock for Still {
    fn now(&self) -> Timestamp {
        self.0.lock().unwrap().now
    }

    fn elapsed(&self) -> Duration {
        self.0.lock().unwrap().elapsed
    }

    fn sleep(&self, duration: Duration) -> std::pin::Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        let mut hands = self.0.lock().unwrap();
        hands.waits.push(duration);
        if hands.stopped {
            return Box::pin(std::future::pending());
        }
        hands.elapsed += duration;
        hands.now = hands.now + duration + hands.set;
        Box::pin(std::future::ready(()))
    }

    fn random(&self) -> f64 {
        0.5
    }
}

/// Returns the builder of a client that calls the server and uses this clock.
pub fn builder(server: &Server, clock: &Arc<Still>) -> ClientBuilder {
    Client::builder(Credential::token("t")).base_url(&server.url).clock(clock.clone())
}

pub fn client(server: &Server, clock: &Arc<Still>) -> Client {
    builder(server, clock).build().unwrap()
}
