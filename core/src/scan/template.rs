//! A line to what it has in common with others of its kind: numbers, paths, hashes,
//! addresses and times in it are replaced by their names in angle brackets.

use std::borrow::Cow;
use std::sync::LazyLock;

use regex::{Captures, Regex};

/// What varies, the name that stands for it; where the name is empty, it is kept. The first
/// that fits counts.
///
/// A regex with Unicode's digits and letters takes milliseconds to compile: `\d`, `\s` and `\b`
/// are ASCII's here (see [`MASK`]), and `NAME` stands for what a path is made of.
const MASKS: [(&str, &str); 11] = [
    ("url", r"\b[a-z][a-z0-9+.-]*://[^\x00-\x20'\x22`<>)\]]+"),
    ("uuid", r"\b[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\b"),
    ("time", r"\b\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)?)?"),
    ("time", r"\b\d\d:\d\d:\d\d(?:[.,]\d+)?\b"),
    ("address", r"\b\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?\b"),
    ("path", r"\b[A-Za-z]:\\[^\x00-\x20'\x22:*?<>|]+"),
    ("path", r"(?:[~.]{0,2}/)?NAME+(?:/NAME+)+/?|[~.]{0,2}/NAME+"),
    ("hex", r"\b0x[0-9a-fA-F]+\b"),
    // Codes such as E0382 and ORA-00942 say what happened.
    ("", r"\b[A-Z]{1,6}-?\d{2,6}\b"),
    ("hex", r"\b[0-9a-f]{7,64}\b"),
    ("n", r"\d+(?:[.,]\d+)*"),
];

/// How many bytes of a line are masked; the rest is left out.
const MASKED: usize = 500;

/// A character of a path: of those that are not ASCII all but punctuation, Chinese above all.
const NAME: &str =
    r"[A-Za-z0-9_.@+~\x{80}-\x{1fff}\x{2c00}-\x{2fff}\x{3040}-\x{feff}\x{10000}-\x{10ffff}-]";

static MASK: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let masks = MASKS.map(|(_, mask)| format!("({mask})")).join("|");
    let masks = masks.replace(r"\d", "[0-9]").replace(r"\b", r"(?-u:\b)").replace("NAME", NAME);
    Regex::new(&masks).ok()
});

/// What a line has in common with others of its kind.
#[must_use]
pub fn template(line: &str) -> String {
    let line = match line.char_indices().find(|(at, _)| *at >= MASKED) {
        Some((end, _)) => &line[..end],
        None => line,
    };
    let Some(mask) = &*MASK else { return line.to_owned() };
    let name = |found: &Captures<'_>| {
        let text = found.get(0).map_or("", |whole| whole.as_str());
        let (name, _) = MASKS[(1..=MASKS.len()).find(|&n| found.get(n).is_some()).unwrap_or(1) - 1];
        // A word of letters alone is no hash.
        let is_word = name == "hex" && !text.bytes().any(|byte| byte.is_ascii_digit());
        if name.is_empty() || is_word { text.to_owned() } else { format!("<{name}>") }
    };
    match mask.replace_all(line.trim(), name) {
        Cow::Borrowed(text) => text.to_owned(),
        Cow::Owned(text) => text,
    }
}

/// Lines that differ in their numbers alone have the same sketch, which takes little time to
/// find. Numbers behind a capital belong to a code.
#[must_use]
pub fn sketch(line: &[u8]) -> Vec<u8> {
    let mut sketch = Vec::with_capacity(line.len().min(MASKED));
    let mut is_code = false;
    for &byte in line.iter().take(MASKED) {
        if !byte.is_ascii_digit() {
            is_code = byte.is_ascii_uppercase() || (is_code && byte == b'-');
        }
        if is_code || !byte.is_ascii_digit() {
            sketch.push(byte);
        }
    }
    sketch
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_varies_is_named() {
        for (line, masked) in [
            ("error: cannot open /var/log/a.log: denied", "error: cannot open <path>: denied"),
            ("src/main.rs:12:5: error: no", "<path>:<n>:<n>: error: no"),
            ("ERROR C:\\a\\b.txt is locked", "ERROR <path> is locked"),
            ("error[E0382]: moved 3 times", "error[E0382]: moved <n> times"),
            ("GET https://example.org/a?b=1 failed: 503", "GET <url> failed: <n>"),
            ("peer 10.0.0.7:8080 gone at 2024-05-22T12:43:46.9Z", "peer <address> gone at <time>"),
            ("commit 3f9d2a1c is bad, facade is fine", "commit <hex> is bad, facade is fine"),
            ("at 0x7ffde3: 550e8400-e29b-41d4-a716-446655440000", "at <hex>: <uuid>"),
            ("  错误：找不到文件 12  ", "错误：找不到文件 <n>"),
        ] {
            assert_eq!(template(line), masked, "{line}");
            assert_eq!(template(masked), masked, "again");
        }
    }

    #[test]
    fn lines_of_one_sketch_have_one_template() {
        for (one, other, is_same) in [
            ("error: 3 of 4", "error: 17 of 20", true),
            ("error E0382: x", "error E0499: x", false),
            ("ORA-00942: no", "ORA-00943: no", false),
            ("error in a", "error in b", false),
        ] {
            assert_eq!(sketch(one.as_bytes()) == sketch(other.as_bytes()), is_same, "{one}");
            assert_eq!(template(one) == template(other), is_same, "{one}");
        }
    }

    #[test]
    fn a_long_line_is_cut_between_characters() {
        let line = "错".repeat(MASKED);
        assert_eq!(template(&line).chars().count(), MASKED.div_ceil(3));
    }
}
