//! Parallel lists have the same length.

use crate::entry::Text;
use crate::lint::{Document, Faults, Rule, Scope};
use serde_json::Value;

/// See the module.
pub const RULE: Rule = Rule {
    code: "list-length",
    about: Text {
        en: "Lists that run beside each other have the same length, or a translation stands beside the wrong text.",
        zh: Some("互相对应的列表长度相同，否则译文会对错位置。"),
    },
    is_fixable: false,
    check,
};

fn check(document: &Document, _: &Scope<'_>, faults: &mut Faults<'_>) {
    let length = |name| document.value.get(name).and_then(Value::as_array).map(Vec::len);
    let (Some(en), Some(zh)) = (length("workarounds"), length("workarounds_zh")) else { return };
    if zh != 0 && en != zh {
        let details = [("en", &*en.to_string()), ("zh", &*zh.to_string())];
        faults.at("workarounds_zh", &details);
    }
}
