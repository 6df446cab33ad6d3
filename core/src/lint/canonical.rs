//! The one way to write an entry file, so that a change shows only what changed.

use serde_json::{Map, Value};

use super::fields::Kind;

/// The text in canonical form: fields in the order of the types, unknown ones behind them,
/// two spaces of indentation, a line feed at the end. `None` if it is not JSON.
#[must_use]
pub fn canonical_form(text: &str) -> Option<String> {
    let value: Value = serde_json::from_str(text).ok()?;
    let mut form = serde_json::to_string_pretty(&ordered(value, Kind::Entry)).ok()?;
    form.push('\n');
    Some(form)
}

fn ordered(value: Value, kind: Kind) -> Value {
    match value {
        Value::Object(mut object) => {
            let mut sorted = Map::new();
            let known = kind.fields();
            let unknown: Vec<String> =
                object.keys().filter(|name| !known.contains(name)).cloned().collect();
            for name in known.into_iter().chain(unknown) {
                if let Some(child) = object.shift_remove(&name) {
                    let child = ordered(child, kind.inside(&name));
                    sorted.insert(name, child);
                }
            }
            Value::Object(sorted)
        }
        Value::Array(list) => {
            Value::Array(list.into_iter().map(|element| ordered(element, kind)).collect())
        }
        plain => plain,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_ordered_and_nothing_is_lost() {
        let text = r#"{"zzz": [1, {"b": 1, "a": 2}], "regex": "r", "id": "a/b",
            "workarounds": [{"how": "h", "x": null, "action": "a"}]}"#;
        let form = canonical_form(text).expect("it is JSON");
        assert_eq!(
            serde_json::from_str::<Value>(&form).expect("it stays JSON"),
            serde_json::from_str::<Value>(text).expect("it is JSON"),
        );
        let order: Vec<_> = ["\"id\"", "\"regex\"", "\"action\"", "\"how\"", "\"x\"", "\"zzz\""]
            .map(|name| form.find(name).expect("it is there"))
            .into();
        assert!(order.is_sorted(), "{form}");
        assert_eq!(canonical_form(&form), Some(form.clone()));
        assert_eq!(canonical_form("{"), None);
    }
}
