//! The stages up to the gate, one behind the other: a text to the entries that may match, each
//! with its line.

use std::ops::Range;

use super::filter::{Places, STRETCH, STRIDE, WINDOW};
use super::lines::{line_at, line_start};
use super::{BlockCandidate, Matcher, Pass, Scratch, gate};

impl Matcher<'_> {
    /// The first stages over a whole text.
    pub(super) fn find_candidates(&self, pass: &Pass<'_>, text: &[u8], scratch: &mut Scratch) {
        let literals = self
            .layers
            .last()
            .map_or(0, |layer| layer.first_literal as usize + layer.tables.literal_count());
        let Scratch { places, notes, .. } = scratch;
        notes.prepare(literals);
        let mut line = 0..0;
        for base in (0..text.len().saturating_sub(WINDOW - 1)).step_by(STRETCH) {
            for base in (base..base + WINDOW).step_by(STRIDE) {
                // The last windows of a stretch reach into the next one.
                let end = (base + STRETCH + WINDOW - 1).min(text.len());
                let Some(stretch) = text.get(base..end) else { break };
                places.survey(stretch, &pass.keys.bitmap);
                places.narrow(text, base, &pass.keys.long_bitmap, &pass.keys.short_bitmap);
                self.look_up(pass, text, base, places, &mut line, notes);
            }
        }
        if !pass.keys.close_bitmap.is_empty() {
            line = 0..0;
            for base in (0..text.len().saturating_sub(WINDOW - 1)).step_by(STRETCH) {
                let stretch = &text[base..(base + STRETCH + WINDOW - 1).min(text.len())];
                places.survey_closely(stretch, &pass.keys.close_bitmap);
                self.look_up(pass, text, base, places, &mut line, notes);
            }
        }
    }

    /// The stages behind the filter, over the places of a stretch that begins at `base`.
    /// `line` is the line that was dealt with last.
    fn look_up(
        &self,
        pass: &Pass<'_>,
        text: &[u8],
        base: usize,
        places: &Places,
        line: &mut Range<usize>,
        notes: &mut Notes,
    ) {
        for &place in places.as_slice() {
            let place = base + place as usize;
            pass.keys.look_up(text, place, |literal| {
                let number = literal.number + pass.first_literal;
                let at = literal.at;
                if !self.stands_at(number, text, at) {
                    return;
                }
                if !line.contains(&at) {
                    *line = line_at(text, line_start(text, at));
                    notes.next_line();
                }
                if notes.is_dealt_with(number) {
                    return;
                }
                for owner in pass.keys.owners(literal.number) {
                    let alternative = owner.get() + pass.first_alternative;
                    self.admit(alternative, text, line.clone(), notes);
                }
            });
        }
    }

    /// Whether a literal stands at a place.
    fn stands_at(&self, number: u32, text: &[u8], at: usize) -> bool {
        let after = self.layers.partition_point(|layer| layer.first_literal <= number);
        let Some(layer) = self.layers.get(after.wrapping_sub(1)) else { return false };
        let (bytes, folds) = layer.tables.literal(number - layer.first_literal);
        let Some(shown) = text.get(at..at + bytes.len()) else { return false };
        !bytes.is_empty() && if folds { shown.eq_ignore_ascii_case(bytes) } else { shown == bytes }
    }

    /// Notes the entry of an alternative as a candidate for a line, if the line has what the
    /// alternative demands.
    fn admit(&self, alternative: u32, text: &[u8], line: Range<usize>, notes: &mut Notes) {
        let after = self.layers.partition_point(|layer| layer.first_alternative <= alternative);
        let Some(layer) = self.layers.get(after.wrapping_sub(1)) else { return };
        let alternative = alternative - layer.first_alternative;
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

/// What the first stages note down, kept from one text to the next.
#[derive(Debug, Default)]
pub(super) struct Notes {
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
    }

    fn next_line(&mut self) {
        self.line_number = self.line_number.wrapping_add(1);
        if self.line_number == 0 {
            self.dealt_with.fill(0);
            self.line_number = 1;
        }
    }

    /// Whether a literal was met before in this line; it is from now on.
    fn is_dealt_with(&mut self, literal: u32) -> bool {
        match self.dealt_with.get_mut(literal as usize) {
            Some(last) => std::mem::replace(last, self.line_number) == self.line_number,
            None => true,
        }
    }
}
