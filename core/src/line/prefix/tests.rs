use super::*;

/// What of a line is behind its prefixes.
fn text(line: &str) -> &str {
    let start = length(line.as_bytes());
    let text = &line[start..];
    assert_eq!(length(text.as_bytes()), 0, "{line}: all is taken at once");
    text
}

#[test]
fn prefixes_are_seen_through_alone_and_in_a_row() {
    for (line, behind) in [
        // GitHub Actions and Azure Pipelines.
        ("2024-05-22T12:43:46.9626460Z boom", "boom"),
        ("2024-05-22T12:43:46Z", ""),
        ("\u{feff}2024-05-22T12:43:46.9626460Z boom", "boom"),
        ("2024-05-22T12:43:46.9626460Z ##[error]boom", "##[error]boom"),
        ("build (3.9)\tRun tests\t2024-05-22T12:43:46.9626460Z E   boom", "E   boom"),
        ("build\tSet up job\t\u{feff}2024-05-22T12:43:46.9626460Z boom", "boom"),
        // GitLab.
        ("2024-05-22T12:43:46.962646Z 00O boom", "boom"),
        ("2024-05-22T12:43:46.962646Z 01E boom", "boom"),
        ("2024-05-22T12:43:46.962646Z 0aO+boom", "boom"),
        ("2024-05-22T12:43:46.962646Z 00O", ""),
        // Jenkins.
        ("[2024-05-22T12:43:46.962Z] boom", "boom"),
        ("[2024-05-22T12:43:46.962Z] [Pipeline] sh", "[Pipeline] sh"),
        ("12:34:56  boom", "boom"),
        ("12:34:56    File \"a.py\"", "  File \"a.py\""),
        // Containers.
        ("web-1  | boom", "boom"),
        ("web_1 | boom", "boom"),
        ("shop-web-12  |", ""),
        ("web-1  | 2024-05-22T12:43:46.962646123Z   File \"a.py\"", "  File \"a.py\""),
        ("web-1  | 12 | let x;", "12 | let x;"),
        ("[pod/web-5d9c7b4f6-x2x7p/app] boom", "boom"),
        ("[pod/web-0/app] 2024-05-22T12:43:46.962646123Z boom", "boom"),
        ("2024-05-22T12:43:46.962646123Z stderr F boom", "boom"),
        ("2024-05-22T20:43:46.962646123+08:00 stdout P boom", "boom"),
        ("#12 3.456 boom", "boom"),
        ("#12 105.1   boom", "  boom"),
        ("2024-05-22T12:43:46.9626460Z #12 10.31 boom", "boom"),
        // Syslog and the journal.
        ("May 22 12:43:46 web1 app[123]: boom", "app[123]: boom"),
        ("May  2 12:43:46 web1 kernel: boom", "kernel: boom"),
        ("<34>Oct 11 22:14:15 mymachine su: boom", "su: boom"),
        ("<34>1 2003-10-11T22:14:15.003Z host app - - - boom", "boom"),
        ("<165>1 2003-10-11T22:14:15+02:00 h app 8 ID47 [x@1 a=\"]\\\"\"][y] boom", "boom"),
        ("2024-05-22T12:43:46+0800 web1 app[123]: boom", "app[123]: boom"),
        ("2024-05-22T12:43:46.123456+02:00 web1 kernel: boom", "kernel: boom"),
    ] {
        assert_eq!(text(line), behind, "{line}");
    }
}

#[test]
fn what_is_part_of_a_message_stays() {
    for line in [
        "12 errors",
        "error[E0382]: borrow of moved value",
        "12 | let x = 1;",
        " | ",
        "| a-1 | b |",
        "name   | value",
        "postgres  | no number, no service",
        "web-1 | ready | 3",
        "web-1| ready",
        "web-1 | UNREACHABLE! => {",
        "web-1 | FAILED! => {",
        "web_1 | SUCCESS => {",
        "web-1 exited with code 1",
        "[pod/web] was deleted",
        "[pod/web/app]: was deleted",
        "[pod/Web/app] was deleted",
        "[Pipeline] sh",
        "[2024-05-02T09:12:44+00:00] FATAL: boom",
        "[2024-05-01T10:00:00.000+0000] {dagbag.py:346} ERROR - boom",
        "[16:38:18] Starting 'dist'...",
        "2024-05-22T12:43:46 no zone",
        "2024-05-22T12:43:46+02:00 zone without a program",
        "2024-05-22T12:43:46+02:00 worker db: gone",
        "2024-05-22 12:43:46 INFO boom",
        "May 22 12:43:46 ERROR db: gone",
        "2006-01-02T15:04:05Z07:00",
        "12:34:56 one space",
        "12:34:56,335 INFO boom",
        "12:34:56.306 INFO boom",
        "May 22 12:43:46 was a bad time",
        "May 22 12:43:46 web1 app went: away",
        "May 2024 was a bad month",
        "<34> is a number",
        "<34>1 2003-10-11T22:14:15.003Z host app boom",
        "#12 ERROR: secret npmrc: not found",
        "#12 [2/2] RUN npm ci",
        "#12 3.5 was fixed",
        "#12 DONE 3.4s",
        "#0 /app/index.php(12): boom()",
        "#0 0x55d0 in main",
        "ok  \tgotest.tools/x\t0.011s",
        "job\tstep\tboom",
        "##[error]boom",
        "## [error] boom",
        "错误：磁盘已满",
        "",
    ] {
        assert_eq!(text(line), line);
    }
}

#[test]
fn a_stream_mark_stands_only_behind_a_time() {
    assert_eq!(text("00O boom"), "00O boom");
    assert_eq!(text("2024-05-22T12:43:46.962646Z 00X boom"), "00X boom");
    assert_eq!(text("2024-05-22T12:43:46.962646Z stdout of it"), "stdout of it");
}

#[test]
fn marks_and_sections_have_exact_shapes() {
    assert_eq!(mark_length(b"##[error]boom"), 9);
    assert_eq!(mark_length(b"##[group]"), 9);
    assert_eq!(mark_length(b"::error::boom"), 9);
    assert_eq!(mark_length(b"::warning file=a.c,line=3::x::y"), 27);
    for text in [
        "##[]x",
        "##[Error]x",
        "## [error]",
        "##[error",
        "#[error]",
        "##[two words]",
        "::error",
        "::errors::x",
        "::error file=a:b",
        "::set-output name=x::y",
        ":error::x",
    ] {
        assert_eq!(mark_length(text.as_bytes()), 0, "{text}");
    }
    assert!(is_section_mark(b"section_start:1560896352:prepare[collapsed=true]"));
    assert!(is_section_mark(b"travis_time:end:07ef80bc:start=1,finish=2,duration=1"));
    assert!(!is_section_mark(b"travis_fold: not found"));
    assert!(!is_section_mark(b"see section_start:1:x"));
}

mod any_bytes {
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn are_taken_at_once_and_within_bounds(
            line in "(2024-05-22T12:43:46(\\.[0-9]{1,9})?Z ?|0[0-9a]O[ +]|web-1 {1,2}\\| |#1 1\\.234 |\\[pod/a/b\\] |May 22 12:43:46 |h |p(\\[1\\])?: |<1>|1 |- |stdout F |\t|\u{feff}|[a#<\\[0 ]){0,9}"
        ) {
            let line = line.as_bytes();
            let start = super::length(line);
            prop_assert!(start <= line.len());
            prop_assert_eq!(super::length(&line[start..]), 0);
        }
    }
}
