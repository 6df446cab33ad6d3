use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};

use errkb_core::report::{ScanHit, ScanReport};

use crate::sandbox::{Sandbox, fixtures};

fn log() -> String {
    let mut log = String::new();
    for number in 1..=3000 {
        let line = match number {
            1200 => "2024-07-16T20:34:28.45Z \u{1b}[31mdemo: cannot write /a: disk full\u{1b}[0m",
            1500 => "demo: index checksum mismatch",
            2000 => "demo: cannot write /b: disk full",
            2999 => "demo: stopped with exit code 1",
            _ => "all is well",
        };
        log.push_str(line);
        log.push('\n');
    }
    log
}

#[test]
fn hits_are_grouped_with_counts_and_original_lines_and_the_cause_stands_first() {
    let log = log();
    let sandbox = Sandbox::new();
    let value = sandbox.demo(["scan", "--format", "json"]).stdin(log.clone()).run().code(0).json();
    let report: ScanReport = serde_json::from_value(value.clone()).expect("it is a report");
    assert_eq!(serde_json::to_value(&report).expect("a report is JSON"), value);
    assert_eq!((report.lines, report.bytes), (3000, log.len() as u64));
    let brief: Vec<(&str, &str, u64, u64, u64)> = value["findings"]
        .as_array()
        .expect("there are findings")
        .iter()
        .map(|finding| {
            let number = |value: &serde_json::Value| value.as_u64().expect("it is a number");
            (
                finding["id"].as_str().expect("it is a text"),
                finding["role"].as_str().expect("it is a text"),
                number(&finding["count"]),
                number(&finding["first"]["line"]),
                number(&finding["last"]["line"]),
            )
        })
        .collect();
    assert_eq!(
        brief,
        [
            ("demo/disk-full", "cause", 2, 1200, 2000),
            ("demo/corrupt-index", "follows", 1, 1500, 1500),
            ("demo/stopped", "symptom", 1, 2999, 2999),
        ]
    );
    let first = &report.findings[0];
    let at = usize::try_from(first.first.offset).expect("it is small");
    assert!(log[at..].starts_with("demo: cannot write /a: disk full"));
    assert_eq!(first.captures.len(), 2);
    assert_eq!(first.entry.workarounds[0].how.lines().next(), Some("df -h /a"));
    assert_eq!(report.findings[1].led_to_by.as_deref(), Some("demo/disk-full"));
}

#[test]
fn a_stream_tells_each_hit_and_then_the_whole() {
    let lines = Sandbox::new().demo(["scan", "--format", "jsonl"]).stdin(log()).run().code(0);
    let lines = lines.json_lines();
    let (report, hits) = lines.split_last().expect("there are lines");
    let places: Vec<u64> = hits
        .iter()
        .map(|hit| serde_json::from_value::<ScanHit>(hit.clone()).expect("it is a hit").line)
        .collect();
    assert_eq!(places, [1200, 1500, 2000, 2999]);
    serde_json::from_value::<ScanReport>(report.clone()).expect("the last line is the report");
}

#[test]
fn files_folders_and_standard_input_together() {
    let sandbox = Sandbox::new();
    sandbox.write("logs/a.log", "demo: index is corrupt\n");
    sandbox.write("logs/deep/b.log", "x\ndemo: index is corrupt");
    sandbox.write("logs/.hidden/c.log", "demo: index is corrupt\n");
    #[cfg(unix)]
    std::os::unix::fs::symlink("..", sandbox.folder().join("logs/deep/loop")).expect("a link");
    let call = sandbox.demo(["scan", "--format", "jsonl", "logs", "-"]);
    let lines = call.stdin("demo: index is corrupt").run().code(0).json_lines();
    let files: Vec<&str> =
        lines[..lines.len() - 1].iter().filter_map(|hit| hit["file"].as_str()).collect();
    assert_eq!(files, ["logs/a.log", "logs/deep/b.log", "-"]);
    assert_eq!(lines.last().expect("there is a report")["lines"], 4);
}

#[test]
fn what_cannot_be_read_is_told_and_the_rest_goes_on() {
    let sandbox = Sandbox::new();
    sandbox.write("good.log", "demo: index is corrupt\n");
    let done = sandbox.demo(["scan", "missing.log", "good.log"]).run().code(2);
    assert!(done.out().contains("demo/corrupt-index"));
    assert_eq!(
        done.err(),
        "errkb: error: “missing.log” does not exist.\n  \
         Check the path; it is looked up from the current folder.\n",
    );
}

#[test]
fn nothing_found_is_code_1() {
    let sandbox = Sandbox::new();
    let done = sandbox.demo(["scan"]).stdin("all is well\nand so on\n").run().code(1);
    assert_eq!(done.out(), "No known error in 2 lines.\n");
    let done = sandbox.demo(["scan"]).stdin("").run().code(1);
    assert_eq!(done.out(), "The input is empty: nothing to scan.\n");
}

#[test]
fn context_max_and_domain_limit_what_is_shown() {
    let sandbox = Sandbox::new();
    let bare = sandbox.demo(["scan", "-C", "0", "--max", "1"]).stdin(log()).run().code(0).out();
    assert!(bare.contains("> 1200 │ demo: cannot write /a: disk full"), "{bare}");
    assert!(!bare.contains("1199 │") && bare.contains("2 more findings are left out"), "{bare}");
    let wide = sandbox.demo(["scan", "-C", "5"]).stdin(log()).run().code(0).out();
    assert!(wide.contains("1195 │ all is well") && wide.contains("1205 │"), "{wide}");
    let other = sandbox.demo(["scan", "--domain", "nowhere"]).stdin(log()).run().code(1);
    assert!(other.err().contains("no entry has the domain “nowhere”"), "{}", other.err());
}

#[test]
fn a_closed_pipe_is_success() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_errkb"))
        .args(["scan", "--no-embedded", "--format", "jsonl", "--seeds"])
        .arg(fixtures())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the command can be started");
    drop(child.stdout.take());
    let mut stdin = child.stdin.take().expect("its input is a pipe");
    let log = "demo: index is corrupt\n".repeat(20_000);
    // It may stop reading before all is written; that is what it should do.
    let _ = stdin.write_all(log.as_bytes());
    drop(stdin);
    let done = child.wait_with_output().expect("it ends");
    assert_eq!(done.status.code(), Some(0));
    assert_eq!(String::from_utf8_lossy(&done.stderr), "");
}

#[test]
fn errors_that_show_no_entry_are_told_by_what_they_have_in_common() {
    let sandbox = Sandbox::new();
    let mut log = String::from("demo: cannot write /a: disk full\n");
    for number in 0..40 {
        let place = format!("gizmo.c:{number}:7");
        log.extend([&place, ": error: gizmo ", &number.to_string(), " is upside down\n"]);
        log.push_str("0 errors so far\n\u{1b}[33mwarning: error is a word\u{1b}[0m\n");
    }
    log.push_str("\u{1b}[31mERROR\u{1b}[0m: cannot find gizmo at /opt/gizmo\r\n");
    for threads in ["1", "4"] {
        let args = ["scan", "--format", "json", "--threads", threads];
        let report: ScanReport =
            serde_json::from_value(sandbox.demo(args).stdin(log.clone()).run().code(0).json())
                .expect("it is a report");
        let unknown: Vec<_> = report
            .unknown
            .iter()
            .map(|one| (one.template.as_str(), one.count, one.first.line, one.last.line))
            .collect();
        assert_eq!(
            unknown,
            [
                ("gizmo.c:<n>:<n>: error: gizmo <n> is upside down", 40, 2, 119),
                ("ERROR: cannot find gizmo at <path>", 1, 122, 122),
            ]
        );
        let first = &report.unknown[1].first;
        assert_eq!(first.text, "ERROR: cannot find gizmo at /opt/gizmo");
        let at = usize::try_from(first.offset).expect("it is small");
        assert!(log[at..].starts_with("\u{1b}[31mERROR"));
    }
    let page = sandbox.demo(["scan", "--lang", "en"]).stdin(log).run().code(0).out();
    let known = page.find("demo/disk-full").expect("it is known");
    let heading = page.find("does not know").expect("there is such a part");
    assert!(
        known < heading && page[heading..].contains("errkb draft 'gizmo.c:0:7: error"),
        "{page}"
    );
}

#[test]
fn what_a_good_run_printed_too_is_left_out() {
    let sandbox = Sandbox::new();
    let good = "demo: index is corrupt\nerror: gizmo 7 is upside down\n\
                demo: cannot write /a: disk full\n";
    let good = sandbox.write("good.log", good);
    let bad = "demo: index is corrupt\nerror: gizmo 12 is upside down\n\
               demo: cannot write /b: disk full\nerror: gizmo box is empty\n\
               demo: cannot write the index\n";
    let call = |more: &[&'static str]| {
        let args = ["scan", "--format", "json"].iter().chain(more).copied();
        let report = sandbox.demo(args).arg("--baseline").arg(&good).stdin(bad).run().json();
        serde_json::from_value::<ScanReport>(report).expect("it is a report")
    };
    let report = call(&[]);
    // A path is masked: the same error at another place is no news.
    assert!(report.findings.is_empty(), "{:#?}", report.findings);
    let templates: Vec<_> = report.unknown.iter().map(|one| one.template.as_str()).collect();
    assert_eq!(templates, ["error: gizmo box is empty"]);
    let missing = sandbox.demo(["scan", "--baseline", "nowhere.log"]).stdin(bad).run().code(2);
    assert!(missing.err().contains("nowhere.log"), "{}", missing.err());
}

#[test]
fn a_stream_leaves_out_what_a_good_run_printed_too() {
    let sandbox = Sandbox::new();
    let good = sandbox.write("good.log", "demo: index is corrupt\n");
    let lines = sandbox
        .demo(["scan", "--format", "jsonl"])
        .arg("--baseline")
        .arg(&good)
        .stdin("demo: index is corrupt\ndemo: cannot write /b: disk full\n")
        .run()
        .code(0)
        .json_lines();
    let hits: Vec<_> = lines[..lines.len() - 1].iter().map(|hit| hit["id"].clone()).collect();
    assert_eq!(hits, ["demo/disk-full"]);
}

/// A stream of hits over the fixtures, with pipes at both ends.
fn streaming() -> std::process::Child {
    Command::new(env!("CARGO_BIN_EXE_errkb"))
        .args(["scan", "--no-embedded", "--format", "jsonl", "--seeds"])
        .arg(fixtures())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the command can be started")
}

#[test]
fn each_hit_of_a_log_that_goes_on_is_told_before_the_next_line_comes() {
    let mut child = streaming();
    let mut stdin = child.stdin.take().expect("its input is a pipe");
    let mut answers = BufReader::new(child.stdout.take().expect("its output is a pipe")).lines();
    for number in 1..=3 {
        // The pipe stays open: whoever waits for its end waits for ever.
        stdin.write_all(b"demo: index is corrupt\n").expect("it reads on");
        let hit = answers.next().expect("there is a hit").expect("it is text");
        let hit: ScanHit = serde_json::from_str(&hit).expect("it is a hit");
        assert_eq!((hit.line, hit.id.as_str()), (number, "demo/corrupt-index"));
    }
    drop(stdin);
    let report = answers.next().expect("there is a report").expect("it is text");
    let report: ScanReport = serde_json::from_str(&report).expect("it is a report");
    assert_eq!((report.lines, report.findings[0].count), (3, 3));
    assert!(child.wait().expect("it ends").success());
}

#[test]
fn a_log_without_an_end_is_read_as_long_as_someone_listens() {
    let mut child = streaming();
    let mut stdin = child.stdin.take().expect("its input is a pipe");
    let writer = std::thread::spawn(move || {
        while stdin.write_all(b"all is well\ndemo: index is corrupt\n").is_ok() {}
    });
    let mut answers = BufReader::new(child.stdout.take().expect("its output is a pipe")).lines();
    for number in 1..=10_000 {
        let hit = answers.next().expect("there is a hit").expect("it is text");
        let hit: ScanHit = serde_json::from_str(&hit).expect("it is a hit");
        assert_eq!(hit.line, 2 * number);
    }
    drop(answers);
    assert!(child.wait().expect("it ends").success());
    writer.join().expect("the writer ends with its reader");
}

#[test]
fn places_in_other_encodings_are_those_of_the_original_file() {
    let sandbox = Sandbox::new();
    let text = "一切正常\r\ndemo: cannot write /a: disk full\r\n";
    let utf16: Vec<u8> =
        [0xfeff].into_iter().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let path = sandbox.write("build.log", &utf16);
    let report = sandbox.demo(["scan", "--format", "json"]).arg(&path).run().code(0).json();
    let first = &report["findings"][0]["first"];
    let at = first["offset"].as_u64().expect("it is a number");
    assert_eq!((&first["line"], at), (&serde_json::json!(2), 14));
    assert_eq!(utf16[14..18], *b"d\0e\0");
    assert_eq!(report["bytes"], utf16.len() - 2);
}
