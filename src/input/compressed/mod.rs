//! Compressed streams, recognised by their first bytes.

mod xz;
mod zstd;

use bzip2::bufread::MultiBzDecoder;
use flate2::bufread::{DeflateDecoder, MultiGzDecoder};

use super::Stream;
use super::fault::Located;
use super::source::Source;
use xz::XzReader;
use zstd::ZstdReader;

/// The most memory that a compressed file can ask for by its window, in bytes. `xz -9` needs
/// 64 MiB. That of Zstandard is limited by its decoder, to 100 MiB.
const MAX_WINDOW: usize = 128 << 20;

/// A format of compressed streams.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Compression {
    /// Deflate without anything around it, as in zip archives; it has no first bytes of its own.
    Deflate,
    Gzip,
    Zstandard,
    Xz,
    Bzip2,
}

impl Compression {
    /// The format that a stream with these first bytes has.
    pub fn find(head: &[u8]) -> Option<Self> {
        match head {
            [0x1f, 0x8b, 8, ..] => Some(Self::Gzip),
            // A frame, or one that is to be skipped.
            [0x28, 0xb5, 0x2f, 0xfd, ..] | [0x50..=0x5f, 0x2a, 0x4d, 0x18, ..] => {
                Some(Self::Zstandard)
            }
            [0xfd, b'7', b'z', b'X', b'Z', 0, ..] => Some(Self::Xz),
            // A block of data, or the end of a stream without any.
            [b'B', b'Z', b'h', b'1'..=b'9', 0x31, 0x41, 0x59, 0x26, 0x53, 0x59, ..]
            | [b'B', b'Z', b'h', b'1'..=b'9', 0x17, 0x72, 0x45, 0x38, 0x50, 0x90, ..] => {
                Some(Self::Bzip2)
            }
            _ => None,
        }
    }

    /// What the stream holds; all of it where there are several one after the other. Errors
    /// are faults with their place.
    pub fn decode(self, stream: Stream<'_>) -> Stream<'_> {
        let source = Source::new(stream);
        let taken = source.taken();
        match self {
            Self::Deflate => Box::new(Located { inner: DeflateDecoder::new(source), taken }),
            Self::Gzip => Box::new(Located { inner: MultiGzDecoder::new(source), taken }),
            Self::Zstandard => Box::new(Located { inner: ZstdReader::new(source), taken }),
            Self::Xz => Box::new(Located { inner: XzReader::new(source), taken }),
            Self::Bzip2 => Box::new(Located { inner: MultiBzDecoder::new(source), taken }),
        }
    }
}
