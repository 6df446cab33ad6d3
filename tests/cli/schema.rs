//! The documents in `schema/` are those of the types, and what errkb writes keeps to them.
//! `UPDATE_SCHEMA=1 cargo test` writes them anew.

use errkb_core::entry::ErrorEntry;
use errkb_core::report::{
    DomainsReport, EntryReport, LintReport, ListReport, MatchReport, ScanHit, ScanReport,
    StatsReport,
};
use schemars::{Schema, schema_for};
use serde_json::Value;

use crate::sandbox::{Sandbox, fixtures, root};

fn schemas() -> Vec<(&'static str, Schema)> {
    vec![
        ("entry", schema_for!(ErrorEntry)),
        ("match", schema_for!(MatchReport)),
        ("scan", schema_for!(ScanReport)),
        ("hit", schema_for!(ScanHit)),
        ("show", schema_for!(EntryReport)),
        ("list", schema_for!(ListReport)),
        ("domains", schema_for!(DomainsReport)),
        ("stats", schema_for!(StatsReport)),
        ("lint", schema_for!(LintReport)),
    ]
}

fn validator(name: &str) -> jsonschema::Validator {
    let (_, schema) =
        schemas().into_iter().find(|(known, _)| *known == name).expect("there is such a schema");
    jsonschema::validator_for(schema.as_value()).expect("the schema is valid")
}

#[track_caller]
fn assert_valid(name: &str, value: &Value) {
    let validator = validator(name);
    let faults: Vec<String> =
        validator.iter_errors(value).map(|e| format!("{e} at {}", e.instance_path())).collect();
    assert!(faults.is_empty(), "{name}: {faults:#?}");
}

#[test]
fn the_documents_are_current() {
    for (name, schema) in schemas() {
        let path = root().join("schema").join(format!("{name}.schema.json"));
        let text = serde_json::to_string_pretty(&schema).expect("a schema is JSON") + "\n";
        if std::env::var_os("UPDATE_SCHEMA").is_some() {
            std::fs::write(&path, &text).expect("it can be written");
        }
        let known = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(known == text, "{} is not current; run UPDATE_SCHEMA=1 cargo test", path.display());
    }
}

#[test]
fn what_is_written_keeps_to_the_schemas() {
    let sandbox = Sandbox::new();
    let text = "demo: cannot write /a: disk full\ndemo: stopped with exit code 1";
    let json = |args: &[&'static str]| {
        sandbox.demo(args.iter().copied()).arg("--format").arg("json").stdin(text).run().json()
    };
    assert_valid("match", &json(&["match"]));
    assert_valid("match", &json(&["match", "demo cannot write, the disk is full"]));
    assert_valid("scan", &json(&["scan"]));
    assert_valid("show", &json(&["show", "demo/disk-full"]));
    assert_valid("list", &json(&["list"]));
    assert_valid("list", &json(&["search", "disk"]));
    assert_valid("domains", &json(&["domains"]));
    assert_valid("stats", &json(&["stats"]));
    let lines = sandbox.demo(["scan", "--format", "jsonl"]).stdin(text).run().json_lines();
    assert_valid("hit", &lines[0]);
    let faulty = root().join("tests/samples/lint/rate-range/invalid");
    let lint = sandbox.errkb(["lint", "--no-embedded", "--format", "json"]).arg(faulty).run();
    assert_valid("lint", &lint.json());
}

#[test]
fn every_entry_file_keeps_to_the_schema() {
    let validator = validator("entry");
    for folder in [root().join("seeds"), fixtures()] {
        for file in errkb_core::load::json_files(&folder) {
            let path = file.expect("it can be read");
            let text = std::fs::read_to_string(&path).expect("it can be read");
            let value: Value = serde_json::from_str(&text).expect("it is JSON");
            assert!(validator.is_valid(&value), "{}", path.display());
        }
    }
}

#[test]
fn a_schema_refuses_what_is_wrong() {
    let entry = validator("entry");
    for wrong in [
        r#"{"id": "a/b", "signature": "s"}"#,
        r#"{"id": "A", "signature": "s", "regex": "r"}"#,
        r#"{"id": "a/b", "signature": 5, "regex": "r"}"#,
        r#"{"id": "a/b", "signature": "s", "regex": "r", "confidence": 7}"#,
    ] {
        let value: Value = serde_json::from_str(wrong).expect("it is JSON");
        assert!(!entry.is_valid(&value), "{wrong}");
    }
}
