//! Other ways to search the same log inside this process: the crates that errkb could have been
//! built on, with their engines made before the clock runs.

use std::fs::File;
use std::io::Read;
use std::path::Path;
use std::time::{Duration, Instant};

use aho_corasick::{AhoCorasick, AhoCorasickKind};
use anyhow::Result;
use regex::bytes::{RegexSet, RegexSetBuilder};

/// Bytes that are read at once.
const CHUNK: usize = 1 << 20;

/// Automaton for all of `keys`, in the form that stays small for many.
///
/// # Errors
///
/// If there are too many.
pub fn automaton(keys: &[String]) -> Result<AhoCorasick> {
    Ok(AhoCorasick::builder().kind(Some(AhoCorasickKind::ContiguousNFA)).build(keys)?)
}

/// A set of `count` of `regexes`, drawn evenly.
///
/// # Errors
///
/// If they do not compile.
pub fn regex_set(regexes: &[&str], count: usize) -> Result<RegexSet> {
    let count = count.min(regexes.len());
    let some = (0..count).map(|n| regexes[n * regexes.len() / count]);
    Ok(RegexSetBuilder::new(some).multi_line(true).size_limit(1 << 30).build()?)
}

/// Time to find all keys in a file.
///
/// # Errors
///
/// If it cannot be read.
pub fn time_automaton(automaton: &AhoCorasick, path: &Path) -> Result<Duration> {
    let start = Instant::now();
    let mut matches = 0;
    in_chunks(path, |chunk| matches += automaton.find_iter(chunk).count())?;
    std::hint::black_box(matches);
    Ok(start.elapsed())
}

/// Time to tell for each line of a file which regexes match.
///
/// # Errors
///
/// If it cannot be read.
pub fn time_regex_set(set: &RegexSet, path: &Path) -> Result<Duration> {
    let start = Instant::now();
    let mut matches = 0;
    in_chunks(path, |chunk| {
        for line in chunk.split(|&b| b == b'\n') {
            matches += set.matches(line).iter().count();
        }
    })?;
    std::hint::black_box(matches);
    Ok(start.elapsed())
}

/// Hands out a file in pieces that end where lines end.
fn in_chunks(path: &Path, mut each: impl FnMut(&[u8])) -> Result<()> {
    let mut file = File::open(path)?;
    let mut buffer = vec![0; CHUNK];
    let mut filled = 0;
    loop {
        let got = file.read(&mut buffer[filled..])?;
        let end = filled + got;
        let whole = match memchr::memrchr(b'\n', &buffer[..end]) {
            Some(at) if got > 0 => at + 1,
            None if got > 0 => 0,
            _ => end,
        };
        each(&buffer[..whole]);
        if got == 0 {
            return Ok(());
        }
        buffer.copy_within(whole..end, 0);
        filled = end - whole;
        if filled == buffer.len() {
            buffer.resize(2 * filled, 0);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chunks_are_whole_lines_and_lose_nothing() {
        let text = "a line of some length\n".repeat(200_000) + "and a last one without its end";
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), &text).unwrap();
        let mut back = Vec::new();
        in_chunks(file.path(), |chunk| {
            assert!(chunk.is_empty() || chunk.starts_with(b"a"));
            back.extend_from_slice(chunk);
        })
        .unwrap();
        assert!(back == text.as_bytes());
    }
}
