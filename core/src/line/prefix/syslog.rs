//! Dates and hosts of syslog and the journal. The program and its process stay: entries spell
//! them.

use super::{fits, run, time};

/// The longest name of a host or a program, in bytes.
const LONGEST_NAME: usize = 255;

/// `May 22 12:43:46 host ` before `prog[123]: ` or `prog: `.
pub fn date_and_host(line: &[u8]) -> Option<usize> {
    const MONTHS: &[u8] = b"JanFebMarAprMayJunJulAugSepOctNovDec";
    let rest = line.get(3..)?;
    let shape = [&b" 00 00:00:00 "[..], b"  0 00:00:00 "].into_iter().find(|s| fits(s, rest))?;
    if !MONTHS.chunks_exact(3).any(|name| line.starts_with(name)) {
        return None;
    }
    let end = 3 + shape.len();
    host(&line[end..]).map(|length| end + length)
}

/// `host ` before `prog[123]: ` or `prog: `.
fn host(line: &[u8]) -> Option<usize> {
    host_and_program(line).map(|(length, _)| length)
}

/// `host ` before `prog[123]: ` or `kernel: `. Behind a time that others write too, as in
/// `2024-05-02T09:12:44+00:00 worker db: gone`, any word and colon is not enough.
pub fn host_of_process(line: &[u8]) -> Option<usize> {
    let (length, program) = host_and_program(line)?;
    (program.ends_with(b"]") || program == b"kernel").then_some(length)
}

/// The length of `host ` and the program behind it, with its process.
fn host_and_program(line: &[u8]) -> Option<(usize, &[u8])> {
    /// Not hosts but what programs write behind a time.
    const LEVELS: [&[u8]; 8] =
        [b"error", b"warning", b"warn", b"info", b"debug", b"fatal", b"notice", b"critical"];
    let is_host = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_');
    let length = run(line, LONGEST_NAME, is_host);
    if length == 0 || LEVELS.iter().any(|level| level.eq_ignore_ascii_case(&line[..length])) {
        return None;
    }
    let program = line[length..].strip_prefix(b" ")?;
    let name = run(program, LONGEST_NAME, |byte| is_host(byte) || byte == b'/');
    let mut end = name;
    if let Some(process) = program[name..].strip_prefix(b"[") {
        let digits = run(process, 10, |byte| byte.is_ascii_digit());
        end += 1 + digits + 1;
        if digits == 0 || process.get(digits) != Some(&b']') {
            return None;
        }
    }
    let is_program = name > 0 && matches!(program[end..], [b':'] | [b':', b' ', ..]);
    is_program.then_some((length + 1, &program[..end]))
}

/// `<34>Oct 11 22:14:15 host ` before a program (RFC 3164), or the whole of
/// `<34>1 2003-10-11T22:14:15.003Z host app - - - ` (RFC 5424).
pub fn with_priority(line: &[u8]) -> Option<usize> {
    let digits = run(&line[1..], 3, |byte| byte.is_ascii_digit());
    let end = 1 + digits + 1;
    if digits == 0 || line.get(end - 1) != Some(&b'>') {
        return None;
    }
    let rest = &line[end..];
    if let Some(length) = date_and_host(rest) {
        return Some(end + length);
    }
    let time = rest.strip_prefix(b"1 ")?;
    let mut at = time::seconds(time)?;
    at += match time.get(at)? {
        b'Z' => 1,
        _ if fits(b"00:00", time.get(at + 1..)?) => 6,
        _ => return None,
    };
    // Host, program, process and kind of message.
    for _ in 0..4 {
        let word = time[at..].strip_prefix(b" ")?;
        let length = run(word, LONGEST_NAME, |byte| byte.is_ascii_graphic());
        if length == 0 {
            return None;
        }
        at += 1 + length;
    }
    let data = time[at..].strip_prefix(b" ")?;
    at += 1 + structured_data(data)?;
    at += usize::from(time.get(at) == Some(&b' '));
    Some(end + 2 + at)
}

/// `-`, or elements such as `[id name="value"]`.
fn structured_data(data: &[u8]) -> Option<usize> {
    if data.first() == Some(&b'-') {
        return matches!(data.get(1), None | Some(b' ')).then_some(1);
    }
    let mut at = 0;
    while data.get(at) == Some(&b'[') {
        let (mut is_quoted, mut is_escaped) = (false, false);
        let length = data[at..].iter().position(|&byte| {
            let is_plain = !std::mem::take(&mut is_escaped);
            is_escaped = is_plain && byte == b'\\';
            is_quoted ^= is_plain && byte == b'"';
            byte == b']' && !is_quoted
        })?;
        at += length + 1;
    }
    (at > 0 && matches!(data.get(at), None | Some(b' '))).then_some(at)
}
