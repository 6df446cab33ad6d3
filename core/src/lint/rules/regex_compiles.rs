//! The regex is one that the `regex` crate accepts, within its size limit.

use crate::entry::Text;
use crate::lint::{Document, Faults, Rule, Scope};

/// See the module.
pub const RULE: Rule = Rule {
    code: "regex-compiles",
    about: Text {
        en: "The regex is one that the Rust regex crate accepts: no look-around, no back-references, no group name twice.",
        zh: Some("正则能被 Rust 的 regex 库编译：不支持环视和反向引用，分组名不能重复。"),
    },
    is_fixable: false,
    check,
};

fn check(document: &Document, _: &Scope<'_>, faults: &mut Faults<'_>) {
    if let Some(Err(error)) = document.regex() {
        faults.at("regex", &[("detail", &error.to_string())]);
    }
}
