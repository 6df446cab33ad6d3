//! Archives: every member is a log of its own.

mod salvage;
pub mod tar;
pub mod zip;

use std::io::Read;

use errkb_core::line::Encoding;

use super::text::{Decoder, detect};

pub use tar::is_tar;

/// Whether a file with these first bytes is a zip archive: a member, an empty archive, or the
/// mark of one that was to be split.
pub fn is_zip(head: &[u8]) -> bool {
    [b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08"].iter().any(|magic| head.starts_with(*magic))
}

/// What a member is called in a report.
fn member_name(archive: &str, path: &[u8]) -> String {
    let path = match detect(path).encoding {
        Encoding::Gb18030 => {
            let mut decoded = String::new();
            // Neither reading from memory nor what a decoder gives can fail.
            let _ = Decoder::new(path, Encoding::Gb18030).read_to_string(&mut decoded);
            decoded.into()
        }
        _ => String::from_utf8_lossy(path),
    };
    format!("{archive}/{path}")
}
