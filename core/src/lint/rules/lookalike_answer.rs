//! A lookalike is answered by the entry that it names.

use crate::entry::Text;
use crate::lint::{Document, Faults, Rule, Scope};

/// See the module.
pub const RULE: Rule = Rule {
    code: "lookalike-answer",
    about: Text {
        en: "Every lookalike is answered best by the entry that it names.",
        zh: Some("每条相似报错的最佳答案都是它所注明的条目。"),
    },
    is_fixable: false,
    check,
};

fn check(document: &Document, scope: &Scope<'_>, faults: &mut Faults<'_>) {
    let Some(entry) = &document.entry else { return };
    for (index, lookalike) in entry.lookalikes.iter().enumerate() {
        let (answers, wanted) = (scope.answers(&lookalike.text), lookalike.error_id.as_str());
        if answers.first() != Some(&wanted) {
            let found = answers.first().copied().unwrap_or("-");
            let place = format!("lookalikes[{index}].error_id");
            faults.at(&place, &[("id", wanted), ("found", found)]);
        }
    }
}
