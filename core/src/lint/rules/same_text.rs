//! A translation is not the original over again.

use crate::entry::Text;
use crate::lint::{Document, Faults, Rule, Scope};
use serde_json::Value;

/// See the module.
pub const RULE: Rule = Rule {
    code: "same-text",
    about: Text {
        en: "A Chinese text differs from the English one; a copy claims a translation that is not there.",
        zh: Some("中文与英文不同；原样照抄等于冒充译文。"),
    },
    is_fixable: false,
    check,
};

fn check(document: &Document, _: &Scope<'_>, faults: &mut Faults<'_>) {
    for pair in document.pairs() {
        if pair.en.trim() == pair.zh.trim() {
            let place = format!("{}_zh", pair.place);
            faults.at(&place, &[("field", &place)]);
        }
    }
    let list = |name| document.value.get(name).and_then(Value::as_array).into_iter().flatten();
    for (index, (en, zh)) in list("workarounds").zip(list("workarounds_zh")).enumerate() {
        if en.get("action").is_some_and(|action| action == zh) {
            let place = format!("workarounds_zh[{index}]");
            faults.at(&place, &[("field", &place)]);
        }
    }
}
