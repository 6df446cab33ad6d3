//! Lines of logs that are JSON objects: the messages in them.

use std::fmt;
use std::ops::Range;

use memchr::memchr;
use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::traced::{Trace, Traced};

/// Fields that hold the text of a message, or an object or a list that does: the usual
/// names, those of Docker (`log`), Serilog (`@m`, `@x`), Google Cloud (`textPayload`,
/// `jsonPayload`), ECS (`error.message`), Rust's tracing (`fields`), Cargo (`rendered`),
/// `go test -json` (`Output`), Terraform (`@message`), AWS Lambda (`errorMessage`) and the
/// journal (`MESSAGE`).
const FIELDS: [&str; 26] = [
    "message",
    "msg",
    "log",
    "error",
    "err",
    "error.message",
    "err.message",
    "exception",
    "stack",
    "stack_trace",
    "stackTrace",
    "stacktrace",
    "error.stack_trace",
    "err.stack",
    "exc_info",
    "event",
    "fields",
    "rendered",
    "textPayload",
    "jsonPayload",
    "@m",
    "@x",
    "@message",
    "Output",
    "MESSAGE",
    "errorMessage",
];

/// How deep in objects messages are looked for.
const MAX_DEPTH: usize = 3;

/// Whether a line, without what is before its text, can be one JSON object; a look at its
/// ends.
pub fn is_likely(line: &[u8]) -> bool {
    line.first() == Some(&b'{') && line.trim_ascii_end().last() == Some(&b'}')
}

/// Where the messages of a line stand, in their order, without their quotes; none where the
/// line is not one JSON object that has some.
pub fn messages(line: &[u8]) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    if is_likely(line)
        && let Ok(text) = std::str::from_utf8(line)
        && let Ok(Messages(values)) = serde_json::from_str(text)
    {
        for value in values {
            collect(text, value, MAX_DEPTH, &mut found);
        }
    }
    found
}

/// Adds the strings of a field of `line`, or of what the field holds.
fn collect(line: &str, value: &RawValue, depth: usize, found: &mut Vec<Range<usize>>) {
    let value = value.get();
    match value.as_bytes().first() {
        Some(b'"') if value.len() > 2 => {
            let start = (value.as_ptr() as usize).saturating_sub(line.as_ptr() as usize);
            found.push(start + 1..start + value.len() - 1);
        }
        Some(b'{') if depth > 1 => {
            if let Ok(Messages(values)) = serde_json::from_str(value) {
                for value in values {
                    collect(line, value, depth - 1, found);
                }
            }
        }
        Some(b'[') if depth > 1 => {
            if let Ok(values) = serde_json::from_str::<Vec<&RawValue>>(value) {
                let texts = values.into_iter().filter(|value| value.get().starts_with('"'));
                texts.for_each(|value| collect(line, value, 1, found));
            }
        }
        _ => {}
    }
}

/// The values of an object's fields that hold messages.
struct Messages<'j>(Vec<&'j RawValue>);

impl<'de> Deserialize<'de> for Messages<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> Visitor<'de> for Fields {
            type Value = Messages<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut values = Vec::new();
                while let Some(HoldsMessage(is_wanted)) = map.next_key()? {
                    if is_wanted {
                        values.push(map.next_value()?);
                    } else {
                        map.next_value::<IgnoredAny>()?;
                    }
                }
                Ok(Messages(values))
            }
        }
        deserializer.deserialize_map(Fields)
    }
}

/// Whether a field is one of [`FIELDS`].
struct HoldsMessage(bool);

impl<'de> Deserialize<'de> for HoldsMessage {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Name;
        impl Visitor<'_> for Name {
            type Value = HoldsMessage;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a name")
            }

            fn visit_str<E>(self, name: &str) -> Result<Self::Value, E> {
                Ok(HoldsMessage(FIELDS.contains(&name)))
            }
        }
        deserializer.deserialize_str(Name)
    }
}

/// What the inside of a valid JSON string, a `part` of a line, spells. Of a character that an
/// escape spells, the first byte comes from the escape's start where there are several, and
/// the last from its end.
pub fn unescape(line: Trace<'_>, part: Range<usize>) -> Traced {
    let mut spelled = Traced::default();
    let mut at = part.start;
    while let Some(length) = memchr(b'\\', &line.text[at..part.end]) {
        spelled.push(line, at..at + length);
        at += length;
        let (character, length) = escape(&line.text[at..part.end]);
        let mut bytes = [0; 4];
        let bytes = character.encode_utf8(&mut bytes).as_bytes();
        let (first, last) = bytes.split_at(bytes.len() - 1);
        spelled.push_raw(first, line.origin(at));
        spelled.push_raw(last, line.origin(at + length - 1));
        at += length;
    }
    spelled.push(line, at..part.end);
    spelled
}

/// The character that the escape at the start of `text` spells, and the escape's length. Half
/// of a pair of surrogates spells U+FFFD.
fn escape(text: &[u8]) -> (char, usize) {
    let character = match text.get(1) {
        Some(b'n') => '\n',
        Some(b't') => '\t',
        Some(b'r') => '\r',
        Some(b'b') => '\u{8}',
        Some(b'f') => '\u{c}',
        Some(b'u') => {
            let Some(high) = hex(text) else { return ('\u{fffd}', text.len().min(6)) };
            let low = text.get(6..).and_then(hex);
            let units = [high, low.unwrap_or(0)];
            return match char::decode_utf16(units).next() {
                Some(Ok(character)) => (character, 6 * character.len_utf16()),
                _ => ('\u{fffd}', 6),
            };
        }
        Some(&other) if other.is_ascii() => char::from(other),
        _ => return ('\u{fffd}', 1),
    };
    (character, 2)
}

/// The four digits of a `\u` at the start of `text`.
fn hex(text: &[u8]) -> Option<u16> {
    let digits = text.strip_prefix(b"\\u")?.get(..4)?;
    u16::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()
}

#[cfg(test)]
mod tests;
