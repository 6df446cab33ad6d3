//! The texts of entries, each compressed by itself so that one can be read alone. What all
//! entries have in common, such as the names of fields, is in a dictionary that they share.
//!
//! The codec is LZ4 (block format), which decodes an entry in microseconds.

use std::borrow::Borrow;

use lz4_flex::block::{compress_with_dict, decompress_with_dict};

use crate::entry::ErrorEntry;

/// How large the dictionary may be: LZ4 looks back 64 KiB, entry and dictionary together.
const DICTIONARY: usize = 8 << 10;

/// How long most texts are, in bytes.
const USUAL: usize = 8 << 10;

/// Of how many entries a dictionary has a piece.
const PIECES: usize = 8;

/// Some of all items, spread evenly, of which a dictionary is made.
pub fn sample<T>(items: &[T]) -> impl Iterator<Item = &T> {
    let step = (items.len() / PIECES).max(1);
    items.iter().skip(step / 2).step_by(step).take(PIECES)
}

/// A dictionary of pieces of these entries.
pub fn dictionary(sample: impl Iterator<Item = impl Borrow<ErrorEntry>>) -> Vec<u8> {
    let texts = sample.map(|entry| text_of(entry.borrow()));
    texts.flat_map(|text| text.into_iter().take(DICTIONARY / PIECES)).collect()
}

/// The text of an entry, whole.
fn text_of(entry: &ErrorEntry) -> Vec<u8> {
    let mut text = Vec::with_capacity(USUAL);
    serde_json::to_writer(&mut text, entry).expect("an entry can be written to memory");
    text
}

/// The text of an entry as a pack keeps it, and its length: compressed where there is a
/// dictionary, unless that would not make it smaller.
pub fn write(entry: &ErrorEntry, dictionary: Option<&[u8]>) -> (Vec<u8>, usize) {
    let text = text_of(entry);
    let compressed = dictionary.map(|dictionary| compress_with_dict(&text, dictionary));
    let smaller = compressed.filter(|compressed| compressed.len() < text.len());
    let length = text.len();
    let mut kept = smaller.unwrap_or(text);
    kept.shrink_to_fit();
    (kept, length)
}

/// Reads what [`write`] made of a text of `length` bytes; `None` if it is damaged.
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
