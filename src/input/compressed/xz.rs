//! Streams of xz, one after the other, with the padding between them.

use std::io::{self, BufRead, Read};

use xz4rust::{XzDecoder, XzNextBlockResult};

use super::MAX_WINDOW;

/// Bytes of the window at first; it grows as the file demands.
const FIRST_WINDOW: usize = 64 << 10;

/// Reads streams of xz.
pub struct XzReader<R> {
    source: R,
    decoder: Box<XzDecoder<'static>>,
    is_in_stream: bool,
    is_done: bool,
}

impl<R: BufRead> XzReader<R> {
    pub fn new(source: R) -> Self {
        let decoder = XzDecoder::in_heap_with_alloc_dict_size(FIRST_WINDOW, MAX_WINDOW);
        Self { source, decoder, is_in_stream: true, is_done: false }
    }

    /// Passes over the zero bytes between streams; whether another one follows.
    fn find_stream(&mut self) -> io::Result<bool> {
        loop {
            let bytes = self.source.fill_buf()?;
            if bytes.is_empty() {
                return Ok(false);
            }
            let zeros = bytes.iter().take_while(|&&byte| byte == 0).count();
            let is_stream = zeros < bytes.len();
            self.source.consume(zeros);
            if is_stream {
                return Ok(true);
            }
        }
    }
}

impl<R: BufRead> Read for XzReader<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        while !self.is_done && !out.is_empty() {
            if !self.is_in_stream {
                self.is_in_stream = self.find_stream()?;
                self.is_done = !self.is_in_stream;
                self.decoder.reset();
                continue;
            }
            let bytes = self.source.fill_buf()?;
            if bytes.is_empty() {
                self.is_done = true;
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
            let result = self.decoder.decode(bytes, out).map_err(|error| {
                self.is_done = true;
                io::Error::new(io::ErrorKind::InvalidData, error)
            })?;
            let (taken, made) = match result {
                XzNextBlockResult::NeedMoreData(taken, made) => (taken, made),
                XzNextBlockResult::EndOfStream(taken, made) => {
                    self.is_in_stream = false;
                    (taken, made)
                }
            };
            self.source.consume(taken);
            if made > 0 {
                return Ok(made);
            }
        }
        Ok(0)
    }
}
