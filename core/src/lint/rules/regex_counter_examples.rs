//! The regex matches no counter-example.

use crate::entry::Text;
use crate::lint::{Document, Faults, Rule, Scope};

/// See the module.
pub const RULE: Rule = Rule {
    code: "regex-counter-examples",
    about: Text {
        en: "The regex matches none of the counter-examples of its entry.",
        zh: Some("正则不匹配本条目的任何反例。"),
    },
    is_fixable: false,
    check,
};

fn check(document: &Document, _: &Scope<'_>, faults: &mut Faults<'_>) {
    let Some(entry) = &document.entry else { return };
    for (index, text) in entry.counter_examples.iter().enumerate() {
        if document.matches(text) == Some(true) {
            faults.at(&format!("counter_examples[{index}]"), &[("text", text)]);
        }
    }
}
