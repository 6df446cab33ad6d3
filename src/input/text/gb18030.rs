//! GB 18030, a sequence at a time, such that a character tells how many bytes it was.

use std::sync::OnceLock;

use encoding_rs::{DecoderResult, GB18030};
use errkb_core::line::has_two_bytes;

/// What stands at the start of some bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sequence {
    /// A character and how many bytes it has: 1, 2 or 4.
    Character(char, usize),
    /// So many bytes that mean nothing.
    Malformed(usize),
    /// The bytes end inside a character.
    Cut,
}

/// Reads the sequence at the start of `bytes`, which are not empty.
pub fn read_sequence(bytes: &[u8]) -> Sequence {
    match *bytes {
        [first @ 0..=0x7f, ..] => Sequence::Character(first.into(), 1),
        [0x81..=0xfe] | [0x81..=0xfe, b'0'..=b'9'] | [0x81..=0xfe, b'0'..=b'9', 0x81..=0xfe] => {
            Sequence::Cut
        }
        [a @ 0x81..=0xfe, b @ b'0'..=b'9', c @ 0x81..=0xfe, d @ b'0'..=b'9', ..] => {
            // What has a shorter sequence, or is taken for a malformed byte, would not tell
            // its length.
            let is_telling = |c: &char| {
                *c != char::REPLACEMENT_CHARACTER
                    && u16::try_from(u32::from(*c)).map_or(true, |code| !has_two_bytes(code))
            };
            match decode_one(&[a, b, c, d]).filter(is_telling) {
                Some(character) => Sequence::Character(character, 4),
                None => Sequence::Malformed(4),
            }
        }
        [lead @ 0x81..=0xfe, trail @ (0x40..=0x7e | 0x80..=0xfe), ..] => {
            match two_bytes()[pair_index(lead, trail)] {
                '\0' => Sequence::Malformed(1),
                character => Sequence::Character(character, 2),
            }
        }
        _ => Sequence::Malformed(1),
    }
}

/// Trail bytes that a lead byte can have.
const TRAILS: usize = 190;

fn pair_index(lead: u8, trail: u8) -> usize {
    usize::from(lead - 0x81) * TRAILS + usize::from(trail - 0x40 - u8::from(trail > 0x7e))
}

/// The characters of two bytes, by [`pair_index`]; NUL where there is none.
fn two_bytes() -> &'static [char] {
    static TABLE: OnceLock<Vec<char>> = OnceLock::new();
    TABLE.get_or_init(|| {
        let pairs = (0x81..=0xfe).flat_map(|lead| {
            (0x40..=0xfe).filter(|&trail| trail != 0x7f).map(move |trail| [lead, trail])
        });
        pairs.map(|pair| decode_one(&pair).unwrap_or_default()).collect()
    })
}

fn decode_one(sequence: &[u8]) -> Option<char> {
    let mut text = [0; 16];
    let mut decoder = GB18030.new_decoder_without_bom_handling();
    let (result, _, length) = decoder.decode_to_utf8_without_replacement(sequence, &mut text, true);
    let is_whole = matches!(result, DecoderResult::InputEmpty);
    std::str::from_utf8(&text[..length]).ok().filter(|_| is_whole)?.chars().next()
}
