//! What the matcher knows of all its entries, as arrays that are read where they lie: in the
//! binary, in a mapped file or in memory. Every number is little-endian and needs no
//! alignment. Whatever the bytes hold, reading them gives some value and never fails: a place
//! out of range reads as nothing.

use std::collections::BTreeMap;

use zerocopy::FromBytes;
use zerocopy::byteorder::little_endian::U32;

use crate::plan::{Alternative, CharSet, Inst, Literal, PatternError, Plan};

/// How many sections the tables have.
pub const SECTIONS: usize = 10;

/// What confirms an entry: start and length of its program, choices, flags, first bytes.
pub type Rule = [U32; 12];

/// Start and length in the literals' bytes; the highest bit of the length says that it folds.
pub type LiteralRow = [U32; 2];

/// Entry, start and length in the sequences; the highest bit of the length says that a match
/// may begin on an earlier line.
pub type AlternativeRow = [U32; 3];

/// Operation and first operand, second operand.
pub type Step = [U32; 2];

/// Which of the 128 ASCII characters it holds, start and length of all its ranges, flags.
pub type ClassRow = [U32; 7];

const FOLDS: u32 = 1 << 31;
const HAS_RULE: u32 = 1;
const SPANS_LINES: u32 = 2;
const LOOKS_BACK: u32 = 1 << 31;

/// The arrays.
#[derive(Debug, Clone, Copy)]
pub struct Tables<'t> {
    rules: &'t [Rule],
    literals: &'t [LiteralRow],
    literal_bytes: &'t [u8],
    alternatives: &'t [AlternativeRow],
    sequences: &'t [U32],
    steps: &'t [Step],
    step_bytes: &'t [u8],
    classes: &'t [ClassRow],
    ranges: &'t [[U32; 2]],
    unfiltered: &'t [[U32; 3]],
}

/// Operations of a [`Step`], in its lowest byte; the operand is in the other three.
pub mod op {
    /// `operand` bytes of the step bytes, from the second number.
    pub const BYTES: u32 = 0;
    /// A character of the class in the second number; the operand says whether it is spelled.
    pub const ONE: u32 = 1;
    /// `operand` characters or more of the class in the second number.
    pub const RUN: u32 = 2;
    /// Choice number `operand`: the next step, then the one in the second number.
    pub const SPLIT: u32 = 3;
    /// The same, the other way first.
    pub const SPLIT_OTHER_FIRST: u32 = 4;
    /// To the step in the second number.
    pub const JUMP: u32 = 5;
    /// Remember the place in slot `operand`.
    pub const SAVE: u32 = 6;
    /// The assertion whose `regex-automata` representation is the second number.
    pub const LOOK: u32 = 7;
    /// Done.
    pub const MATCH: u32 = 8;
}

impl<'t> Tables<'t> {
    /// Reads the sections that [`build`] wrote; `None` where one has an impossible length.
    #[must_use]
    pub fn new(sections: [&'t [u8]; SECTIONS]) -> Option<Self> {
        let [
            rules,
            literals,
            literal_bytes,
            alternatives,
            sequences,
            steps,
            step_bytes,
            classes,
            ranges,
            unfiltered,
        ] = sections;
        Some(Self {
            rules: <[Rule]>::ref_from_bytes(rules).ok()?,
            literals: <[LiteralRow]>::ref_from_bytes(literals).ok()?,
            literal_bytes,
            alternatives: <[AlternativeRow]>::ref_from_bytes(alternatives).ok()?,
            sequences: <[U32]>::ref_from_bytes(sequences).ok()?,
            steps: <[Step]>::ref_from_bytes(steps).ok()?,
            step_bytes,
            classes: <[ClassRow]>::ref_from_bytes(classes).ok()?,
            ranges: <[[U32; 2]]>::ref_from_bytes(ranges).ok()?,
            unfiltered: <[[U32; 3]]>::ref_from_bytes(unfiltered).ok()?,
        })
    }

    /// How many entries there are, those without a rule counted too.
    #[must_use]
    pub fn entry_count(&self) -> usize {
        self.rules.len()
    }

    /// All literals' bytes, by number.
    pub fn literals(&self) -> impl Iterator<Item = &'t [u8]> + use<'t> {
        let tables = *self;
        (0..index(tables.literals.len())).map(move |number| tables.literal(number).0)
    }

    /// The literals of every alternative, by number.
    pub fn sequences(&self) -> impl Iterator<Item = &'t [U32]> + use<'t> {
        let tables = *self;
        (0..index(tables.alternatives.len())).map(move |number| tables.sequence(number))
    }

    /// How many literals there are.
    #[must_use]
    pub fn literal_count(&self) -> usize {
        self.literals.len()
    }

    /// A literal's bytes, and whether it stands for every ASCII case of them.
    #[must_use]
    pub fn literal(&self, literal: u32) -> (&'t [u8], bool) {
        let Some([start, length]) = self.literals.get(literal as usize) else {
            return (&[], false);
        };
        let bytes = part(self.literal_bytes, start.get(), length.get() & !FOLDS);
        (bytes, length.get() & FOLDS != 0)
    }

    /// The entry of an alternative.
    #[must_use]
    pub fn entry_of(&self, alternative: u32) -> u32 {
        self.alternatives.get(alternative as usize).map_or(u32::MAX, |[entry, ..]| entry.get())
    }

    /// The literals of an alternative, in their order.
    #[must_use]
    pub fn sequence(&self, alternative: u32) -> &'t [U32] {
        match self.alternatives.get(alternative as usize) {
            Some([_, start, length]) => {
                part(self.sequences, start.get(), length.get() & !LOOKS_BACK)
            }
            None => &[],
        }
    }

    /// Whether a match of an alternative may begin on an earlier line than its literals.
    #[must_use]
    pub fn looks_back(&self, alternative: u32) -> bool {
        let length = self.alternatives.get(alternative as usize).map(|[.., length]| length.get());
        length.is_some_and(|length| length & LOOKS_BACK != 0)
    }

    /// How many alternatives there are.
    #[must_use]
    pub fn alternative_count(&self) -> usize {
        self.alternatives.len()
    }

    /// Whether the entry's regex spells a line feed.
    #[must_use]
    pub fn spans_lines(&self, entry: u32) -> bool {
        self.flags(entry) & SPANS_LINES != 0
    }

    /// Entries whose regex has no literal to look for, each with its regex.
    pub fn unfiltered(&self) -> impl Iterator<Item = (u32, &'t str)> + use<'t> {
        let bytes = self.literal_bytes;
        self.unfiltered.iter().map(move |[entry, start, length]| {
            let regex = part(bytes, start.get(), length.get());
            (entry.get(), std::str::from_utf8(regex).unwrap_or_default())
        })
    }

    fn flags(&self, entry: u32) -> u32 {
        self.rules.get(entry as usize).map_or(0, |rule| rule[3].get())
    }

    /// The program of an entry; one without a rule has an empty one, which matches nothing.
    #[must_use]
    pub fn program(&self, entry: u32) -> Program<'t> {
        let none = [U32::ZERO; 12];
        let rule = self.rules.get(entry as usize).unwrap_or(&none);
        let [start, length, splits, _, first @ ..] = rule;
        Program {
            steps: part(self.steps, start.get(), length.get()),
            splits: splits.get() as usize,
            first_bytes: first.map(U32::get),
            bytes: self.step_bytes,
            classes: self.classes,
            ranges: self.ranges,
        }
    }
}

/// A program, where it lies.
#[derive(Debug, Clone, Copy)]
pub struct Program<'t> {
    /// Its steps.
    pub steps: &'t [Step],
    /// How many choices it has.
    pub splits: usize,
    first_bytes: [u32; 8],
    bytes: &'t [u8],
    classes: &'t [ClassRow],
    ranges: &'t [[U32; 2]],
}

impl<'t> Program<'t> {
    /// Whether a match can begin with this byte.
    #[must_use]
    pub fn can_begin_with(&self, byte: u8) -> bool {
        self.first_bytes[usize::from(byte >> 5)] & (1 << (byte & 31)) != 0
    }

    /// Whether a match can begin anywhere, even at the end of a text.
    #[must_use]
    pub fn can_begin_anywhere(&self) -> bool {
        self.first_bytes == [u32::MAX; 8]
    }

    /// Bytes that a step spells.
    #[must_use]
    pub fn bytes(&self, start: u32, length: u32) -> &'t [u8] {
        part(self.bytes, start, length)
    }

    /// A class.
    #[must_use]
    pub fn class(&self, class: u32) -> ClassView<'t> {
        match self.classes.get(class as usize) {
            Some([a, b, c, d, start, length, flags]) => ClassView {
                ascii: [a.get(), b.get(), c.get(), d.get()],
                ranges: part(self.ranges, start.get(), length.get()),
                is_bytes: flags.get() != 0,
            },
            None => ClassView { ascii: [0; 4], ranges: &[], is_bytes: false },
        }
    }
}

/// A class of characters or bytes, where it lies.
#[derive(Debug, Clone, Copy)]
pub struct ClassView<'t> {
    ascii: [u32; 4],
    ranges: &'t [[U32; 2]],
    /// Whether it is of bytes rather than of characters.
    pub is_bytes: bool,
}

impl ClassView<'_> {
    /// Whether an ASCII character is in it.
    #[must_use]
    pub fn has_ascii(&self, byte: u8) -> bool {
        self.ascii[usize::from((byte >> 5) & 3)] & (1 << (byte & 31)) != 0
    }

    /// Whether a character or byte of any value is in it.
    #[must_use]
    pub fn has(&self, value: u32) -> bool {
        let after = self.ranges.partition_point(|[from, _]| from.get() <= value);
        after > 0 && self.ranges[after - 1][1].get() >= value
    }
}

fn part<T>(whole: &[T], start: u32, length: u32) -> &[T] {
    let start = start as usize;
    whole.get(start..start.saturating_add(length as usize)).unwrap_or_default()
}

/// Tables of 4 GiB do not fit into a pack.
fn index(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX)
}

/// A regex and its plan.
#[derive(Debug, Clone)]
pub struct Pattern {
    /// The regex.
    pub regex: String,
    /// What was read off it.
    pub plan: Plan,
}

impl Pattern {
    /// Plans a regex.
    ///
    /// # Errors
    ///
    /// As [`Plan::new`].
    pub fn new(regex: &str) -> Result<Self, PatternError> {
        Ok(Self { plan: Plan::new(regex)?, regex: regex.to_owned() })
    }
}

/// Lays out the patterns of entries, one each in the entries' order; `None` is never found.
#[must_use]
pub fn build(patterns: &[Option<Pattern>]) -> [Vec<u8>; SECTIONS] {
    let mut builder = Builder::default();
    for (entry, pattern) in patterns.iter().enumerate() {
        match pattern {
            Some(pattern) => builder.add(index(entry), pattern),
            None => builder.rules.push([0; 12]),
        }
    }
    builder.finish()
}

#[derive(Default)]
struct Builder {
    rules: Vec<[u32; 12]>,
    literals: BTreeMap<Literal, u32>,
    /// By number.
    literal_list: Vec<Literal>,
    alternatives: Vec<[u32; 3]>,
    sequences: Vec<u32>,
    steps: Vec<[u32; 2]>,
    step_bytes: Vec<u8>,
    classes: BTreeMap<CharSet, u32>,
    class_rows: Vec<[u32; 7]>,
    ranges: Vec<[u32; 2]>,
    unfiltered: Vec<(u32, String)>,
}

impl Builder {
    fn add(&mut self, entry: u32, pattern: &Pattern) {
        let plan = &pattern.plan;
        let start = index(self.steps.len());
        let classes: Vec<u32> = plan.program.classes.iter().map(|c| self.class(c)).collect();
        for instruction in &plan.program.instructions {
            let step = self.step(instruction, &classes);
            self.steps.push(step);
        }
        let mut flags = HAS_RULE;
        flags |= if plan.spans_lines { SPANS_LINES } else { 0 };
        let mut rule = [0; 12];
        rule[..4].copy_from_slice(&[
            start,
            index(plan.program.instructions.len()),
            plan.program.splits,
            flags,
        ]);
        for (word, bytes) in rule[4..].iter_mut().zip(plan.program.first_bytes.chunks_exact(4)) {
            *word = bytes.iter().rev().fold(0, |word, &byte| (word << 8) | u32::from(byte));
        }
        self.rules.push(rule);
        if plan.alternatives.is_empty() {
            self.unfiltered.push((entry, pattern.regex.clone()));
        }
        for Alternative { literals, looks_back } in &plan.alternatives {
            let start = index(self.sequences.len());
            let looks_back = if *looks_back { LOOKS_BACK } else { 0 };
            for literal in literals {
                let number = self.literal(literal);
                self.sequences.push(number);
            }
            self.alternatives.push([entry, start, index(literals.len()) | looks_back]);
        }
    }

    fn literal(&mut self, literal: &Literal) -> u32 {
        if let Some(&known) = self.literals.get(literal) {
            return known;
        }
        let number = index(self.literal_list.len());
        self.literal_list.push(literal.clone());
        self.literals.insert(literal.clone(), number);
        number
    }

    fn class(&mut self, set: &CharSet) -> u32 {
        if let Some(&known) = self.classes.get(set) {
            return known;
        }
        let mut ascii = [0_u32; 4];
        for value in 0..128_u32 {
            if set.ranges.iter().any(|&(from, to)| (from..=to).contains(&value)) {
                ascii[(value >> 5) as usize] |= 1 << (value & 31);
            }
        }
        let [a, b, c, d] = ascii;
        let (start, length) = (index(self.ranges.len()), index(set.ranges.len()));
        self.ranges.extend(set.ranges.iter().map(|&(from, to)| [from, to]));
        let number = index(self.class_rows.len());
        self.class_rows.push([a, b, c, d, start, length, u32::from(set.is_bytes)]);
        self.classes.insert(set.clone(), number);
        number
    }

    fn step(&mut self, instruction: &Inst, classes: &[u32]) -> [u32; 2] {
        let with = |operation: u32, operand: u32| operation | operand << 8;
        match instruction {
            Inst::Bytes(bytes) => {
                let start = index(self.step_bytes.len());
                self.step_bytes.extend_from_slice(bytes);
                [with(op::BYTES, index(bytes.len())), start]
            }
            Inst::One { class, is_spelled } => {
                [with(op::ONE, u32::from(*is_spelled)), classes[*class]]
            }
            Inst::Run { class, min } => [with(op::RUN, *min), classes[*class]],
            Inst::Split { number, other, other_first } => {
                let operation = if *other_first { op::SPLIT_OTHER_FIRST } else { op::SPLIT };
                [with(operation, *number), index(*other)]
            }
            Inst::Jump(to) => [op::JUMP, index(*to)],
            Inst::Save(slot) => [with(op::SAVE, index(*slot)), 0],
            Inst::Look(look) => [op::LOOK, look.as_repr()],
            Inst::Match => [op::MATCH, 0],
        }
    }

    fn finish(self) -> [Vec<u8>; SECTIONS] {
        let mut rows = Vec::new();
        let mut bytes = Vec::new();
        for literal in &self.literal_list {
            let length = index(literal.bytes.len()) | if literal.folds { FOLDS } else { 0 };
            rows.push([index(bytes.len()), length]);
            bytes.extend_from_slice(&literal.bytes);
        }
        let mut unfiltered = Vec::new();
        for (entry, regex) in &self.unfiltered {
            unfiltered.push([*entry, index(bytes.len()), index(regex.len())]);
            bytes.extend_from_slice(regex.as_bytes());
        }
        [
            flat(&self.rules),
            flat(&rows),
            bytes,
            flat(&self.alternatives),
            flat(&self.sequences.iter().map(|&literal| [literal]).collect::<Vec<_>>()),
            flat(&self.steps),
            self.step_bytes,
            flat(&self.class_rows),
            flat(&self.ranges),
            flat(&unfiltered),
        ]
    }
}

/// Numbers as little-endian bytes.
fn flat<const N: usize>(rows: &[[u32; N]]) -> Vec<u8> {
    rows.iter().flatten().flat_map(|number| number.to_le_bytes()).collect()
}
