//! Chinese text is set as Chinese: a space before Latin words, full-width punctuation.

use crate::entry::Text;
use crate::lint::{Document, Faults, Rule, Scope};

/// See the module.
pub const RULE: Rule = Rule {
    code: "chinese-typography",
    about: Text {
        en: "In Chinese a space stands between Chinese and Latin words or digits, and punctuation is full-width.",
        zh: Some("中文与拉丁字母、数字之间留一个空格，标点使用全角。"),
    },
    is_fixable: false,
    check,
};

fn check(document: &Document, _: &Scope<'_>, faults: &mut Faults<'_>) {
    // A signature is what the tool prints, in the tool's own typography.
    let prose = |name: &str| name != "signature" && name != "how";
    for pair in document.pairs().into_iter().filter(|pair| prose(pair.name)) {
        if let Some(text) = first_slip(pair.zh) {
            faults.at(&format!("{}_zh", pair.place), &[("text", &text)]);
        }
    }
}

/// The first two characters that stand together and should not.
fn first_slip(text: &str) -> Option<String> {
    let outside: String = text.split('`').step_by(2).collect::<Vec<_>>().join("`");
    let characters: Vec<char> = outside.chars().collect();
    characters.windows(2).find_map(|pair| {
        let (a, b) = (pair[0], pair[1]);
        let touching =
            (is_han(a) && b.is_ascii_alphanumeric()) || (a.is_ascii_alphanumeric() && is_han(b));
        let half_width = is_han(a) && matches!(b, ',' | ';' | ':' | '?' | '!' | '.');
        (touching || half_width).then(|| pair.iter().collect())
    })
}

fn is_han(character: char) -> bool {
    ('\u{4e00}'..='\u{9fff}').contains(&character)
}
