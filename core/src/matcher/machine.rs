//! The last stage: runs an entry's program over a line or a block.
//!
//! A backtracking machine that never goes the same way from the same place twice, so that
//! its time is bounded by the length of the text times the length of the program. It prefers
//! what the regex prefers, and so finds what the `regex` crate finds: the leftmost match,
//! the first of its alternatives. (Russ Cox, "Regular Expression Matching: the Virtual
//! Machine Approach", 2009.)

use std::ops::Range;

use regex_automata::util::look::{Look, LookMatcher};

use super::tables::{ClassView, Program, op};

/// A match of a program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Confirmed {
    /// Where, in bytes of the text.
    pub span: Range<usize>,
    /// How many of its bytes the regex spells rather than lets through.
    pub literal_bytes: usize,
}

/// The machine's memory, kept from one run to the next.
#[derive(Debug, Default)]
pub struct Machine {
    /// Ways not gone yet, the next one last.
    pending: Vec<Pending>,
    /// A bit for each choice at each place that was made.
    made: Vec<u64>,
    /// Where groups begin and end, `usize::MAX` where they do not take part.
    slots: Vec<usize>,
    /// Whether groups are wanted.
    with_groups: bool,
}

#[derive(Debug, Clone, Copy)]
enum Pending {
    Way { step: usize, at: usize, spelled: usize },
    Restore { slot: usize, value: usize },
}

const UNSET: usize = usize::MAX;

impl Machine {
    /// The leftmost match that begins at `from` or behind it and not behind `last`.
    pub fn find(
        &mut self,
        program: &Program<'_>,
        text: &[u8],
        from: usize,
        last: usize,
    ) -> Option<Confirmed> {
        self.with_groups = false;
        self.find_first(program, text, from, last)
    }

    /// The match that begins at `at`, with its groups.
    pub fn find_at(&mut self, program: &Program<'_>, text: &[u8], at: usize) -> Option<Confirmed> {
        self.with_groups = true;
        self.find_first(program, text, at, at)
    }

    fn find_first(
        &mut self,
        program: &Program<'_>,
        text: &[u8],
        from: usize,
        last: usize,
    ) -> Option<Confirmed> {
        if program.splits > program.steps.len() {
            return None;
        }
        let places = text.len() + 1 - from.min(text.len());
        self.made.clear();
        self.made.resize((places * program.splits).div_ceil(64), 0);
        let anywhere = program.can_begin_anywhere();
        for start in from..=last.min(text.len()) {
            if !anywhere && !program.can_begin(&text[start..]) {
                continue;
            }
            self.slots.clear();
            self.pending.clear();
            if let Some((end, literal_bytes)) = self.run(program, text, from, start) {
                return Some(Confirmed { span: start..end, literal_bytes });
            }
        }
        None
    }

    /// How many groups the last match may have set; those behind them took no part.
    #[must_use]
    pub fn group_count(&self) -> usize {
        self.slots.len().div_ceil(2)
    }

    /// Where the group with this index stood in the last match, if it took part.
    #[must_use]
    pub fn group(&self, group: usize) -> Option<Range<usize>> {
        let place = |slot| self.slots.get(slot).copied().filter(|&at| at != UNSET);
        let (start, end) = (place(2 * group)?, place(2 * group + 1)?);
        (start <= end).then_some(start..end)
    }

    /// Runs from `start`; the end of the match and how much of it is spelled.
    fn run(
        &mut self,
        program: &Program<'_>,
        text: &[u8],
        from: usize,
        start: usize,
    ) -> Option<(usize, usize)> {
        self.pending.push(Pending::Way { step: 0, at: start, spelled: 0 });
        while let Some(next) = self.pending.pop() {
            match next {
                Pending::Restore { slot, value } => self.slots[slot] = value,
                Pending::Way { step, at, spelled } => {
                    let found = self.go(program, text, from, (step, at, spelled));
                    if found.is_some() {
                        return found;
                    }
                }
            }
        }
        None
    }

    /// Goes one way until it ends or matches.
    fn go(
        &mut self,
        program: &Program<'_>,
        text: &[u8],
        from: usize,
        way: (usize, usize, usize),
    ) -> Option<(usize, usize)> {
        let (mut step, mut at, mut spelled) = way;
        // A well-formed program makes a choice before it comes back to a step; a damaged one
        // is ended here.
        let mut patience = 2 * program.steps.len();
        loop {
            let [word, second] = program.steps.get(step)?;
            let (word, second) = (word.get(), second.get());
            let operand = (word >> 8) as usize;
            step += 1;
            match word & 0xff {
                op::BYTES => {
                    let bytes = program.bytes(second, word >> 8);
                    if !text[at..].starts_with(bytes) {
                        return None;
                    }
                    at += bytes.len();
                    spelled += bytes.len();
                }
                op::ONE => {
                    let length = one(&program.class(second), &text[at..])?;
                    at += length;
                    spelled += operand * length;
                }
                op::RUN => {
                    let class = program.class(second);
                    let mut count = 0;
                    while let Some(length) = one(&class, &text[at..]) {
                        at += length;
                        count += 1;
                    }
                    if count < operand {
                        return None;
                    }
                }
                op::SPLIT | op::SPLIT_OTHER_FIRST => {
                    let bit = operand + (at - from) * program.splits;
                    let made = self.made.get_mut(bit / 64)?;
                    if *made & (1 << (bit % 64)) != 0 {
                        return None;
                    }
                    *made |= 1 << (bit % 64);
                    patience = 2 * program.steps.len();
                    let (first, then) = match word & 0xff {
                        op::SPLIT => (step, second as usize),
                        _ => (second as usize, step),
                    };
                    if is_dead_end(program, first, &text[at..]) {
                        step = then;
                    } else {
                        step = first;
                        if !is_dead_end(program, then, &text[at..]) {
                            self.pending.push(Pending::Way { step: then, at, spelled });
                        }
                    }
                }
                op::JUMP => {
                    patience = patience.checked_sub(1)?;
                    step = second as usize;
                }
                op::SAVE => {
                    if !self.with_groups {
                        continue;
                    }
                    if self.slots.len() <= operand {
                        self.slots.resize((operand + 1).min(MAX_SLOTS), UNSET);
                    }
                    let slot = self.slots.get_mut(operand)?;
                    let value = std::mem::replace(slot, at);
                    self.pending.push(Pending::Restore { slot: operand, value });
                }
                op::LOOK => {
                    let look = Look::from_repr(second)?;
                    if !LookMatcher::new().matches(look, text, at) {
                        return None;
                    }
                }
                op::MATCH => return Some((at, spelled)),
                _ => return None,
            }
        }
    }
}

/// Whether a way ends at its first step, so that it is no choice to go it.
#[inline]
fn is_dead_end(program: &Program<'_>, step: usize, text: &[u8]) -> bool {
    match program.steps.get(step) {
        Some([word, start]) if word.get() & 0xff == op::BYTES => {
            let first = program.bytes(start.get(), 1).first();
            first.is_some() && text.first() != first
        }
        _ => false,
    }
}

/// More groups than any pattern of the largest size can name.
const MAX_SLOTS: usize = 1 << 16;

/// The length of the character or byte of this class at the start of `text`.
#[inline]
fn one(class: &ClassView<'_>, text: &[u8]) -> Option<usize> {
    let &first = text.first()?;
    if first < 0x80 {
        return class.has_ascii(first).then_some(1);
    }
    if class.is_bytes {
        return class.has(u32::from(first)).then_some(1);
    }
    let length = match first {
        0xc2..=0xdf => 2,
        0xe0..=0xef => 3,
        0xf0..=0xf4 => 4,
        _ => return None,
    };
    let character = std::str::from_utf8(text.get(..length)?).ok()?.chars().next()?;
    class.has(u32::from(character)).then_some(length)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use regex::bytes::RegexBuilder;

    use super::super::tables::{Pattern, Tables, build};
    use super::*;

    /// A match and its groups.
    type Found = (Range<usize>, Vec<Option<Range<usize>>>);

    /// Every match of a pattern by this machine, with its groups.
    fn machine(pattern: &str, text: &[u8]) -> Vec<Found> {
        let pattern = Pattern::new(pattern).expect("the pattern is valid");
        let groups = pattern.plan.program.groups.len();
        let sections = build(&[Some(pattern)]);
        let tables = Tables::new(sections.each_ref().map(Vec::as_slice)).expect("they fit");
        let mut machine = Machine::default();
        let mut found = Vec::new();
        let mut from = 0;
        while let Some(hit) = machine.find(&tables.program(0), text, from, text.len()) {
            let again = machine.find_at(&tables.program(0), text, hit.span.start);
            assert_eq!(again.as_ref(), Some(&hit), "the same with its groups");
            found.push((hit.span.clone(), (0..groups).map(|g| machine.group(g)).collect()));
            from = hit.span.end.max(hit.span.start + 1);
        }
        found
    }

    /// The same by the `regex` crate.
    fn reference(pattern: &str, text: &[u8]) -> Vec<Found> {
        let regex =
            RegexBuilder::new(pattern).multi_line(true).build().expect("the pattern is valid");
        let names: Vec<_> = regex.capture_names().flatten().map(str::to_owned).collect();
        let mut found = Vec::new();
        let mut from = 0;
        while from <= text.len() {
            let Some(captures) = regex.captures_at(text, from) else { break };
            let whole = captures.get(0).expect("the whole is always there").range();
            let groups = names.iter().map(|n| captures.name(n).map(|group| group.range()));
            from = whole.end.max(whole.start + 1);
            found.push((whole, groups.collect()));
        }
        found
    }

    #[test]
    fn it_finds_what_the_regex_crate_finds() {
        let texts: [&[u8]; 9] = [
            b"No module named 'torch.nn' and 'x'",
            "错误：找不到 '文件' aaa".as_bytes(),
            b"aaaa ab abab abcabc aab",
            b"\xff\xfe bad \xe4\xbd utf8 \xf0\x9f\x98",
            b"one\ntwo\r\nthree\n\nfour",
            b"",
            b"key: value, key: , key:value: 12 345",
            "K ſ k s Kelvin".as_bytes(),
            b"x=1 y=22 (z) [w] {v} code 404!",
        ];
        let patterns = [
            "No module named '(?P<m>[\\w.]+)'",
            "(?P<a>a+)(?P<b>ab|b)*",
            "(?P<a>a|ab)(?P<c>c|bcd)?",
            "(?:a|)+b",
            "(?P<x>a*?)(?P<y>a*)b",
            "^\\w+$",
            "\\b\\w{2,3}\\b",
            "\\B.",
            "[^']+'",
            "(?P<k>\\w+):\\s*(?P<v>[^,]*)",
            "(?i)k|s",
            "(?-u)\\xff.",
            "(?-u:[\\x80-\\xff]+)",
            ".",
            "\\d+(?:\\.\\d+)?",
            "错误：(?P<t>\\S+)",
            "(?:ab){2,}c?",
            "(?s).+",
            "\\A\\w|\\w\\z",
            "(?:x|y|z)=?",
            "(?P<a>\\w+) (?P<b>\\w+)?",
            "(?:(?P<n>a)|b)*",
            "a{2}b{0,2}",
            "(?:a??b??)+",
            "\\s+",
            "[^\\w\\s]+",
            "(?P<p>[^:\\s]+): (?P<q>.*)",
            "\\b",
            "$",
            "(?:)",
            "(?m:^)(?P<l>.*)$",
            "\\w+?\\b",
            "\\<\\w+\\>",
        ];
        for pattern in patterns {
            for text in texts {
                let shown = String::from_utf8_lossy(text);
                assert_eq!(
                    machine(pattern, text),
                    reference(pattern, text),
                    "{pattern} on {shown}"
                );
            }
        }
    }

    /// Random patterns of the shapes that entries have, and text that comes near them.
    fn pattern() -> impl Strategy<Value = String> {
        let leaf = prop_oneof![
            "[ab:' ]{1,3}".prop_map(|text| text),
            prop::sample::select(vec![
                ".", "\\w", "\\S", "\\s", "\\d", "[^']", "[a-c]", "[^ab]", "\\b", "^", "$", "é",
                "[éb]", "(?i:ab)", "\\B", "",
            ])
            .prop_map(str::to_owned),
        ];
        leaf.prop_recursive(4, 24, 4, |inner| {
            let suffix = prop::sample::select(vec![
                "*", "+", "?", "*?", "+?", "??", "{2}", "{1,3}", "{2,}", "{0,2}?",
            ]);
            prop_oneof![
                prop::collection::vec(inner.clone(), 1..4).prop_map(|parts| parts.concat()),
                prop::collection::vec(inner.clone(), 2..4)
                    .prop_map(|parts| format!("(?:{})", parts.join("|"))),
                (inner.clone(), suffix).prop_map(|(part, suffix)| format!("(?:{part}){suffix}")),
                inner.prop_map(|part| format!("({part})")),
            ]
        })
        .prop_map(|pattern| {
            // Named groups, each with a name of its own.
            let mut parts = pattern.split('(').peekable();
            let mut named = parts.next().unwrap_or_default().to_owned();
            for (number, part) in parts.enumerate() {
                named.push('(');
                if !part.starts_with('?') {
                    named.extend(["?P<g", &number.to_string(), ">"]);
                }
                named.push_str(part);
            }
            named
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(1500))]

        #[test]
        fn it_finds_what_the_regex_crate_finds_at_random(
            pattern in pattern(),
            text in prop_oneof![
                "[ab:' cé1\n]{0,24}".prop_map(String::into_bytes),
                prop::collection::vec(any::<u8>(), 0..12),
            ],
        ) {
            prop_assert_eq!(machine(&pattern, &text), reference(&pattern, &text), "{}", pattern);
        }
    }

    #[test]
    fn what_is_spelled_is_counted_on_the_way_that_matched() {
        let count = |pattern: &str, text: &str| {
            let sections = build(&[Some(Pattern::new(pattern).expect("it is valid"))]);
            let tables = Tables::new(sections.each_ref().map(Vec::as_slice)).expect("they fit");
            let text = text.as_bytes();
            Machine::default()
                .find(&tables.program(0), text, 0, text.len())
                .map(|hit| hit.literal_bytes)
        };
        assert_eq!(count("No module named '([\\w.]+)'", "No module named 'torch'"), Some(18));
        assert_eq!(count("(?i)no mod.*", "No module"), Some(6));
        assert_eq!(count("(?:\\w+: )?gone|\\w+", "file: gone"), Some(6));
        assert_eq!(count("gone", "here"), None);
    }

    #[test]
    fn a_damaged_program_ends() {
        let mut sections = build(&[Some(Pattern::new("(?:ab|c)*d").expect("it is valid"))]);
        let steps = sections[5].clone();
        for place in 0..steps.len() {
            for value in [0, 1, 3, 5, 6, 0x7f, 0xff] {
                sections[5][place] = value;
                let tables = Tables::new(sections.each_ref().map(Vec::as_slice)).expect("it fits");
                let text = b"ababccab dabd";
                let _ = Machine::default().find(&tables.program(0), text, 0, text.len());
            }
            sections[5][place] = steps[place];
        }
    }
}
