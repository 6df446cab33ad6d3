//! Tar archives (POSIX.1-1988 and -2001, GNU), read from front to end.
//!
//! The crate for it holds a name of any length in memory; here names are bounded, and nothing
//! of a header is needed but name and size.

use std::io::{self, Read};

use super::member_name;
use crate::Outcome;
use crate::input::Stream;
use crate::input::fault::Fault;
use crate::input::open::Opener;
use crate::input::source::{read_full, read_some};

const BLOCK: usize = 512;

/// The longest extended header that is read, in bytes; of a longer one the rest is left out.
const MAX_EXTENDED: u64 = 64 << 10;

/// Whether this block is the header of a member: it says so, and its checksum is right.
pub fn is_tar(block: &[u8]) -> bool {
    block.first_chunk().is_some_and(|header| &header[257..262] == b"ustar" && is_header(header))
}

fn is_header(header: &[u8; BLOCK]) -> bool {
    let spaces = 8 * u64::from(b' ');
    let sum: u64 = header.iter().map(|&byte| u64::from(byte)).sum();
    let checksum: u64 = header[148..156].iter().map(|&byte| u64::from(byte)).sum();
    number(&header[148..156]) == Some(sum - checksum + spaces)
}

/// A number of a header: octal digits, or binary with the first bit set.
fn number(field: &[u8]) -> Option<u64> {
    if field[0] & 0x80 != 0 {
        let mut bytes = field[1..].iter();
        return bytes.try_fold(u64::from(field[0] & 0x3f), |value, &byte| {
            value.checked_mul(256).map(|value| value | u64::from(byte))
        });
    }
    let text = std::str::from_utf8(field).ok()?;
    let text = text.trim_matches(|c: char| c == ' ' || c == '\0');
    if text.is_empty() { Some(0) } else { u64::from_str_radix(text, 8).ok() }
}

/// The text of a header's field, up to a NUL.
fn text(field: &[u8]) -> &[u8] {
    field.split(|&byte| byte == 0).next().unwrap_or_default()
}

/// Hands out the members of an archive, in their order. At damage it says so and ends.
pub fn each_member(stream: Stream<'_>, archive: &str, opener: &mut Opener<'_, '_>) -> Outcome<()> {
    let mut tar = Tar { stream, at: 0, has_failed: false };
    loop {
        match tar.next_member() {
            Ok(Some((path, size))) => {
                let name = member_name(archive, &path);
                let mut member = Member { tar: &mut tar, left: size };
                opener.open_member(&name, Box::new(&mut member))?;
                if member.tar.has_failed {
                    return Ok(());
                }
                let rest = io::copy(&mut member, &mut io::sink());
                if let Err(error) = rest.and_then(|_| tar.skip_padding(size)) {
                    return opener.fail(archive, error);
                }
            }
            Ok(None) => return Ok(()),
            Err(error) => return opener.fail(archive, error),
        }
    }
}

struct Tar<'r> {
    stream: Stream<'r>,
    /// Bytes that were read.
    at: u64,
    /// Whether reading failed; whoever read a member was told.
    has_failed: bool,
}

impl Tar<'_> {
    /// Path and size of the next member that is a file.
    fn next_member(&mut self) -> io::Result<Option<(Vec<u8>, u64)>> {
        let mut long_path: Option<Vec<u8>> = None;
        let mut long_size = None;
        loop {
            let mut header = [0; BLOCK];
            let count = self.read_full(&mut header)?;
            // Two blocks of zeros end an archive; some have only one, or none.
            if count == 0 || header == [0; BLOCK] {
                return Ok(None);
            }
            if count < BLOCK {
                return Err(Fault::Truncated(self.at).into());
            }
            let size = number(&header[124..136]).filter(|_| is_header(&header));
            let size = size.ok_or_else(|| {
                let start = self.at - BLOCK as u64;
                Fault::Damaged(start, String::from("no header of a tar archive"))
            })?;
            match header[156] {
                b'L' => long_path = Some(text(&self.read_extended(size)?).to_vec()),
                b'x' => {
                    let records = self.read_extended(size)?;
                    long_path = record(&records, b"path").map(<[u8]>::to_vec).or(long_path);
                    long_size = record(&records, b"size")
                        .and_then(|value| std::str::from_utf8(value).ok()?.parse().ok());
                }
                // A file; also one that lies in one piece, and one with holes.
                0 | b'0' | b'7' | b'S' => {
                    let path = long_path.unwrap_or_else(|| short_path(&header));
                    return Ok(Some((path, long_size.unwrap_or(size))));
                }
                _ => {
                    self.skip(size)?;
                    self.skip_padding(size)?;
                    if header[156] != b'K' && header[156] != b'g' {
                        (long_path, long_size) = (None, None);
                    }
                }
            }
        }
    }

    fn read_extended(&mut self, size: u64) -> io::Result<Vec<u8>> {
        let mut bytes = vec![0; usize::try_from(size.min(MAX_EXTENDED)).unwrap_or_default()];
        if self.read_full(&mut bytes)? < bytes.len() {
            return Err(Fault::Truncated(self.at).into());
        }
        self.skip(size - bytes.len() as u64)?;
        self.skip_padding(size)?;
        Ok(bytes)
    }

    fn read_full(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let count = read_full(&mut self.stream, out)?;
        self.at += count as u64;
        Ok(count)
    }

    /// Passes over what fills the last block of a member of this size.
    fn skip_padding(&mut self, size: u64) -> io::Result<()> {
        self.skip(size.wrapping_neg() % BLOCK as u64)
    }

    fn skip(&mut self, size: u64) -> io::Result<()> {
        io::copy(&mut Member { tar: self, left: size }, &mut io::sink()).map(|_| ())
    }
}

/// The data of a member.
struct Member<'t, 'r> {
    tar: &'t mut Tar<'r>,
    left: u64,
}

impl Read for Member<'_, '_> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let length = usize::try_from(self.left).unwrap_or(usize::MAX).min(out.len());
        if length == 0 {
            return Ok(0);
        }
        let read = read_some(&mut self.tar.stream, &mut out[..length]).and_then(|count| {
            if count == 0 { Err(Fault::Truncated(self.tar.at).into()) } else { Ok(count) }
        });
        match read {
            Ok(count) => {
                self.left -= count as u64;
                self.tar.at += count as u64;
                Ok(count)
            }
            Err(error) => {
                self.tar.has_failed = true;
                Err(error)
            }
        }
    }
}

fn short_path(header: &[u8; BLOCK]) -> Vec<u8> {
    let name = text(&header[..100]);
    // The old GNU format has other things in place of the prefix.
    let prefix = if &header[257..263] == b"ustar\0" { text(&header[345..500]) } else { b"" };
    if prefix.is_empty() { name.to_vec() } else { [prefix, b"/", name].concat() }
}

/// A value of an extended header, whose records are `LENGTH KEY=VALUE\n`.
fn record<'r>(records: &'r [u8], key: &[u8]) -> Option<&'r [u8]> {
    let mut rest = records;
    let mut found = None;
    while let Some(space) = rest.iter().position(|&byte| byte == b' ') {
        let length: usize = std::str::from_utf8(&rest[..space]).ok()?.parse().ok()?;
        let line = rest.get(space + 1..length)?.strip_suffix(b"\n")?;
        if let Some(value) = line.strip_prefix(key).and_then(|line| line.strip_prefix(b"=")) {
            found = Some(value);
        }
        rest = &rest[length..];
    }
    found
}
