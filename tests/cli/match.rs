use errkb_core::report::MatchReport;

use crate::sandbox::Sandbox;

const DISK: &str = "demo: cannot write /srv/data/out.bin: disk full";

#[test]
fn the_best_entry_stands_first_with_the_captured_values_in_its_advice() {
    let done = Sandbox::new().demo(["match", DISK]).run().code(0);
    let out = done.out();
    assert!(out.starts_with("demo: cannot write /srv/data/out.bin: disk full\ndemo/disk-full"));
    assert!(out.contains("       df -h /srv/data/out.bin\n"), "{out}");
    assert_eq!(done.err(), "");
}

#[test]
fn the_text_may_come_in_words_or_from_standard_input() {
    let sandbox = Sandbox::new();
    let words: Vec<&str> = std::iter::once("match").chain(DISK.split(' ')).collect();
    let by_words = sandbox.demo(words).run().code(0).out();
    let by_stdin =
        sandbox.demo(["match"]).stdin(format!("some line\n{DISK}\n")).run().code(0).out();
    let by_dash = sandbox.demo(["match", "-"]).stdin(DISK).run().code(0).out();
    assert_eq!(by_words, by_stdin);
    assert_eq!(by_words, by_dash);
}

#[test]
fn other_candidates_take_a_line_each_and_wrappers_come_last() {
    let text = format!("{DISK}\ndemo: index is corrupt\ndemo: stopped with exit code 74");
    let out = Sandbox::new().demo(["match", &text]).run().code(0).out();
    let also = out.split("Also possible\n").nth(1).expect("there are others");
    let ids: Vec<&str> = also.lines().filter(|line| line.starts_with("  •")).collect();
    assert_eq!(ids, ["  •  demo/corrupt-index", "  •  demo/stopped"]);
}

#[test]
fn without_a_match_similar_entries_are_called_similar_and_the_code_is_1() {
    let sandbox = Sandbox::new();
    let done = sandbox.demo(["match", "demo cannot write, the disk is full"]).run().code(1);
    let out = done.out();
    assert!(
        out.starts_with("No entry matches this text.\n\nSimilar entries (none of them matches)")
    );
    assert!(out.contains("demo/disk-full") && !out.contains("What works"), "{out}");
    let nothing = sandbox.demo(["match", "completely unrelated words"]).run().code(1).out();
    assert_eq!(nothing, "No entry matches this text.\n");
    sandbox.demo(["match"]).stdin("").run().code(1);
}

#[test]
fn a_pasted_line_may_begin_with_a_dash() {
    let sandbox = Sandbox::new();
    let text = format!("--- {DISK}");
    sandbox.demo(["match", &text, "--lang", "zh"]).run().code(0);
    sandbox.demo(["match", "--", &text]).run().code(1);
}

#[test]
fn json_is_read_back_by_its_own_types_and_its_span_points_into_the_input() {
    let input = format!("2024-07-16T20:34:28.4532359Z \u{1b}[31merror\u{1b}[0m {DISK} 完\r\n");
    let sandbox = Sandbox::new();
    let call = sandbox.demo(["match", "--format", "json"]).stdin(input.clone());
    let value = call.run().code(0).json();
    let report: MatchReport = serde_json::from_value(value.clone()).expect("it is a report");
    assert_eq!(serde_json::to_value(&report).expect("a report is JSON"), value);
    let found = &report.matches[0];
    let [start, end] = found.span.map(|at| usize::try_from(at).expect("it is small"));
    assert_eq!(&input[start..end], DISK);
    assert_eq!((found.text.as_str(), found.layer.as_str()), (DISK, "seeds"));
    assert_eq!(found.captures["path"], "/srv/data/out.bin");
    assert!(value["matches"][0]["entry"]["root_cause_zh"].is_string());
    assert!(value["matches"][0]["entry"]["subcategory"].is_null());
}

#[test]
fn the_order_is_the_same_every_time() {
    let sandbox = Sandbox::new();
    let text = format!("demo: index is corrupt\n{DISK}\ndemo: stopped with exit code 1");
    let first = sandbox.demo(["match", "--format", "json", &text]).run().out();
    for _ in 0..5 {
        assert_eq!(sandbox.demo(["match", "--format", "json", &text]).run().out(), first);
    }
}

#[test]
fn quiet_prints_nothing_and_verbose_tells_why() {
    let sandbox = Sandbox::new();
    let quiet = sandbox.demo(["match", "-q", DISK]).run().code(0);
    assert_eq!((quiet.out(), quiet.err()), (String::new(), String::new()));
    let verbose = sandbox.demo(["match", "-v", DISK]).run().code(0).out();
    assert!(verbose.contains("spells 30 of 47 matched bytes"), "{verbose}");
    assert!(verbose.contains("<path>   /srv/data/out.bin"), "{verbose}");
}

#[test]
fn the_original_document_is_read_as_it_stands() {
    // The quirks of the older format: an empty action, `how` that repeats it, Chinese
    // workarounds in a list beside, partly English, nulls, unknown fields.
    let old = r#"{
      "id": "old/quirks", "signature": "old: challenge missing", "signature_zh": "旧：缺少挑战",
      "regex": "old: challenge missing", "domain": "old", "category": "auth", "subcategory": null,
      "root_cause": "No challenge was sent.", "root_cause_type": "generic",
      "root_cause_zh": "没有发送挑战。", "versions": [{"version": "v1", "introduced": null}],
      "dead_ends": [{"action": "", "why_fails": "Scopes are unrelated.", "fail_rate": 0.7}],
      "workarounds": [{"action": "Send one.\nimport x", "how": "Send one.\nimport x", "success_rate": 0.9}],
      "workarounds_zh": ["发送一个。\nimport x"], "resolvable": "true", "tags": null,
      "evidence_count": 1, "mystery": {"a": [1]}
    }"#;
    let sandbox = Sandbox::new();
    sandbox.write("old/quirks.json", old);
    let folder = sandbox.folder().join("old");
    let run = |lang| {
        let call =
            sandbox.errkb(["match", "--no-embedded", "--lang", lang, "old: challenge missing"]);
        call.arg("--seeds").arg(&folder).run().code(0).out()
    };
    let en = run("en");
    assert!(en.contains("✗  Scopes are unrelated.\n") && en.contains("not checked"), "{en}");
    assert_eq!(en.matches("import x").count(), 1, "{en}");
    assert!(en.contains("(estimate)"), "{en}");
    let zh = run("zh");
    assert!(zh.contains("发送一个。") && zh.contains("没有发送挑战。"), "{zh}");
}

#[test]
fn a_text_that_is_too_long_is_answered_as_far_as_it_was_read_and_that_is_said() {
    let mut text = format!("{DISK}\n").into_bytes();
    text.resize(17 << 20, b'x');
    let done = Sandbox::new().demo(["match"]).stdin(text).run().code(0);
    assert!(done.err().contains("only the first 16 MiB were read"), "{}", done.err());
}
