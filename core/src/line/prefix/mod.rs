//! What CI systems, containers and system logs put before a line.
//!
//! Every shape is exact, and only what no entry spells is taken for a prefix: of syslog the
//! date and the host, not the program; of Ansible's `host | FAILED!` nothing.

mod source;
mod syslog;
mod time;

use memchr::memchr;

/// How many bytes of the start of a line are prefixes, one behind the other.
///
/// It is worked out for each line that may show an entry; the first byte decides for most.
pub fn length(line: &[u8]) -> usize {
    let mut start = 0;
    loop {
        match one(&line[start..]) {
            0 => return start,
            length => start += length,
        }
    }
}

/// The length of the first prefix; 0 where there is none.
fn one(line: &[u8]) -> usize {
    // Nothing of it begins with a space or a control character.
    let Some(&first) = line.first().filter(|&&first| first > b' ') else { return 0 };
    let found = match first {
        b'0'..=b'9' => time::stamp(line).or_else(|| time::clock(line)),
        b'[' => time::bracketed(line).or_else(|| source::pod(line)),
        b'#' => source::build_step(line),
        b'<' => syslog::with_priority(line),
        0xef => line.starts_with(BYTE_ORDER_MARK).then_some(BYTE_ORDER_MARK.len()),
        b'A'..=b'Z' => syslog::date_and_host(line),
        _ => None,
    };
    found.or_else(|| source::service(line)).or_else(|| source::job(line)).unwrap_or(0)
}

/// The runner of GitHub Actions writes one at the start of each of its logs.
const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// The length of a mark such as `##[error]`, which GitHub Actions and Azure Pipelines write
/// before a message, or `::error::`, by which GitHub Actions is asked for one, at the start of
/// `line`; 0 where there is none. It tells how bad the message is, so it stays in the text.
pub fn mark_length(line: &[u8]) -> usize {
    const LONGEST: usize = 16;
    let Some(word) = line.strip_prefix(b"##[") else { return command_length(line) };
    let letters = word.iter().take(LONGEST).take_while(|byte| byte.is_ascii_lowercase()).count();
    if letters > 0 && word.get(letters) == Some(&b']') { letters + 4 } else { 0 }
}

/// The length of `::error::` or `::error file=a.c,line=3::` at the start of `line`.
fn command_length(line: &[u8]) -> usize {
    const WORDS: [&[u8]; 4] = [b"error", b"warning", b"notice", b"debug"];
    const LONGEST: usize = 1 << 10;
    let Some(command) = line.strip_prefix(b"::") else { return 0 };
    let Some(word) = WORDS.iter().find(|word| command.starts_with(word)) else { return 0 };
    let rest = &command[word.len()..command.len().min(LONGEST)];
    // A colon in a value is written as %3A.
    let values = match rest.first() {
        Some(b' ') => memchr(b':', rest),
        _ => Some(0),
    };
    let is_ended = |&values: &usize| rest[values..].starts_with(b"::");
    values.filter(is_ended).map_or(0, |values| 2 + word.len() + values + 2)
}

/// Whether a whole text only opens or closes a section of a log, as those of GitLab and
/// Travis do, which a carriage return hides.
pub fn is_section_mark(text: &[u8]) -> bool {
    let opens = [&b"section_start:"[..], b"section_end:", b"travis_fold:", b"travis_time:"];
    opens.iter().any(|open| text.starts_with(open)) && !text.contains(&b' ')
}

/// Whether `text` begins as `shape` says, in which `0` is any digit.
fn fits(shape: &[u8], text: &[u8]) -> bool {
    text.len() >= shape.len()
        && shape.iter().zip(text).all(|(shape, byte)| match shape {
            b'0' => byte.is_ascii_digit(),
            other => byte == other,
        })
}

/// How many bytes at the start of `text` are of a kind, looking at no more than `most`.
fn run(text: &[u8], most: usize, is_of_kind: impl Fn(u8) -> bool) -> usize {
    text.iter().take(most).take_while(|&&byte| is_of_kind(byte)).count()
}

#[cfg(test)]
mod tests;
