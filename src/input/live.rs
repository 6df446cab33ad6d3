//! A stream that is followed while it grows: whoever reads it is told of pauses.

use std::io::{self, Read};
use std::sync::mpsc::{Receiver, RecvTimeoutError, sync_channel};
use std::thread;
use std::time::{Duration, Instant};

/// How long nothing comes before it is called a pause.
const PAUSE: Duration = Duration::from_millis(200);

/// How long a stream without pauses is read before one is made.
const PATIENCE: Duration = Duration::from_secs(1);

/// Bytes that are read in one go.
const SPACE: usize = 64 << 10;

/// How many of those wait to be taken.
const WAITING: usize = 4;

/// A stream that another thread reads. Where nothing comes for a while, a read is an error of
/// the kind [`io::ErrorKind::WouldBlock`], and may be tried again.
pub struct Live {
    blocks: Receiver<io::Result<Vec<u8>>>,
    block: Vec<u8>,
    at: usize,
    paused: Instant,
}

impl Live {
    /// Follows a stream.
    pub fn new(mut stream: Box<dyn Read + Send>) -> Self {
        let (sender, blocks) = sync_channel(WAITING);
        thread::spawn(move || {
            loop {
                let mut block = vec![0; SPACE];
                let read = super::source::read_some(&mut stream, &mut block).map(|length| {
                    block.truncate(length);
                    block
                });
                let is_last = !matches!(&read, Ok(block) if !block.is_empty());
                if sender.send(read).is_err() || is_last {
                    break;
                }
            }
        });
        Self { blocks, block: Vec::new(), at: 0, paused: Instant::now() }
    }
}

impl Read for Live {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        if self.at == self.block.len() {
            if self.paused.elapsed() >= PATIENCE {
                self.paused = Instant::now();
                return Err(io::ErrorKind::WouldBlock.into());
            }
            match self.blocks.recv_timeout(PAUSE) {
                Ok(block) => {
                    self.block = block?;
                    self.at = 0;
                }
                Err(RecvTimeoutError::Timeout) => {
                    self.paused = Instant::now();
                    return Err(io::ErrorKind::WouldBlock.into());
                }
                Err(RecvTimeoutError::Disconnected) => return Ok(0),
            }
        }
        let length = (self.block.len() - self.at).min(out.len());
        out[..length].copy_from_slice(&self.block[self.at..self.at + length]);
        self.at += length;
        Ok(length)
    }
}

/// A stream whose pauses are waited for.
pub struct Patient<R>(pub R);

impl<R: Read> Read for Patient<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        super::source::read_some(&mut self.0, out)
    }
}
