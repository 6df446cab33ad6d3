//! The published schema of SARIF 2.1.0. The package of `serde-sarif`, which makes its types
//! from that file, carries it; cargo tells where the package lies.

use std::path::Path;
use std::process::Command;

use serde_json::Value;

fn cargo(args: &[&str]) -> String {
    let output = Command::new(env!("CARGO"))
        .args(args)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("cargo can be started");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("cargo writes UTF-8")
}

pub fn validator() -> jsonschema::Validator {
    let version = cargo(&["-vV"]);
    let host = version.lines().find_map(|line| line.strip_prefix("host: "));
    // Packages of other systems need not be here.
    let filter = ["--filter-platform", host.expect("cargo names its host")];
    let metadata = cargo(&["metadata", "--offline", "--format-version", "1", filter[0], filter[1]]);
    let metadata: Value = serde_json::from_str(&metadata).expect("it is JSON");
    let packages = metadata["packages"].as_array().expect("there are packages");
    let package =
        packages.iter().find(|package| package["name"] == "serde-sarif").expect("it is one");
    let manifest = Path::new(package["manifest_path"].as_str().expect("it has a manifest"));
    let path = manifest.with_file_name("src").join("schema.json");
    let schema = std::fs::read_to_string(path).expect("the package carries the schema");
    // A pattern for languages has a bracket too many, with which it is no regex for a strict
    // reader.
    let schema =
        schema.replace("^[a-zA-Z]{2}|^[a-zA-Z]{2}-[a-zA-Z]{2}]?$", "^[a-zA-Z]{2}(-[a-zA-Z]{2})?$");
    let schema: Value = serde_json::from_str(&schema).expect("it is JSON");
    assert!(schema["$id"].as_str().is_some_and(|id| id.contains("sarif-schema-2.1.0")));
    jsonschema::options().should_validate_formats(true).build(&schema).expect("the schema is valid")
}

#[track_caller]
pub fn assert_valid(log: &Value) {
    let faults: Vec<String> = validator()
        .iter_errors(log)
        .map(|fault| format!("{fault} at {}", fault.instance_path()))
        .collect();
    assert!(faults.is_empty(), "{faults:#?}");
    // The types of the package are a second reading of the same document.
    let typed: serde_sarif::sarif::Sarif =
        serde_json::from_value(log.clone()).expect("it has the types of the schema");
    assert_eq!(typed.runs.len(), 1);
}

#[test]
fn the_schema_refuses_what_is_wrong() {
    let validator = validator();
    let log = |result: Value| {
        serde_json::json!({"version": "2.1.0", "runs": [
            {"tool": {"driver": {"name": "x"}}, "results": [result]}
        ]})
    };
    assert!(validator.is_valid(&log(serde_json::json!({"message": {"text": "x"}}))));
    for wrong in [
        serde_json::json!({}),
        serde_json::json!({"message": {"text": "x"}, "level": "fatal"}),
        serde_json::json!({"message": {"text": "x"}, "occurrenceCount": 0}),
        serde_json::json!({"message": {"text": "x"}, "unheard": 1}),
    ] {
        assert!(!validator.is_valid(&log(wrong)));
    }
}
