//! How a pack's bytes are laid out.
//!
//! ```text
//! magic and version (8) │ checksum of the contents (8) │ checksum of this header (8)
//! offset and length of each section (16 each), from the start of the contents
//! contents: the sections, one behind the other
//! ```
//!
//! Numbers are little-endian; nothing needs alignment. The checksums are XXH3 with 64 bits.

use std::ops::Range;

use xxhash_rust::xxh3::xxh3_64;

use crate::matcher::{keys, tables};

/// Names the form, see [`super::Pack::NAME`], and its version.
const MAGIC: &[u8; 8] = b"errkb\0\0\x04";

/// Sections of the entries themselves.
pub const ENTRY_SECTIONS: usize = 8;

/// All sections: the matcher's tables, its keys, the entries.
pub const SECTIONS: usize = tables::SECTIONS + keys::SECTIONS + ENTRY_SECTIONS;

const HEADER: usize = 24 + 16 * SECTIONS;

/// Why bytes are not a pack.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PackError {
    /// Other bytes, or a pack of another version.
    #[error("not a pack of this version")]
    Magic,
    /// Cut off or overwritten.
    #[error("the pack is damaged")]
    Damaged,
}

/// Where the sections lie in a whole pack.
pub type Sections = [Range<usize>; SECTIONS];

/// A section in parts that follow each other.
pub type Section = Vec<Vec<u8>>;

/// Puts sections together.
pub fn assemble(sections: &[Section; SECTIONS]) -> Vec<u8> {
    let size = |section: &Section| section.iter().map(Vec::len).sum::<usize>();
    let contents: usize = sections.iter().map(size).sum();
    let mut bytes = Vec::with_capacity(HEADER + contents);
    bytes.resize(HEADER, 0);
    bytes[..8].copy_from_slice(MAGIC);
    let mut offset = 0;
    for (section, at) in sections.iter().zip((24..).step_by(16)) {
        let length = size(section) as u64;
        bytes[at..at + 8].copy_from_slice(&u64::to_le_bytes(offset));
        bytes[at + 8..at + 16].copy_from_slice(&length.to_le_bytes());
        offset += length;
    }
    for section in sections.iter().flatten() {
        bytes.extend_from_slice(section);
    }
    let checksum = xxh3_64(&bytes[HEADER..]);
    bytes[8..16].copy_from_slice(&checksum.to_le_bytes());
    let checksum = header_checksum(&bytes);
    bytes[16..24].copy_from_slice(&checksum.to_le_bytes());
    bytes
}

/// Finds the sections of a pack. The header is checked whole; of the contents only that they
/// are all there, see [`check`].
pub fn open(bytes: &[u8]) -> Result<Sections, PackError> {
    if !bytes.starts_with(MAGIC) {
        return Err(PackError::Magic);
    }
    if bytes.len() < HEADER || number(bytes, 16) != header_checksum(bytes) {
        return Err(PackError::Damaged);
    }
    let mut sections = [const { 0..0 }; SECTIONS];
    let mut end = HEADER;
    for (section, at) in sections.iter_mut().zip((24..).step_by(16)) {
        let length = usize::try_from(number(bytes, at + 8)).map_err(|_| PackError::Damaged)?;
        let start = end;
        end = start.checked_add(length).ok_or(PackError::Damaged)?;
        *section = start..end;
    }
    if end == bytes.len() { Ok(sections) } else { Err(PackError::Damaged) }
}

/// Whether the contents of an opened pack are what was written.
pub fn check(bytes: &[u8]) -> Result<(), PackError> {
    let contents = bytes.get(HEADER..).ok_or(PackError::Damaged)?;
    if number(bytes, 8) == xxh3_64(contents) { Ok(()) } else { Err(PackError::Damaged) }
}

/// Over all of the header but itself.
fn header_checksum(bytes: &[u8]) -> u64 {
    let mut header = bytes[..HEADER].to_vec();
    header[16..24].fill(0);
    xxh3_64(&header)
}

fn number(bytes: &[u8], at: usize) -> u64 {
    bytes[at..].first_chunk::<8>().map_or(0, |bytes| u64::from_le_bytes(*bytes))
}
