//! The texts of entries, each compressed by itself so that one can be read alone. What all
//! entries have in common, such as the names of fields, is in a dictionary that they share.
//!
//! The codec is LZ4 (block format), which decodes an entry in microseconds.

use lz4_flex::block::{compress_with_dict, decompress_with_dict};

use crate::entry::ErrorEntry;

/// How large the dictionary may be: LZ4 looks back 64 KiB, entry and dictionary together.
const DICTIONARY: usize = 8 << 10;

/// How long most texts are, in bytes.
const USUAL: usize = 8 << 10;

/// A dictionary for these texts: pieces of some of them, spread evenly.
pub fn dictionary(texts: &[Vec<u8>]) -> Vec<u8> {
    const PIECES: usize = 8;
    let step = (texts.len() / PIECES).max(1);
    let pieces = texts.iter().skip(step / 2).step_by(step).take(PIECES);
    pieces.flat_map(|text| &text[..text.len().min(DICTIONARY / PIECES)]).copied().collect()
}

/// The text of an entry, whole.
pub fn text_of(entry: &ErrorEntry) -> Vec<u8> {
    let mut text = Vec::with_capacity(USUAL);
    serde_json::to_writer(&mut text, entry).expect("an entry can be written to memory");
    text.shrink_to_fit();
    text
}

/// Compresses a text; one that would not become smaller stays as it is.
pub fn compress(text: &[u8], dictionary: &[u8]) -> Vec<u8> {
    let compressed = compress_with_dict(text, dictionary);
    if compressed.len() < text.len() { compressed } else { text.to_vec() }
}

/// Reads what [`compress`] made of a text of `length` bytes; `None` if it is damaged.
pub fn read(bytes: &[u8], length: usize, dictionary: &[u8]) -> Option<ErrorEntry> {
    /// No file of an entry is larger than a megabyte.
    const MOST: usize = 16 << 20;
    if bytes.len() == length {
        return parse(bytes);
    }
    let text = decompress_with_dict(bytes, length.min(MOST), dictionary).ok()?;
    parse(&text)
}

fn parse(text: &[u8]) -> Option<ErrorEntry> {
    serde_json::from_str(std::str::from_utf8(text).ok()?).ok()
}
