//! Times before a line, in UTC or of the day, and what stands between them and the line.

use super::{fits, run, syslog};

const SECONDS: &[u8] = b"0000-00-00T00:00:00";

/// `2024-05-22T12:43:46.962646Z `, with what GitLab (`00O `) or a container runtime
/// (`stdout F `) says
pub fn stamp(line: &[u8]) -> Option<usize> {
    let end = seconds(line)?;
    match line.get(end)? {
        b'Z' => {
            let end = end + 1;
            match line.get(end) {
                None => Some(end),
                Some(b' ') => {
                    let rest = &line[end + 1..];
                    Some(end + 1 + gitlab(rest).or_else(|| runtime(rest)).unwrap_or(0))
                }
                _ => None,
            }
        }
        b'+' | b'-' => {
            let zone = &line[end + 1..];
            let length = [&b"00:00 "[..], b"0000 "].iter().find(|shape| fits(shape, zone))?.len();
            let end = end + 1 + length;
            let rest = &line[end..];
            let behind = runtime(rest).or_else(|| syslog::host_of_process(rest))?;
            Some(end + behind)
        }
        _ => None,
    }
}

/// The time up to `Z` or a zone.
pub fn seconds(line: &[u8]) -> Option<usize> {
    if !fits(SECONDS, line) {
        return None;
    }
    let mut end = SECONDS.len();
    if line.get(end) == Some(&b'.') {
        end += 1 + run(&line[end + 1..], 9, |byte| byte.is_ascii_digit());
    }
    Some(end)
}

/// `[2024-05-22T12:43:46.962Z] ` of Jenkins.
pub fn bracketed(line: &[u8]) -> Option<usize> {
    let end = 1 + seconds(&line[1..])?;
    let rest = line[end..].strip_prefix(b"Z]")?;
    match rest.first() {
        None => Some(end + 2),
        Some(b' ') => Some(end + 3),
        _ => None,
    }
}

/// `12:34:56  ` of Jenkins: two spaces.
pub fn clock(line: &[u8]) -> Option<usize> {
    const SHAPE: &[u8] = b"00:00:00  ";
    fits(SHAPE, line).then_some(SHAPE.len())
}

/// `00O ` or `01E+`: number and kind of a stream, and whether the line goes on.
fn gitlab(rest: &[u8]) -> Option<usize> {
    let is_hex = |byte: &u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
    let is_mark = rest.get(..2)?.iter().all(is_hex) && matches!(rest.get(2), Some(b'O' | b'E'));
    match rest.get(3) {
        _ if !is_mark => None,
        None => Some(3),
        Some(b' ' | b'+') => Some(4),
        _ => None,
    }
}

/// `stdout F ` or `stderr P `: the stream, and whether the line is full or a part.
fn runtime(rest: &[u8]) -> Option<usize> {
    let full = rest.strip_prefix(b"std")?;
    let full = full.strip_prefix(b"out ").or_else(|| full.strip_prefix(b"err "))?;
    matches!(full, [b'F' | b'P', b' ', ..]).then_some(b"stdout F ".len())
}
