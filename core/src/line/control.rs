//! Control characters: what a line looks like once a terminal has carried them out.

use memchr::{memchr, memchr2};

use super::traced::{Trace, Traced};

/// The byte that escape sequences begin with.
pub const ESCAPE: u8 = 0x1b;

/// The byte that takes back the character before it.
pub const BACKSPACE: u8 = 0x08;

/// Appends `part` of a text without its escape sequences, its NUL bytes, and the characters
/// that a backspace takes back.
pub fn carry_out(into: &mut Traced, from: Trace<'_>, part: std::ops::Range<usize>) {
    let start = into.len();
    let text = &from.text[part.clone()];
    let mut at = 0;
    while let Some(escape) = memchr(ESCAPE, &text[at..]) {
        into.push(from, part.start + at..part.start + at + escape);
        at += escape;
        let Some(length) = control_length(&text[at..]) else { break };
        at += length;
    }
    // Whatever escape sequence is no plain one is left to those who know them all.
    if text.get(at) == Some(&ESCAPE) {
        for shown in anstream::adapter::StripBytes::new().strip_next(&text[at..]) {
            let place = part.start + distance(text, shown);
            into.push(from, place..place + shown.len());
        }
    } else {
        into.push(from, part.start + at..part.end);
    }
    if memchr2(0, BACKSPACE, &into.text()[start..]).is_some() {
        take_back(into, start);
    }
}

/// The length of the control sequence at the start of `text`, of the form that colours and
/// the erasing of lines have (ECMA-48, section 5.4): `ESC [`, parameters, a letter.
fn control_length(text: &[u8]) -> Option<usize> {
    let parameters = text.strip_prefix(b"\x1b[")?;
    let end = parameters.iter().position(|byte| !matches!(byte, b'0'..=b'?'))?;
    parameters[end].is_ascii_alphabetic().then_some(end + 3)
}

/// Carries out the backspaces from `start` on and leaves out the NUL bytes.
fn take_back(text: &mut Traced, start: usize) {
    let typed = text.split_off(start);
    let mut at = 0;
    while let Some(length) = memchr2(0, BACKSPACE, &typed.text()[at..]) {
        text.push(typed.as_trace(), at..at + length);
        at += length;
        let mut kept = text.len();
        while let Some(&control @ (0 | BACKSPACE)) = typed.text().get(at) {
            if control == BACKSPACE {
                kept -= last_character(&text.text()[start..kept]);
            }
            at += 1;
        }
        text.truncate(kept);
    }
    text.push(typed.as_trace(), at..typed.len());
}

/// The length of the last character of `text`, or of its last byte where that is none.
fn last_character(text: &[u8]) -> usize {
    match text.last() {
        None => 0,
        Some(last) if last.is_ascii() => 1,
        Some(_) => (2..=text.len().min(4))
            .find(|&length| std::str::from_utf8(&text[text.len() - length..]).is_ok())
            .unwrap_or(1),
    }
}

/// How far into `whole` its part begins.
fn distance(whole: &[u8], part: &[u8]) -> usize {
    (part.as_ptr() as usize).saturating_sub(whole.as_ptr() as usize)
}
