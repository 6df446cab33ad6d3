//! A file holds one JSON document in UTF-8 that is not too large.

use crate::entry::Text;
use crate::lint::{Document, Faults, Rule, Scope};
use crate::load::Fault;

/// See the module.
pub const RULE: Rule = Rule {
    code: "json-syntax",
    about: Text {
        en: "A file holds one JSON document in UTF-8, at most 1 MiB; without it nothing else can be said about it.",
        zh: Some("文件是一个 UTF-8 编码的 JSON 文档，不超过 1 MiB；否则其余都无从检查。"),
    },
    is_fixable: false,
    check,
};

fn check(document: &Document, _: &Scope<'_>, faults: &mut Faults<'_>) {
    let Some(error) = &document.error else { return };
    let (kind, detail) = match &error.fault {
        Fault::Unreadable(detail) => ("unreadable", detail.clone()),
        Fault::TooLarge(size) => ("large", size.to_string()),
        Fault::NotUtf8 => ("encoding", String::new()),
        Fault::Syntax(detail) => ("syntax", detail.clone()),
        Fault::Missing(_) | Fault::Shape { .. } => return,
    };
    let details = [("kind", kind), ("detail", detail.as_str())];
    faults.push(error.line.max(1), error.column.max(1), &details);
}
