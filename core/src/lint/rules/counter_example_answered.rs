//! No entry answers a counter-example.

use crate::entry::Text;
use crate::lint::{Document, Faults, Rule, Scope};

/// See the module.
pub const RULE: Rule = Rule {
    code: "counter-example-answered",
    about: Text {
        en: "No entry answers a counter-example; a text that is another error stands among the lookalikes, with the id of the entry that answers it.",
        zh: Some(
            "反例不会被任何条目命中；若文本其实是另一种报错，应写入 lookalikes，并注明对应条目的 id。",
        ),
    },
    is_fixable: false,
    check,
};

fn check(document: &Document, scope: &Scope<'_>, faults: &mut Faults<'_>) {
    let Some(entry) = &document.entry else { return };
    for (index, text) in entry.counter_examples.iter().enumerate() {
        let answers = scope.answers(text);
        // Its own regex is the matter of another rule.
        if let Some(other) = answers.into_iter().find(|id| *id != entry.id.as_str()) {
            faults.at(&format!("counter_examples[{index}]"), &[("other", other), ("text", text)]);
        }
    }
}
