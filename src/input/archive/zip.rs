//! Zip archives, by the list of members at their end.

use std::fs::File;
use std::io::{self, Read};

use rawzip::{
    CompressionMethod, Error, ErrorKind, FileReader, MAX_CENTRAL_DIRECTORY_RECORD_SIZE, ZipArchive,
    ZipEntry, ZipFileHeaderRecord, ZipLocator,
};

use super::{member_name, salvage};
use crate::Outcome;
use crate::input::Stream;
use crate::input::compressed::Compression;
use crate::input::fault::Fault;
use crate::input::meter::{Counted, Meter};
use crate::input::open::Opener;

/// Hands out the members of an archive, in the order of its list. Where the list is missing,
/// the archive was cut short, and its members are looked for one after the other.
pub fn each_member(file: File, archive: &str, opener: &mut Opener<'_, '_>) -> Outcome<()> {
    let mut buffer = vec![0; MAX_CENTRAL_DIRECTORY_RECORD_SIZE];
    let zip = match ZipLocator::new().locate_in_file(file, &mut buffer) {
        Ok(zip) => zip,
        Err((file, error)) => {
            return match error.kind() {
                ErrorKind::IO(_) => opener.fail(archive, told(error, 0)),
                _ => salvage::each_member(file, archive, opener),
            };
        }
    };
    let mut entries = zip.entries(&mut buffer);
    let mut count = 0;
    loop {
        match entries.next_entry() {
            Ok(Some(header)) => {
                count += 1;
                if !header.is_dir() {
                    open(&zip, &header, archive, opener)?;
                }
            }
            Ok(None) if count < zip.entries_hint() => {
                let detail = format!("{count} of {} members are listed", zip.entries_hint());
                let place = zip.directory_offset();
                return opener.fail(archive, Fault::Damaged(place, detail));
            }
            Ok(None) => return Ok(()),
            Err(error) => return opener.fail(archive, told(error, zip.directory_offset())),
        }
    }
}

fn open(
    zip: &ZipArchive<FileReader>,
    header: &ZipFileHeaderRecord<'_>,
    archive: &str,
    opener: &mut Opener<'_, '_>,
) -> Outcome<()> {
    let name = member_name(archive, header.file_path().as_ref());
    let decoding = match Decoding::find(header.flags().is_encrypted(), header.compression_method())
    {
        Ok(decoding) => decoding,
        Err(fault) => return opener.fail(&name, fault),
    };
    match zip.get_entry(header.wayfinder()) {
        Ok(entry) => opener.open_member(&name, Box::new(checked(&entry, decoding, opener.meter))),
        Err(error) => opener.fail(&name, told(error, header.local_header_offset())),
    }
}

/// The data of a member; at its end its checksum is checked.
fn checked<'z>(
    entry: &ZipEntry<'z, FileReader>,
    decoding: Decoding,
    meter: &'z Meter,
) -> impl Read + 'z {
    let (_, end) = entry.compressed_data_range();
    Checked {
        inner: entry
            .verifying_reader(decoding.decode(Box::new(Counted::new(entry.reader(), meter)))),
        end,
    }
}

/// A reader that finds a wrong size or checksum where its data ends.
struct Checked<R> {
    inner: R,
    /// Where in the archive its data ends.
    end: u64,
}

impl<R: Read> Read for Checked<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        self.inner.read(out).map_err(|error| Fault::locate(error, self.end))
    }
}

/// How a member was put into the archive.
#[derive(Debug, Clone, Copy)]
pub enum Decoding {
    Stored,
    Compressed(Compression),
}

impl Decoding {
    /// How to read a member, if it can be read.
    pub fn find(is_encrypted: bool, method: CompressionMethod) -> Result<Self, Fault> {
        if is_encrypted {
            return Err(Fault::Encrypted);
        }
        Ok(Self::Compressed(match method {
            CompressionMethod::STORE => return Ok(Self::Stored),
            CompressionMethod::DEFLATE => Compression::Deflate,
            CompressionMethod::BZIP2 => Compression::Bzip2,
            CompressionMethod::ZSTD => Compression::Zstandard,
            CompressionMethod::XZ => Compression::Xz,
            other => return Err(Fault::Method(other.as_u16())),
        }))
    }

    /// The member's data.
    pub fn decode(self, data: Stream<'_>) -> Stream<'_> {
        match self {
            Self::Stored => data,
            Self::Compressed(compression) => compression.decode(data),
        }
    }
}

/// What the reader of archives says, at byte `at` of the archive.
fn told(error: Error, at: u64) -> io::Error {
    match error.into_kind() {
        ErrorKind::IO(error) => Fault::locate(error, at),
        ErrorKind::Eof => Fault::Truncated(at).into(),
        kind => Fault::Damaged(at, kind.to_string()).into(),
    }
}
