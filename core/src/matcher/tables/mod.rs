//! What the matcher knows of all its entries, as arrays that are read where they lie: in the
//! binary, in a mapped file or in memory. Every number is little-endian and needs no
//! alignment. Whatever the bytes hold, reading them gives some value and never fails: a place
//! out of range reads as nothing.

mod build;

use zerocopy::FromBytes;
use zerocopy::byteorder::little_endian::U32;

pub use build::{Pattern, build};

use crate::plan::Prefixes;

/// How many sections the tables have.
pub const SECTIONS: usize = 10;

/// Numbers of a [`Rule`].
const RULE: usize = 20;

/// What confirms an entry: start and length of its program, choices, flags; a bit for each
/// byte that a match can begin with, and one for each prefix (see [`Prefixes`]).
pub type Rule = [U32; RULE];

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
const PREFIX_WIDTH_SHIFT: u32 = 8;
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
        const NONE: &Rule = &[U32::ZERO; RULE];
        let rule = self.rules.get(entry as usize).unwrap_or(NONE);
        let [start, length, splits, flags, begins @ ..] = rule;
        Program {
            steps: part(self.steps, start.get(), length.get()),
            splits: splits.get() as usize,
            prefix_width: (flags.get() >> PREFIX_WIDTH_SHIFT & 0xff) as usize,
            begins,
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
    prefix_width: usize,
    /// Bits of the first bytes, then of the prefixes.
    begins: &'t [U32; RULE - 4],
    bytes: &'t [u8],
    classes: &'t [ClassRow],
    ranges: &'t [[U32; 2]],
}

impl<'t> Program<'t> {
    /// Whether a match can begin at the start of this text.
    #[inline]
    #[must_use]
    pub fn can_begin(&self, text: &[u8]) -> bool {
        let prefix = || text.get(..self.prefix_width);
        text.first().is_some_and(|&byte| self.has_bit(usize::from(byte)))
            && (self.prefix_width == 0
                || prefix().is_some_and(|p| self.has_bit(256 + usize::from(Prefixes::hash(p)))))
    }

    #[inline]
    fn has_bit(&self, bit: usize) -> bool {
        self.begins[bit / 32].get() & (1 << (bit % 32)) != 0
    }

    /// Whether a match can begin anywhere, even at the end of a text.
    #[must_use]
    pub fn can_begin_anywhere(&self) -> bool {
        self.begins[..8].iter().all(|bits| bits.get() == u32::MAX)
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
