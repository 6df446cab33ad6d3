//! Of a long line the part that shows what was found there.

use std::borrow::Cow;
use std::ops::Range;

use crate::line::lossy;

/// The text, and at which byte of it the hit begins: all of it, or `most` characters with an
/// ellipsis where more was. They are the first if the hit ends among them.
pub fn excerpt(text: &[u8], hit: Range<usize>, most: usize) -> (Cow<'_, str>, usize) {
    let whole = lossy(text);
    let start = hit.start.min(text.len());
    // What is no UTF-8 has another length.
    let at = lossy(&text[..start]).len();
    let at = (0..=at).rev().find(|&at| whole.is_char_boundary(at)).unwrap_or(0);
    if whole.len() <= most {
        return (whole, at);
    }
    let total = whole.chars().count();
    if total <= most {
        return (whole, at);
    }
    let before = whole[..at].chars().count();
    // Of a match that is too long to be shown its start is.
    let length = hit.end.saturating_sub(hit.start).min(most - most / 4);
    let first = if before + length <= most { 0 } else { (before - most / 4).min(total - most) };
    let byte_of =
        |number: usize| whole.char_indices().nth(number).map_or(whole.len(), |(byte, _)| byte);
    let (from, to) = (byte_of(first), byte_of(first + most));
    let (head, tail) = (if from > 0 { "…" } else { "" }, if to < whole.len() { "…" } else { "" });
    (format!("{head}{}{tail}", &whole[from..to]).into(), at - from + head.len())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_long_text_is_cut_where_the_hit_is_not() {
        let cut = |text: &str, hit: &str| {
            let at = text.find(hit).expect("it is there");
            let (cut, at) = excerpt(text.as_bytes(), at..at + hit.len(), 8);
            (cut.into_owned(), at)
        };
        for (text, hit, expected, at) in [
            ("12345678", "78", "12345678", 6),
            ("123456789", "78", "12345678…", 6),
            ("123456789", "89", "…23456789", 9),
            ("0123456789abcdefghij", "c", "…abcdefgh…", 5),
            ("0123456789abcdefghij", "j", "…cdefghij", 10),
            ("0123456789abcdefghijk", "3456789abcde", "…12345678…", 5),
            ("错误错误错误错误错误：磁盘已满", "磁盘", "…误错误：磁盘已满", 15),
        ] {
            assert_eq!(cut(text, hit), (expected.to_owned(), at), "{text}");
        }
    }

    proptest! {
        #[test]
        fn the_hit_is_in_the_excerpt(
            before in prop::collection::vec(any::<u8>(), 0..60),
            after in ".{0,60}",
            most in 8usize..40,
        ) {
            let text = [&before[..], b"HIT", after.as_bytes()].concat();
            let at = before.len();
            let (cut, place) = excerpt(&text, at..at + 3, most);
            prop_assert!(cut[place..].starts_with("HIT"), "{cut} {place}");
            prop_assert!(cut.chars().count() <= most + 2);
        }
    }
}
