//! A field that the format does not know is a slip of the pen, or lost on every reader.

use serde_json::Value;

use crate::entry::Text;
use crate::lint::document::join;
use crate::lint::fields::Kind;
use crate::lint::{Document, Faults, Rule, Scope};

/// See the module.
pub const RULE: Rule = Rule {
    code: "unknown-field",
    about: Text {
        en: "Every field is one that the format knows; an unknown one is read by nobody.",
        zh: Some("每个字段都是格式里有的；未知字段没有人会读到。"),
    },
    is_fixable: false,
    check,
};

fn check(document: &Document, _: &Scope<'_>, faults: &mut Faults<'_>) {
    walk(&document.value, Kind::Entry, "", faults);
}

fn walk(value: &Value, kind: Kind, place: &str, faults: &mut Faults<'_>) {
    match value {
        Value::Object(object) if kind != Kind::Free => {
            let known = kind.fields();
            for (name, child) in object {
                let inside = join(place, name);
                if known.contains(name) {
                    walk(child, kind.inside(name), &inside, faults);
                } else {
                    let likeness = |field: &&String| strsim::jaro_winkler(field, name);
                    let nearest = known
                        .iter()
                        .max_by(|a, b| likeness(a).total_cmp(&likeness(b)))
                        .map_or("", String::as_str);
                    faults.at(&inside, &[("field", &inside), ("nearest", nearest)]);
                }
            }
        }
        Value::Array(list) => {
            for (index, element) in list.iter().enumerate() {
                walk(element, kind, &format!("{place}[{index}]"), faults);
            }
        }
        _ => {}
    }
}
