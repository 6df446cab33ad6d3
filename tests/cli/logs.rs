//! Whole logs of failed builds, written for these tests in the forms of the tools' present
//! versions: what explains the failure is neither the first nor the last line that speaks of
//! an error.

use std::fmt::Write as _;
use std::path::PathBuf;

use errkb_core::report::ScanReport;
use errkb_core::scan::Role;

use crate::sandbox::{Done, Sandbox, root};

/// A log and what is to be found in it.
struct Sample {
    name: &'static str,
    /// The entry that explains the failure, and the line where it is first seen.
    cause: (&'static str, u64),
    /// Entries that come from the cause.
    follows: &'static [&'static str],
    /// Entries whose lines only pass the failure on.
    wrappers: &'static [&'static str],
    /// Entries of other errors.
    others: &'static [&'static str],
    /// Entries of what the build survived.
    survived: &'static [&'static str],
    /// Errors that no entry knows, by their lines.
    unknown: &'static [u64],
}

const SAMPLES: [Sample; 5] = [
    Sample {
        name: "docker-build",
        cause: ("setuptools/pg-config-not-found", 115),
        follows: &[],
        wrappers: &[
            "apt/debconf-frontend",
            "pip/subprocess-exited-with-error",
            "docker/build-command-failed",
        ],
        others: &[],
        survived: &["pip/connection-broken", "network/io-timeout"],
        unknown: &[],
    },
    Sample {
        name: "maven-multi-module",
        cause: ("java/package-does-not-exist", 94),
        follows: &["java/cannot-find-symbol"],
        wrappers: &["maven/compilation-failure"],
        others: &["network/connection-refused"],
        survived: &[],
        // A test's own log: it says that it is an error, and nothing else knows better.
        unknown: &[50],
    },
    Sample {
        name: "node-front-end",
        cause: ("typescript/ts2307-cannot-find-module", 61),
        follows: &["typescript/ts7006-implicit-any"],
        wrappers: &["npm/elifecycle"],
        others: &[],
        survived: &["npm/network-request-failed", "node/enoent"],
        unknown: &[],
    },
    Sample {
        name: "python-ci",
        cause: ("python/file-not-found", 91),
        follows: &[],
        wrappers: &["pytest/assertion-failed", "ci/process-completed-with-exit-code"],
        others: &[],
        survived: &["docker/registry-server-error"],
        // The service's own line above the traceback.
        unknown: &[77],
    },
    Sample {
        name: "rust-workspace",
        cause: ("rust/e0432-unresolved-import", 107),
        follows: &[],
        wrappers: &["cargo/could-not-compile", "ci/process-completed-with-exit-code"],
        others: &["rust/e0433-failed-to-resolve"],
        survived: &["cargo/registry-unreachable"],
        unknown: &[],
    },
];

fn folder() -> PathBuf {
    root().join("tests/samples/logs")
}

fn scan(sandbox: &Sandbox, sample: &Sample, args: &[&'static str]) -> Done {
    let args = ["scan", "--color", "never"].iter().chain(args).copied();
    let call = sandbox.errkb(args).columns(100).folder(&folder());
    call.arg(format!("{}.log", sample.name)).run().code(0)
}

fn report(sandbox: &Sandbox, sample: &Sample, lang: &'static str) -> ScanReport {
    let json = scan(sandbox, sample, &["--format", "json", "--lang", lang]).json();
    serde_json::from_value(json).expect("it is a report")
}

/// The ids of the findings of a role, sorted.
fn with_role(report: &ScanReport, role: Role) -> Vec<&str> {
    let findings = report.findings.iter().filter(|finding| finding.role == role);
    let mut ids: Vec<&str> = findings.map(|finding| finding.id.as_str()).collect();
    ids.sort_unstable();
    ids
}

fn sorted(ids: &[&'static str]) -> Vec<&'static str> {
    let mut ids = ids.to_vec();
    ids.sort_unstable();
    ids
}

#[test]
fn every_log_names_what_explains_it() {
    let sandbox = Sandbox::new();
    for sample in &SAMPLES {
        let name = sample.name;
        let report = report(&sandbox, sample, "en");
        let first = report.findings.first().expect("something is found");
        let cause = (first.id.as_str(), first.first.line);
        assert_eq!((first.role, cause), (Role::Cause, sample.cause), "{name}");
        assert_eq!(with_role(&report, Role::Cause), [sample.cause.0], "{name}");
        assert_eq!(with_role(&report, Role::Follows), sorted(sample.follows), "{name}");
        assert_eq!(with_role(&report, Role::Symptom), sorted(sample.wrappers), "{name}");
        assert_eq!(with_role(&report, Role::Other), sorted(sample.others), "{name}");
        assert_eq!(with_role(&report, Role::Survived), sorted(sample.survived), "{name}");
        let unknown: Vec<u64> = report.unknown.iter().map(|one| one.first.line).collect();
        assert_eq!(unknown, sample.unknown, "{name}: {:#?}", report.unknown);
        assert_eq!((report.omitted, report.omitted_unknown), (0, 0), "{name}");
    }
}

#[test]
fn both_languages_find_the_same() {
    let sandbox = Sandbox::new();
    for sample in &SAMPLES {
        let brief = |lang| {
            let report = report(&sandbox, sample, lang);
            let findings = report.findings.into_iter();
            findings.map(|one| (one.id, one.role, one.count, one.first)).collect::<Vec<_>>()
        };
        assert_eq!(brief("en"), brief("zh"), "{}", sample.name);
    }
}

#[test]
fn the_line_that_explains_is_neither_the_first_nor_the_last_that_speaks_of_an_error() {
    for sample in &SAMPLES {
        let path = folder().join(sample.name).with_extension("log");
        let log = std::fs::read_to_string(path).expect("the log is there");
        let lines = log.lines().enumerate();
        let speaking: Vec<usize> = lines
            .filter(|(_, line)| line.to_lowercase().contains("error") || line.contains("FAIL"))
            .map(|(at, _)| at + 1)
            .collect();
        let cause = usize::try_from(sample.cause.1).expect("it is small");
        let (first, last) = (speaking[0], speaking[speaking.len() - 1]);
        assert!(first < cause && cause < last, "{}: {first} {cause} {last}", sample.name);
        assert!((60..=200).contains(&log.lines().count()), "{}", sample.name);
    }
}

#[test]
fn no_log_is_forgotten() {
    let files = std::fs::read_dir(folder()).expect("the logs are there");
    let mut names: Vec<String> = files
        .map(|file| file.expect("it can be read").file_name().to_string_lossy().into_owned())
        .collect();
    names.sort_unstable();
    let expected: Vec<String> =
        SAMPLES.iter().map(|sample| format!("{}.log", sample.name)).collect();
    assert_eq!(names, expected);
}

#[test]
fn what_people_see_of_each_log_but_its_advice() {
    let sandbox = Sandbox::new();
    for sample in &SAMPLES {
        for (lang, advice) in [("en", "\nRoot cause\n"), ("zh", "\n根因\n")] {
            let page = scan(&sandbox, sample, &["--lang", lang]).out();
            let (head, _) = page.split_once(advice).expect("the cause has advice");
            let shown = format!("{head}\n{}", brief(&report(&sandbox, sample, lang)));
            insta::assert_snapshot!(format!("{}-{lang}", sample.name), shown);
        }
    }
}

#[test]
fn the_whole_page_of_one_log() {
    let sandbox = Sandbox::new();
    for lang in ["en", "zh"] {
        let page = scan(&sandbox, &SAMPLES[1], &["--lang", lang, "--max", "1"]).out();
        insta::assert_snapshot!(format!("page-{lang}"), page);
    }
}

/// A report without the prose of its entries, which may be edited at any time.
fn brief(report: &ScanReport) -> String {
    let mut out = String::new();
    let mut line = |text: String| writeln!(out, "{text}").expect("a text takes any line");
    for one in &report.findings {
        line(format!("{:?}: {} ({})", one.role, one.id, one.reason));
        let (first, last) = (&one.first, &one.last);
        line(format!("  {}, lines {} to {}: {}", one.count, first.line, last.line, first.text));
        if let Some(leader) = &one.led_to_by {
            line(format!("  led to by {leader}"));
        }
        for captures in &one.captures {
            line(format!("  {captures:?}"));
        }
    }
    for one in &report.unknown {
        line(format!("Unknown: {}", one.template));
        line(format!("  {}, line {}: {}", one.count, one.first.line, one.first.text));
    }
    out
}
