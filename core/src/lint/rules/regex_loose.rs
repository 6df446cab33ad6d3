//! The regex is silent on an empty line and on ordinary sentences.

use crate::entry::Text;
use crate::lint::{Document, Faults, Rule, Scope};

/// See the module.
pub const RULE: Rule = Rule {
    code: "regex-loose",
    about: Text {
        en: "The regex matches no empty line and no ordinary sentence; a false alarm costs more trust than a missing answer.",
        zh: Some("正则不匹配空行，也不匹配普通句子；误报比没有答案更伤信任。"),
    },
    is_fixable: false,
    check,
};

/// Lines that are no error of any tool.
const INNOCENT: [&str; 16] = [
    "",
    " ",
    "error",
    "Error:",
    "failed",
    "not found",
    "no such file",
    "permission denied for some of the users",
    "the connection was closed after the test",
    "all tests passed, no errors found",
    "0 errors, 0 warnings",
    "it could not have been better",
    "this module is required by the next one",
    "expected and found are the same",
    "the value is not defined in this chapter",
    "see the documentation for the type of the argument",
];

fn check(document: &Document, _: &Scope<'_>, faults: &mut Faults<'_>) {
    let Some(Ok(regex)) = document.regex() else { return };
    for line in INNOCENT.into_iter().filter(|line| regex.is_match(line.as_bytes())) {
        faults.at("regex", &[("line", line)]);
    }
}
