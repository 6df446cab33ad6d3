//! Which entries a text shows, and where.
//!
//! ```text
//!   a log, a megabyte at a time
//!     │  filter    every second place: four bytes, case folded, hashed to one bit of a bitmap
//!     ▼            (a few places in a hundred bytes are left); of those, eight bytes to another
//!   places
//!     │  keys      the hash's slots: eight other bytes of the literal, masked and compared
//!     ▼            (fewer than one in a thousand)
//!   literals
//!     │  gate      the literal itself, then its alternative's other literals in the line
//!     ▼            (a few lines)
//!   entry and line
//!     │  machine   the entry's program over the line, or over the lines that follow
//!     ▼
//!   matches
//! ```
//!
//! Each stage sees the little that the one before it lets through, and none lets anything go
//! that matches. What they know was worked out when the entries were packed ([`crate::plan`])
//! and is read where it lies ([`tables`]): nothing is parsed, built or compiled to answer a
//! question. A large log is worth a look at what is rare in it; the keys are then chosen anew
//! ([`Matcher::tune`]), which changes how long it takes and not what is found.
//!
//! **Semantics.** An entry matches a line exactly where its regex does by the rules of the
//! `regex` crate, `^` and `$` being the ends of the line; one match, the leftmost, is reported
//! per entry and line. A regex that spells a line feed sees from each line on the lines behind
//! it, [`BLOCK_LINES`] more and no more than [`BLOCK_BYTES`] in all, and matches where it does
//! from a place in the first of them. Case counts as the regex says it. Matches come ordered
//! by place, then by entry. A plain `RegexSet` over the lines is the reference that tests hold
//! this against.

mod candidates;
pub mod filter;
pub mod gate;
mod groups;
pub mod keys;
mod lines;
pub mod machine;
pub mod rarity;
pub mod tables;
mod unfiltered;

use std::ops::Range;

use candidates::Notes;
use filter::Places;
pub use groups::{base_name, named};
pub use keys::Keys;
pub use lines::{block_at, lines, lines_back};
use lines::{line_at, line_start};
use machine::Machine;
pub use rarity::Rarity;
pub use tables::{Pattern, Tables};
use unfiltered::Unfiltered;

use crate::line::{Traced, readings, without_marks};

/// How many lines behind its first a regex that spells a line feed can see.
pub const BLOCK_LINES: usize = 32;

/// How many bytes, from the start of its first line, it can see.
pub const BLOCK_BYTES: usize = 64 << 10;

/// One place where an entry's regex matches.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Match {
    /// Bytes of the text.
    pub span: Range<usize>,
    /// The entry, numbered over all layers.
    pub entry: usize,
    /// How many of the matched bytes the regex spells rather than lets through.
    pub literal_bytes: usize,
}

/// A line that holds what an entry whose regex spells a line feed is looked for by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct BlockCandidate {
    /// The entry.
    pub entry: usize,
    /// Where the line begins.
    pub line_start: usize,
    /// Whether a match may begin on one of the [`BLOCK_LINES`] lines before it.
    pub looks_back: bool,
}

/// Finds the entries of all layers in text.
pub struct Matcher<'k> {
    layers: Vec<Layer<'k>>,
    /// What is looked for, in one pass over the text each: one for each layer, or one for
    /// all of them.
    passes: Vec<Pass<'k>>,
    unfiltered: Unfiltered,
}

struct Layer<'k> {
    tables: Tables<'k>,
    first_entry: usize,
    first_literal: u32,
    first_alternative: u32,
}

struct Pass<'k> {
    keys: Keys<'k>,
    first_literal: u32,
    first_alternative: u32,
}

/// Space that is lent to the matcher, so that it allocates nothing per line.
#[derive(Debug, Default)]
pub struct Scratch {
    places: Places,
    notes: Notes,
    machine: Machine,
}

impl Scratch {
    /// Appends the lines that were found to begin or belong to blocks, sorted; they are
    /// forgotten.
    pub fn take_blocks(&mut self, blocks: &mut Vec<BlockCandidate>) {
        self.notes.blocks.sort_unstable();
        self.notes.blocks.dedup();
        blocks.append(&mut self.notes.blocks);
    }
}

impl<'k> Matcher<'k> {
    /// A matcher over layers: tables, their keys, and the number of their first entry.
    #[must_use]
    pub fn new(layers: impl IntoIterator<Item = (Tables<'k>, Keys<'k>, usize)>) -> Self {
        let (mut first_literal, mut first_alternative) = (0, 0);
        let mut matcher =
            Self { layers: Vec::new(), passes: Vec::new(), unfiltered: Unfiltered::default() };
        for (tables, keys, first_entry) in layers {
            matcher.passes.push(Pass { keys, first_literal, first_alternative });
            matcher.layers.push(Layer { tables, first_entry, first_literal, first_alternative });
            first_literal += count(tables.literal_count());
            first_alternative += count(tables.alternative_count());
            matcher.unfiltered.add(&tables, first_entry);
        }
        matcher
    }

    /// Chooses anew what is looked for, by what is rare in a sample of the text to come.
    pub fn tune(&mut self, rarity: Rarity) {
        let mut literals: Vec<&[u8]> = Vec::new();
        let mut sequences = Vec::new();
        for layer in &self.layers {
            literals.extend(layer.tables.literals());
            sequences.extend(layer.tables.sequences().map(|sequence| {
                sequence.iter().map(|literal| literal.get() + layer.first_literal)
            }));
        }
        let keys = Keys::build(&literals, sequences.into_iter(), rarity);
        self.passes = vec![Pass { keys, first_literal: 0, first_alternative: 0 }];
    }

    /// Appends to `found` every match in `text`, ordered by place, then by entry. The lines of
    /// the text are normalised and separated by line feeds.
    pub fn matches_into(&self, text: &[u8], scratch: &mut Scratch, found: &mut Vec<Match>) {
        let first = found.len();
        self.lines_into(text, scratch, found);
        let mut blocks = Vec::new();
        scratch.take_blocks(&mut blocks);
        self.blocks_into(text, &blocks, scratch, found);
        sort(&mut found[first..]);
    }

    /// Appends to `found` every match of an entry that sees one line, in no order; lines that
    /// concern the others are noted in the scratch. The text may be raw: a line is seen
    /// through its [`readings`].
    pub fn lines_into(&self, text: &[u8], scratch: &mut Scratch, found: &mut Vec<Match>) {
        scratch.notes.candidates.clear();
        for pass in &self.passes {
            self.find_candidates(pass, text, scratch);
        }
        let Scratch { notes, machine, .. } = scratch;
        notes.candidates.sort_unstable();
        notes.candidates.dedup();
        let mut last = None;
        for &(line_start, entry) in &notes.candidates {
            let units = match last.take() {
                Some((start, units)) if start == line_start => units,
                _ => readings(&text[line_at(text, line_start)]),
            };
            found.extend(self.confirm(machine, text, line_start, units.clone(), entry));
            last = Some((line_start, units));
        }
        self.unfiltered.matches_into(self, text, scratch, found);
    }

    /// Appends to `found` every match that the candidates (sorted) lead to, in no order.
    /// `text` is normalised.
    pub fn blocks_into(
        &self,
        text: &[u8],
        candidates: &[BlockCandidate],
        scratch: &mut Scratch,
        found: &mut Vec<Match>,
    ) {
        let mut hits = Vec::new();
        // The entry, and the line up to which all its lines have been looked at.
        let mut settled = (usize::MAX, 0);
        for &BlockCandidate { entry, line_start, looks_back } in candidates {
            let known = if settled.0 == entry { settled.1 } else { 0 };
            let mut start = line_start;
            if looks_back {
                start = lines_back(text, line_start).max(known);
            }
            while (known..=line_start).contains(&start) {
                hits.extend(self.confirm_block(&mut scratch.machine, text, start, entry));
                start = line_at(text, start).end + 1;
            }
            if looks_back {
                settled = (entry, start);
            }
        }
        sort(&mut hits);
        hits.dedup();
        found.append(&mut hits);
    }

    /// The match of an entry that begins in the line at `start` and may go on behind it.
    fn confirm_block(
        &self,
        machine: &mut Machine,
        text: &[u8],
        start: usize,
        entry: usize,
    ) -> Option<Match> {
        let (tables, local) = self.layer_of(entry)?;
        let block = block_at(text, start);
        let line = line_at(text, start);
        readings(&text[line.clone()]).find_map(|unit| {
            let start = start + unit.start;
            let block = text.get(start..block.end)?;
            let program = tables.program(local);
            // Marks before the other lines are seen through too.
            if let Some(unmarked) = without_marks(block)
                && let Some(hit) = machine.find(&program, unmarked.text(), 0, line.end - start)
            {
                let span = marked(&unmarked, &hit.span, start);
                return Some(Match { span, entry, literal_bytes: hit.literal_bytes });
            }
            let hit = machine.find(&program, block, 0, line.end - start)?;
            let span = start + hit.span.start..start + hit.span.end;
            Some(Match { span, entry, literal_bytes: hit.literal_bytes })
        })
    }

    /// The match of an entry in one of the readings of the line at `line_start`.
    fn confirm(
        &self,
        machine: &mut Machine,
        text: &[u8],
        line_start: usize,
        mut units: impl Iterator<Item = Range<usize>>,
        entry: usize,
    ) -> Option<Match> {
        let (tables, local) = self.layer_of(entry)?;
        units.find_map(|unit| {
            let start = line_start + unit.start;
            let unit = &text[start..line_start + unit.end];
            let hit = machine.find(&tables.program(local), unit, 0, unit.len())?;
            let span = start + hit.span.start..start + hit.span.end;
            Some(Match { span, entry, literal_bytes: hit.literal_bytes })
        })
    }

    /// Whether the entry's regex spells a line feed.
    #[must_use]
    pub fn spans_lines(&self, entry: usize) -> bool {
        self.layer_of(entry).is_some_and(|(tables, local)| tables.spans_lines(local))
    }

    /// Where the groups of an entry's regex stand in a match, by the groups' order in the
    /// regex.
    pub fn groups(
        &self,
        text: &[u8],
        hit: &Match,
        scratch: &mut Scratch,
    ) -> Vec<Option<Range<usize>>> {
        let Some((tables, local)) = self.layer_of(hit.entry) else { return Vec::new() };
        let line = line_at(text, line_start(text, hit.span.start));
        let start = line.start;
        let program = tables.program(local);
        let machine = &mut scratch.machine;
        let is_block = tables.spans_lines(local);
        let mut groups_in = |unit: Range<usize>| {
            let from = hit.span.start.checked_sub(unit.start)?;
            let start = unit.start;
            let unmarked = is_block.then(|| without_marks(&text[unit.clone()])).flatten();
            if let Some(unmarked) = unmarked
                && machine.find_at(&program, unmarked.text(), from).is_some()
            {
                let group = |group| machine.group(group).map(|g| marked(&unmarked, &g, start));
                return Some((0..machine.group_count()).map(group).collect());
            }
            machine.find_at(&program, &text[unit], from)?;
            let group = |group| machine.group(group).map(|g| start + g.start..start + g.end);
            Some((0..machine.group_count()).map(group).collect())
        };
        let block_end = is_block.then(|| block_at(text, start).end);
        let groups = readings(&text[line])
            .find_map(|unit| groups_in(start + unit.start..block_end.unwrap_or(start + unit.end)));
        groups.unwrap_or_default()
    }

    fn layer_of(&self, entry: usize) -> Option<(Tables<'k>, u32)> {
        let after = self.layers.partition_point(|layer| layer.first_entry <= entry);
        let layer = self.layers.get(after.checked_sub(1)?)?;
        Some((layer.tables, count(entry - layer.first_entry)))
    }
}

/// Where a part of a text without marks stands in that with marks, which begins at `start`.
fn marked(unmarked: &Traced, part: &Range<usize>, start: usize) -> Range<usize> {
    let origins = unmarked.as_trace().origins(part);
    let place = |offset| start + usize::try_from(offset).unwrap_or_default();
    place(origins.start)..place(origins.end)
}

/// Orders matches by place, then by entry.
pub fn sort(found: &mut [Match]) {
    found.sort_unstable_by_key(|hit| (hit.span.start, hit.span.end, hit.entry));
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests;
