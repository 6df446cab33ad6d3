//! Packs in files, mapped into memory: of a hundred thousand entries only the pages that a
//! question touches are read.
//!
//! This is the one place with unsafe code. A map is only sound while nobody changes the file
//! beneath it, which no program can rule out for the others. Why it is used all the same:
//! errkb itself never writes into a pack but puts a new file in its place (see `cache` and
//! `errkb pack`), which leaves an old map as it was; a pack is read through bounds-checked
//! accessors that make something of any bytes whatsoever (`errkb_core::pack` is tested with
//! damaged ones); and a copy instead would read hundreds of megabytes for one answer.

use std::fs::File;
use std::io::{self, Read, Write};
use std::path::Path;

use errkb_core::pack::Pack;
use memmap2::Mmap;
use tempfile::NamedTempFile;

use crate::error::Failure;

/// Packs up to this many bytes are compared with their checksum; larger ones only as far as
/// they are read.
const CHECKED: u64 = 16 << 20;

/// Bytes that are written in one go.
const PIECE: usize = 64 << 10;

/// The pack that a path names; `None` if it names something else.
pub fn pack(path: &Path) -> Result<Option<Pack>, Failure> {
    let is_file = std::fs::metadata(path).map_err(Failure::input(path))?.is_file();
    if !is_file || !begins_like_a_pack(path).map_err(Failure::input(path))? {
        return Ok(None);
    }
    let file = File::open(path).map_err(Failure::input(path))?;
    let size = file.metadata().map_err(Failure::input(path))?.len();
    let map = map(&file).map_err(Failure::input(path))?;
    let refused = |error| Failure::Pack(path.to_owned(), error);
    let pack = Pack::open(map).map_err(refused)?;
    if size <= CHECKED {
        pack.check().map_err(refused)?;
    }
    Ok(Some(pack))
}

/// Puts a pack in the place of an old one, whole or not at all: someone may be reading it.
///
/// # Errors
///
/// If it cannot be written.
pub fn write_pack(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let mut file = NamedTempFile::new_in(folder.unwrap_or(Path::new(".")))?;
    // What is written in one go may lie in large pages, all of which are mapped for a byte.
    bytes.chunks(PIECE).try_for_each(|piece| file.write_all(piece))?;
    file.persist(path)?;
    Ok(())
}

fn begins_like_a_pack(path: &Path) -> io::Result<bool> {
    let mut start = Vec::new();
    File::open(path)?.take(Pack::NAME.len() as u64).read_to_end(&mut start)?;
    Ok(start == Pack::NAME)
}

#[expect(unsafe_code, reason = "see the head of this module")]
fn map(file: &File) -> io::Result<Mmap> {
    // SAFETY: the file is not written to in place, see the head of this module.
    unsafe { Mmap::map(file) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use errkb_core::load::parse_entry;
    use errkb_core::pack::write;

    fn bytes(id: &str) -> Vec<u8> {
        let text = format!(r#"{{"id": "{id}", "signature": "s", "regex": "some text"}}"#);
        let entry = parse_entry(Path::new("x.json"), &text).expect("the entry is well formed");
        write(&[entry], true).bytes
    }

    #[test]
    fn a_new_file_in_its_place_leaves_the_old_map_as_it_was() {
        let folder = tempfile::tempdir().expect("there is a temporary folder");
        let path = folder.path().join("x.pack");
        std::fs::write(&path, bytes("a/old")).expect("it can be written");
        let old = pack(&path).expect("it is read").expect("it is a pack");
        let next = folder.path().join("next");
        std::fs::write(&next, bytes("a/new")).expect("it can be written");
        std::fs::rename(&next, &path).expect("it can be put there");
        assert_eq!(old.check(), Ok(()));
        assert_eq!(old.summary(0).id(), "a/old");
        let new = pack(&path).expect("it is read").expect("it is a pack");
        assert_eq!(new.summary(0).id(), "a/new");
    }

    #[test]
    fn what_is_no_pack_is_left_to_others_and_a_damaged_one_refused() {
        let folder = tempfile::tempdir().expect("there is a temporary folder");
        assert!(matches!(pack(folder.path()), Ok(None)));
        let path = folder.path().join("x.pack");
        for text in [&b""[..], b"{}", &Pack::NAME[..3]] {
            std::fs::write(&path, text).expect("it can be written");
            assert!(matches!(pack(&path), Ok(None)));
        }
        let whole = bytes("a/one");
        for cut in [Pack::NAME.len(), whole.len() / 2, whole.len() - 1] {
            std::fs::write(&path, &whole[..cut]).expect("it can be written");
            assert!(matches!(pack(&path), Err(Failure::Pack(..))), "{cut}");
        }
        let mut changed = whole;
        let last = changed.len() - 1;
        changed[last] ^= 1;
        std::fs::write(&path, changed).expect("it can be written");
        assert!(matches!(pack(&path), Err(Failure::Pack(..))));
    }
}
