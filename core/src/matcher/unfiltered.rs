//! Entries whose regex has no literal to look for. There are none in the binary; a user's own
//! are held against every line, in one `RegexSet`.

use std::sync::OnceLock;

use regex::bytes::{RegexSet, RegexSetBuilder};

use super::tables::Tables;
use super::{BlockCandidate, Match, Matcher, Scratch, lines};
use crate::line::readings;

/// The largest program of the set, in bytes; past it each entry is tried by itself.
const SET_SIZE: usize = 16 << 20;

/// The entries, and the set of those that see one line.
#[derive(Debug, Default)]
pub struct Unfiltered {
    in_lines: Vec<(usize, String)>,
    in_blocks: Vec<usize>,
    set: OnceLock<Option<RegexSet>>,
}

impl Unfiltered {
    /// Adds those of a layer whose first entry has this number.
    pub fn add(&mut self, tables: &Tables<'_>, first_entry: usize) {
        for (entry, regex) in tables.unfiltered() {
            let number = first_entry + entry as usize;
            if tables.spans_lines(entry) {
                self.in_blocks.push(number);
            } else {
                self.in_lines.push((number, regex.to_owned()));
            }
        }
    }

    /// Appends every match in the lines of `text`, and notes every line for those that see
    /// blocks.
    pub fn matches_into(
        &self,
        matcher: &Matcher<'_>,
        text: &[u8],
        scratch: &mut Scratch,
        found: &mut Vec<Match>,
    ) {
        if self.in_lines.is_empty() && self.in_blocks.is_empty() {
            return;
        }
        let set = self.set.get_or_init(|| {
            let sources = self.in_lines.iter().map(|(_, regex)| regex);
            RegexSetBuilder::new(sources).multi_line(true).size_limit(SET_SIZE).build().ok()
        });
        for line in lines(text) {
            let units = readings(&text[line.clone()]);
            let mut confirm = |place: usize| {
                let (entry, _) = self.in_lines[place];
                let machine = &mut scratch.machine;
                found.extend(matcher.confirm(machine, text, line.start, units.clone(), entry));
            };
            match set {
                Some(set) => {
                    let line = &text[line.clone()];
                    let mut places: Vec<usize> =
                        units.clone().flat_map(|unit| set.matches(&line[unit])).collect();
                    places.sort_unstable();
                    places.dedup();
                    places.into_iter().for_each(&mut confirm);
                }
                None => (0..self.in_lines.len()).for_each(&mut confirm),
            }
            scratch.notes.blocks.extend(self.in_blocks.iter().map(|&entry| BlockCandidate {
                entry,
                line_start: line.start,
                looks_back: false,
            }));
        }
    }
}
