//! How much was taken from files and streams, of compressed ones as they are on disk.

use std::cell::Cell;
use std::io::{self, Read};

/// Counts bytes; whoever shows progress looks at it.
#[derive(Debug, Default)]
pub struct Meter {
    taken: Cell<u64>,
}

impl Meter {
    /// Bytes that were taken so far.
    pub fn taken(&self) -> u64 {
        self.taken.get()
    }

    /// Puts the count right: parts of a file may be passed over, or read again.
    pub fn set(&self, taken: u64) {
        self.taken.set(taken);
    }
}

/// A source whose bytes are counted.
pub struct Counted<'m, R> {
    inner: R,
    meter: &'m Meter,
}

impl<'m, R> Counted<'m, R> {
    pub fn new(inner: R, meter: &'m Meter) -> Self {
        Self { inner, meter }
    }
}

impl<R: Read> Read for Counted<'_, R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(out)?;
        self.meter.set(self.meter.taken() + count as u64);
        Ok(count)
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use flate2::Compression;
    use flate2::write::GzEncoder;

    use super::*;
    use crate::input::each_log;

    #[test]
    fn bytes_are_counted_as_they_are_on_disk() {
        let folder = tempfile::tempdir().expect("a folder can be made");
        let write = |name: &str, bytes: &[u8]| {
            std::fs::write(folder.path().join(name), bytes).expect("it can be written");
            bytes.len() as u64
        };
        let lines: Vec<String> = (0..200_000).map(|number| format!("line {number}\n")).collect();
        let lines = lines.concat();
        let mut packed = GzEncoder::new(Vec::new(), Compression::fast());
        packed.write_all(lines.as_bytes()).expect("memory can be written");
        let packed = packed.finish().expect("memory can be written");
        // Of what is passed over the whole counts too.
        let sizes = [
            write("a.log", lines.as_bytes()),
            write("b.bin", &vec![0; 3 << 20]),
            write("c.gz", &packed),
            write("d.log", b"last"),
        ];
        let mut ends = Vec::new();
        let meter = Meter::default();
        each_log(folder.path(), &mut io::empty(), &meter, &mut |log| {
            let before = meter.taken();
            let mut log = log?;
            io::copy(&mut log.reader, &mut io::sink())?;
            assert!(log.name.ends_with("d.log") || meter.taken() > before);
            ends.push(meter.taken());
            Ok(())
        })
        .expect("all can be read");
        let [a, b, c, d] = sizes;
        assert_eq!(ends, [a, a + b + c, a + b + c + d]);
        assert_eq!(meter.taken(), a + b + c + d);
    }
}
