//! The regex matches every example.

use crate::entry::Text;
use crate::lint::{Document, Faults, Rule, Scope};

/// See the module.
pub const RULE: Rule = Rule {
    code: "regex-examples",
    about: Text {
        en: "The regex matches every example of its entry.",
        zh: Some("正则匹配本条目的每个示例。"),
    },
    is_fixable: false,
    check,
};

fn check(document: &Document, _: &Scope<'_>, faults: &mut Faults<'_>) {
    let Some(entry) = &document.entry else { return };
    for (index, example) in entry.examples.iter().enumerate() {
        if document.matches(&example.text) == Some(false) {
            faults.at(&format!("examples[{index}].text"), &[("text", &example.text)]);
        }
    }
}
