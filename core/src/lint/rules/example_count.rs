//! Two examples or more show what varies.

use crate::entry::Text;
use crate::lint::{Document, Faults, Rule, Scope};
use std::collections::BTreeSet;

/// See the module.
pub const RULE: Rule = Rule {
    code: "example-count",
    about: Text {
        en: "There are two examples or more, and no two are the same: one alone does not show what varies.",
        zh: Some("至少两个互不相同的示例：只有一个看不出哪里会变。"),
    },
    is_fixable: false,
    check,
};

fn check(document: &Document, _: &Scope<'_>, faults: &mut Faults<'_>) {
    let Some(entry) = &document.entry else { return };
    let different: BTreeSet<&str> =
        entry.examples.iter().map(|example| example.text.as_str()).collect();
    if entry.examples.is_empty() {
        return;
    }
    if different.len() < 2 || different.len() < entry.examples.len() {
        faults.at("examples", &[("count", &different.len().to_string())]);
    }
}
