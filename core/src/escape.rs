//! Making hostile text harmless to read: control characters, escape sequences and the
//! marks that reorder what a reader sees become visible.

use std::borrow::Cow;

/// Whether a character acts on the display instead of being shown: control characters
/// except the line feed, bidirectional marks and overrides (Unicode UAX #9), line and
/// paragraph separators, zero-width characters and the byte order mark.
#[must_use]
pub fn is_hidden(character: char) -> bool {
    match character {
        '\n' => false,
        '\u{61c}'
        | '\u{180e}'
        | '\u{200b}'..='\u{200f}'
        | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{feff}'
        | '\u{fff9}'..='\u{fffb}'
        | '\u{e0000}'..='\u{e007f}' => true,
        other => other.is_control(),
    }
}

/// The text with every hidden character written as `\u{…}`; a tab becomes four spaces.
#[must_use]
pub fn visible(text: &str) -> Cow<'_, str> {
    if !text.chars().any(is_hidden) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len() + 16);
    for character in text.chars() {
        match character {
            '\t' => shown.push_str("    "),
            hidden if is_hidden(hidden) => shown.extend(hidden.escape_unicode()),
            plain => shown.push(plain),
        }
    }
    Cow::Owned(shown)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_acts_on_the_display_is_shown() {
        assert_eq!(visible("a\x1b[31m\u{202e}b\r\n\tc"), "a\\u{1b}[31m\\u{202e}b\\u{d}\n    c");
        assert!(matches!(visible("错误：file 'x'\n"), Cow::Borrowed(_)));
    }
}
