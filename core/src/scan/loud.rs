//! Lines that call themselves errors, whether or not an entry knows them.
//!
//! A search for a few words finds the lines that may; the shapes that errors are written in
//! by compilers, build tools, loggers and languages decide. A word such as `error` in a name,
//! a count or a sentence makes no error of a line.

use std::ops::Range;
use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, Input, packed};
use memchr::{memchr, memrchr};
use regex::bytes::Regex;

use super::Severity;
use crate::line::{ESCAPE, lossy};

/// One of them is in every line that has one of the [`SHAPES`], with one of these bytes behind
/// it, or with any where there are none; before the `E: ` of the first line there is no line
/// feed. Names such as `http-errors` are passed by.
const WORDS: [(&str, &[u8]); 18] = [
    ("rror", b":[]! \t\r\n"),
    ("ERROR", b":[]! \t"),
    ("ERR!", b" "),
    ("fatal", b":[]! \t"),
    ("Fatal", b":[]! \t"),
    ("FATAL", b":[]! \t"),
    ("xception", b":\r\n"),
    ("anic", b":[]! \tk"),
    ("PANIC", b":[]! \t"),
    ("CRITICAL", b":[]! \t"),
    ("SEVERE", b":[]! \t"),
    ("FAIL", b"E: \t"),
    ("*** ", b""),
    ("\nE: ", b""),
    ("错误", b""),
    ("失败", b""),
    ("异常", b""),
    ("錯誤", b""),
];

/// How errors are written. Letters, digits and spaces are ASCII's: a regex with Unicode's takes
/// milliseconds to compile.
const SHAPES: [&str; 9] = [
    // gcc, rustc, tsc, git, loggers: `a.c:3:5: error: …`, `error[E0382]: …`, `[ERROR] …`.
    r"(?:^|[\s\[(|>:])(?:(?:[Ff]atal )?[Ee]rror|[Ff]atal|[Pp]anic|ERROR|FATAL|PANIC|CRITICAL|SEVERE)(?:\[[\w:/-]+\]|[ \t]+[A-Z]{1,6}-?\d+)?[ \t]?(?:[:!\]](?:\s|$)|\]:)",
    // Loggers that put a time or a thread before the level.
    r"^(?:\S+\s+){0,4}(?:ERROR|FATAL|CRITICAL|SEVERE)[ \t]",
    r"^npm (?:ERR!|error) ",
    // apt.
    r"^E: ",
    r"\*\*\* .*(?:Error|Stop|错误|停止)",
    // Python, Java, JavaScript, C#: `ValueError: …`, `java.io.IOException: …`.
    r"(?:^|\s)[\w.$]*[A-Z]\w*(?:Error|Exception): |^(?:Caused by: )?[\w.$]*[A-Z]\w*(?:Error|Exception)$",
    r"panicked at |^panic: ",
    // go test, jest, pytest.
    r"^(?:--- )?FAIL(?:ED)?:?[ \t]",
    r"(?:错误|錯誤|失败|异常)(?:\s+[A-Z]+\d+)?\s?(?::|：|！|!)",
];

/// What stands in the epilogue of a tool that has told its error before.
const EPILOGUES: [&str; 7] = [
    "To see the full stack trace of the error",
    "Re-run Maven using the -X switch",
    "For more information about the errors and possible solutions",
    "After correcting the problems, you can resume the build",
    "-> [Help ",
    "A complete log of this run can be found",
    "Run with --stacktrace option",
];

/// Words that say that something is an error and not which.
const LEVELS: [&str; 12] = [
    "ERROR", "Error", "error", "ERR", "FATAL", "Fatal", "fatal", "FAILED", "FAIL", "npm", "错误",
    "失败",
];

/// How many letters a template has besides those words.
const TELLING: usize = 8;

/// How far into a line its shape is looked for, in bytes.
const LOOKED_AT: usize = 2 << 10;

/// Finds the words; the one that knows vectors where the processor has them.
enum Finder {
    Packed(packed::Searcher),
    Automaton(AhoCorasick),
}

impl Finder {
    fn new() -> Option<Self> {
        let words = WORDS.map(|(word, _)| word);
        match packed::Searcher::new(words) {
            Some(searcher) => Some(Self::Packed(searcher)),
            None => AhoCorasick::new(words).ok().map(Self::Automaton),
        }
    }

    /// The first word in `text` from `start` on: its number and where it ends.
    fn find(&self, text: &[u8], start: usize) -> Option<(usize, usize)> {
        let found = match self {
            Self::Packed(searcher) => searcher.find_in(text, (start..text.len()).into()),
            Self::Automaton(automaton) => automaton.find(Input::new(text).range(start..)),
        };
        found.map(|found| (found.pattern().as_usize(), found.end()))
    }
}

static FINDER: LazyLock<Option<Finder>> = LazyLock::new(Finder::new);

static SHAPE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let shapes = SHAPES.map(|shape| format!("(?:{shape})")).join("|");
    Regex::new(&format!("(?-u){shapes}")).ok()
});

/// Tells `on_line` of every line of a part of a text that may call itself an error, without
/// its line feed. What it says is for [`is_loud`] to judge.
pub fn suspects(text: &[u8], part: Range<usize>, mut on_line: impl FnMut(Range<usize>)) {
    let Some(finder) = &*FINDER else { return };
    let searched = &text[..part.end];
    let mut from = part.start;
    // A word that begins with a line feed is not in the first line.
    if from == 0 && searched.starts_with(b"E: ") {
        let end = memchr(b'\n', text).unwrap_or(text.len());
        from = end.min(part.end);
        on_line(0..end);
    }
    while let Some((word, behind)) = finder.find(searched, from) {
        from = behind;
        if !may_be_level(&text[..behind], WORDS[word], &text[behind..]) {
            continue;
        }
        // A word that begins with a line feed belongs to the line behind it.
        let at = behind - 1;
        let start = memrchr(b'\n', &text[..at]).map_or(0, |feed| feed + 1);
        let end = memchr(b'\n', &text[at..]).map_or(text.len(), |length| at + length);
        from = end.min(part.end);
        if start >= part.start {
            on_line(start..end);
        }
    }
}

/// Whether a word can be the level of an error by the bytes around it: most are in names and
/// sentences, which takes a look at the next byte or two to see.
fn may_be_level(before: &[u8], (word, nexts): (&str, &[u8]), behind: &[u8]) -> bool {
    let next = behind.first().unwrap_or(&b'\n');
    // A colour often ends behind the level.
    if *next == ESCAPE {
        return true;
    }
    if !nexts.is_empty() && !nexts.contains(next) {
        return false;
    }
    // A small word and a space: then comes a sign or a code, as in `error TS2304:`.
    let is_small = word.as_bytes().last().is_some_and(u8::is_ascii_lowercase);
    let is_level = |&next: &u8| next.is_ascii_uppercase() || b":!] \t".contains(&next);
    !(is_small && *next == b' ')
        || behind.get(1).is_some_and(is_level)
        || before.ends_with(b"npm error")
}

/// Whether the text of a line is written as errors are.
#[must_use]
pub fn is_loud(text: &[u8]) -> bool {
    let text = &text[..text.len().min(LOOKED_AT)];
    let Some(shape) = &*SHAPE else { return false };
    shape.is_match(text) && Severity::of(&lossy(text)) != Severity::Warning
}

/// Whether a template (see [`super::template()`]) says what went wrong, rather than only that
/// something did or where.
#[must_use]
pub fn is_telling(template: &str) -> bool {
    if EPILOGUES.iter().any(|epilogue| template.contains(epilogue)) {
        return false;
    }
    let mut letters = 0;
    let parts = template.split(|c: char| !c.is_alphabetic() && c != '<' && c != '>');
    for part in parts.filter(|part| !part.starts_with('<') && !LEVELS.contains(part)) {
        // A character of Chinese says as much as a few letters.
        letters += part.chars().map(|c| if c.is_ascii() { 1 } else { 3 }).sum::<usize>();
    }
    letters >= TELLING
}

/// Whether a line only goes on with the error of the line before it, as javac's `symbol:` and
/// `location:` do in the output of Maven.
#[must_use]
pub fn continues(text: &[u8]) -> bool {
    static CONTINUED: LazyLock<Option<Regex>> =
        LazyLock::new(|| Regex::new(r"(?-u)^\[ERROR\](?:\s+[a-z]+\s*: | {2,}\S)").ok());
    CONTINUED.as_ref().is_some_and(|shape| shape.is_match(text))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn errors_are_told_from_lines_that_speak_of_errors() {
        for line in [
            "src/main.c:3:5: error: expected ';' before 'x'",
            "error[E0382]: use of moved value: `x`",
            "src/a.ts(3,1): error TS2304: Cannot find name 'x'.",
            "fatal: not a git repository",
            "[ERROR] Failed to execute goal",
            "2024-05-22 12:43:46,962 ERROR [main] c.e.App - it broke",
            "npm ERR! code E404",
            "npm error code E404",
            "make: *** [all] Error 2",
            "Fatal error : no input",
            "E: Unable to locate package x",
            "E   ValueError: odd",
            "make: *** [all] 错误 2",
            "ValueError: invalid literal",
            "Caused by: java.io.IOException: closed",
            "thread 'main' panicked at src/main.rs:2:5:",
            "--- FAIL: TestX (0.00s)",
            "FAIL src/a.test.js",
            "致命错误：不是 git 仓库",
            "a.c:1:1: 错误：未声明",
            "Panic: out of memory",
            "kernel: PANIC: double fault",
            "Fatal error C1083: Cannot open include file",
        ] {
            assert!(is_loud(line.as_bytes()), "{line}");
            let log = format!("before\n{line}\nafter");
            let mut found = Vec::new();
            suspects(log.as_bytes(), 0..log.len(), |range| found.push((range.start, range.end)));
            assert_eq!(found, [(7, 7 + line.len())], "{line}");
        }
        for line in [
            "   Compiling thiserror v1.0.0",
            "0 errors, 0 warnings",
            "added http-errors@2.0.0",
            "test parses_errors ... ok",
            "INFO last error: none",
            "warning: unused variable `error`",
            "[WARN] ERROR is a word: here",
            "import java.lang.IllegalStateException;",
            "see the error above",
            "On error resume next",
        ] {
            assert!(!is_loud(line.as_bytes()), "{line}");
        }
    }

    #[test]
    fn a_template_must_say_something() {
        for template in [
            "error: cannot open <path>",
            "[ERROR] <path>:[<n>] incompatible types",
            "错误：找不到文件",
        ] {
            assert!(is_telling(template), "{template}");
        }
        for template in [
            "[ERROR]",
            "ERROR <path>",
            "FAIL\t<path>\t<n>s",
            "[ERROR] -----------",
            "[ERROR] -> [Help <n>]",
            "[ERROR] After correcting the problems, you can resume the build with the command",
            "npm ERR!",
            "make: *** [all] Error <n>",
        ] {
            assert!(!is_telling(template), "{template}");
        }
    }

    #[test]
    fn what_goes_on_with_the_line_before_is_no_error_of_its_own() {
        assert!(continues(b"[ERROR] symbol:   class Test"));
        assert!(continues(b"[ERROR]   location: class A"));
        assert!(!continues(b"[ERROR] /a/B.java:[3,4] cannot find symbol"));
        assert!(!continues(b"error: symbol: x"));
    }

    /// What lines that call themselves errors are made of, and what is like it.
    const PARTS: [&str; 47] = [
        "error",
        "Error",
        "ERROR",
        "eRRor",
        "fatal",
        "Fatal",
        "FATAL",
        "fatal ",
        "Fatal ",
        "panic",
        "Panic",
        "PANIC",
        "CRITICAL",
        "SEVERE",
        "npm ",
        "ERR!",
        "E:",
        "*** ",
        "Stop",
        "ValueError",
        "a.b.IOException",
        "Caused by: ",
        "panicked at ",
        "FAIL",
        "FAILED",
        "--- ",
        "错误",
        "错误",
        "失败",
        "异常",
        "錯誤",
        "停止",
        "TS2304",
        "X-1",
        "[E0382]",
        "[",
        "]",
        "(",
        "|",
        ":",
        ": ",
        "：",
        "!",
        " ",
        " ",
        "\t",
        "x",
    ];

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(20_000))]
        #[test]
        fn a_line_of_any_shape_is_found_by_a_word(
            parts in prop::collection::vec(prop::sample::select(PARTS.to_vec()), 1..7),
            is_first in any::<bool>(),
        ) {
            let line = parts.concat();
            let shape = SHAPE.as_ref().expect("the shapes are valid");
            if !shape.is_match(line.as_bytes()) {
                return Ok(());
            }
            let before = if is_first { "" } else { "before\n" };
            let log = format!("{before}{line}\nafter");
            let mut found = Vec::new();
            suspects(log.as_bytes(), 0..log.len(), |range| found.push((range.start, range.end)));
            prop_assert_eq!(found, [(before.len(), before.len() + line.len())], "{:?}", line);
        }
    }

    #[test]
    fn only_lines_that_begin_in_the_part_are_told() {
        let text = b"error: one\nerror: two\nerror: three";
        let told = |part: Range<usize>| {
            let mut found = Vec::new();
            suspects(text, part, |range| found.push(range.start));
            found
        };
        assert_eq!(told(0..text.len()), [0, 11, 22]);
        assert_eq!(told(11..22), [11]);
        assert!(told(12..22).is_empty() && told(0..0).is_empty());
    }
}
