//! Input that is made to be slow: no line ends, nothing but line ends, what every entry begins
//! with, and lines that are almost errors.

use std::collections::BTreeMap;
use std::io::{self, Write};

use anyhow::{Context, Result};
use fastrand::Rng;
use regex::Regex;

use crate::pattern;
use crate::seeds::Seeds;

/// One kind of input: a piece that is repeated up to the size that is asked for.
#[derive(Debug, Clone)]
pub struct Hostile {
    /// What it is.
    pub name: String,
    piece: Vec<u8>,
}

impl Hostile {
    /// Text of a log as a single line; `log` is where it comes from.
    #[must_use]
    pub fn single_line(log: &[u8]) -> Self {
        let piece = log.iter().map(|&b| if b == b'\n' { b' ' } else { b }).collect();
        Self { name: "one line".to_owned(), piece }
    }

    /// All kinds; `log` is plain text, `count` the number of near-misses.
    ///
    /// # Errors
    ///
    /// If a regex is not valid.
    pub fn all(seeds: &Seeds, log: &[u8], count: usize) -> Result<Vec<Self>> {
        let literal = commonest_literal(seeds)?;
        let kind = |name: &str, piece: Vec<u8>| Self { name: name.to_owned(), piece };
        let misses = near_misses(seeds, count)?.join("\n") + "\n";
        Ok(vec![
            Self::single_line(log),
            kind("line ends only", b"\n".repeat(1 << 16)),
            kind("NULs only", b"\0".repeat(1 << 16)),
            kind(&format!("`{literal}` repeated, one line"), literal.repeat(1 << 12).into_bytes()),
            kind(
                &format!("`{literal}` repeated, a line each"),
                format!("{literal}\n").repeat(1 << 12).into_bytes(),
            ),
            kind(&format!("{count} near-misses"), misses.into_bytes()),
        ])
    }

    /// Writes exactly `bytes` bytes of it.
    ///
    /// # Errors
    ///
    /// If `out` does not take them.
    pub fn write(&self, bytes: u64, out: &mut impl Write) -> io::Result<()> {
        let mut left = bytes;
        while left > 0 {
            let part = usize::try_from(left).unwrap_or(usize::MAX).min(self.piece.len());
            out.write_all(&self.piece[..part])?;
            left -= part as u64;
        }
        out.flush()
    }
}

/// The literal text of six bytes or more that the most regexes hold, the longest of them.
fn commonest_literal(seeds: &Seeds) -> Result<String> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for entry in &seeds.entries {
        let mut texts: Vec<String> =
            pattern::runs(&entry.regex)?.0.into_iter().map(|run| run.text).collect();
        texts.sort_unstable();
        texts.dedup();
        for text in texts.into_iter().filter(|text| text.len() >= 6) {
            *counts.entry(text).or_default() += 1;
        }
    }
    let most = counts.into_iter().max_by_key(|(text, count)| (*count, text.len()));
    Ok(most.context("no regex holds literal text")?.0)
}

/// `count` lines, each a line of an example with one character changed as near to the middle of
/// what its entry matches as it takes for the entry to match no more.
///
/// # Errors
///
/// If a regex is not valid, or no example can be changed so.
pub fn near_misses(seeds: &Seeds, count: usize) -> Result<Vec<String>> {
    let regexes = seeds.compiled()?;
    let mut lines: Vec<(&Regex, &str)> = Vec::new();
    for (entry, regex) in seeds.entries.iter().zip(&regexes) {
        let own = entry.examples.iter().flat_map(|example| example.text.lines());
        lines.extend(own.filter(|line| regex.is_match(line)).map(|line| (regex, line)));
    }
    let mut rng = Rng::with_seed(31);
    let mut misses = Vec::with_capacity(count);
    while misses.len() < count {
        let before = misses.len();
        for (regex, line) in lines.iter().take(count - before) {
            misses.extend(near_miss(regex, line, &mut rng));
        }
        anyhow::ensure!(misses.len() > before, "no example can be made a near-miss");
    }
    Ok(misses)
}

/// Changes one letter of `line` so that `regex` no longer matches.
fn near_miss(regex: &Regex, line: &str, rng: &mut Rng) -> Option<String> {
    let found = regex.find(line)?;
    let middle = usize::midpoint(found.start(), found.end());
    let mut letters: Vec<usize> =
        found.range().filter(|&at| line.as_bytes()[at].is_ascii_alphabetic()).collect();
    letters.sort_by_key(|at| at.abs_diff(middle));
    letters.iter().find_map(|&at| {
        let letter = rng.lowercase().to_string();
        let mut changed = line.to_owned();
        changed.replace_range(at..=at, &letter);
        (!regex.is_match(&changed)).then_some(changed)
    })
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    #[test]
    fn near_misses_match_nothing_of_the_entry_that_they_came_from() {
        let mut rng = Rng::with_seed(1);
        let seeds = Seeds::read(Path::new("../seeds")).unwrap();
        let mut made = 0;
        for (entry, regex) in seeds.entries.iter().zip(seeds.compiled().unwrap()) {
            for line in entry.examples.iter().flat_map(|example| example.text.lines()) {
                if let Some(miss) = near_miss(&regex, line, &mut rng) {
                    assert!(!regex.is_match(&miss), "{}: {miss}", entry.id);
                    assert!(miss.len() == line.len() && miss != line);
                    made += 1;
                }
            }
        }
        assert!(made > seeds.entries.len());
    }

    #[test]
    fn a_kind_is_written_to_the_byte() {
        let kind = Hostile::single_line(b"a\nb");
        let mut out = Vec::new();
        kind.write(7, &mut out).unwrap();
        assert_eq!(out, b"a ba ba");
    }
}
