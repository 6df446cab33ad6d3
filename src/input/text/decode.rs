//! A stream in another encoding, read as UTF-8.

use std::io::{self, Read};

use errkb_core::line::Encoding;

use super::gb18030::{Sequence, read_sequence};
use crate::input::source::read_some;

/// Bytes that are decoded in one go.
const SPACE: usize = 64 << 10;

/// Reads what is written in one encoding as UTF-8, as [`Encoding`] lays down.
pub struct Decoder<R> {
    source: R,
    encoding: Encoding,
    /// What was read and not yet decoded: at the most a part of a character, between reads.
    raw: Vec<u8>,
    decoded: Vec<u8>,
    /// How much of that was handed out.
    at: usize,
    is_at_end: bool,
}

impl<R: Read> Decoder<R> {
    pub fn new(source: R, encoding: Encoding) -> Self {
        Self { source, encoding, raw: Vec::new(), decoded: Vec::new(), at: 0, is_at_end: false }
    }

    fn fill(&mut self) -> io::Result<()> {
        self.decoded.clear();
        self.at = 0;
        while self.decoded.is_empty() && !self.is_at_end {
            let kept = self.raw.len();
            self.raw.resize(kept + SPACE, 0);
            let count = read_some(&mut self.source, &mut self.raw[kept..]);
            self.raw.truncate(kept + count.as_ref().map_or(0, |&count| count));
            self.is_at_end = count? == 0;
            let taken = match self.encoding {
                Encoding::Utf8 => {
                    self.decoded.extend_from_slice(&self.raw);
                    self.raw.len()
                }
                Encoding::Utf16Le => self.decode_utf16(u16::from_le_bytes),
                Encoding::Utf16Be => self.decode_utf16(u16::from_be_bytes),
                Encoding::Gb18030 => self.decode_gb18030(),
            };
            self.raw.drain(..taken);
        }
        Ok(())
    }

    fn decode_utf16(&mut self, unit: fn([u8; 2]) -> u16) -> usize {
        let (pairs, odd) = self.raw.as_chunks::<2>();
        let mut end = pairs.len();
        if !self.is_at_end && pairs.last().is_some_and(|&pair| is_high_surrogate(unit(pair))) {
            end -= 1;
        }
        let units = pairs[..end].iter().map(|&pair| unit(pair));
        for character in char::decode_utf16(units) {
            push(&mut self.decoded, character.unwrap_or(char::REPLACEMENT_CHARACTER));
        }
        if self.is_at_end && !odd.is_empty() {
            push(&mut self.decoded, char::REPLACEMENT_CHARACTER);
            return self.raw.len();
        }
        2 * end
    }

    fn decode_gb18030(&mut self) -> usize {
        let mut at = 0;
        while at < self.raw.len() {
            let rest = &self.raw[at..];
            let ascii = rest.iter().position(|byte| !byte.is_ascii()).unwrap_or(rest.len());
            self.decoded.extend_from_slice(&rest[..ascii]);
            at += ascii;
            let rest = &self.raw[at..];
            if rest.is_empty() {
                break;
            }
            let malformed = match read_sequence(rest) {
                Sequence::Character(character, length) => {
                    push(&mut self.decoded, character);
                    at += length;
                    continue;
                }
                Sequence::Malformed(length) => length,
                Sequence::Cut if self.is_at_end => 1,
                Sequence::Cut => break,
            };
            for _ in 0..malformed {
                push(&mut self.decoded, char::REPLACEMENT_CHARACTER);
            }
            at += malformed;
        }
        at
    }
}

impl<R: Read> Read for Decoder<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        if self.at == self.decoded.len() {
            self.fill()?;
        }
        let rest = &self.decoded[self.at..];
        let length = rest.len().min(out.len());
        out[..length].copy_from_slice(&rest[..length]);
        self.at += length;
        Ok(length)
    }
}

fn push(text: &mut Vec<u8>, character: char) {
    text.extend_from_slice(character.encode_utf8(&mut [0; 4]).as_bytes());
}

fn is_high_surrogate(unit: u16) -> bool {
    (0xd800..0xdc00).contains(&unit)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Hands out a few bytes at a time.
    struct Drip<'b>(&'b [u8], usize);

    impl Read for Drip<'_> {
        fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
            let length = self.1.min(self.0.len()).min(out.len());
            out[..length].copy_from_slice(&self.0[..length]);
            self.0 = &self.0[length..];
            Ok(length)
        }
    }

    fn decoded(raw: &[u8], encoding: Encoding, drip: usize) -> String {
        let mut text = String::new();
        let mut decoder = Decoder::new(Drip(raw, drip), encoding);
        decoder.read_to_string(&mut text).expect("it is UTF-8");
        text
    }

    fn utf16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(bytes).collect()
    }

    /// What GB 18030 can tell apart: no U+FFFD, nothing with two sequences or none.
    fn gb18030(text: &str) -> (String, Vec<u8>) {
        let mut kept = String::new();
        let mut raw = Vec::new();
        for character in text.chars().filter(|&c| c != '\u{fffd}') {
            let mut plain = [0; 4];
            let (bytes, _, failed) = encoding_rs::GB18030.encode(character.encode_utf8(&mut plain));
            if !failed && read_sequence(&bytes) == Sequence::Character(character, bytes.len()) {
                kept.push(character);
                raw.extend_from_slice(&bytes);
            }
        }
        (kept, raw)
    }

    #[test]
    fn malformed_bytes_are_one_replacement_each() {
        let raw = b"a\xff\x80\xb4\xed\x81\x20\x84\x31\xa4\x37\xe9\n\x81\x30\x81";
        let text = decoded(raw, Encoding::Gb18030, 3);
        let r = "\u{fffd}";
        assert_eq!(text, format!("a{r}{r}错{r} {r}{r}{r}{r}{r}\n{r}0{r}"));
        assert_eq!(Encoding::Gb18030.original_length(text.as_bytes()), raw.len() as u64);
        let raw = utf16("a\u{1f600}b", u16::to_le_bytes);
        let text = decoded(&[&raw[..4], &raw[6..], b"x"].concat(), Encoding::Utf16Le, 1);
        assert_eq!(text, format!("a{r}b{r}"));
    }

    #[test]
    fn every_sequence_of_gb18030_tells_its_length() {
        let pairs = (0x81..=0xfe).flat_map(|a| (0x30..=0xfe).map(move |b| [a, b]));
        let (mut two, mut four) = (0, 0);
        let mut check = |sequence: &[u8]| {
            if let Sequence::Character(character, length) = read_sequence(sequence) {
                let mut plain = [0; 4];
                let decoded = character.encode_utf8(&mut plain);
                let told = Encoding::Gb18030.original_length(decoded.as_bytes());
                assert_eq!(told, length as u64, "{sequence:x?}");
                *(if length == 2 { &mut two } else { &mut four }) += 1;
            }
        };
        for pair in pairs {
            check(&pair);
            // Every lead of four bytes, and of the rest what stands for all of the rest.
            for last in (0x81..=0xfe).map(|c| [pair[0], pair[1], c, 0x30 + c % 10]) {
                if pair[1] <= b'9' {
                    check(&last);
                }
            }
        }
        assert_eq!(two, 126 * 190);
        assert!(four > 100_000, "{four}");
    }

    proptest! {
        // The encoder of the reference is slow.
        #![proptest_config(ProptestConfig::with_cases(64))]

        /// The place of every character and of every line, from the decoded text alone, is
        /// where a naive reading of the original finds it.
        #[test]
        fn places_are_those_of_the_original(
            text in "([a-z \r\n]|[错误找不到文件：é€]|\\PC){0,30}",
            drip in 1..9_usize,
        ) {
            let (in_gb, gb) = gb18030(&text);
            for (encoding, text, raw) in [
                (Encoding::Utf8, &text, text.as_bytes().to_vec()),
                (Encoding::Utf16Le, &text, utf16(&text, u16::to_le_bytes)),
                (Encoding::Utf16Be, &text, utf16(&text, u16::to_be_bytes)),
                (Encoding::Gb18030, &in_gb, gb),
            ] {
                let read = decoded(&raw, encoding, drip);
                prop_assert_eq!(&read, text);
                let length = |at: usize| encoding.original_length(&read.as_bytes()[..at]);
                let mut place = 0;
                let mut feeds = Vec::new();
                for (at, character) in text.char_indices() {
                    prop_assert_eq!(length(at), place, "{:?} {}", encoding, at);
                    if character == '\n' {
                        feeds.push(place);
                    }
                    let mut plain = [0; 4];
                    let character = &*character.encode_utf8(&mut plain);
                    place += match encoding {
                        Encoding::Utf8 => character.len(),
                        Encoding::Gb18030 => gb18030(character).1.len(),
                        _ => 2 * character.encode_utf16().count(),
                    } as u64;
                }
                prop_assert_eq!(length(read.len()), raw.len() as u64);
                let feed: &[u8] = match encoding {
                    Encoding::Utf16Le => b"\n\0",
                    Encoding::Utf16Be => b"\0\n",
                    _ => b"\n",
                };
                let units = raw.chunks(feed.len()).enumerate();
                let naive: Vec<u64> = units
                    .filter(|&(_, unit)| unit == feed)
                    .map(|(at, _)| (at * feed.len()) as u64)
                    .collect();
                prop_assert_eq!(feeds, naive);
            }
        }

        /// Whatever the bytes are, the decoded text tells how many there were.
        #[test]
        fn any_bytes_have_their_length(
            raw in prop::collection::vec(prop_oneof![any::<u8>(), 0x80..=0xff_u8, b'0'..=b'9'], 0..80),
            drip in 1..9_usize,
        ) {
            let text = decoded(&raw, Encoding::Gb18030, drip);
            prop_assert_eq!(&text, &decoded(&raw, Encoding::Gb18030, 1000));
            prop_assert_eq!(Encoding::Gb18030.original_length(text.as_bytes()), raw.len() as u64);
            for encoding in [Encoding::Utf16Le, Encoding::Utf16Be] {
                let text = decoded(&raw, encoding, drip);
                let even = raw.len().next_multiple_of(2) as u64;
                prop_assert_eq!(encoding.original_length(text.as_bytes()), even);
            }
        }
    }
}
