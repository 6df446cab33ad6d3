//! The id of an entry is its path below the folder of seeds, and its domain the first part.

use crate::entry::Text;
use crate::lint::{Document, Faults, Rule, Scope};
use std::path::PathBuf;

/// See the module.
pub const RULE: Rule = Rule {
    code: "id-path",
    about: Text {
        en: "The id is the path: `python/key-error` lies in `python/key-error.json` and has the domain `python`.",
        zh: Some(
            "id 就是路径：`python/key-error` 位于 `python/key-error.json`，其 domain 为 `python`。",
        ),
    },
    is_fixable: false,
    check,
};

fn check(document: &Document, _: &Scope<'_>, faults: &mut Faults<'_>) {
    let Some(entry) = &document.entry else { return };
    let mut expected = PathBuf::from(entry.id.domain());
    expected.push(format!("{}.json", entry.id.slug()));
    if !document.path.ends_with(&expected) {
        let expected = expected.display().to_string();
        faults.at("id", &[("id", entry.id.as_str()), ("expected", &expected)]);
    }
    if entry.domain != entry.id.domain() {
        faults.at("domain", &[("id", entry.id.as_str()), ("expected", entry.id.domain())]);
    }
}
