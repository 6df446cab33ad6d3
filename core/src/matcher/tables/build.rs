//! Plans to tables.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use super::{
    FOLDS, HAS_RULE, LOOKS_BACK, PREFIX_WIDTH_SHIFT, RULE, SECTIONS, SPANS_LINES, index, op,
};
use crate::plan::{Alternative, CharSet, Inst, Literal, PatternError, Plan};

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
            None => builder.rules.push([0; RULE]),
        }
    }
    builder.finish()
}

#[derive(Default)]
struct Builder<'p> {
    rules: Vec<[u32; RULE]>,
    /// Numbers of literals, in their order.
    literals: HashMap<&'p Literal, u32>,
    literal_list: Vec<&'p Literal>,
    alternatives: Vec<[u32; 3]>,
    sequences: Vec<u32>,
    steps: Vec<[u32; 2]>,
    step_bytes: Vec<u8>,
    classes: BTreeMap<&'p CharSet, u32>,
    /// The same by the address of the ranges, which many patterns share.
    shared_classes: HashMap<(usize, bool), u32>,
    class_rows: Vec<[u32; 7]>,
    ranges: Vec<[u32; 2]>,
    unfiltered: Vec<(u32, &'p str)>,
}

impl<'p> Builder<'p> {
    fn add(&mut self, entry: u32, pattern: &'p Pattern) {
        let plan = &pattern.plan;
        let start = index(self.steps.len());
        let classes: Vec<u32> = plan.program.classes.iter().map(|c| self.class(c)).collect();
        for instruction in &plan.program.instructions {
            let step = self.step(instruction, &classes);
            self.steps.push(step);
        }
        let prefixes = &plan.program.prefixes;
        let mut flags = HAS_RULE | index(prefixes.width) << PREFIX_WIDTH_SHIFT;
        flags |= if plan.spans_lines { SPANS_LINES } else { 0 };
        let mut rule = [0; RULE];
        rule[..4].copy_from_slice(&[
            start,
            index(plan.program.instructions.len()),
            plan.program.splits,
            flags,
        ]);
        let bits = [plan.program.first_bytes, prefixes.bits];
        for (word, bytes) in rule[4..].iter_mut().zip(bits.as_flattened().chunks_exact(4)) {
            *word = bytes.iter().rev().fold(0, |word, &byte| (word << 8) | u32::from(byte));
        }
        self.rules.push(rule);
        if plan.alternatives.is_empty() {
            self.unfiltered.push((entry, &pattern.regex));
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

    fn literal(&mut self, literal: &'p Literal) -> u32 {
        let next = index(self.literal_list.len());
        let number = *self.literals.entry(literal).or_insert(next);
        if number == next {
            self.literal_list.push(literal);
        }
        number
    }

    fn class(&mut self, set: &'p CharSet) -> u32 {
        let address = (Arc::as_ptr(&set.ranges).addr(), set.is_bytes);
        if let Some(&known) = self.shared_classes.get(&address) {
            return known;
        }
        let number = match self.classes.get(set) {
            Some(&known) => known,
            None => self.new_class(set),
        };
        self.shared_classes.insert(address, number);
        number
    }

    fn new_class(&mut self, set: &'p CharSet) -> u32 {
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
        self.classes.insert(set, number);
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
