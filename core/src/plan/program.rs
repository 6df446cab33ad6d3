//! A regex as a list of instructions for a backtracking machine, in the manner of Ken
//! Thompson's and Rob Pike's (Russ Cox, "Regular Expression Matching: the Virtual Machine
//! Approach", 2009). It is small, is read where it lies, and finds named groups as it goes;
//! to compile a regex when a text asks for it would take a hundred times as long as to run it.

use std::cell::RefCell;
use std::sync::Arc;

use regex_syntax::hir::{Class, ClassUnicode, ClassUnicodeRange, Hir, HirKind, Look, Repetition};

use super::PatternError;
use super::first::{Prefixes, Rest, first_bytes};

/// How many instructions a program may have.
const MAX_INSTRUCTIONS: usize = 1 << 15;

/// How many characters or bytes a class may have and still be something that is spelled.
const MAX_SPELLED: usize = 4;

/// From how many ranges on a class is shared.
const WORTH_SHARING: usize = 16;

/// How many classes are shared by the patterns of a thread.
const MAX_SHARED: usize = 256;

thread_local! {
    static SHARED: RefCell<Vec<Ranges>> = const { RefCell::new(Vec::new()) };
}

/// A compiled regex. It begins at its first instruction; positions are indices.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Program {
    /// What it does.
    pub instructions: Vec<Inst>,
    /// The classes that it names.
    pub classes: Vec<CharSet>,
    /// The names of its groups: group `i` is saved in the slots `2 * i` and `2 * i + 1`.
    pub groups: Vec<String>,
    /// A bit for each byte that a match can begin with.
    pub first_bytes: [u8; 32],
    /// What its first bytes can be, taken together.
    pub prefixes: Prefixes,
    /// How many choices it has.
    pub splits: u32,
}

/// One instruction. All but `Split`, `Jump` and `Match` go on with the next one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Inst {
    /// These bytes stand here.
    Bytes(Vec<u8>),
    /// A character (or byte) of this class stands here.
    One {
        /// Index of the class.
        class: usize,
        /// Whether it counts as spelled: the class is a handful of characters.
        is_spelled: bool,
    },
    /// As many characters of this class as there are, `min` at the least. What follows
    /// cannot begin with one of them, so that none is ever given back.
    Run {
        /// Index of the class.
        class: usize,
        /// The least number.
        min: u32,
    },
    /// Goes on with the next instruction and, if that fails, at `other`; or the other way
    /// round.
    Split {
        /// Counts the choices of a program from 0.
        number: u32,
        /// The other way.
        other: usize,
        /// Whether the other way comes first.
        other_first: bool,
    },
    /// Goes on elsewhere.
    Jump(usize),
    /// Remembers the place in a slot.
    Save(usize),
    /// Something is true of the place, such as that a line begins.
    Look(Look),
    /// The text matches.
    Match,
}

/// First and last values.
type Ranges = Arc<[(u32, u32)]>;

/// A set of characters or bytes.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct CharSet {
    /// First and last, in order, apart from each other. Large ones such as `\\w` are shared by
    /// all patterns of a thread.
    pub ranges: Ranges,
    /// Whether it is of bytes, whatever they encode, rather than of characters in UTF-8.
    pub is_bytes: bool,
}

impl Program {
    /// Compiles a tree.
    ///
    /// # Errors
    ///
    /// If the program would be too large.
    pub(super) fn new(tree: &Hir) -> Result<Self, PatternError> {
        let mut program = Self {
            instructions: Vec::new(),
            classes: Vec::new(),
            groups: Vec::new(),
            first_bytes: first_bytes(tree),
            prefixes: Prefixes::of(tree),
            splits: 0,
        };
        program.add(tree, Rest::End)?;
        program.push(Inst::Match)?;
        Ok(program)
    }

    fn push(&mut self, instruction: Inst) -> Result<usize, PatternError> {
        if self.instructions.len() >= MAX_INSTRUCTIONS {
            return Err(PatternError(format!(
                "the pattern is too large: it takes more than {MAX_INSTRUCTIONS} steps"
            )));
        }
        self.instructions.push(instruction);
        Ok(self.instructions.len() - 1)
    }

    /// A choice whose other way is set later by [`Self::lead`].
    fn split(&mut self, other_first: bool) -> Result<usize, PatternError> {
        let number = self.splits;
        self.splits += 1;
        self.push(Inst::Split { number, other: 0, other_first })
    }

    /// Leads the other way of a choice, or a jump, to `target`.
    fn lead(&mut self, from: usize, target: usize) {
        match &mut self.instructions[from] {
            Inst::Split { other, .. } => *other = target,
            Inst::Jump(to) => *to = target,
            _ => {}
        }
    }

    fn next(&self) -> usize {
        self.instructions.len()
    }

    fn add(&mut self, tree: &Hir, rest: Rest<'_>) -> Result<(), PatternError> {
        match tree.kind() {
            HirKind::Empty => {}
            HirKind::Literal(literal) => {
                self.push(Inst::Bytes(literal.0.to_vec()))?;
            }
            HirKind::Class(class) => {
                let set = CharSet::of(class);
                let is_spelled = set.len() <= MAX_SPELLED;
                let class = self.class(set);
                self.push(Inst::One { class, is_spelled })?;
            }
            HirKind::Look(look) => {
                self.push(Inst::Look(*look))?;
            }
            HirKind::Capture(capture) => match &capture.name {
                Some(name) => {
                    let group = self.group(name);
                    self.push(Inst::Save(2 * group))?;
                    self.add(&capture.sub, rest)?;
                    self.push(Inst::Save(2 * group + 1))?;
                }
                None => self.add(&capture.sub, rest)?,
            },
            HirKind::Concat(parts) => {
                for (place, part) in parts.iter().enumerate() {
                    self.add(part, Rest::Parts(&parts[place + 1..], &rest))?;
                }
            }
            HirKind::Alternation(parts) => {
                let mut jumps = Vec::new();
                for (place, part) in parts.iter().enumerate() {
                    if place + 1 == parts.len() {
                        self.add(part, rest)?;
                        break;
                    }
                    let split = self.split(false)?;
                    self.add(part, rest)?;
                    jumps.push(self.push(Inst::Jump(0))?);
                    self.lead(split, self.next());
                }
                let end = self.next();
                for jump in jumps {
                    self.lead(jump, end);
                }
            }
            HirKind::Repetition(repetition) => self.add_repetition(repetition, rest)?,
        }
        Ok(())
    }

    fn add_repetition(
        &mut self,
        repetition: &Repetition,
        rest: Rest<'_>,
    ) -> Result<(), PatternError> {
        let Repetition { min, max, greedy, sub } = repetition;
        if let (HirKind::Class(Class::Unicode(class)), None, true) = (sub.kind(), max, greedy)
            && rest.avoids(class)
        {
            let class = self.class(CharSet::of_unicode(class));
            self.push(Inst::Run { class, min: *min })?;
            return Ok(());
        }
        let unknown = Rest::Unknown;
        match max {
            None => {
                let can_be_empty = sub.properties().minimum_len().unwrap_or(0) == 0;
                if *min == 0 && !can_be_empty {
                    let split = self.split(!greedy)?;
                    self.add(sub, unknown)?;
                    let back = self.push(Inst::Jump(0))?;
                    self.lead(back, split);
                    self.lead(split, self.next());
                } else {
                    // What may be empty is tried once before it is repeated: `x*` as `(x+)?`.
                    let option = if *min == 0 { Some(self.split(!greedy)?) } else { None };
                    for _ in 1..*min {
                        self.add(sub, unknown)?;
                    }
                    let start = self.next();
                    self.add(sub, unknown)?;
                    let back = self.split(*greedy)?;
                    self.lead(back, start);
                    if let Some(option) = option {
                        self.lead(option, self.next());
                    }
                }
            }
            Some(max) => {
                for round in 0..*min {
                    let is_last = round + 1 == *min && max == min;
                    self.add(sub, if is_last { rest } else { unknown })?;
                }
                let mut options = Vec::new();
                for round in *min..*max {
                    options.push(self.split(!greedy)?);
                    self.add(sub, if round + 1 == *max { rest } else { unknown })?;
                }
                let end = self.next();
                for option in options {
                    self.lead(option, end);
                }
            }
        }
        Ok(())
    }

    fn class(&mut self, set: CharSet) -> usize {
        self.classes.iter().position(|known| *known == set).unwrap_or_else(|| {
            self.classes.push(set);
            self.classes.len() - 1
        })
    }

    fn group(&mut self, name: &str) -> usize {
        self.groups.iter().position(|known| known == name).unwrap_or_else(|| {
            self.groups.push(name.to_owned());
            self.groups.len() - 1
        })
    }
}

impl CharSet {
    fn of(class: &Class) -> Self {
        match class {
            Class::Unicode(class) => Self::of_unicode(class),
            Class::Bytes(class) => {
                let ranges = class.ranges().iter();
                let ranges = ranges.map(|range| (range.start().into(), range.end().into()));
                Self { ranges: ranges.collect(), is_bytes: true }
            }
        }
    }

    fn of_unicode(class: &ClassUnicode) -> Self {
        let pair = |range: &ClassUnicodeRange| (range.start().into(), range.end().into());
        let ranges = class.ranges();
        let collect = || ranges.iter().map(pair).collect::<Ranges>();
        if ranges.len() < WORTH_SHARING {
            return Self { ranges: collect(), is_bytes: false };
        }
        let is_same = |known: &[(u32, u32)]| {
            known.len() == ranges.len() && known.iter().copied().eq(ranges.iter().map(pair))
        };
        let ranges = SHARED.with_borrow_mut(|shared| {
            if let Some(known) = shared.iter().find(|known| is_same(known)) {
                return known.clone();
            }
            let ranges = collect();
            if shared.len() < MAX_SHARED {
                shared.push(ranges.clone());
            }
            ranges
        });
        Self { ranges, is_bytes: false }
    }

    fn len(&self) -> usize {
        self.ranges.iter().map(|(from, to)| (to - from) as usize + 1).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::super::Plan;
    use super::*;

    fn program(pattern: &str) -> Program {
        Plan::new(pattern).expect("the pattern is valid").program
    }

    #[test]
    fn what_cannot_be_given_back_is_a_run() {
        let runs = |pattern| {
            let is_run = |inst: &&Inst| matches!(inst, Inst::Run { .. });
            program(pattern).instructions.iter().filter(is_run).count()
        };
        assert_eq!(runs("'(?P<name>[^']+)'"), 1);
        assert_eq!(runs("x \\w+(?:: \\d+)?"), 2);
        assert_eq!(runs("\\w+\\d"), 0);
        assert_eq!(runs("\\w+$"), 0);
        assert_eq!(runs("(?:a\\w*)+"), 0);
    }

    #[test]
    fn only_named_groups_are_saved() {
        let program = program("(a)(?P<x>b)(?P<y>c)");
        assert_eq!(program.groups, ["x", "y"]);
        let saves = program.instructions.iter().filter(|i| matches!(i, Inst::Save(_))).count();
        assert_eq!(saves, 4);
    }

    #[test]
    fn a_pattern_that_grows_too_large_is_refused() {
        let error = Plan::new("(?:a{1000}b){1000}").expect_err("it is too large");
        assert!(error.0.contains("too large"), "{error}");
    }
}
