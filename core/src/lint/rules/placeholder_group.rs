//! A placeholder in the advice is filled from a group of the regex.

use std::collections::BTreeSet;

use crate::advice::{Piece, split_placeholders};
use crate::entry::Text;
use crate::lint::{Document, Faults, Rule, Scope};
use crate::matcher::base_name;

/// See the module.
pub const RULE: Rule = Rule {
    code: "placeholder-group",
    about: Text {
        en: "Every `<placeholder>` in the advice is the name of a group of the regex; what the reader must supply himself is written in capitals.",
        zh: Some(
            "建议中的每个 `<占位符>` 都是正则里的分组名；需要读者自己给出的内容用大写字母书写。",
        ),
    },
    is_fixable: false,
    check,
};

fn check(document: &Document, _: &Scope<'_>, faults: &mut Faults<'_>) {
    let Some(Ok(regex)) = document.regex() else { return };
    let groups: BTreeSet<&str> = regex.capture_names().flatten().map(base_name).collect();
    for pair in document.pairs().into_iter().filter(|pair| pair.name != "signature") {
        for (text, twin) in [(pair.en, ""), (pair.zh, "_zh")] {
            for piece in split_placeholders(text) {
                let Piece::Placeholder(name) = piece else { continue };
                if !groups.contains(name) {
                    faults.at(&format!("{}{twin}", pair.place), &[("name", name)]);
                }
            }
        }
    }
}
