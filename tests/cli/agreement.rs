//! The fast ways against the slow and plain ones, over all entries.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use errkb_core::kb::Kb;
use errkb_core::line::{normalise, readings};
use errkb_core::load::{load_dir, walk};
use errkb_core::matcher::{Matcher, Rarity, Scratch, lines};
use errkb_core::scan::{Baseline, CHUNK, Finding, Hit, ScanOptions, Scanner, Source};
use proptest::prelude::*;
use regex::bytes::{Regex, RegexBuilder, RegexSet, RegexSetBuilder};

/// How many patterns one set has: all in one would not fit into any limit.
const SHARD: usize = 64;

/// All entries, and their regexes compiled by the `regex` crate.
struct Reference {
    kb: Kb,
    examples: Vec<String>,
    spans_lines: Vec<bool>,
    singles: Vec<Regex>,
    sets: Vec<RegexSet>,
}

static REFERENCE: LazyLock<Reference> = LazyLock::new(|| {
    let entries: Vec<_> = load_dir(Path::new("seeds"))
        .into_iter()
        .map(|loaded| loaded.result.expect("the entries are well formed"))
        .collect();
    let kb = Kb::of(&entries);
    let entries: Vec<_> = kb.entries().into_iter().map(|index| kb.entry(index)).collect();
    let examples = entries
        .iter()
        .flat_map(|entry| {
            let texts = entry.examples.iter().map(|example| example.text.clone());
            let lookalikes = entry.lookalikes.iter().map(|lookalike| lookalike.text.clone());
            texts.chain(entry.counter_examples.clone()).chain(lookalikes)
        })
        .collect();
    let sources: Vec<&str> = entries.iter().map(|entry| entry.regex.as_str()).collect();
    let single = |source: &&str| RegexBuilder::new(source).multi_line(true).build();
    let set = |shard: &[&str]| {
        let builder = &mut RegexSetBuilder::new(shard);
        builder.multi_line(true).size_limit(1 << 28).dfa_size_limit(1 << 26).build()
    };
    let matcher = kb.matcher();
    Reference {
        spans_lines: (0..sources.len()).map(|entry| matcher.spans_lines(entry)).collect(),
        singles: sources.iter().map(|s| single(s).expect("it is valid")).collect(),
        sets: sources.chunks(SHARD).map(|s| set(s).expect("all are valid")).collect(),
        examples,
        kb,
    }
});

impl Reference {
    /// Entries and the lines that they match, of those that see one line; then, by their
    /// first line, of those that see more.
    fn matches(&self, text: &[u8]) -> Vec<(usize, usize)> {
        let mut found = Vec::new();
        let lines: Vec<_> = lines(text).collect();
        for (number, line) in lines.iter().enumerate() {
            for (shard, set) in self.sets.iter().enumerate() {
                // Both with a mark such as `##[error]` and without it.
                let line = &text[line.clone()];
                let entries: BTreeSet<usize> =
                    readings(line).flat_map(|reading| set.matches(&line[reading])).collect();
                let entries = entries.into_iter().map(|place| shard * SHARD + place);
                found.extend(
                    entries.filter(|&entry| !self.spans_lines[entry]).map(|entry| (number, entry)),
                );
            }
            let last = lines[(number + 32).min(lines.len() - 1)].end;
            for entry in (0..self.singles.len()).filter(|&entry| self.spans_lines[entry]) {
                let is_hit = readings(&text[line.clone()]).any(|reading| {
                    let start = (line.start + reading.start).min(last);
                    let hit = self.singles[entry].find(&text[start..last]);
                    hit.is_some_and(|hit| start + hit.start() <= line.end)
                });
                if is_hit {
                    found.push((number, entry));
                }
            }
        }
        found.sort_unstable();
        found
    }
}

/// The same by the matcher.
fn matches(matcher: &Matcher<'_>, text: &[u8]) -> Vec<(usize, usize)> {
    let mut hits = Vec::new();
    matcher.matches_into(text, &mut Scratch::default(), &mut hits);
    let starts: Vec<usize> = lines(text).map(|line| line.start).collect();
    let line_of = |at: usize| starts.partition_point(|&start| start <= at) - 1;
    let mut found: Vec<_> =
        hits.into_iter().map(|hit| (line_of(hit.span.start), hit.entry)).collect();
    found.sort_unstable();
    found
}

#[test]
fn the_matcher_agrees_with_a_regex_set_on_every_example_of_every_entry() {
    let matcher = REFERENCE.kb.matcher();
    for example in &REFERENCE.examples {
        let block = normalise(example.as_bytes());
        assert_eq!(matches(&matcher, block.text()), REFERENCE.matches(block.text()), "{example}");
    }
}

/// Logs of successful jobs, where a maintainer has some: `ERRKB_CLEAN_LOGS=DIR cargo test`.
#[test]
fn the_matcher_agrees_with_a_regex_set_on_logs_at_hand() {
    let Some(folder) = std::env::var_os("ERRKB_CLEAN_LOGS") else { return };
    let mut matcher = REFERENCE.kb.matcher();
    for file in walk(Path::new(&folder)) {
        let path = file.expect("the folder can be read");
        let bytes = fs::read(&path).expect("the file can be read");
        let block = normalise(&bytes);
        let expected = REFERENCE.matches(block.text());
        assert_eq!(matches(&matcher, block.text()), expected, "{}", path.display());
        matcher.tune(Rarity::of_sample(&bytes));
        assert_eq!(matches(&matcher, block.text()), expected, "{} tuned", path.display());
    }
}

/// Examples that have suffered: cut, doubled, in another case, with bytes changed.
fn mutated() -> impl Strategy<Value = Vec<u8>> {
    let part = (any::<prop::sample::Index>(), any::<prop::sample::Index>(), 0..7_u8, any::<u8>());
    prop::collection::vec(part, 1..6).prop_map(|parts| {
        let mut text = Vec::new();
        for (example, place, change, byte) in parts {
            let mut bytes = example.get(&REFERENCE.examples).clone().into_bytes();
            let at = place.index(bytes.len());
            match change {
                0 => bytes[at] = byte,
                1 => drop(bytes.remove(at)),
                2 => bytes.insert(at, byte),
                3 => bytes.truncate(at),
                4 => drop(bytes.drain(..at)),
                5 => bytes[at..].make_ascii_uppercase(),
                _ => {}
            }
            text.extend(bytes);
            text.push(if byte < 200 { b'\n' } else { b' ' });
        }
        text
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn the_matcher_agrees_with_a_regex_set_on_what_comes_near(text in mutated()) {
        let block = normalise(&text);
        let mut matcher = REFERENCE.kb.matcher();
        let expected = REFERENCE.matches(block.text());
        prop_assert_eq!(matches(&matcher, block.text()), expected.clone());
        matcher.tune(Rarity::of_sample(block.text()));
        prop_assert_eq!(matches(&matcher, block.text()), expected);
    }
}

/// A log with examples among other lines, some with colours, some overwritten, some long.
fn log(count: usize) -> Vec<u8> {
    let mut log = Vec::new();
    for (number, example) in REFERENCE.examples.iter().step_by(97).take(count).enumerate() {
        log.extend(format!("step {number}: all is well\n").bytes());
        match number % 5 {
            0 => log.extend(format!("\u{1b}[31m{example}\u{1b}[0m\r\n").bytes()),
            1 => log.extend(format!("10%\r50%\r{example}\n").bytes()),
            2 => log.extend(format!("2024-07-16T20:34:28.45Z {example}\n").bytes()),
            _ => log.extend(format!("{example}\n").bytes()),
        }
    }
    log
}

fn scan(log: &[u8], options: ScanOptions) -> (Vec<Hit>, Vec<Finding>, (u64, u64)) {
    let options = ScanOptions { context: 2, every_hit: true, ..options };
    let mut scanner = Scanner::new(&REFERENCE.kb, options);
    let mut hits = Vec::new();
    let mut source = log;
    scanner
        .scan(Source::named("log"), &mut source, &mut |hit| hits.push(hit.clone()))
        .expect("memory can be read");
    let totals = scanner.totals();
    (hits, scanner.finish(&Baseline::default()).0, totals)
}

#[test]
fn a_scan_finds_the_same_in_chunks_of_any_size_on_any_number_of_threads() {
    let log = log(30);
    let whole = scan(&log, ScanOptions::default());
    assert!(whole.0.len() >= 20, "{}", whole.0.len());
    for chunk in 1..=4096 {
        assert_eq!(scan(&log, ScanOptions { chunk, ..ScanOptions::default() }), whole, "{chunk}");
    }
    for chunk in [1, 2, 3, 63, 64, 65, 500, 1000, 4096] {
        for threads in [2, 8] {
            let options = ScanOptions { chunk, threads, ..ScanOptions::default() };
            assert_eq!(scan(&log, options), whole, "{chunk} bytes on {threads} threads");
        }
    }
}

/// Long lines are cut, and what is rare is chosen anew in a large log: neither shows.
#[test]
fn a_scan_of_a_large_log_with_long_lines_finds_the_same() {
    let mut large = Vec::new();
    while large.len() < 3 * CHUNK {
        large.extend(log(120));
        large.extend(std::iter::repeat_n(b'x', 150_000));
        large.extend(log(7));
        large.extend_from_slice(b"error: linker `cc` not found ");
        large.extend(std::iter::repeat_n(b'y', 70_000));
        large.push(b'\n');
    }
    let whole = scan(&large, ScanOptions { chunk: 16 * CHUNK, ..ScanOptions::default() });
    assert!(whole.0.len() > 200);
    for (chunk, threads) in [(5_000, 1), (100_000, 2), (CHUNK, 1), (CHUNK, 8)] {
        let options = ScanOptions { chunk, threads, ..ScanOptions::default() };
        assert!(scan(&large, options) == whole, "{chunk} bytes on {threads} threads");
    }
}
