//! Build logs as they really are, made up: eight kinds of tool, timestamps and colours on part
//! of the lines, innocent lines full of the words that errors are made of, and real errors at
//! a rate that is kept exactly. The same seed gives the same bytes.

mod template;

use std::fmt::Write as _;
use std::io::{self, Write};

use anyhow::{Context, Result};
use fastrand::Rng;

use template::Template;

const TEMPLATES: &[(&str, &str)] = &[
    ("cargo", include_str!("../../templates/cargo.txt")),
    ("npm", include_str!("../../templates/npm.txt")),
    ("pip", include_str!("../../templates/pip.txt")),
    ("make", include_str!("../../templates/make.txt")),
    ("maven", include_str!("../../templates/maven.txt")),
    ("docker", include_str!("../../templates/docker.txt")),
    ("kubernetes", include_str!("../../templates/kubernetes.txt")),
    ("git", include_str!("../../templates/git.txt")),
];

/// Lines that one tool prints before another's turn comes.
const BLOCK_LINES: std::ops::Range<usize> = 20..200;

/// Share of blocks that carry the timestamps of a CI service.
const STAMPED_SHARE: f64 = 0.3;

/// What a log is to be like.
#[derive(Debug, Clone)]
pub struct Shape {
    /// Least size in bytes; the log ends with the line that reaches it.
    pub bytes: u64,
    /// Share of lines that belong to errors, 0 to 1.
    pub error_share: f64,
    /// Share of blocks with ANSI colours, 0 to 1.
    pub ansi_share: f64,
    /// Where the random numbers start.
    pub seed: u64,
}

/// What was written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Written {
    /// Bytes, line ends included.
    pub bytes: u64,
    /// Lines.
    pub lines: u64,
    /// Lines among them that belong to errors.
    pub error_lines: u64,
}

/// Makes logs.
#[derive(Debug)]
pub struct Generator {
    tools: Vec<Vec<Template>>,
    errors: Vec<String>,
}

/// How the lines of a block are dressed.
#[derive(Debug)]
struct Dress {
    stamped: bool,
    coloured: bool,
}

impl Generator {
    /// `errors` are the texts that stand for errors, of one or more lines each.
    ///
    /// # Errors
    ///
    /// If a template is malformed.
    pub fn new(mut errors: Vec<String>) -> Result<Self> {
        let read = |(tool, text): &(&str, &str)| {
            let templates = text.lines().map(Template::parse).collect::<Result<Vec<_>>>();
            templates.with_context(|| format!("template of {tool}"))
        };
        let tools = TEMPLATES.iter().map(read).collect::<Result<_>>()?;
        Rng::with_seed(11).shuffle(&mut errors);
        Ok(Self { tools, errors })
    }

    /// Writes a log.
    ///
    /// # Errors
    ///
    /// If `out` does not take it.
    pub fn write(&self, shape: &Shape, out: &mut impl Write) -> io::Result<Written> {
        let mut rng = Rng::with_seed(shape.seed);
        let mut errors = self.errors.iter().cycle();
        let mut written = Written::default();
        let mut text = String::new();
        while written.bytes < shape.bytes {
            let tool = &self.tools[rng.usize(..self.tools.len())];
            let dress = Dress {
                stamped: rng.f64() < STAMPED_SHARE,
                coloured: rng.f64() < shape.ansi_share,
            };
            for _ in 0..rng.usize(BLOCK_LINES) {
                text.clear();
                let due = written.lines as f64 * shape.error_share - written.error_lines as f64;
                if due >= 1.0
                    && let Some(error) = errors.next()
                {
                    for line in error.lines() {
                        dress.line(&mut rng, &mut text, |_, out| out.push_str(line));
                        written.error_lines += 1;
                        written.lines += 1;
                    }
                } else {
                    let template = &tool[rng.usize(..tool.len())];
                    dress.line(&mut rng, &mut text, |rng, out| template.fill(rng, out));
                    written.lines += 1;
                }
                written.bytes += text.len() as u64;
                out.write_all(text.as_bytes())?;
                if written.bytes >= shape.bytes {
                    break;
                }
            }
        }
        out.flush()?;
        Ok(written)
    }
}

impl Dress {
    /// Appends a line with its end; `fill` writes the bare line.
    fn line(&self, rng: &mut Rng, out: &mut String, fill: impl FnOnce(&mut Rng, &mut String)) {
        if self.stamped {
            let (hour, minute, second) = (rng.u8(..24), rng.u8(..60), rng.u8(..60));
            let fraction = rng.u32(..10_000_000);
            // Writing into a String cannot fail.
            let _ = write!(out, "2026-03-17T{hour:02}:{minute:02}:{second:02}.{fraction:07}Z ");
        }
        let start = out.len();
        fill(rng, out);
        if self.coloured {
            let bare = out.split_off(start);
            let indent = bare.len() - bare.trim_start().len();
            let word = bare[indent..].find(' ').map_or(bare.len(), |length| indent + length);
            let colour = if bare[indent..word].to_lowercase().contains("warn") { 33 } else { 32 };
            let (first, rest) = bare.split_at(word);
            let _ = write!(out, "\u{1b}[1m\u{1b}[{colour}m{first}\u{1b}[0m{rest}");
        }
        out.push('\n');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn log(error_share: f64, seed: u64) -> (Vec<u8>, Written) {
        let errors = (0..50).map(|n| format!("boom {n}\n  second line of it")).collect();
        let shape = Shape { bytes: 1_000_000, error_share, ansi_share: 0.2, seed };
        let mut out = Vec::new();
        let written = Generator::new(errors).unwrap().write(&shape, &mut out).unwrap();
        (out, written)
    }

    #[test]
    fn the_same_seed_gives_the_same_bytes() {
        assert!(log(0.01, 1) == log(0.01, 1));
        assert!(log(0.01, 1).0 != log(0.01, 2).0);
    }

    #[test]
    fn errors_come_at_the_rate_that_was_asked_for() {
        for share in [0.0, 0.001, 0.01] {
            let (text, written) = log(share, 3);
            let count = memchr::memmem::find_iter(&text, "boom").count() as u64 * 2;
            let due = written.lines as f64 * share;
            assert!((count as f64 - due).abs() <= 2.0, "{share}: {count}");
            assert_eq!(count, written.error_lines);
            assert_eq!(memchr::memchr_iter(b'\n', &text).count() as u64, written.lines);
        }
    }

    #[test]
    fn lines_are_as_long_as_those_of_real_logs() {
        let (text, written) = log(0.0, 4);
        let mean = text.len() as f64 / written.lines as f64;
        assert!((110.0..190.0).contains(&mean), "{mean}");
    }
}
