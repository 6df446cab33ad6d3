//! A zip archive that was cut short has lost its list of members; each member still has a
//! header of its own before its data.

use std::fs::File;
use std::io::{self, Read, Seek};

use flate2::bufread::DeflateDecoder;
use rawzip::CompressionMethod;

use super::member_name;
use super::zip::Decoding;
use crate::Outcome;
use crate::input::compressed::Compression;
use crate::input::fault::Fault;
use crate::input::meter::Counted;
use crate::input::open::Opener;
use crate::input::source::{Source, read_full};

const SIGNATURE: [u8; 4] = *b"PK\x03\x04";

/// The most that stands between the data of a member and the next header: its sizes and
/// checksum, if they were not known before.
const MAX_DESCRIPTOR: usize = 24;

/// Hands out the members that are there, then says where the archive ends.
pub fn each_member(mut file: File, archive: &str, opener: &mut Opener<'_, '_>) -> Outcome<()> {
    if let Err(error) = file.rewind() {
        return opener.fail(archive, error);
    }
    let mut source = Source::new(Box::new(Counted::new(file, opener.meter)));
    let taken = source.taken();
    loop {
        match Member::read(&mut source) {
            Ok(Some(member)) => {
                if !member.open(&mut source, archive, opener)? {
                    break;
                }
            }
            Ok(None) => break,
            Err(error) => return opener.fail(archive, Fault::locate(error, taken.get())),
        }
    }
    opener.fail(archive, Fault::Truncated(taken.get()))
}

/// What a header says of its member (APPNOTE.TXT, section 4.3.7).
struct Member {
    path: Vec<u8>,
    flags: u16,
    method: u16,
    /// Bytes of its data, where they are known.
    size: Option<u64>,
}

impl Member {
    /// Finds and reads the next header.
    fn read(source: &mut impl Read) -> io::Result<Option<Self>> {
        let mut signature = [0; 4];
        if read_full(source, &mut signature)? < signature.len() {
            return Ok(None);
        }
        let mut passed = 0;
        while signature != SIGNATURE {
            let mut next = [0];
            passed += 1;
            if passed > MAX_DESCRIPTOR || read_full(source, &mut next)? == 0 {
                return Ok(None);
            }
            signature.rotate_left(1);
            signature[3] = next[0];
        }
        let mut header = [0; 26];
        if read_full(source, &mut header)? < header.len() {
            return Ok(None);
        }
        let short = |at: usize| u16::from_le_bytes([header[at], header[at + 1]]);
        let flags = short(2);
        let mut path = vec![0; short(22).into()];
        let mut extra = vec![0; short(24).into()];
        let is_whole = read_full(source, &mut path)? == path.len()
            && read_full(source, &mut extra)? == extra.len();
        let size = u64::from(short(14)) | u64::from(short(16)) << 16;
        let size = if size == u64::from(u32::MAX) { long_size(&extra) } else { Some(size) };
        let is_known = flags & 8 == 0 || size.is_some_and(|size| size > 0);
        let size = size.filter(|_| is_known);
        Ok(is_whole.then_some(Self { path, flags, method: short(4), size }))
    }

    /// Hands out the member; whether another one can be looked for behind it.
    fn open(
        self,
        source: &mut Source<'_>,
        archive: &str,
        opener: &mut Opener<'_, '_>,
    ) -> Outcome<bool> {
        let name = member_name(archive, &self.path);
        let method = CompressionMethod::new(self.method);
        let decoding = Decoding::find(self.flags & 1 != 0, method);
        match (decoding, self.size) {
            (Ok(decoding), Some(size)) => {
                let mut data = source.take(size);
                if !self.path.ends_with(b"/") {
                    opener.open_member(
                        &name,
                        Box::new(Lenient(decoding.decode(Box::new(&mut data)))),
                    )?;
                }
                Ok(skip_rest(&mut data))
            }
            // Deflated data shows where it ends.
            (Ok(Decoding::Compressed(Compression::Deflate)), None) => {
                let mut data = DeflateDecoder::new(source);
                opener.open_member(&name, Box::new(Lenient(&mut data)))?;
                Ok(skip_rest(&mut data))
            }
            (Ok(_), None) => Ok(false),
            (Err(fault), size) => {
                opener.fail(&name, fault)?;
                Ok(size.is_some_and(|size| skip_rest(&mut source.take(size))))
            }
        }
    }
}

/// The size of the data in the extra field for large members: it stands behind the other size.
fn long_size(extra: &[u8]) -> Option<u64> {
    let mut rest = extra;
    while let [id_low, id_high, low, high, after @ ..] = rest {
        let length = usize::from(u16::from_le_bytes([*low, *high]));
        let field = after.get(..length)?;
        if [*id_low, *id_high] == [1, 0] {
            return field.get(8..16)?.try_into().ok().map(u64::from_le_bytes);
        }
        rest = &after[length..];
    }
    None
}

/// Passes over what was not read of a member; whether that went well.
fn skip_rest(data: &mut impl Read) -> bool {
    io::copy(data, &mut io::sink()).is_ok()
}

/// A member that ends where it cannot be read further; of the cut the archive's own error
/// tells.
struct Lenient<R>(R);

impl<R: Read> Read for Lenient<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        match self.0.read(out) {
            Err(error) if error.raw_os_error().is_none() => Ok(0),
            result => result,
        }
    }
}
