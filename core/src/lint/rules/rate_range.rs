//! Rates lie between 0 and 1.

use serde_json::Value;

use crate::entry::Text;
use crate::lint::document::join;
use crate::lint::{Document, Faults, Rule, Scope};

/// See the module.
pub const RULE: Rule = Rule {
    code: "rate-range",
    about: Text {
        en: "Rates and probabilities lie between 0 and 1.",
        zh: Some("比率和概率在 0 到 1 之间。"),
    },
    is_fixable: false,
    check,
};

/// The fields that hold rates.
const RATES: [&str; 5] =
    ["fail_rate", "success_rate", "fix_success_rate", "confidence", "probability"];

fn check(document: &Document, _: &Scope<'_>, faults: &mut Faults<'_>) {
    walk(&document.value, "", faults);
}

fn walk(value: &Value, place: &str, faults: &mut Faults<'_>) {
    match value {
        Value::Object(object) => {
            for (name, child) in object {
                let inside = join(place, name);
                let rate = child.as_f64().filter(|_| RATES.contains(&name.as_str()));
                if let Some(rate) = rate.filter(|rate| !(0.0..=1.0).contains(rate)) {
                    faults.at(&inside, &[("field", &inside), ("rate", &rate.to_string())]);
                }
                walk(child, &inside, faults);
            }
        }
        Value::Array(list) => {
            for (index, element) in list.iter().enumerate() {
                walk(element, &format!("{place}[{index}]"), faults);
            }
        }
        _ => {}
    }
}
