//! A small HTTP server on loopback that responds to each call with its documented example.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::thread;

use cloudflare_client::examples::{self, Example};

/// Starts the server and returns its URL. It stops with the process.
pub fn start() -> io::Result<String> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let url = format!("http://{}", listener.local_addr()?);
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            if let Err(error) = serve(stream) {
                eprintln!("the local server failed: {error}");
            }
        }
    });
    Ok(url)
}

/// Responds to the only request of a connection.
fn serve(stream: TcpStream) -> io::Result<()> {
    let mut reader = BufReader::new(&stream);
    let mut request_line = String::new();
    reader.read_line(&mut request_line)?;
    let length = content_length(&mut reader)?;
    io::copy(&mut reader.take(length), &mut io::sink())?;

    let mut words = request_line.split(' ');
    let (method, target) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let (status, body) = match examples::all().find(|example| fits(example, method, target)) {
        Some(example) => ("200 OK", example.response),
        None => ("404 Not Found", r#"{"success":false,"errors":[{"code":7000,"message":"No route"}]}"#),
    };
    let length = body.len();
    let headers = format!("Content-Type: application/json\r\nContent-Length: {length}\r\nConnection: close");
    write!(&stream, "HTTP/1.1 {status}\r\n{headers}\r\n\r\n{body}")
}

/// Reads all headers and returns the length of the body.
fn content_length(reader: &mut impl BufRead) -> io::Result<u64> {
    let mut length = 0;
    loop {
        let mut line = String::new();
        reader.read_line(&mut line)?;
        match line.trim_end().split_once(':') {
            None => return Ok(length),
            Some((name, value)) if name.eq_ignore_ascii_case("content-length") => {
                length = value.trim().parse().map_err(io::Error::other)?;
            }
            Some(_) => {}
        }
    }
}

/// Whether a request is a call of this operation.
fn fits(example: &Example, method: &str, target: &str) -> bool {
    let path = target.split('?').next().unwrap_or_default();
    let (template, path): (Vec<_>, Vec<_>) = (example.operation.path.split('/').collect(), path.split('/').collect());
    let segments = template.len() == path.len()
        && template.iter().zip(&path).all(|(expected, found)| expected.starts_with(':') || expected == found);
    segments && example.operation.method.as_str() == method
}
