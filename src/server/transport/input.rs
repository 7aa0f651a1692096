//! stdin: messages, each known to decode before tower-lsp sees it.

use std::io::{self, BufRead, BufReader, Read};
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::thread;
use std::time::Duration;

use serde::Deserialize;
use tokio::io::{AsyncRead, ReadBuf};
use tokio::sync::mpsc;
use tower_lsp::jsonrpc::{Error, Id, Request, Response};

use super::{Lifecycle, Output};

/// Messages read ahead; when they are not taken, the client has to wait.
const AHEAD: usize = 256;

/// A longer message is skipped.
const MAX_MESSAGE: u64 = 256 << 20;

/// A longer header line is no header.
const MAX_HEADER: u64 = 4096;

/// How long the messages before the end of stdin may take.
const GRACE: Duration = Duration::from_secs(5);

/// The reading end: whole messages, one after the other, newly framed.
#[derive(Debug)]
pub struct Input {
    messages: mpsc::Receiver<Vec<u8>>,
    current: Vec<u8>,
    taken: usize,
    lifecycle: Lifecycle,
}

impl Input {
    /// Starts the thread that reads `pipe`. What is no message is answered through `output` and skipped.
    pub fn start(pipe: impl Read + Send + 'static, output: Output, lifecycle: &Lifecycle) -> io::Result<Self> {
        let (sender, messages) = mpsc::channel(AHEAD);
        let input = Self { messages, current: Vec::new(), taken: 0, lifecycle: lifecycle.clone() };
        let lifecycle = lifecycle.clone();
        thread::Builder::new().name("stdin".to_owned()).spawn(move || {
            if let Err(error) = forward(BufReader::new(pipe), &output, &sender) {
                tracing::warn!(%error, "cannot read stdin");
            }
            drop(sender);
            // Should the messages before the end be stuck somewhere, the process still goes away.
            thread::sleep(GRACE);
            lifecycle.exit();
        })?;
        Ok(input)
    }
}

fn forward(mut pipe: impl BufRead, output: &Output, messages: &mpsc::Sender<Vec<u8>>) -> io::Result<()> {
    while let Some(body) = read_body(&mut pipe)? {
        match check(&body) {
            Ok(()) if messages.blocking_send(frame(&body)).is_err() => return Ok(()),
            Ok(()) => {}
            Err(error) => {
                tracing::warn!(%error, "skipped a message that is no JSON-RPC");
                output.respond(&Response::from_error(Id::Null, error));
            }
        }
    }
    Ok(())
}

/// The body of the next message; `None` at the end. Lines that are no header are skipped, up to the next one that is.
fn read_body(pipe: &mut impl BufRead) -> io::Result<Option<Vec<u8>>> {
    loop {
        let Some(length) = read_headers(pipe)? else { return Ok(None) };
        if length > MAX_MESSAGE {
            tracing::warn!(length, "skipped a message that is too long");
            io::copy(&mut pipe.take(length), &mut io::sink())?;
            continue;
        }
        let mut body = Vec::with_capacity(usize::try_from(length).unwrap_or_default());
        if pipe.take(length).read_to_end(&mut body)? as u64 == length {
            return Ok(Some(body));
        }
    }
}

/// Reads up to the empty line behind a `Content-Length`; `None` at the end of the pipe.
fn read_headers(pipe: &mut impl BufRead) -> io::Result<Option<u64>> {
    let mut length = None;
    loop {
        let mut line = Vec::new();
        if pipe.take(MAX_HEADER).read_until(b'\n', &mut line)? == 0 {
            return Ok(None);
        }
        let line = line.trim_ascii();
        match length {
            Some(length) if line.is_empty() => return Ok(Some(length)),
            _ => length = content_length(line).or(length),
        }
    }
}

fn content_length(line: &[u8]) -> Option<u64> {
    let (name, value) = str::from_utf8(line).ok()?.split_once(':')?;
    name.trim().eq_ignore_ascii_case("content-length").then(|| value.trim().parse().ok())?
}

/// Decodes as tower-lsp will: its decoder ends the session at the first message that it cannot read.
fn check(body: &[u8]) -> Result<(), Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Message {
        Response(#[expect(dead_code, reason = "decoded to see whether it can be")] Response),
        Request(Request),
    }
    match serde_json::from_slice::<Message>(body) {
        // What is neither reads as a request without a method; answering it would confuse matters further.
        Ok(Message::Request(request)) if request.method().is_empty() => Err(Error::invalid_request()),
        Ok(_) => Ok(()),
        Err(error) if error.is_data() => Err(Error::invalid_request()),
        Err(_) => Err(Error::parse_error()),
    }
}

fn frame(body: &[u8]) -> Vec<u8> {
    let mut message = format!("Content-Length: {}\r\n\r\n", body.len()).into_bytes();
    message.extend_from_slice(body);
    message
}

impl AsyncRead for Input {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        if self.taken == self.current.len() {
            let Some(message) = ready!(self.messages.poll_recv(cx)) else {
                // Everything before the end has been handed on.
                self.lifecycle.exit();
                return Poll::Ready(Ok(()));
            };
            self.current = message;
            self.taken = 0;
        }
        let count = buffer.remaining().min(self.current.len() - self.taken);
        buffer.put_slice(&self.current[self.taken..self.taken + count]);
        self.taken += count;
        Poll::Ready(Ok(()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bodies(mut pipe: &[u8]) -> Vec<String> {
        let mut bodies = Vec::new();
        while let Some(body) = read_body(&mut pipe).unwrap() {
            bodies.push(String::from_utf8(body).unwrap());
        }
        bodies
    }

    #[test]
    fn reads_headers_of_any_case_and_order() {
        let pipe =
            b"Content-Type: application/vscode-jsonrpc\r\ncontent-length: 2\r\n\r\n{}Content-Length: 4\r\n\r\nnull";
        assert_eq!(bodies(pipe), ["{}", "null"]);
    }

    #[test]
    fn skips_what_is_no_header() {
        assert_eq!(bodies(b"\r\nwarning: noise\n\nContent-Length: x\r\n\r\nContent-Length: 2\r\n\r\n[]"), ["[]"]);
    }

    #[test]
    fn drops_a_message_that_the_end_cuts_off() {
        assert_eq!(bodies(b"Content-Length: 9\r\n\r\n{}"), [""; 0]);
    }

    #[test]
    fn tells_messages_from_others() {
        assert!(check(br#"{"jsonrpc":"2.0","id":1,"method":"m"}"#).is_ok());
        assert!(check(br#"{"jsonrpc":"2.0","id":1,"result":null}"#).is_ok());
        assert_eq!(check(b"{\"jsonrpc\":").unwrap_err(), Error::parse_error());
        assert_eq!(check(b"[]").unwrap_err(), Error::invalid_request());
        assert_eq!(check(br#"{"jsonrpc":"2.0","id":1}"#).unwrap_err(), Error::invalid_request());
        assert_eq!(check(&[0xff]).unwrap_err(), Error::parse_error());
    }
}
