//! Text that has to fit into a line of the terminal.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// As much of a text of two parts as takes no more columns than `room`: the start of the second
/// is there, with an ellipsis where something is left out. Where at least half of it has room
/// for the second part, nothing is left out before it.
pub fn cut_around(before: &str, after: &str, room: usize) -> String {
    let width = before.width() + after.width();
    if width <= room || before.width() <= room / 2 {
        return cut(&format!("{before}{after}"), room);
    }
    // As much of the first part as the second leaves room for, and a quarter of it at least.
    let most = room.saturating_sub(after.width().min(room - room / 4) + 1);
    let mut kept = 0;
    let start = before.char_indices().rev().take_while(|(_, character)| {
        kept += character.width().unwrap_or(0);
        kept <= most
    });
    let start = start.last().map_or(before.len(), |(start, _)| start);
    cut(&format!("…{}{after}", &before[start..]), room)
}

/// The beginning of a text that fits into `room` columns.
fn cut(text: &str, room: usize) -> String {
    if text.width() <= room {
        return text.to_owned();
    }
    let mut kept = String::new();
    for character in text.chars() {
        let mut longer = kept.clone();
        longer.push(character);
        if longer.width() + 1 > room {
            break;
        }
        kept = longer;
    }
    kept + "…"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_found_in_a_long_line_is_seen() {
        for (before, after, expected) in [
            ("short ", "error", "short error"),
            ("short ", "error: and much that is behind it", "short error: and mu…"),
            ("what stands before the ", "error", "…ds before the error"),
            ("what stands before the ", "error: 0123456789abc", "…the error: 0123456…"),
            ("一二三四五六七八九十一二", "错误", "…六七八九十一二错误"),
            ("", "an error without anything before it", "an error without an…"),
        ] {
            let shown = cut_around(before, after, 20);
            assert_eq!(shown, expected);
            assert!(shown.width() <= 20, "{shown}");
        }
    }
}
