//! A lookalike is answered by the entry that it names.

use crate::entry::Text;
use crate::line::normalise;
use crate::lint::{Document, Faults, Rule, Scope};
use crate::rank::rank_text;

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
        let ranked = rank_text(scope.kb, normalise(lookalike.text.as_bytes()).text());
        let first = ranked.first().map(|first| scope.kb.summary(first.entry).id());
        if first != Some(lookalike.error_id.as_str()) {
            let place = format!("lookalikes[{index}].error_id");
            let facts = [("id", lookalike.error_id.as_str()), ("found", first.unwrap_or("-"))];
            faults.at(&place, &facts);
        }
    }
}
