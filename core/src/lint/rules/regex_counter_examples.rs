//! The regex matches no counter-example and no lookalike.

use crate::entry::Text;
use crate::lint::{Document, Faults, Rule, Scope};

/// See the module.
pub const RULE: Rule = Rule {
    code: "regex-counter-examples",
    about: Text {
        en: "The regex matches none of the counter-examples and lookalikes of its entry.",
        zh: Some("正则不匹配本条目的任何反例和相似报错。"),
    },
    is_fixable: false,
    check,
};

fn check(document: &Document, _: &Scope<'_>, faults: &mut Faults<'_>) {
    let Some(entry) = &document.entry else { return };
    let counter_examples = entry.counter_examples.iter().enumerate();
    let lookalikes = entry.lookalikes.iter().enumerate();
    let texts = counter_examples
        .map(|(index, text)| (format!("counter_examples[{index}]"), text))
        .chain(lookalikes.map(|(index, one)| (format!("lookalikes[{index}].text"), &one.text)));
    for (place, text) in texts {
        if document.matches(text) == Some(true) {
            faults.at(&place, &[("text", text)]);
        }
    }
}
