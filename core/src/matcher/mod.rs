//! Which entries a text shows, and where.
//!
//! ```text
//!   text ──► literals of all entries ──► candidates ──► the candidate's regex ──► matches
//!            (one pass, `filter`)        (entry, line)   (compiled when asked for)
//! ```
//!
//! The text is normalised (see [`crate::line`]); its lines are separated by line feeds.
//!
//! **Semantics.** An entry matches a line exactly where its regex does by the rules of the
//! `regex` crate, `^` and `$` being the ends of the line; one match, the leftmost, is
//! reported per entry and line. A regex that spells a line feed is held against blocks: the
//! lines within [`BLOCK_LINES`] of one of its literals. Case counts as the regex says it.
//! Matches come ordered by place, then by entry. A plain `RegexSet` over the lines is the
//! reference that tests hold this against.

mod filter;
mod plan;

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::OnceLock;

use memchr::{memchr, memchr_iter, memmem, memrchr};
use regex::bytes::{Regex, RegexBuilder, RegexSet, RegexSetBuilder};

use filter::Filter;
pub use plan::{MIN_LITERAL, PatternError, Plan};

/// How many lines before and after a literal belong to the block that is searched for a
/// regex that spans lines.
pub const BLOCK_LINES: usize = 32;

/// The largest program that one regex may compile to, in bytes.
const REGEX_SIZE: usize = 4 << 20;

/// What the matcher needs of an entry: its regex and what [`Plan::new`] read off it.
#[derive(Debug, Clone)]
pub struct Pattern {
    /// The regex.
    pub regex: String,
    /// Its plan.
    pub plan: Plan,
}

/// One place where an entry's regex matches.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Match {
    /// Bytes of the normalised text.
    pub span: Range<usize>,
    /// Index of the pattern, as handed to [`Matcher::new`].
    pub pattern: usize,
}

/// Finds patterns in text.
pub struct Matcher {
    patterns: Vec<Pattern>,
    compiled: Vec<OnceLock<Option<Compiled>>>,
    /// The literals of all patterns; the owner of one is the pattern's index.
    filter: Filter,
    /// Patterns without a literal: held against every line.
    unfiltered: Vec<usize>,
    unfiltered_set: OnceLock<Option<RegexSet>>,
}

struct Compiled {
    regex: Regex,
    spelled: Vec<Vec<u8>>,
}

/// Space that is lent to [`Matcher::matches_into`], so that it allocates nothing per line.
#[derive(Debug, Default)]
pub struct Scratch {
    /// Start of the line and pattern, sorted.
    candidates: Vec<(usize, u32)>,
}

/// Compiles a pattern as the matcher does, within limits that no hostile pattern exceeds.
///
/// # Errors
///
/// If the pattern is not valid or its program would be larger than 4 MiB.
pub fn compile(pattern: &str) -> Result<Regex, PatternError> {
    // The parser's own message is one line; that of the regex crate quotes the pattern.
    plan::parse_pattern(pattern)?;
    RegexBuilder::new(pattern)
        .multi_line(true)
        .size_limit(REGEX_SIZE)
        .build()
        .map_err(|error| PatternError(error.to_string()))
}

impl Matcher {
    /// A matcher over `patterns`. Nothing is compiled until a text asks for it.
    #[must_use]
    pub fn new(patterns: Vec<Pattern>) -> Self {
        let unfiltered =
            (0..patterns.len()).filter(|&index| patterns[index].plan.literals.is_empty()).collect();
        let filter = Filter::new(patterns.iter().zip(0..).flat_map(|(pattern, owner)| {
            pattern.plan.literals.iter().map(move |literal| (literal.as_slice(), owner))
        }));
        let compiled = patterns.iter().map(|_| OnceLock::new()).collect();
        Self { patterns, compiled, filter, unfiltered, unfiltered_set: OnceLock::new() }
    }

    /// Appends to `found` every match in `text`, ordered by place, then by pattern.
    pub fn matches_into(&self, text: &[u8], scratch: &mut Scratch, found: &mut Vec<Match>) {
        let first = found.len();
        self.find_candidates(text, &mut scratch.candidates);
        let mut blocks: BTreeMap<usize, Vec<Range<usize>>> = BTreeMap::new();
        for &(line_start, pattern) in &scratch.candidates {
            let pattern = pattern as usize;
            if self.patterns[pattern].plan.spans_lines {
                let block = block_around(text, line_start);
                let known = blocks.entry(pattern).or_default();
                match known.last_mut().filter(|last| last.end >= block.start) {
                    Some(last) => last.end = block.end,
                    None => known.push(block),
                }
            } else if let Some(compiled) = self.compiled(pattern) {
                let line = line_at(text, line_start);
                if let Some(hit) = compiled.regex.find(&text[line.clone()]) {
                    let span = line.start + hit.start()..line.start + hit.end();
                    found.push(Match { span, pattern });
                }
            }
        }
        for (pattern, ranges) in blocks {
            let Some(compiled) = self.compiled(pattern) else {
                continue;
            };
            for block in ranges {
                found.extend(compiled.regex.find_iter(&text[block.clone()]).map(|hit| Match {
                    span: block.start + hit.start()..block.start + hit.end(),
                    pattern,
                }));
            }
        }
        self.match_unfiltered(text, found);
        found[first..].sort_unstable_by_key(|hit| (hit.span.start, hit.span.end, hit.pattern));
    }

    /// What the named groups captured in a match, by name. The alternatives of a group,
    /// `name_2`, `name_3`, fill `name`.
    #[must_use]
    pub fn captures(&self, text: &[u8], hit: &Match) -> BTreeMap<String, String> {
        let mut values = BTreeMap::new();
        let Some(compiled) = self.compiled(hit.pattern) else {
            return values;
        };
        // Found again from the line's start, so that what stands before the match is seen.
        let unit = if self.patterns[hit.pattern].plan.spans_lines {
            block_around(text, hit.span.start)
        } else {
            line_at(text, line_start(text, hit.span.start))
        };
        let from = hit.span.start - unit.start;
        let Some(captures) = compiled.regex.captures_at(&text[unit], from) else {
            return values;
        };
        for name in compiled.regex.capture_names().flatten() {
            if let Some(group) = captures.name(name) {
                let value = String::from_utf8_lossy(group.as_bytes()).into_owned();
                values.entry(base_name(name).to_owned()).or_insert(value);
            }
        }
        values
    }

    /// How many bytes of a match are spelled by its regex rather than let through by it.
    #[must_use]
    pub fn literal_bytes(&self, pattern: usize, matched: &[u8]) -> usize {
        let Some(compiled) = self.compiled(pattern) else {
            return 0;
        };
        let folded = matched.to_ascii_lowercase();
        let mut covered = vec![false; folded.len()];
        for string in &compiled.spelled {
            for start in memmem::find_iter(&folded, string) {
                covered[start..start + string.len()].fill(true);
            }
        }
        covered.into_iter().filter(|&byte| byte).count()
    }

    /// How many patterns have been compiled so far.
    #[must_use]
    pub fn compiled_count(&self) -> usize {
        self.compiled.iter().filter(|slot| slot.get().is_some()).count()
    }

    fn compiled(&self, pattern: usize) -> Option<&Compiled> {
        self.compiled[pattern]
            .get_or_init(|| {
                let source = &self.patterns[pattern].regex;
                let tree = plan::parse_pattern(source).ok()?;
                let regex = compile(source).ok()?;
                Some(Compiled { regex, spelled: plan::spelled_strings(&tree) })
            })
            .as_ref()
    }

    fn find_candidates(&self, text: &[u8], candidates: &mut Vec<(usize, u32)>) {
        candidates.clear();
        let mut line = 0..memchr(b'\n', text).unwrap_or(text.len());
        self.filter.find(text, |span, pattern| {
            // A literal may itself hold line feeds: the line that it begins in counts.
            if !line.contains(&span.start) {
                line = line_at(text, line_start(text, span.start));
            }
            let candidate = (line.start, pattern);
            if candidates.last() != Some(&candidate) {
                candidates.push(candidate);
            }
        });
        candidates.sort_unstable();
        candidates.dedup();
    }

    fn match_unfiltered(&self, text: &[u8], found: &mut Vec<Match>) {
        if self.unfiltered.is_empty() {
            return;
        }
        let set = self.unfiltered_set.get_or_init(|| {
            let sources = self.unfiltered.iter().map(|&index| &self.patterns[index].regex);
            RegexSetBuilder::new(sources).multi_line(true).size_limit(REGEX_SIZE * 4).build().ok()
        });
        let mut search = |unit: Range<usize>, position: usize| {
            let pattern = self.unfiltered[position];
            let Some(compiled) = self.compiled(pattern) else {
                return;
            };
            if let Some(hit) = compiled.regex.find(&text[unit.clone()]) {
                let span = unit.start + hit.start()..unit.start + hit.end();
                found.push(Match { span, pattern });
            }
        };
        let spans = |position: usize| self.patterns[self.unfiltered[position]].plan.spans_lines;
        for line in lines(text) {
            match set {
                Some(set) => {
                    for position in set.matches(&text[line.clone()]) {
                        if !spans(position) {
                            search(line.clone(), position);
                        }
                    }
                }
                None => (0..self.unfiltered.len())
                    .filter(|&position| !spans(position))
                    .for_each(|position| search(line.clone(), position)),
            }
        }
        for position in (0..self.unfiltered.len()).filter(|&position| spans(position)) {
            search(0..text.len(), position);
        }
    }
}

/// The group name that an alternative such as `path_2` stands for.
#[must_use]
pub fn base_name(name: &str) -> &str {
    match name.rsplit_once('_') {
        Some((base, digits))
            if !base.is_empty()
                && !digits.is_empty()
                && digits.bytes().all(|byte| byte.is_ascii_digit()) =>
        {
            base
        }
        _ => name,
    }
}

/// The lines of a text, without their line feeds.
pub fn lines(text: &[u8]) -> impl Iterator<Item = Range<usize>> + '_ {
    let mut start = 0;
    memchr_iter(b'\n', text).chain(std::iter::once(text.len())).map(move |end| {
        let line = start..end;
        start = end + 1;
        line
    })
}

fn line_start(text: &[u8], at: usize) -> usize {
    memrchr(b'\n', &text[..at]).map_or(0, |feed| feed + 1)
}

fn line_at(text: &[u8], start: usize) -> Range<usize> {
    start..memchr(b'\n', &text[start..]).map_or(text.len(), |length| start + length)
}

fn block_around(text: &[u8], at: usize) -> Range<usize> {
    let mut start = line_start(text, at);
    let mut end = line_at(text, start).end;
    for _ in 0..BLOCK_LINES {
        if start == 0 {
            break;
        }
        start = line_start(text, start - 1);
    }
    for _ in 0..BLOCK_LINES {
        if end == text.len() {
            break;
        }
        end = line_at(text, end + 1).end;
    }
    start..end
}

#[cfg(test)]
mod tests {
    use super::*;

    fn matcher(patterns: &[&str]) -> Matcher {
        let pattern = |regex: &&str| Pattern {
            regex: (*regex).to_owned(),
            plan: Plan::new(regex).expect("the pattern is valid"),
        };
        Matcher::new(patterns.iter().map(pattern).collect())
    }

    fn find(matcher: &Matcher, text: &str) -> Vec<(usize, String)> {
        let mut found = Vec::new();
        matcher.matches_into(text.as_bytes(), &mut Scratch::default(), &mut found);
        found.into_iter().map(|hit| (hit.pattern, text[hit.span].to_owned())).collect()
    }

    #[test]
    fn one_match_a_line_and_entry_in_order() {
        let matcher = matcher(&["^fatal: \\w+", "\\b\\d+$", "gone\\s+missing"]);
        assert_eq!(
            find(&matcher, "x fatal: no\nfatal: one fatal: two\nport 80\ngone\nmissing"),
            [(0, "fatal: one".to_owned()), (1, "80".to_owned())],
        );
    }

    #[test]
    fn a_spelled_line_feed_sees_the_block() {
        let matcher = matcher(&["Caused by:\\n(?P<indent> +)(?P<cause>.+)"]);
        let text = "a\nCaused by:\n  disk full\nb";
        assert_eq!(find(&matcher, text), [(0, "Caused by:\n  disk full".to_owned())]);
        let hit = Match { span: 2..24, pattern: 0 };
        assert_eq!(matcher.captures(text.as_bytes(), &hit)["cause"], "disk full");
    }

    #[test]
    fn only_what_a_text_asks_for_is_compiled() {
        let matcher = matcher(&["alpha one", "beta two", "gamma three"]);
        find(&matcher, "nothing here\nbeta two");
        assert_eq!(matcher.compiled_count(), 1);
    }

    #[test]
    fn literal_bytes_are_those_that_the_regex_spells() {
        let matcher = matcher(&["No module named '([\\w.]+)'", "(?i)no mod.*"]);
        let text = b"No module named 'torch'";
        assert_eq!(matcher.literal_bytes(0, text), "No module named '".len());
        assert_eq!(matcher.literal_bytes(1, text), "no mod".len());
    }

    #[test]
    fn alternatives_of_a_group_fill_its_name() {
        let matcher = matcher(&["cannot stat '(?P<path>[^']+)'|无法获取 '(?P<path_2>[^']+)'"]);
        let text = "无法获取 'a b'".as_bytes();
        let hit = Match { span: 0..text.len(), pattern: 0 };
        assert_eq!(matcher.captures(text, &hit)["path"], "a b");
        assert_eq!(base_name("sha_256x"), "sha_256x");
        assert_eq!(base_name("_2"), "_2");
    }
}
