//! What a scan finds in such lines, and what is found in them where they are pasted.

use std::path::Path;

use proptest::prelude::*;

use super::*;
use crate::kb::Kb;
use crate::rank::rank_block;
use crate::scan::{Hit, ScanOptions, Scanner, Source};

fn kb(entries: &[(&str, &str)]) -> Kb {
    let parse = |(id, regex): &(&str, &str)| {
        let text = format!("{{\"id\": \"{id}\", \"signature\": \"s\", \"regex\": {regex:?}}}");
        crate::load::parse_entry(Path::new("x.json"), &text).expect("the entry is well formed")
    };
    Kb::of(&entries.iter().map(parse).collect::<Vec<_>>())
}

/// Line, place and text of what a scan finds.
fn scan(kb: &Kb, log: &[u8], chunk: usize) -> Vec<(u64, u64, String)> {
    let options = ScanOptions { every_hit: true, chunk, ..ScanOptions::default() };
    let mut hits = Vec::new();
    let mut note = |hit: &Hit| {
        hits.push((hit.place.line, hit.place.offset, hit.place.text.clone()));
    };
    let mut source = log;
    Scanner::new(kb, options)
        .scan(Source::named("log"), &mut source, &mut note)
        .expect("memory can be read");
    hits
}

#[test]
fn blocks_are_seen_through_prefixes_and_json() {
    let kb = kb(&[("a/key", "Traceback[^\\n]*\\n(?:  [^\\n]*\\n)+KeyError: (?P<key>.*)")]);
    let lines = ["Traceback (most recent call last):", "  File \"a.py\"", "KeyError: 'x'"];
    let with = |each: fn(&str) -> String| lines.map(each).join("\n");
    let logs = [
        with(|line| format!("web-1  | 2024-05-22T12:43:46.962646123Z {line}")),
        with(|line| format!("build\tRun\t2024-05-22T12:43:46.9626460Z {line}\r")),
        with(|line| format!("\u{1b}[36m[pod/web-0/app] \u{1b}[0m{line}")),
        with(|line| {
            let log = serde_json::json!({"log": format!("{line}\n"), "stream": "stderr"});
            format!("{log}")
        }),
        format!("{}", serde_json::json!({"level": "error", "message": lines.join("\n")})),
        format!(
            "x\nweb-1  | {}\nx",
            serde_json::json!({"msg": "failed", "exc_info": lines.join("\n") + "\n"})
        ),
    ];
    for log in logs {
        let found = rank_block(&kb, &normalise(log.as_bytes()));
        assert_eq!(found.len(), 1, "{log}");
        for chunk in [1, 30, 4096] {
            let hits = scan(&kb, log.as_bytes(), chunk);
            assert_eq!(hits.len(), 1, "{log}");
            assert_eq!(hits[0].2, lines[0], "{log}");
            let at = usize::try_from(hits[0].1).expect("it is small");
            assert!(log[at..].starts_with("Traceback"), "{log}");
        }
    }
}

#[test]
fn marks_are_read_with_and_without() {
    let kb = kb(&[
        ("a/path", "^(?P<path>\\S+)\\(1,2\\): error TS"),
        ("a/mark", "##\\[error\\]Bash exited with code"),
    ]);
    let log = "2024-05-22T12:43:46.9Z ##[error]src/a.ts(1,2): error TS1\n##[error]Bash exited with code '1'\n";
    let texts = ["##[error]src/a.ts(1,2): error TS1", "##[error]Bash exited with code '1'"];
    let expected = vec![(1, 32, texts[0].to_owned()), (2, 57, texts[1].to_owned())];
    assert_eq!(scan(&kb, log.as_bytes(), 4096), expected);
    let block = normalise(log.as_bytes());
    let ranked = rank_block(&kb, &block);
    assert_eq!(ranked.len(), 2);
    let path = ranked.iter().find(|one| kb.summary(one.entry).id() == "a/path").expect("it is");
    let captures = kb.captures(
        &kb.matcher(),
        block.text(),
        &path.hit,
        &mut crate::matcher::Scratch::default(),
    );
    assert_eq!(captures["path"], "src/a.ts");
}

#[test]
fn fields_of_json_objects_are_matched_where_no_message_is() {
    let kb = kb(&[
        ("a/field", "\"code\":\"42501\""),
        ("a/either", "\\S*: missing |\"kind\":\"lost\"\\n?"),
    ]);
    let log =
        "{\"code\":\"42501\",\"message\":\"alpha: missing x\"}\n{\"kind\":\"lost\",\"msg\":\"m\"}";
    let hits = scan(&kb, log.as_bytes(), 4096);
    let places: Vec<_> = hits.iter().map(|(line, offset, _)| (*line, *offset)).collect();
    assert_eq!(places, [(1, 1), (1, 27), (2, 47)]);
    let first = log.lines().next().expect("there is one");
    assert_eq!(hits[0].2, first);
    assert_eq!(hits[1].2, "alpha: missing x");
    let ranked = rank_block(&kb, &normalise(log.as_bytes()));
    assert_eq!(ranked.len(), 2);
}

/// A raw line, the place of the message in it, and the text that shows the message.
type Made = (Vec<u8>, usize, String);

/// A line that says `message` in one of the ways that logs have.
fn made(message: &str, way: u8, is_crlf: bool, prefix: &str) -> Made {
    let (mut raw, mut text) = (prefix.as_bytes().to_vec(), message.to_owned());
    let mut at = raw.len();
    let json = |value: serde_json::Value, mark: &str| {
        let json = value.to_string();
        let at = json.find(mark).expect("it is in there");
        (json.into_bytes(), at)
    };
    match way {
        0 => raw.extend(message.bytes()),
        1 => {
            raw.extend(format!("\u{1b}[31m{message}\u{1b}[0m").bytes());
            at += 5;
        }
        2 => {
            raw.extend(format!("10%\r{message}").bytes());
            at += 4;
        }
        3 => {
            raw.extend(format!("wait |\u{8}/\u{8}{message}").bytes());
            // The last of the signs that turn stays.
            text = format!("wait {message}");
            let typed = raw.len() - message.len();
            raw.splice(typed..typed, *b"-\x08");
            at = raw.len() - message.len();
        }
        4 => {
            raw.extend(message.chars().flat_map(|c| [c, '\u{8}', c]).collect::<String>().bytes());
            let first = message.chars().next().map_or(0, char::len_utf8);
            at += first + 1;
        }
        5 => raw.extend(message.bytes().flat_map(|byte| [byte, 0])),
        6 => {
            raw.push(0xff);
            raw.extend(message.bytes());
            text = format!("\u{fffd}{message}");
            at += 1;
        }
        7 => {
            let (json, place) =
                json(serde_json::json!({"level": "error", "msg": message}), "err: ");
            raw.extend(json);
            at += place;
        }
        8 => {
            let log = format!("first\n{message}\nlast\n");
            let (json, place) = json(serde_json::json!({"stream": "stderr", "log": log}), "err: ");
            raw.extend(json);
            at += place;
        }
        _ => {
            let inner = serde_json::json!({"message": message, "more": [1, {"x": null}]});
            let (json, place) = json(serde_json::json!({"log": inner.to_string()}), "err: ");
            raw.extend(json);
            at += place;
        }
    }
    if is_crlf {
        raw.push(b'\r');
    }
    (raw, at, text)
}

proptest! {
    #[test]
    fn hits_have_the_line_the_place_and_the_text_of_a_naive_reading(
        lines in prop::collection::vec(
            (
                prop::option::weighted(0.6, "(err: missing \"\\\\*[a-z磁]{1,4}\")"),
                0..10_u8,
                any::<bool>(),
                prop::sample::select(vec![
                    "", "", "web-1  | ", "2024-05-22T12:43:46.9Z ", "[pod/a/b] ", "\0",
                    "2024-05-22T12:43:46.962646Z 00O ", "\u{1b}[36mweb_1 | \u{1b}[0m",
                    "May 22 12:43:46 host ",
                ]),
            ),
            1..12,
        ),
        chunk in 1..400_usize,
    ) {
        let kb = kb(&[("a/missing", "err: missing \"(?P<what>[^\"]+)\"")]);
        let mut log = Vec::new();
        let mut expected = Vec::new();
        for (number, (message, way, is_crlf, prefix)) in (1..).zip(&lines) {
            let start = log.len() as u64;
            match message {
                Some(message) => {
                    // A host has a program behind it.
                    let is_host = prefix.ends_with("host ");
                    let message = if is_host { format!("prog: {message}") } else { message.clone() };
                    let way = if is_host { way % 7 } else { *way };
                    let way = if is_host && (way == 3 || way == 2 || way == 6) { 0 } else { way };
                    let (raw, at, text) = made(&message, way, *is_crlf, prefix);
                    let at = if is_host { place_behind_program(&raw, at, way) } else { at };
                    expected.push((number, start + at as u64, text));
                    log.extend(raw);
                }
                None => log.extend(made("err: all is \"well\"", *way, *is_crlf, prefix).0),
            }
            log.push(b'\n');
        }
        prop_assert_eq!(scan(&kb, &log, chunk), expected.clone());
        // What is pasted is seen the same.
        let block = normalise(&log);
        let mut hits = Vec::new();
        let mut scratch = crate::matcher::Scratch::default();
        kb.matcher().matches_into(block.text(), &mut scratch, &mut hits);
        block.prefer_messages(&mut hits, |hit| (hit.entry, hit.span.start));
        let mut places: Vec<_> = hits
            .iter()
            .map(|hit| (block.piece_at(hit.span.start).line, block.original_offset(hit.span.start)))
            .collect();
        places.sort_unstable();
        let known: Vec<_> = expected.iter().map(|(line, at, _)| (*line, *at)).collect();
        prop_assert_eq!(places, known);
    }
}

/// Where `err` begins behind `prog: `, by how its characters were written.
fn place_behind_program(raw: &[u8], at: usize, way: u8) -> usize {
    let program = "prog: ".len();
    match way {
        4 => at + 3 * program,
        5 => at + 2 * program,
        _ => {
            assert!(raw[at + program..].starts_with(b"err"));
            at + program
        }
    }
}

#[test]
fn blocks_are_seen_through_marks() {
    let kb = kb(&[(
        "a/key",
        "Traceback[^\\n]*\\n(?P<where>  [^\\n]*)\\n(?:  [^\\n]*\\n)*KeyError: (?P<key>.*)",
    )]);
    let lines =
        ["Traceback (most recent call last):", "  File \"a.py\"", "    x()", "KeyError: 'x'"];
    for (marks, first) in [
        (["##[error]"; 4], 9),
        (["##[error]", "", "", "##[error]"], 9),
        (["", "::error::", "::error::", "::error file=a.py,line=1::"], 0),
        (["2024-05-22T12:43:46.9Z ##[error]"; 4], 32),
        (["\u{1b}[31m::error::"; 4], 14),
    ] {
        let log: Vec<String> =
            marks.iter().zip(lines).map(|(mark, line)| format!("{mark}{line}")).collect();
        let log = format!("before\n{}\nafter", log.join("\n"));
        let place = 7 + first;
        for chunk in [1, 30, 4096] {
            let hits = scan(&kb, log.as_bytes(), chunk);
            let places: Vec<_> = hits.iter().map(|(line, at, _)| (*line, *at)).collect();
            assert_eq!(places, [(2, place)], "{log}");
        }
        let block = normalise(log.as_bytes());
        let ranked = rank_block(&kb, &block);
        assert_eq!(ranked.len(), 1, "{log}");
        let mut scratch = crate::matcher::Scratch::default();
        let hit = &ranked[0].hit;
        assert!(block.text()[hit.span.clone()].ends_with(b"KeyError: 'x'"), "{log}");
        let captures = kb.captures(&kb.matcher(), block.text(), hit, &mut scratch);
        assert_eq!((&*captures["where"], &*captures["key"]), ("  File \"a.py\"", "'x'"), "{log}");
    }
}
