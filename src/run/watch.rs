//! What a command prints, searched while it runs.

use std::collections::VecDeque;
use std::io::{self, Read};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

use memchr::memrchr;

use super::Stream;

/// Pieces that may wait to be searched. When so many do, the command waits too.
const MAX_WAITING: usize = 64;

/// How long the beginning of a line may grow before it is searched without its end, in bytes.
const MAX_PENDING: usize = 64 << 10;

/// The two ends of the way from the one who hears the command to the one who searches.
#[must_use]
pub fn channel() -> (Feed, Log) {
    let (sender, receiver) = sync_channel(MAX_WAITING);
    let feed = Feed { sender, pending: <[Vec<u8>; 2]>::default() };
    (feed, Log { receiver, rest: VecDeque::new() })
}

/// Takes what is printed on either stream and hands it on in whole lines: what one stream
/// prints in the middle of the other's line belongs to neither.
pub struct Feed {
    sender: SyncSender<Vec<u8>>,
    pending: [Vec<u8>; 2],
}

impl Feed {
    /// Takes what was printed.
    pub fn push(&mut self, stream: Stream, bytes: &[u8]) {
        let pending = &mut self.pending[stream as usize];
        let end = match memrchr(b'\n', bytes) {
            Some(at) => at + 1,
            None if pending.len() + bytes.len() > MAX_PENDING => bytes.len(),
            None => 0,
        };
        let (lines, rest) = bytes.split_at(end);
        if !lines.is_empty() {
            let mut whole = std::mem::take(pending);
            whole.extend_from_slice(lines);
            // Nobody searches any more, then.
            let _ = self.sender.send(whole);
        }
        pending.extend_from_slice(rest);
    }

    /// Hands on the lines that were never ended.
    pub fn finish(mut self) {
        let [out, err] = &mut self.pending;
        if !out.is_empty() && !err.is_empty() {
            out.push(b'\n');
        }
        for rest in std::mem::take(&mut self.pending) {
            let _ = self.sender.send(rest);
        }
    }
}

/// What was printed, as a log that ends when the command has.
pub struct Log {
    receiver: Receiver<Vec<u8>>,
    rest: VecDeque<u8>,
}

impl Read for Log {
    fn read(&mut self, space: &mut [u8]) -> io::Result<usize> {
        while self.rest.is_empty() {
            match self.receiver.recv() {
                Ok(bytes) => self.rest = bytes.into(),
                Err(_) => return Ok(0),
            }
        }
        self.rest.read(space)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn log_of(pieces: &[(Stream, &str)]) -> String {
        let (mut feed, mut log) = channel();
        for (stream, text) in pieces {
            feed.push(*stream, text.as_bytes());
        }
        feed.finish();
        let mut text = String::new();
        log.read_to_string(&mut text).expect("it is text");
        text
    }

    #[test]
    fn lines_of_two_streams_stay_whole() {
        let pieces = [
            (Stream::Out, "compi"),
            (Stream::Err, "error: "),
            (Stream::Out, "ling\nlink"),
            (Stream::Err, "no\n"),
            (Stream::Out, "ing"),
            (Stream::Err, "bye"),
        ];
        assert_eq!(log_of(&pieces), "compiling\nerror: no\nlinking\nbye");
        assert_eq!(log_of(&[(Stream::Err, "x")]), "x");
        assert_eq!(log_of(&[]), "");
    }

    #[test]
    fn a_line_without_end_is_not_kept_whole() {
        let (mut feed, mut log) = channel();
        let piece = vec![b'x'; 10 << 10];
        for _ in 0..60 {
            feed.push(Stream::Out, &piece);
            assert!(feed.pending[0].len() <= MAX_PENDING);
        }
        feed.finish();
        let mut whole = Vec::new();
        log.read_to_end(&mut whole).expect("it can be read");
        assert_eq!(whole.len(), 600 << 10);
    }
}
