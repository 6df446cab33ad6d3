//! An id belongs to one file.

use crate::entry::Text;
use crate::lint::{Document, Faults, Rule, Scope};

/// See the module.
pub const RULE: Rule = Rule {
    code: "duplicate-id",
    about: Text {
        en: "No two files have the same id; of two, only the first by path would be read.",
        zh: Some("没有两个文件使用同一个 id；若有，只有路径排在前面的会被读取。"),
    },
    is_fixable: false,
    check,
};

fn check(document: &Document, scope: &Scope<'_>, faults: &mut Faults<'_>) {
    let Some(entry) = &document.entry else { return };
    let twin = scope.documents.iter().find(|other| {
        other.path != document.path
            && other.entry.as_ref().is_some_and(|other| other.id == entry.id)
    });
    if let Some(twin) = twin {
        let path = twin.path.display().to_string();
        faults.at("id", &[("id", entry.id.as_str()), ("path", &path)]);
    }
}
