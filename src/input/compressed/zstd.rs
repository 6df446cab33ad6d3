//! Frames of Zstandard, one after the other.

use std::error::Error;
use std::io::{self, BufRead, Read};

use ruzstd::decoding::errors::{FrameDecoderError, ReadFrameHeaderError};
use ruzstd::decoding::{BlockDecodingStrategy, FrameDecoder};

use crate::input::fault::Fault;

/// A last block without content, and a checksum that nobody looks at. The decoder keeps a
/// window back until a frame ends; this ends one that is broken off.
const LAST_BLOCK: [u8; 7] = [1, 0, 0, 0, 0, 0, 0];

/// Reads frames of Zstandard.
pub struct ZstdReader<R> {
    source: R,
    decoder: FrameDecoder,
    is_in_frame: bool,
    is_done: bool,
    /// What went wrong; it is told when all that was decoded before has been read.
    failed: Option<io::Error>,
}

impl<R: BufRead> ZstdReader<R> {
    pub fn new(source: R) -> Self {
        let decoder = FrameDecoder::new();
        Self { source, decoder, is_in_frame: false, is_done: false, failed: None }
    }

    /// One step on: to the next frame, block, or end.
    fn step(&mut self) -> io::Result<()> {
        if !self.is_in_frame {
            if self.source.fill_buf()?.is_empty() {
                self.is_done = true;
                return Ok(());
            }
            return match self.decoder.reset(&mut self.source) {
                Ok(()) => {
                    self.is_in_frame = true;
                    Ok(())
                }
                Err(FrameDecoderError::ReadFrameHeaderError(ReadFrameHeaderError::SkipFrame {
                    length,
                    ..
                })) => self.skip(length.into()),
                Err(error) => Err(told(error)),
            };
        }
        if self.decoder.is_finished() {
            self.is_in_frame = false;
            let stored = self.decoder.get_checksum_from_data();
            if stored.is_some() && stored != self.decoder.get_calculated_checksum() {
                return Err(io::Error::new(io::ErrorKind::InvalidData, "wrong checksum"));
            }
            return Ok(());
        }
        match self.decoder.decode_blocks(&mut self.source, BlockDecodingStrategy::UptoBlocks(1)) {
            Ok(_) => Ok(()),
            Err(error) => {
                // If that fails too, what is in the window is lost; the error says enough.
                let _ =
                    self.decoder.decode_blocks(LAST_BLOCK.as_slice(), BlockDecodingStrategy::All);
                Err(told(error))
            }
        }
    }

    fn skip(&mut self, length: u64) -> io::Result<()> {
        let skipped = io::copy(&mut (&mut self.source).take(length), &mut io::sink())?;
        if skipped < length { Err(io::ErrorKind::UnexpectedEof.into()) } else { Ok(()) }
    }
}

impl<R: BufRead> Read for ZstdReader<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        loop {
            if self.decoder.can_collect() > 0 {
                return self.decoder.read(out);
            }
            if let Some(error) = self.failed.take() {
                self.is_done = true;
                return Err(error);
            }
            if self.is_done || out.is_empty() {
                return Ok(0);
            }
            self.failed = self.step().err();
        }
    }
}

/// What the decoder says, or what the source said to it.
fn told(error: FrameDecoderError) -> io::Error {
    let mut cause: Option<&(dyn Error + 'static)> = Some(&error);
    while let Some(found) = cause {
        if let Some(read) = found.downcast_ref::<io::Error>() {
            return match (Fault::of(read), read.raw_os_error()) {
                (Some(fault), _) => fault.clone().into(),
                (None, Some(code)) => io::Error::from_raw_os_error(code),
                (None, None) => read.kind().into(),
            };
        }
        cause = found.source();
    }
    io::Error::new(io::ErrorKind::InvalidData, error)
}
