//! The stages up to the gate, one behind the other: a text to the entries that may match, each
//! with its line.

use std::ops::Range;

use super::ahead::{TOGETHER, fetch};
use super::filter::{Places, STRETCH, STRIDE, WINDOW};
use super::keys::Found;
use super::lines::{line_at, line_start};
use super::{BlockCandidate, Layer, Matcher, Pass, Scratch, gate};

impl Matcher<'_> {
    /// The first stages over a whole text.
    pub(super) fn find_candidates(&self, pass: &Pass<'_>, text: &[u8], scratch: &mut Scratch) {
        let literals = self
            .layers
            .last()
            .map_or(0, |layer| layer.first_literal as usize + layer.tables.literal_count());
        let Scratch { places, notes, .. } = scratch;
        notes.prepare(literals);
        let stretches = || (0..text.len().saturating_sub(WINDOW - 1)).step_by(STRETCH);
        for base in stretches() {
            for base in (base..base + WINDOW).step_by(STRIDE) {
                // The last windows of a stretch reach into the next one.
                let end = (base + STRETCH + WINDOW - 1).min(text.len());
                let Some(stretch) = text.get(base..end) else { break };
                places.survey(stretch, &pass.keys.bitmap);
                places.narrow(text, base, &pass.keys.long_bitmap, &pass.keys.short_bitmap);
                self.look_up(pass, text, base, places, notes);
            }
        }
        if !pass.keys.close_bitmap.is_empty() {
            for base in stretches() {
                let stretch = &text[base..(base + STRETCH + WINDOW - 1).min(text.len())];
                places.survey_closely(stretch, &pass.keys.close_bitmap);
                self.look_up(pass, text, base, places, notes);
            }
        }
        self.compare_literals(pass, text, notes);
    }

    /// The stages behind the filter, over the places of a stretch that begins at `base`.
    fn look_up(
        &self,
        pass: &Pass<'_>,
        text: &[u8],
        base: usize,
        places: &Places,
        notes: &mut Notes,
    ) {
        pass.keys.look_up(text, base, places.as_slice(), &mut notes.literals);
        if notes.literals.len() >= TOGETHER {
            self.compare_literals(pass, text, notes);
        }
    }

    /// Notes the alternatives of the literals that stand where they may stand.
    fn compare_literals(&self, pass: &Pass<'_>, text: &[u8], notes: &mut Notes) {
        let found = std::mem::take(&mut notes.literals);
        for found in found.chunks(TOGETHER) {
            let mut literals = [(&[][..], false); TOGETHER];
            for (literal, found) in literals.iter_mut().zip(found) {
                *literal = self.literal(found.number + pass.first_literal);
            }
            fetch(literals.iter().filter_map(|(bytes, _)| bytes.first()).copied());
            fetch(found.iter().map(|found| {
                let number = found.number as usize + pass.first_literal as usize;
                (notes.dealt_with.get(number).copied(), pass.keys.owners(found.number).first())
            }));
            for (&Found { number, at }, (bytes, folds)) in found.iter().zip(literals) {
                let Some(shown) = text.get(at..at + bytes.len()) else { continue };
                let is_there =
                    if folds { shown.eq_ignore_ascii_case(bytes) } else { shown == bytes };
                if !is_there || bytes.is_empty() {
                    continue;
                }
                let line = notes.line_of(text, at);
                if notes.is_dealt_with(number + pass.first_literal) {
                    continue;
                }
                let owners = pass.keys.owners(number).iter();
                let owners =
                    owners.map(|owner| (owner.get() + pass.first_alternative, line.clone()));
                notes.alternatives.extend(owners);
            }
            self.pass_gate(text, notes);
        }
        notes.literals = found;
        notes.literals.clear();
    }

    /// Notes the entries of alternatives as candidates for a line, if the line has what the
    /// alternative demands.
    fn pass_gate(&self, text: &[u8], notes: &mut Notes) {
        let alternatives = std::mem::take(&mut notes.alternatives);
        for alternatives in alternatives.chunks(TOGETHER) {
            fetch(alternatives.iter().map(|(alternative, _)| {
                let (layer, alternative) = self.layer_of_alternative(*alternative)?;
                let sequence = layer.tables.sequence(alternative).iter();
                fetch(
                    sequence.map(|literal| layer.tables.literal(literal.get()).0.first().copied()),
                );
                Some(layer.tables.spans_lines(layer.tables.entry_of(alternative)))
            }));
            for (alternative, line) in alternatives {
                let Some((layer, alternative)) = self.layer_of_alternative(*alternative) else {
                    continue;
                };
                let local = layer.tables.entry_of(alternative);
                let entry = layer.first_entry + local as usize;
                if layer.tables.spans_lines(local) {
                    let looks_back = layer.tables.looks_back(alternative);
                    notes.blocks.push(BlockCandidate { entry, line_start: line.start, looks_back });
                } else if notes.candidates.last() != Some(&(line.start, entry))
                    && gate::lets_through(&layer.tables, alternative, &text[line.clone()])
                {
                    notes.candidates.push((line.start, entry));
                }
            }
        }
        notes.alternatives = alternatives;
        notes.alternatives.clear();
    }

    /// A literal's bytes, and whether it stands for every ASCII case of them.
    fn literal(&self, number: u32) -> (&[u8], bool) {
        let after = self.layers.partition_point(|layer| layer.first_literal <= number);
        match self.layers.get(after.wrapping_sub(1)) {
            Some(layer) => layer.tables.literal(number - layer.first_literal),
            None => (&[], false),
        }
    }

    /// The layer of an alternative, and its number there.
    fn layer_of_alternative(&self, alternative: u32) -> Option<(&Layer<'_>, u32)> {
        let after = self.layers.partition_point(|layer| layer.first_alternative <= alternative);
        let layer = self.layers.get(after.checked_sub(1)?)?;
        Some((layer, alternative - layer.first_alternative))
    }
}

/// What the first stages note down, kept from one text to the next.
#[derive(Debug, Default)]
pub(super) struct Notes {
    /// Literals that may stand in the text, not compared yet.
    literals: Vec<Found>,
    /// Alternatives of literals that do, each with its line, not at the gate yet.
    alternatives: Vec<(u32, Range<usize>)>,
    /// The line that was dealt with last.
    line: Range<usize>,
    /// For each literal the last line in which it was dealt with.
    dealt_with: Vec<u32>,
    /// Counts lines, for `dealt_with`.
    line_number: u32,
    /// Start of the line and entry.
    pub candidates: Vec<(usize, usize)>,
    /// Lines to look at as blocks; kept until [`Scratch::take_blocks`].
    pub blocks: Vec<BlockCandidate>,
}

impl Notes {
    fn prepare(&mut self, literals: usize) {
        if self.dealt_with.len() < literals {
            self.dealt_with = vec![0; literals];
            self.line_number = 0;
        }
        self.line = 0..0;
    }

    /// The line that holds a byte of the text.
    fn line_of(&mut self, text: &[u8], at: usize) -> Range<usize> {
        if !self.line.contains(&at) {
            self.line = line_at(text, line_start(text, at));
            self.line_number = self.line_number.wrapping_add(1);
            if self.line_number == 0 {
                self.dealt_with.fill(0);
                self.line_number = 1;
            }
        }
        self.line.clone()
    }

    /// Whether a literal was met before in this line; it is from now on.
    fn is_dealt_with(&mut self, literal: u32) -> bool {
        match self.dealt_with.get_mut(literal as usize) {
            Some(last) => std::mem::replace(last, self.line_number) == self.line_number,
            None => true,
        }
    }
}
