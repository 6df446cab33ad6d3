//! Unknown errors in every form.

use errkb_core::entry::Lang;
use errkb_core::report::ScanReport;
use serde_json::{Value, json};

use super::overview::scan_page;
use super::{github, gitlab, human, junit, markdown, sarif};
use crate::args::{Global, LangChoice};
use crate::messages::{Messages, Part};
use crate::settings::Settings;
use crate::world::World;

fn report() -> ScanReport {
    let place = |line: u64| json!({"file": "build.log", "line": line, "offset": 9 * line, "text": "::bad @x 7"});
    let report = json!({
        "schema": "errkb.scan/1", "findings": [], "omitted": 0, "omitted_unknown": 0, "lines": 20, "bytes": 200,
        "unknown": [
            {"template": "::bad @x <n>", "count": 3, "first": place(2), "last": place(9),
             "fingerprint": "00000000000000aa", "nearest": ["demo/disk-full", "demo/stopped"]},
            {"template": "worse <path>", "count": 1, "first": place(4), "last": place(4),
             "fingerprint": "00000000000000bb", "nearest": []},
        ],
    });
    serde_json::from_value(report).expect("it is a report")
}

fn messages(lang: Lang) -> Messages {
    Messages::new(&[lang], &[Part::Main])
}

#[test]
fn people_see_the_first_line_and_what_is_like_it() {
    let page = scan_page(&report(), &messages(Lang::En), false);
    assert_eq!(
        human::plain(&page),
        "No known error in 20 lines.\n\nErrors that errkb does not know\n  \
         •  build.log:2, 3 times, last in line 9\n       ::bad @x 7\n     \
         most like it: demo/disk-full, demo/stopped\n  \
         •  build.log:4\n       ::bad @x 7\n\n\
         To teach errkb one of them:\n\n  errkb draft '::bad @x 7'\n"
    );
    let page = scan_page(&report(), &messages(Lang::Zh), false);
    let mut out = Vec::new();
    markdown::write(&page, &mut out).expect("memory can be written");
    let out = String::from_utf8(out).expect("it is UTF-8");
    assert!(out.contains("### errkb 还不认识的错误\n"), "{out}");
    assert!(out.contains("\n  ```\n  ::bad @x 7\n  ```\n"), "{out}");
}

#[test]
fn each_is_a_warning_on_github() {
    let mut world = World::real();
    world.variables.clear();
    let call = Global { lang: Some(LangChoice::En), ..no_options() };
    let settings = Settings::resolve(&call, &world);
    let mut out = Vec::new();
    github::write(&report(), &messages(Lang::En), &settings, &mut out).expect("it is memory");
    let out = String::from_utf8(out).expect("it is UTF-8");
    let lines: Vec<&str> = out.lines().collect();
    assert_eq!(
        lines[0],
        "::warning title=errkb/unknown-error::: :bad @x <n>%0A: :bad @x 7%0A\
         No entry explains this error.%0Amost like it: demo/disk-full, demo/stopped%0A\
         build.log:2, 3 times, last in line 9"
    );
    assert!(lines[1].starts_with("::warning title=errkb/unknown-error::worse <path>%0A"));
    assert_eq!((lines[2].split("::").nth(1), lines.last()), (Some("group"), Some(&"::endgroup::")));
    assert!(lines.contains(&"       : :bad @x 7"), "{out}");
}

fn no_options() -> Global {
    Global {
        lang: None,
        format: None,
        color: None,
        seeds: Vec::new(),
        no_embedded: false,
        quiet: false,
        verbose: false,
        help: None,
        version: None,
    }
}

#[test]
fn all_share_one_rule_of_sarif_and_differ_by_fingerprint() {
    let mut out = Vec::new();
    sarif::write(&report(), &messages(Lang::En), &mut out).expect("memory can be written");
    let log: Value = serde_json::from_slice(&out).expect("it is JSON");
    let run = &log["runs"][0];
    assert_eq!(run["tool"]["driver"]["rules"].as_array().map(Vec::len), Some(1));
    for (index, print) in ["00000000000000aa", "00000000000000bb"].iter().enumerate() {
        let result = &run["results"][index];
        assert_eq!(result["ruleId"], "errkb/unknown-error");
        assert_eq!((&result["ruleIndex"], &result["level"]), (&json!(0), &json!("warning")));
        assert_eq!(result["partialFingerprints"]["errkb/v1"], *print);
    }
    let typed: serde_sarif::sarif::Sarif = serde_json::from_value(log).expect("it is SARIF");
    assert_eq!(typed.runs.len(), 1);
}

#[test]
fn each_is_minor_on_gitlab_and_a_failed_test() {
    let mut out = Vec::new();
    gitlab::write(&report(), &messages(Lang::En), &mut out).expect("memory can be written");
    let problems: Value = serde_json::from_slice(&out).expect("it is JSON");
    assert_eq!(problems[0]["check_name"], "errkb/unknown-error");
    assert_eq!(problems[0]["severity"], "minor");
    assert_eq!(problems[0]["location"], json!({"path": "build.log", "lines": {"begin": 2}}));
    out.clear();
    junit::write(&report(), &messages(Lang::En), &mut out).expect("memory can be written");
    let text = String::from_utf8(out).expect("it is UTF-8");
    let document = roxmltree::Document::parse(&text).expect("it is XML");
    let suite = document.root_element();
    assert_eq!((suite.attribute("tests"), suite.attribute("failures")), (Some("2"), Some("2")));
    let cases: Vec<_> = suite.children().filter(roxmltree::Node::is_element).collect();
    assert_eq!(cases[0].attribute("name"), Some("::bad @x <n>"));
    let failure = cases[0].first_element_child().expect("it failed");
    assert!(failure.text().is_some_and(|text| text.contains("3 times")), "{failure:?}");
}
