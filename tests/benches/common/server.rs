//! A server on loopback that costs as little as possible, so that clients are what is measured.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::mpsc;
use std::thread;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime;

/// Headers that Cloudflare sends with a response.
const HEADERS: &str = "Date: Sat, 28 Nov 2026 12:00:00 GMT\r\n\
    Content-Type: application/json\r\n\
    Connection: keep-alive\r\n\
    api-version: 2026-11-28\r\n\
    cf-auditlog-id: 0193734c-9a3b-7d9a-a2f8-3a1b2c3d4e5f\r\n\
    Ratelimit: \"default\";r=1199;t=300\r\n\
    Ratelimit-Policy: \"default\";q=1200;w=300\r\n\
    vary: accept-encoding\r\n\
    Server: cloudflare\r\n\
    CF-RAY: 8e9a1b2c3d4e5f60-FRA\r\n";

/// Answers each request with this body, from a thread of its own, until the process ends. No request may have a body.
pub fn serve(body: &[u8]) -> SocketAddr {
    let head = format!("HTTP/1.1 200 OK\r\n{HEADERS}Content-Length: {}\r\n\r\n", body.len());
    let response: &'static [u8] = [head.as_bytes(), body].concat().leak();
    let (to, address) = mpsc::channel();
    thread::spawn(move || {
        let runtime = runtime::Builder::new_current_thread().enable_io().build().unwrap();
        runtime.block_on(async move {
            let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
            to.send(listener.local_addr().unwrap()).unwrap();
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                tokio::spawn(answer(stream, response));
            }
        });
    });
    address.recv().unwrap()
}

/// Answers the requests of a connection, without allocating anything for one.
async fn answer(mut stream: TcpStream, response: &[u8]) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let (mut request, mut filled) = ([0; 4096], 0);
    loop {
        match stream.read(&mut request[filled..]).await? {
            0 => return Ok(()),
            read => filled += read,
        }
        if request[..filled].ends_with(b"\r\n\r\n") {
            filled = 0;
            stream.write_all(response).await?;
        }
    }
}
