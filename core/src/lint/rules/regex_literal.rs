//! Every match of the regex contains a literal of four bytes or more.

use crate::entry::Text;
use crate::lint::{Document, Faults, Rule, Scope};
use crate::plan::{MIN_LITERAL, Plan};

/// See the module.
pub const RULE: Rule = Rule {
    code: "regex-literal",
    about: Text {
        en: "Every match of the regex contains a literal of four bytes or more, in each of its alternatives; it is what makes the entry findable fast.",
        zh: Some("正则的每个分支都含有至少四个字节的固定文本；靠它才能快速找到条目。"),
    },
    is_fixable: false,
    check,
};

fn check(document: &Document, _: &Scope<'_>, faults: &mut Faults<'_>) {
    let Some(entry) = &document.entry else { return };
    if Plan::new(&entry.regex).is_ok_and(|plan| plan.alternatives.is_empty()) {
        faults.at("regex", &[("least", &MIN_LITERAL.to_string())]);
    }
}
