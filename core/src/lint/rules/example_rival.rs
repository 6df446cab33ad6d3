//! No other entry answers an example better than its own.

use crate::entry::Text;
use crate::lint::{Document, Faults, Rule, Scope};

/// See the module.
pub const RULE: Rule = Rule {
    code: "example-rival",
    about: Text {
        en: "Every example is answered best by its own entry; if another comes first, one of the two regexes says too much or too little.",
        zh: Some(
            "每个示例的最佳答案都是它所属的条目；如果别的条目排在前面，说明其中一个正则过宽或过窄。",
        ),
    },
    is_fixable: false,
    check,
};

fn check(document: &Document, scope: &Scope<'_>, faults: &mut Faults<'_>) {
    let Some(entry) = &document.entry else { return };
    for (index, example) in entry.examples.iter().enumerate() {
        let first = scope.answers(&example.text).into_iter().next();
        if let Some(rival) = first.filter(|id| *id != entry.id.as_str()) {
            let place = format!("examples[{index}].text");
            faults.at(&place, &[("rival", rival), ("text", &example.text)]);
        }
    }
}
