//! An entry has the fields that make it an answer.

use crate::entry::Text;
use crate::lint::{Document, Faults, Rule, Scope};
use serde_json::Value;

/// See the module.
pub const RULE: Rule = Rule {
    code: "missing-field",
    about: Text {
        en: "An entry has every field that makes it an answer: how it is recognised, the cause, a dead end, a workaround, a source, and what has been checked.",
        zh: Some(
            "条目具备构成答案的全部字段：如何识别、根因、至少一条死路、一个解法、来源，以及核实到什么程度。",
        ),
    },
    is_fixable: false,
    check,
};

/// Fields that no entry of this project goes without.
const REQUIRED: [&str; 17] = [
    "id",
    "signature",
    "regex",
    "domain",
    "category",
    "examples",
    "root_cause",
    "dead_ends",
    "workarounds",
    "official_doc_url",
    "sources",
    "verification_tier",
    "confidence",
    "resolvable",
    "last_updated",
    "evidence_count",
    "transition_graph",
];

/// Fields without which a dead end or a workaround says nothing.
const REQUIRED_INSIDE: [(&str, &[&str]); 3] = [
    ("dead_ends", &["action", "why_fails", "fail_rate"]),
    ("workarounds", &["action", "how", "success_rate"]),
    ("examples", &["text", "tool", "captured"]),
];

fn check(document: &Document, _: &Scope<'_>, faults: &mut Faults<'_>) {
    let Some(object) = document.value.as_object() else {
        return;
    };
    for name in REQUIRED {
        if is_missing(object.get(name)) {
            faults.at("", &[("field", name)]);
        }
    }
    for (list, names) in REQUIRED_INSIDE {
        let elements = object.get(list).and_then(Value::as_array).into_iter().flatten();
        for (index, element) in elements.enumerate() {
            let place = format!("{list}[{index}]");
            for name in names.iter().filter(|name| is_missing(element.get(**name))) {
                faults.at(&place, &[("field", &format!("{place}.{name}"))]);
            }
        }
    }
}

fn is_missing(value: Option<&Value>) -> bool {
    match value {
        None | Some(Value::Null) => true,
        Some(Value::String(text)) => text.trim().is_empty(),
        Some(Value::Array(list)) => list.is_empty(),
        Some(_) => false,
    }
}
