use std::collections::BTreeSet;
use std::path::Path;

use errkb_core::lint::RULES;
use errkb_core::report::LintReport;

use crate::sandbox::{Sandbox, fixtures, root};

fn report(path: &Path) -> (LintReport, i32) {
    let sandbox = Sandbox::new();
    let call = sandbox.errkb(["lint", "--no-embedded", "--format", "json"]).arg(path);
    let done = call.run();
    let report = serde_json::from_value(done.json()).expect("it is a report");
    let code = i32::from(done.err().is_empty() && !done.out().contains("\"findings\": []"));
    let _ = done.code(code);
    (report, code)
}

#[test]
fn every_rule_finds_its_fault_and_only_that_and_is_silent_on_what_is_right() {
    for rule in RULES {
        let samples = root().join("tests/samples/lint").join(rule.code);
        let (valid, code) = report(&samples.join("valid"));
        assert_eq!((valid.findings, code), (vec![], 0), "{}", rule.code);
        let (invalid, code) = report(&samples.join("invalid"));
        let codes: BTreeSet<&str> = invalid.findings.iter().map(|f| f.code.as_str()).collect();
        assert_eq!(codes, BTreeSet::from([rule.code]), "{:#?}", invalid.findings);
        assert_eq!(code, 1, "{}", rule.code);
        for finding in &invalid.findings {
            assert!(finding.line >= 1 && finding.column >= 1, "{finding:?}");
            assert!(!finding.message.starts_with("lint-"), "{finding:?}");
        }
    }
}

#[test]
fn no_sample_is_forgotten() {
    let folder = root().join("tests/samples/lint");
    let mut sampled: Vec<String> = std::fs::read_dir(folder)
        .expect("the samples are there")
        .map(|entry| entry.expect("it can be read").file_name().to_string_lossy().into_owned())
        .collect();
    let mut codes: Vec<String> = RULES.iter().map(|rule| rule.code.to_owned()).collect();
    sampled.sort();
    codes.sort();
    assert_eq!(sampled, codes);
}

#[test]
fn every_rule_is_listed_with_its_documentation_in_both_languages() {
    let sandbox = Sandbox::new();
    for (lang, index) in [("en", 0), ("zh", 1)] {
        let out =
            sandbox.errkb(["lint", "--rules", "--lang", lang]).columns(200).run().code(0).out();
        let flat: String = out.split_whitespace().collect();
        for rule in RULES {
            let about = [rule.about.en, rule.about.zh.expect("it is translated")][index];
            let about: String = about.split_whitespace().collect();
            assert!(out.contains(rule.code) && flat.contains(&about), "{}", rule.code);
        }
    }
    let rules = sandbox.errkb(["lint", "--rules", "--format", "json"]).run().code(0).json();
    assert_eq!(rules.as_array().map(Vec::len), Some(RULES.len()));
}

#[test]
fn a_finding_is_path_line_column_code_message() {
    let sandbox = Sandbox::new();
    let path = "tests/samples/lint/rate-range/invalid";
    let done = sandbox.errkb(["lint", "--no-embedded", path]).folder(&root()).run().code(1);
    assert_eq!(
        done.out(),
        "tests/samples/lint/rate-range/invalid/demo/sample.json:48:23: rate-range \
         “workarounds[0].success_rate” is 80, expected 0 to 1\n",
    );
    assert_eq!(done.err(), "One file, one finding.\n");
    let zh = sandbox.errkb(["lint", "--no-embedded", "--lang", "zh", path]).folder(&root());
    assert!(zh.run().code(1).out().contains("应在 0 到 1 之间"));
}

#[test]
fn a_stream_has_a_finding_a_line_and_quiet_only_the_code() {
    let sandbox = Sandbox::new();
    let path = root().join("tests/samples/lint/example-count/invalid");
    let lines = sandbox.errkb(["lint", "--no-embedded", "--format", "jsonl"]).arg(&path).run();
    assert_eq!(lines.code(1).json_lines()[0]["code"], "example-count");
    let quiet = sandbox.errkb(["lint", "--no-embedded", "-q"]).arg(&path).run().code(1);
    assert_eq!((quiet.out(), quiet.err()), (String::new(), String::new()));
}

#[test]
fn fix_writes_the_canonical_form_and_loses_nothing() {
    let sandbox = Sandbox::new();
    let text = r#"{"mystery": [1], "regex": "demo: x", "id": "demo/x", "signature": "s"}"#;
    let path = sandbox.write("s/demo/x.json", text);
    let broken = sandbox.write("s/demo/y.json", "{broken");
    sandbox.errkb(["lint", "--no-embedded", "--fix", "s"]).run().code(1);
    let fixed = std::fs::read_to_string(&path).expect("the file is there");
    assert_eq!(
        fixed,
        "{\n  \"id\": \"demo/x\",\n  \"signature\": \"s\",\n  \"regex\": \"demo: x\",\n  \
         \"mystery\": [\n    1\n  ]\n}\n",
    );
    assert_eq!(std::fs::read_to_string(broken).expect("the file is there"), "{broken");
    let names = std::fs::read_dir(path.parent().expect("a folder")).expect("it can be read");
    assert_eq!(names.count(), 2);
}

#[test]
fn the_exit_codes_are_0_clean_1_findings_2_failed() {
    let sandbox = Sandbox::new();
    let clean = sandbox.errkb(["lint", "--no-embedded"]).arg(fixtures()).run().code(0);
    assert_eq!((clean.out().as_str(), clean.err().as_str()), ("", "4 files, no findings.\n"));
    let done = sandbox.errkb(["lint", "nowhere"]).run().code(2);
    assert!(done.err().contains("“nowhere” does not exist"), "{}", done.err());
}
