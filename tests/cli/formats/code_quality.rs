//! What GitLab's documentation asks of a Code Quality report; it has no schema of its own.

use serde_json::{Value, json};

/// Panics unless a report is what the documentation asks for.
#[track_caller]
pub fn assert_valid(report: &Value) {
    let schema = json!({"type": "array", "items": {
        "type": "object",
        "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "properties": {
            "description": {"type": "string", "minLength": 1},
            "check_name": {"type": "string", "minLength": 1},
            "fingerprint": {"type": "string", "pattern": "^[0-9a-f]{16}$"},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {"type": "object", "required": ["path", "lines"], "properties": {
                "path": {"type": "string", "pattern": "^[^/.]"},
                "lines": {"type": "object", "required": ["begin"], "properties": {
                    "begin": {"type": "integer", "minimum": 1},
                }},
            }},
        },
        "additionalProperties": false,
    }});
    let validator = jsonschema::validator_for(&schema).expect("the schema is valid");
    let faults: Vec<String> =
        validator.iter_errors(report).map(|e| format!("{e} at {}", e.instance_path())).collect();
    assert!(faults.is_empty(), "{faults:#?}");
    let mut prints: Vec<_> = report
        .as_array()
        .expect("it is a list")
        .iter()
        .map(|p| p["fingerprint"].as_str())
        .collect();
    prints.sort_unstable();
    let all = prints.len();
    prints.dedup();
    assert_eq!(prints.len(), all);
}
