//! Logs that were written to hurt a CI system, in every form.

use super::runner::commands;
use super::{code_quality, junit_schema, markdown, sarif_schema, scan};
use crate::sandbox::Sandbox;

/// Texts that would do harm if any form let them through.
const HARM: [&str; 14] = [
    "::error file=/etc/passwd::owned",
    "\u{3000}\t::add-mask::owned",
    "::set-env name=PATH::owned",
    "::stop-commands::owned",
    "::endgroup::",
    "##[add-path]owned",
    "%0A::warning::owned",
    "</failure><failure message=\"owned\">]]><![CDATA[&owned;<?owned?><!--",
    "\u{1b}[2J\u{1b}]0;owned\u{7}\u{0}\u{8}\u{fffe}\u{202e}owned\u{2028}x",
    "``` ` </details><script>owned</script>@owned #1 !1",
    "a` ```@owned`` b [owned](https://owned.example) ![x](//owned.example/x.png)",
    "https://owned.example www.owned.example owned@owned.example <https://owned.example>",
    "| owned |\n|---|\n\n# owned\n- owned\n> owned\n    owned\n***\n",
    "{0} {{ }} \\u001b \",\"owned\":\"",
];

/// For each text a log that has it around and in what entries match, then all in one.
fn hostile_logs() -> Vec<Vec<u8>> {
    let mut logs: Vec<Vec<u8>> = HARM.iter().map(|text| hostile_log(text)).collect();
    logs.push(logs.concat());
    logs
}

fn hostile_log(text: &str) -> Vec<u8> {
    let word = text.replace(char::is_whitespace, "");
    let mut log = Vec::new();
    for line in [
        text.to_owned(),
        format!("demo: cannot write {}: disk full", text.replace([':', '\n'], "")),
        format!("{word}:1: demo: unexpected token {word}"),
        format!("demo: {word} did not answer"),
        format!("{text}demo: index is corrupt"),
        format!("{text}demo: stopped with exit code 1"),
    ] {
        log.extend_from_slice(line.as_bytes());
        log.extend_from_slice(b"\n\xff\xfe\xc3\x28\xed\xa0\x80\n");
    }
    log
}

#[test]
fn a_log_cannot_issue_workflow_commands() {
    let sandbox = Sandbox::new();
    for log in hostile_logs() {
        for (format, variable) in [("github", "X"), ("human", "GITHUB_ACTIONS")] {
            let call = scan(&sandbox, format, log.clone()).env(variable, "true");
            let done = call.arg("::error::missing\n::error::file").run().code(2);
            let read = commands(&(done.out() + &done.err()));
            assert!(
                read.iter().all(|command| {
                    let known = ["error", "warning", "group", "endgroup"];
                    format == "github" && known.contains(&command.name.as_str())
                }),
                "{read:#?}"
            );
            for command in &read {
                assert!(!command.data.contains(['\r', '\u{1b}', '\u{202e}']), "{command:?}");
                let file = command.properties.get("file");
                assert!(file.is_none_or(|file| !file.starts_with('/')), "{command:?}");
                let keys: Vec<&str> = command.properties.keys().map(String::as_str).collect();
                assert!(keys.iter().all(|key| ["file", "line", "title"].contains(key)));
            }
            let groups: Vec<&str> = read
                .iter()
                .map(|command| command.name.as_str())
                .filter(|name| name.ends_with("group"))
                .collect();
            assert!(format == "human" || groups == ["group", "endgroup"], "{groups:?}");
        }
    }
}

#[test]
fn a_log_cannot_break_out_of_any_form() {
    let sandbox = Sandbox::new();
    for log in hostile_logs() {
        junit_schema::assert_valid(&scan(&sandbox, "junit", log.clone()).run().code(0).out());
        let sarif = scan(&sandbox, "sarif", log.clone()).run().code(0).json();
        sarif_schema::assert_valid(&sarif);
        let run = &sarif["runs"][0];
        let rules = run["tool"]["driver"]["rules"].as_array().expect("there are rules").iter();
        let results = run["results"].as_array().expect("there are results").iter();
        for message in rules.map(|rule| &rule["help"]).chain(results.map(|r| &r["message"])) {
            let text = message["text"].as_str().expect("it is a text");
            assert!(!text.contains("]("), "it holds a link: {text}");
        }
        code_quality::assert_valid(&scan(&sandbox, "gitlab", log.clone()).run().code(0).json());
        markdown::assert_harmless(&scan(&sandbox, "markdown", log).run().code(0).out());
    }
}
