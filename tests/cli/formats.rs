//! The forms of `errkb scan` for CI systems, and its gate.

mod code_quality;
mod hostile;
mod junit_schema;
mod markdown;
mod runner;
mod sarif_schema;

use serde_json::{Value, json};

use crate::sandbox::{Call, Sandbox};
use runner::commands;

const LOG: &str = "demo 2.1\n\
src/app.demo:7: demo: unexpected token `}`\n\
demo: cannot write /srv/data/out.bin: disk full\n\
demo: index is corrupt\n\
demo: cannot write /srv/data/b.bin: disk full\n\
demo: mirror.example did not answer\n\
demo: stopped with exit code 74\n";

/// Entries that name a file of the project and say whether to try again.
fn write_entries(sandbox: &Sandbox) {
    let entries = [
        json!({
            "id": "demo/syntax", "signature": "demo: unexpected token <token>",
            "signature_zh": "demo：意外的记号 <token>",
            "regex": "(?P<file>\\S+):(?P<line>\\d+): demo: unexpected token (?P<token>.+)",
            "root_cause": "<file> is not what demo reads.",
            "root_cause_zh": "<file> 不是 demo 能读的内容。",
            "workarounds": [{"action": "Mend line <line>.", "action_zh": "修正第 <line> 行。"}],
            "retry": "futile",
        }),
        json!({
            "id": "demo/silent", "signature": "demo: <host> did not answer",
            "regex": "demo: (?P<host>\\S+) did not answer",
            "root_cause": "The host was busy.", "retry": "helps",
            "sources": ["javascript:alert(1)", "https://docs.example/errors?a=_b_"],
        }),
    ];
    for entry in entries {
        let name = format!("s/{}.json", entry["id"].as_str().expect("it is a text"));
        sandbox.write(&name, entry.to_string());
    }
}

fn scan(sandbox: &Sandbox, format: &str, log: impl Into<Vec<u8>>) -> Call {
    write_entries(sandbox);
    let call = sandbox.demo(["scan", "--format", format, "--seeds", "s", "-"]);
    call.stdin(log)
}

#[test]
fn each_form_in_both_languages() {
    let sandbox = Sandbox::new();
    for lang in ["en", "zh"] {
        for format in ["human", "markdown", "github", "gitlab", "junit", "sarif"] {
            let call = scan(&sandbox, format, LOG).arg("--lang").arg(lang);
            let out = call.run().code(0).out();
            let version = format!("\"semanticVersion\": \"{}\"", env!("CARGO_PKG_VERSION"));
            let out = out.replace(&version, "\"semanticVersion\": \"…\"");
            insta::assert_snapshot!(format!("{format}-{lang}"), out);
        }
    }
}

#[test]
fn annotations_tell_the_cause_and_point_at_the_projects_file() {
    let out = scan(&Sandbox::new(), "github", LOG).run().code(0).out();
    let read = commands(&out);
    let names: Vec<&str> = read.iter().map(|command| command.name.as_str()).collect();
    assert_eq!(names, ["error", "warning", "warning", "group", "endgroup"]);
    let syntax = read.iter().find(|command| command.properties.contains_key("file"));
    let syntax = syntax.expect("one names a file");
    assert_eq!(syntax.properties["file"], "src/app.demo");
    assert_eq!(syntax.properties["line"], "7");
    assert_eq!(syntax.properties["title"], "demo/syntax");
    assert!(syntax.data.contains("Trying again does not help"), "{}", syntax.data);
    let full = read.iter().find(|command| command.properties["title"] == "demo/disk-full");
    assert!(!full.expect("it is there").properties.contains_key("file"));
}

#[test]
fn no_more_than_ten_annotations_of_a_kind_and_the_rest_is_told() {
    let sandbox = Sandbox::new();
    let mut log = String::new();
    for number in 10..40 {
        let entry = json!({
            "id": format!("many/e{number}"), "signature": format!("many: fault {number}"),
            "regex": format!("many: fault {number}"),
        });
        sandbox.write(&format!("m/many/e{number}.json"), entry.to_string());
        log.extend(["error: many: fault ", &number.to_string(), "\n"]);
    }
    let args = ["scan", "--no-embedded", "--seeds", "m", "--format", "github", "--max", "100"];
    for (lang, told) in [("en", "19 more have no annotation"), ("zh", "另有 19 项没有注解")]
    {
        let out = sandbox.errkb(args).arg("--lang").arg(lang).stdin(log.clone()).run().out();
        let read = commands(&out);
        let count = |name: &str| read.iter().filter(|command| command.name == name).count();
        assert_eq!((count("error"), count("warning")), (1, 10));
        let group = out.split("::group::").nth(1).expect("there is a group");
        let inside = group.split("::endgroup::").next().expect("it has an end");
        assert!(inside.contains(told), "{inside}");
    }
}

#[test]
fn nothing_found_is_a_report_too() {
    let sandbox = Sandbox::new();
    let clean = |format| scan(&sandbox, format, "all is well\n").run().code(1);
    assert_eq!(clean("github").out(), "No known error in one line.\n");
    assert_eq!(clean("gitlab").json(), json!([]));
    junit_schema::assert_valid(&clean("junit").out());
    sarif_schema::assert_valid(&clean("sarif").json());
}

#[test]
fn the_fingerprint_is_the_same_in_every_form_and_run() {
    let sandbox = Sandbox::new();
    let prints = |log: &str| {
        let report = scan(&sandbox, "gitlab", log).run().json();
        let problems = report.as_array().expect("it is a list").clone();
        sorted(problems.iter().map(|p| &p["fingerprint"]))
    };
    let known = prints(LOG);
    assert_eq!(known.len(), 5);
    assert_eq!(prints(&format!("one line more\n{LOG}")), known);
    let sarif = scan(&sandbox, "sarif", LOG).run().json();
    let results = sarif["runs"][0]["results"].as_array().expect("there are results");
    let told = results.iter().map(|result| &result["partialFingerprints"]["errkb/v1"]);
    assert_eq!(sorted(told), known);
}

fn sorted<'v>(texts: impl Iterator<Item = &'v Value>) -> Vec<String> {
    let mut texts: Vec<String> = texts.map(|text| text.as_str().expect("a text").into()).collect();
    texts.sort_unstable();
    texts
}

#[test]
fn places_in_sarif_are_those_of_the_log() {
    let sandbox = Sandbox::new();
    let name = "logs/a b#1?:é.log";
    write_entries(&sandbox);
    sandbox.write(name, LOG);
    let log = sandbox.demo(["scan", "--format", "sarif", "--seeds", "s", name]).run().json();
    sarif_schema::assert_valid(&log);
    let run = &log["runs"][0];
    let full = run["results"].as_array().expect("there are results").iter();
    let full = full.clone().find(|result| result["ruleId"] == "demo/disk-full").expect("it is one");
    let place = &full["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "logs/a%20b%231%3F%3A%C3%A9.log");
    assert_eq!(place["region"]["startLine"], 3);
    let offset = place["region"]["byteOffset"].as_u64().expect("it is a number");
    let offset = usize::try_from(offset).expect("it is small");
    assert!(LOG[offset..].starts_with("demo: cannot write /srv/data/out.bin"));
    assert_eq!(full["relatedLocations"][0]["physicalLocation"]["region"]["startLine"], 5);
    assert_eq!(full["occurrenceCount"], 2);
    let rules = run["tool"]["driver"]["rules"].as_array().expect("there are rules");
    let index = full["ruleIndex"].as_u64().and_then(|index| usize::try_from(index).ok());
    let rule = &rules[index.expect("it is a number")];
    assert_eq!(rule["id"], "demo/disk-full");
    assert_eq!(rule["helpUri"], "https://docs.example/errors");
    let silent = rules.iter().find(|rule| rule["id"] == "demo/silent").expect("it is one");
    assert_eq!(silent["helpUri"], "https://docs.example/errors?a=_b_");
}

#[test]
fn the_summary_of_a_step_is_appended_and_never_too_long() {
    let sandbox = Sandbox::new();
    let path = sandbox.write("summary.md", "before");
    let run = || scan(&sandbox, "github", LOG).env("GITHUB_STEP_SUMMARY", &path).run().code(0);
    assert_eq!(run().err(), "");
    let text = std::fs::read_to_string(&path).expect("it can be read");
    assert!(text.starts_with("before\n### Most likely the cause\n"), "{text}");
    markdown::assert_harmless(&text);

    let one = text.len() - "before".len();
    let room = |left: usize| std::fs::write(&path, "x".repeat((1 << 20) - left)).expect("it can");
    room(one - 1);
    assert_eq!(run().err(), "");
    let text = std::fs::read_to_string(&path).expect("it can be read");
    assert!(text.len() <= 1 << 20 && text.contains("more findings are left out"));
    room(10);
    let err = run().err();
    assert!(err.contains("could not be written: the summary of the step has no room"), "{err}");

    let folder = sandbox.folder().to_owned();
    let call = scan(&sandbox, "github", LOG).env("GITHUB_STEP_SUMMARY", folder);
    assert!(call.run().code(0).err().starts_with("errkb: warning: "));
}

#[test]
fn the_gate_decides_the_exit_code() {
    let sandbox = Sandbox::new();
    let code = |log: &str, gate: &str, expected| {
        let call = scan(&sandbox, "human", log).arg("--fail-on").arg(gate);
        call.arg("-q").run().code(expected);
    };
    let (known, echo, clean) = (LOG, "demo: stopped with exit code 1\n", "all is well\n");
    for (log, gate, expected) in [
        (known, "known", 1),
        (known, "any", 1),
        (known, "unknown", 0),
        (known, "none", 0),
        (echo, "unknown", 0),
        (clean, "known", 0),
        (clean, "any", 0),
        (clean, "none", 0),
    ] {
        code(log, gate, expected);
    }
    // What is not shown counts all the same.
    let call = scan(&sandbox, "human", LOG).arg("--fail-on").arg("known").arg("--max").arg("0");
    call.run().code(1);
    let call = scan(&sandbox, "human", LOG).arg("--fail-on").arg("none").arg("missing.log");
    call.run().code(2);
}

#[test]
fn a_form_that_a_command_does_not_have_is_refused_with_those_it_has() {
    let sandbox = Sandbox::new();
    for format in ["github", "gitlab", "junit", "sarif", "xml"] {
        let err = sandbox.demo(["list", "--format", format]).run().code(2).err();
        assert!(err.contains(&format!("“{format}” is no value for --format")), "{err}");
        assert!(err.contains("Allowed: human, json, jsonl, markdown\n"), "{err}");
        let err = sandbox.demo(["list", "--lang=zh", "--format", format]).run().code(2).err();
        assert!(err.contains("可用的取值：human, json, jsonl, markdown\n"), "{err}");
    }
    let err = sandbox.demo(["scan", "--format", "xml"]).run().code(2).err();
    let all = "Allowed: human, json, jsonl, markdown, github, gitlab, junit, sarif\n";
    assert!(err.contains(all), "{err}");
    let err = sandbox.demo(["scan", "--fail-on", "all"]).run().code(2).err();
    assert!(err.contains("Allowed: known, unknown, any, none\n"), "{err}");
}
