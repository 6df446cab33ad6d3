//! Commands, code and placeholders are the same in both languages.

use crate::advice::{Piece, split_placeholders};
use crate::entry::Text;
use crate::lint::{Document, Faults, Rule, Scope};

/// See the module.
pub const RULE: Rule = Rule {
    code: "chinese-parity",
    about: Text {
        en: "What stands in backticks, the placeholders and the commands are the same in both languages; only prose and comments are translated.",
        zh: Some("反引号中的内容、占位符和命令在两种语言中完全一致；只翻译文字和注释。"),
    },
    is_fixable: false,
    check,
};

fn check(document: &Document, _: &Scope<'_>, faults: &mut Faults<'_>) {
    for pair in document.pairs().into_iter().filter(|pair| !pair.zh.trim().is_empty()) {
        let difference = if pair.name == "how" {
            first_difference(commands(pair.en), commands(pair.zh))
        } else {
            first_difference(code(pair.en), code(pair.zh))
        };
        if let Some(text) = difference {
            let place = format!("{}_zh", pair.place);
            faults.at(&place, &[("text", &text)]);
        }
    }
}

/// Whatever is in one list and not in the other, in any order.
fn first_difference(mut en: Vec<String>, mut zh: Vec<String>) -> Option<String> {
    en.sort();
    zh.sort();
    let lone = |a: &[String], b: &[String]| {
        a.iter().find(|text| count(a, text) != count(b, text)).cloned()
    };
    lone(&en, &zh).or_else(|| lone(&zh, &en))
}

fn count(list: &[String], text: &String) -> usize {
    list.iter().filter(|other| *other == text).count()
}

/// Inline code and placeholders.
fn code(text: &str) -> Vec<String> {
    let spans = text.split('`').skip(1).step_by(2).map(str::to_owned);
    let placeholders = split_placeholders(text).into_iter().filter_map(|piece| match piece {
        Piece::Placeholder(name) => Some(format!("<{name}>")),
        Piece::Text(_) => None,
    });
    spans.chain(placeholders).collect()
}

/// The lines of a block of commands without their comments.
fn commands(text: &str) -> Vec<String> {
    text.lines()
        .map(|line| {
            let comment = ["#", "//", "-- ", "%", ";"].into_iter().filter_map(|mark| {
                line.match_indices(mark)
                    .map(|(at, _)| at)
                    .find(|&at| line[..at].chars().next_back().is_none_or(char::is_whitespace))
            });
            line[..comment.min().unwrap_or(line.len())].trim().to_owned()
        })
        .filter(|line| !line.is_empty())
        .collect()
}
