//! From a file or a stream to logs: what it is shows in its first bytes, not in its name.

use std::fs::File;
use std::io::{self, Read, Seek};
use std::path::Path;

use errkb_core::line::Encoding;

use super::archive::{is_tar, is_zip, tar, zip};
use super::compressed::Compression;
use super::live::Patient;
use super::meter::{Counted, Meter};
use super::peek::Peeked;
use super::text::{Decoder, detect};
use super::{Log, Stream, Visit};
use crate::Outcome;
use crate::error::Failure;

/// Bytes by which formats are told apart: the header of a tar archive.
const HEAD: usize = 512;

/// Bytes of a text by which its encoding is found.
const SAMPLE: usize = 64 << 10;

/// Where a text is ASCII so far, bytes that are looked at in all.
const MAX_SAMPLE: usize = 1 << 20;

/// Opens files and streams and hands out the logs in them.
pub struct Opener<'v, 'w> {
    visit: &'v mut Visit<'w>,
    /// Whether what is opened was named; of what lay in a folder, binary data is passed over.
    is_named: bool,
    /// Counts what is taken from files.
    pub meter: &'v Meter,
}

impl<'v, 'w> Opener<'v, 'w> {
    pub fn new(visit: &'v mut Visit<'w>, is_named: bool, meter: &'v Meter) -> Self {
        Self { visit, is_named, meter }
    }

    /// Opens a file.
    pub fn open_file(&mut self, path: &Path) -> Outcome<()> {
        let opened = File::open(path).and_then(|file| {
            let metadata = file.metadata()?;
            Ok((file, metadata.is_file().then_some(metadata.len())))
        });
        let name = path.display().to_string();
        match opened {
            Ok((mut file, Some(size))) => {
                let end = self.meter.taken() + size;
                let mut peeked = Peeked::new(Box::new(Counted::new(&mut file, self.meter)));
                let opened = if is_zip(peeked.peek(HEAD)) {
                    drop(peeked);
                    zip::each_member(file, &name, self)
                } else {
                    self.open_stream(&name, peeked)
                };
                self.meter.set(end);
                opened
            }
            Ok((mut file, None)) => self.open_pipe(&name, &mut file),
            Err(error) => (self.visit)(Err(Failure::Input(path.to_owned(), error))),
        }
    }

    /// Opens a stream that can be read only once. A zip archive goes to a temporary file, for
    /// its list of members stands at its end.
    pub fn open_pipe(&mut self, name: &str, stream: &mut dyn Read) -> Outcome<()> {
        let before = self.meter.taken();
        let mut peeked = Peeked::new(Box::new(Counted::new(stream, self.meter)));
        if !is_zip(peeked.peek(HEAD)) {
            return self.open_stream(name, peeked);
        }
        match tempfile::tempfile() {
            Ok(mut file) => {
                let copied = io::copy(&mut Patient(peeked), &mut file).and_then(|_| file.rewind());
                if let Err(error) = copied {
                    self.fail(name, error)?;
                }
                // The members are counted when they are read from there.
                self.meter.set(before);
                zip::each_member(file, name, self)
            }
            Err(error) => self.fail(name, error),
        }
    }

    /// Opens a stream that is no zip archive.
    fn open_stream(&mut self, name: &str, mut stream: Peeked<'_>) -> Outcome<()> {
        let head = stream.peek(HEAD);
        if is_tar(head) {
            return tar::each_member(Box::new(Patient(stream)), name, self);
        }
        let Some(compression) = Compression::find(head) else {
            return self.open_text(name, stream);
        };
        let mut decoded = Peeked::new(compression.decode(Box::new(stream)));
        if is_tar(decoded.peek(HEAD)) {
            tar::each_member(Box::new(decoded), name, self)
        } else {
            self.open_text(name, decoded)
        }
    }

    /// Opens a member of an archive; if it is an archive itself, it is read as the bytes that
    /// it is.
    pub fn open_member(&mut self, name: &str, member: Stream<'_>) -> Outcome<()> {
        let mut stream = Peeked::new(member);
        match Compression::find(stream.peek(HEAD)) {
            Some(compression) => {
                self.open_text(name, Peeked::new(compression.decode(Box::new(stream))))
            }
            None => self.open_text(name, stream),
        }
    }

    /// Tells what cannot be read.
    pub fn fail(&mut self, name: &str, error: impl Into<io::Error>) -> Outcome<()> {
        (self.visit)(Err(Failure::Input(name.into(), error.into())))
    }

    fn open_text(&mut self, name: &str, mut stream: Peeked<'_>) -> Outcome<()> {
        let mut length = SAMPLE;
        while length < MAX_SAMPLE {
            let sample = stream.peek(length);
            if sample.len() < length || !sample.is_ascii() {
                break;
            }
            length += SAMPLE;
        }
        let detected = detect(stream.peek(length));
        if detected.is_binary && !self.is_named {
            return Ok(());
        }
        stream.skip(detected.mark);
        let encoding = detected.encoding;
        let reader: Stream<'_> = match encoding {
            Encoding::Utf8 => Box::new(stream),
            _ => Box::new(Decoder::new(stream, encoding)),
        };
        let skipped = detected.mark as u64;
        (self.visit)(Ok(Log { name: name.to_owned(), encoding, skipped, reader }))
    }
}
