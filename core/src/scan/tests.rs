use std::cell::Cell;
use std::path::Path;

use super::*;
use crate::line::MAX_PIECE;

fn kb(entries: &[(&str, &str, &str)]) -> Kb {
    let parse = |(id, regex, more): &(&str, &str, &str)| {
        let text =
            format!("{{\"id\": \"{id}\", \"signature\": \"s\", \"regex\": {regex:?}{more}}}");
        crate::load::parse_entry(Path::new("x.json"), &text).expect("the entry is well formed")
    };
    Kb::of(&entries.iter().map(parse).collect::<Vec<_>>())
}

fn scan_with(kb: &Kb, log: &[u8], options: ScanOptions) -> (Vec<Hit>, Vec<Finding>, (u64, u64)) {
    let mut scanner = Scanner::new(kb, ScanOptions { context: 1, every_hit: true, ..options });
    let mut hits = Vec::new();
    let mut source = log;
    scanner
        .scan(Source::named("log"), &mut source, &mut |hit| hits.push(hit.clone()))
        .expect("memory can be read");
    let totals = scanner.totals();
    (hits, scanner.finish(&Baseline::default()).0, totals)
}

fn scan(kb: &Kb, log: &[u8], chunk: usize) -> (Vec<Hit>, Vec<Finding>, (u64, u64)) {
    scan_with(kb, log, ScanOptions { chunk, ..ScanOptions::default() })
}

fn sample() -> Kb {
    kb(&[
        ("a/missing", "error: missing (?P<what>\\w+)", ""),
        ("a/block", "Caused by:\\n\\s+disk full", ""),
        ("a/generic", "error: \\w+", ""),
        ("b/stopped", "stopped with code", ", \"category\": \"wrapper\""),
    ])
}

#[test]
fn hits_are_grouped_with_their_places_whatever_the_chunks() {
    let mut log = String::new();
    for number in 1..=500 {
        let line = match number {
            100 => "\u{1b}[31merror: missing alpha\u{1b}[0m".to_owned(),
            200 | 201 => "2024-07-16T20:34:28Z error: missing beta".to_owned(),
            300 => "Caused by:".to_owned(),
            301 => "  disk full".to_owned(),
            499 => "stopped with code 1".to_owned(),
            other => format!("line {other}"),
        };
        log.push_str(&line);
        log.push_str("\r\n");
    }
    let kb = sample();
    let whole = scan(&kb, log.as_bytes(), log.len());
    for chunk in [1, 7, 64, 1000] {
        assert_eq!(scan(&kb, log.as_bytes(), chunk), whole, "chunks of {chunk}");
    }
    for threads in [2, 8] {
        let options = ScanOptions { threads, chunk: 100, ..ScanOptions::default() };
        assert_eq!(scan_with(&kb, log.as_bytes(), options), whole, "{threads} threads");
    }
    let (hits, findings, (lines, bytes)) = whole;
    assert_eq!((lines, bytes), (500, log.len() as u64));
    assert_eq!(
        hits.iter().map(|hit| hit.place.line).collect::<Vec<_>>(),
        [100, 200, 201, 300, 499]
    );
    let first = findings.first().expect("something was found");
    assert_eq!(kb.summary(first.entry).id(), "a/missing");
    assert_eq!((first.role, first.group.count), (Role::Cause, 3));
    assert_eq!(first.group.captures.len(), 2);
    assert_eq!(first.group.first.text, "error: missing alpha");
    let at = usize::try_from(first.group.first.offset).expect("it is small");
    assert!(log[at..].starts_with("error: missing alpha"));
    let context: Vec<_> = first.group.context.iter().map(|line| line.text.as_str()).collect();
    assert_eq!(context, ["line 99", "error: missing alpha", "line 101"]);
    assert_eq!(findings.last().map(|finding| finding.role), Some(Role::Symptom));
}

#[test]
fn what_an_entry_leads_to_is_folded_under_it() {
    let kb = kb(&[
        (
            "a/first",
            "disk is full",
            ", \"transition_graph\": {\"leads_to\": [{\"error_id\": \"a/then\"}]}",
        ),
        ("a/then", "error: could not write", ""),
    ]);
    let (_, findings, _) = scan(&kb, b"disk is full\nerror: could not write\n", 64);
    assert_eq!(findings.iter().map(|f| f.role).collect::<Vec<_>>(), [Role::Cause, Role::Follows]);
    let (_, findings, _) = scan(&kb, b"error: could not write\ndisk is full\n", 64);
    assert_eq!(findings.iter().map(|f| f.role).collect::<Vec<_>>(), [Role::Cause, Role::Other]);
}

#[test]
fn a_line_without_an_end_is_read_in_pieces() {
    let kb = sample();
    let mut log = vec![b'x'; 3 * MAX_PIECE];
    log.extend_from_slice(b" error: missing tail ");
    log.extend(std::iter::repeat_n(b'y', 3 * MAX_PIECE));
    log.extend_from_slice(b"\nerror: missing next");
    let (hits, _, (lines, _)) = scan(&kb, &log, 4096);
    assert_eq!(lines, 2);
    assert_eq!(hits.iter().map(|hit| hit.place.line).collect::<Vec<_>>(), [1, 2]);
}

#[test]
fn of_a_long_line_the_match_is_shown() {
    let kb = sample();
    let (x, y) = ("x".repeat(30_000), "y".repeat(3_000));
    let objects = format!("{{\"msg\":\"{x} error: missing alpha {y}\"}}");
    for line in [
        format!("{x} error: missing alpha {y}"),
        format!("{x} \u{1b}[31merror: missing alpha\u{1b}[0m {y}"),
        format!("{x}\r{x} error: missing alpha {y}\r{x}"),
        objects,
    ] {
        let (hits, findings, _) = scan(&kb, format!("before\n{line}\nafter").as_bytes(), 4096);
        assert_eq!((hits.len(), findings.len()), (1, 1));
        let text = &hits[0].place.text;
        assert!(text.contains("error: missing alpha"), "{text}");
        assert!(text.starts_with("…x") && text.ends_with("y…"), "{text}");
        assert_eq!(text.chars().count(), Place::MAX_TEXT + 2);
        let context = &findings[0].group.context;
        let hit = context.iter().find(|line| line.line == 2).expect("it is there");
        let at = hit.hit.expect("it is that of the hit");
        assert!(hit.text[at..].starts_with("error: missing alpha"), "{}", hit.text);
        assert_eq!(hit.text.chars().count(), ContextLine::MAX_TEXT + 2);
        assert!(context.iter().all(|line| line.line == 2 || line.hit.is_none()));
    }
}

#[test]
fn lines_that_only_point_to_explanations_show_nothing() {
    let kb = kb(&[("a/import", "unresolved import|\\bE0432(?:[\\]`),.;]|$)", "")]);
    let log = "error[E0432]: unresolved import `x`\n\
               \u{1b}[1mSome errors have detailed explanations: E0432, E0433.\u{1b}[0m\n\
               2024-05-22T12:43:46.9Z For more information about this error, try `rustc --explain E0432`.\n\
               {\"rendered\":\"x\",\"message\":\"Some errors have detailed explanations: E0432.\"}\n\
               see E0432.\n";
    let (hits, findings, _) = scan(&kb, log.as_bytes(), 64);
    assert_eq!(hits.iter().map(|hit| hit.place.line).collect::<Vec<_>>(), [1, 5]);
    assert_eq!(findings.len(), 1);
}

#[test]
fn an_empty_log_shows_nothing() {
    let (hits, findings, totals) = scan(&sample(), b"", 1);
    assert_eq!((hits.len(), findings.len(), totals), (0, 0, (0, 0)));
}

#[test]
fn the_cause_is_the_first_error_that_is_still_told_of_at_the_end() {
    let kb = kb(&[
        ("a/early", "cannot rename", ""),
        ("a/survived", "error: flaky", ""),
        ("a/warned", "bad pointer", ""),
        ("b/first", "error: no such symbol", ""),
        ("b/second", "error: no such method at all", ""),
        ("c/stopped", "stopped with code", ", \"category\": \"wrapper\""),
    ]);
    let mut log = vec!["all is well"; 400];
    log[10] = "sed: cannot rename x";
    log[100] = "error: flaky, trying again";
    log[390] = "warning: bad pointer, may lead to an error";
    log[392] = "error: no such symbol";
    log[393] = "error: no such method at all";
    log[399] = "error: stopped with code 1";
    let roles = |log: &[&str]| -> Vec<(String, Role)> {
        let (_, findings, _) = scan(&kb, log.join("\n").as_bytes(), 4096);
        let id = |finding: &Finding| kb.summary(finding.entry).id().to_owned();
        findings.iter().map(|finding| (id(finding), finding.role)).collect()
    };
    let all = roles(&log);
    assert_eq!(all[0], ("b/first".to_owned(), Role::Cause));
    assert_eq!(all.last(), Some(&("c/stopped".to_owned(), Role::Symptom)));
    assert_eq!(all.iter().filter(|(_, role)| *role == Role::Cause).count(), 1);
    let with_role = |wanted| -> Vec<&str> {
        let named = all.iter().filter(|(_, role)| *role == wanted);
        named.map(|(id, _)| id.as_str()).collect()
    };
    assert_eq!(with_role(Role::Other), ["a/survived", "b/second"]);
    assert_eq!(with_role(Role::Survived), ["a/early", "a/warned"]);
    // Where only a wrapper tells of the end, it must do; a warning alone is no cause.
    log[392] = "all is well";
    log[393] = "all is well";
    log[100] = "all is well";
    assert_eq!(roles(&log)[0], ("c/stopped".to_owned(), Role::Cause));
    assert_eq!(roles(&log[380..391]), [("a/warned".to_owned(), Role::Other)]);
}

#[test]
fn what_was_told_of_before_is_left_out_and_nothing_else() {
    let kb = sample();
    let mut log = String::new();
    for number in 0..4_000 {
        // Values come again and again, in lines of several forms, more of them than are kept.
        let value = number * 7 % 50;
        let line = match number % 4 {
            0 => format!("warning: error: missing v{value}"),
            1 => format!("\u{1b}[33mwarning:\u{1b}[0m error: missing v{value}"),
            2 => format!("2024-07-16T20:34:{:02}Z warning: error: missing v{value}", number % 60),
            _ if number < 3_000 => String::from("nothing"),
            _ => format!("error: missing v{value}"),
        };
        log.push_str(&line);
        log.push('\n');
    }
    let lines = || log.lines().zip(1_u64..).filter(|(line, _)| line.contains("missing"));
    let value = |line: &str| line.rsplit(' ').next().map(str::to_owned);
    let mut values: Vec<String> = Vec::new();
    for value in lines().filter_map(|(line, _)| value(line)) {
        if values.len() < group::MAX_CAPTURES && !values.contains(&value) {
            values.push(value);
        }
    }
    for (threads, chunk) in [(1, 1), (1, 100), (1, CHUNK), (2, 100), (8, 1_000)] {
        let options = ScanOptions { threads, chunk, ..ScanOptions::default() };
        let (_, findings, _) = scan_with(&kb, log.as_bytes(), options);
        let group = &findings.first().expect("something was found").group;
        assert_eq!(group.count, lines().count() as u64);
        let captured: Vec<&String> = group.captures.iter().map(|set| &set["what"]).collect();
        assert_eq!(captured, values.iter().collect::<Vec<_>>(), "{threads} threads, {chunk}");
        assert_eq!(group.severity, Severity::Error);
        let loud = lines().find(|(line, _)| line.starts_with("error"));
        assert_eq!(Some(group.loudest_seen), loud.map(|(_, number)| number));
        assert_eq!(Some(group.last.line), lines().last().map(|(_, number)| number));
    }
}

#[test]
fn blocks_before_and_behind_a_long_line_are_found_where_they_are() {
    let kb = kb(&[("a/block", "Caused by(?P<rest>:\\n\\s+disk full)?", "")]);
    let block = "line\nCaused by:\n  disk full\n";
    let log = format!("{block}{block}{}\n{block}{block}", "x".repeat(2 * MAX_PIECE));
    for chunk in [100, log.len()] {
        let (hits, ..) = scan(&kb, log.as_bytes(), chunk);
        let places: Vec<_> = hits.iter().map(|hit| (hit.place.line, &*hit.place.text)).collect();
        let text = "Caused by:";
        assert_eq!(places, [(2, text), (5, text), (9, text), (12, text)], "chunks of {chunk}");
    }
}

/// What a log in an encoding is to a naive reader: the original bytes before each line.
fn line_starts(text: &str, length_of: impl Fn(char) -> u64, skipped: u64) -> Vec<u64> {
    let mut at = skipped;
    let mut starts = vec![at];
    for character in text.chars() {
        at += length_of(character);
        if character == '\n' {
            starts.push(at);
        }
    }
    starts
}

#[test]
fn places_count_bytes_of_the_original_whatever_the_chunks() {
    let kb = sample();
    let mut text = String::new();
    for number in 0..200 {
        text.push_str(
            ["磁盘🦀 fine\n", "error: missing alpha\n", "\u{1b}[31merror: gizmo 坏了\u{1b}[0m\n"]
                [number % 3],
        );
    }
    for encoding in [Encoding::Utf8, Encoding::Utf16Le, Encoding::Gb18030] {
        let length_of = |c: char| encoding.original_length(c.encode_utf8(&mut [0; 4]).as_bytes());
        let starts = line_starts(&text, length_of, 2);
        for (threads, chunk) in [(1, 1), (1, 50), (1, CHUNK), (3, 70)] {
            let options = ScanOptions {
                threads,
                chunk,
                every_hit: true,
                unknown: true,
                ..ScanOptions::default()
            };
            let mut scanner = Scanner::new(&kb, options);
            let mut hits = Vec::new();
            let source = Source { name: "log", encoding, skipped: 2, is_live: false };
            scanner
                .scan(source, &mut text.as_bytes(), &mut |hit| hits.push(hit.place.clone()))
                .expect("memory can be read");
            assert!(hits.len() > 60);
            for hit in hits {
                let line = usize::try_from(hit.line).expect("it is small");
                let before =
                    if hit.text.starts_with("error: gizmo") { length_of('x') * 5 } else { 0 };
                assert_eq!(hit.offset, starts[line - 1] + before, "{encoding:?} {chunk} {hit:?}");
            }
        }
    }
}

/// Gives its parts one by one; between two of them it would block.
struct Pausing(Vec<&'static [u8]>, bool);

impl Read for Pausing {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        self.1 = !self.1;
        if self.1 {
            return Err(io::ErrorKind::WouldBlock.into());
        }
        let Some(part) = self.0.first_mut() else { return Ok(0) };
        let length = part.len().min(out.len());
        out[..length].copy_from_slice(&part[..length]);
        *part = &part[length..];
        if part.is_empty() {
            self.0.remove(0);
        }
        Ok(length)
    }
}

#[test]
fn a_live_log_is_told_line_by_line_and_a_pause_loses_nothing() {
    let kb = sample();
    let parts: Vec<&'static [u8]> = vec![
        b"error: missing a\nerr",
        b"or: missing b\nfine\n",
        b"",
        b"Caused by:\n  disk full\nerror: missing c",
        b"d\nfine",
    ];
    let expected = [(1, 0), (2, 17), (4, 39), (6, 62)];
    for is_live in [true, false] {
        let options = ScanOptions { every_hit: true, threads: 2, ..ScanOptions::default() };
        let mut scanner = Scanner::new(&kb, options);
        let mut hits = Vec::new();
        let mut log =
            Pausing(parts.iter().copied().filter(|part| !part.is_empty()).collect(), false);
        let source = Source { is_live, ..Source::named("-") };
        scanner
            .scan(source, &mut log, &mut |hit| hits.push((hit.place.line, hit.place.offset)))
            .expect("a pause is no failure");
        assert_eq!(hits, expected, "live: {is_live}");
        assert_eq!(scanner.totals(), (7, 84));
    }
}

/// Counts what it gives; between two parts it would block.
struct Counting<'c>(Pausing, &'c Cell<usize>);
impl Read for Counting<'_> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let read = self.0.read(out)?;
        self.1.set(self.1.get() + 1);
        Ok(read)
    }
}

#[test]
fn a_live_log_does_not_wait_for_more() {
    let given = Cell::new(0);
    let kb = sample();
    let parts: Vec<&'static [u8]> = vec![b"error: missing a\n", b"error: missing b\n", b"x\n"];
    let mut told = Vec::new();
    for is_live in [true, false] {
        given.set(0);
        let mut log = Counting(Pausing(parts.clone(), false), &given);
        let options = ScanOptions { every_hit: true, ..ScanOptions::default() };
        let source = Source { is_live, ..Source::named("-") };
        Scanner::new(&kb, options)
            .scan(source, &mut log, &mut |hit| told.push((hit.place.line, given.get())))
            .expect("a pause is no failure");
    }
    // Live, each is told before the next part is asked for; else at the end.
    assert_eq!(told, [(1, 1), (2, 2), (1, 4), (2, 4)]);
}
