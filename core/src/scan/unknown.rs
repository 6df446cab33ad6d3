//! Lines that call themselves errors and show no entry, gathered by what they have in common.

use std::collections::{BTreeMap, HashMap};
use std::ops::Range;
use std::sync::Arc;

use xxhash_rust::xxh3::xxh3_64;

use super::Place;
use super::cut::Chunk;
use super::group::Base;
use super::loud::{continues, is_loud, is_telling, suspects};
use super::tally::{LineCounter, OffsetCounter, line_text};
use super::template::{sketch, template};
use crate::line::{Block, Encoding};

/// How many templates are kept; lines of any other are not told of.
const MAX_TEMPLATES: usize = 1_000;

/// How many sketches a thread remembers.
const MAX_SKETCHES: usize = 1 << 14;

/// Lines of one template.
#[derive(Debug, Clone, PartialEq)]
pub struct Unknown {
    /// What they have in common.
    pub template: Arc<str>,
    /// How many.
    pub count: u64,
    /// The first.
    pub first: Place,
    /// The last.
    pub last: Place,
    /// The line of the first, counted over all files.
    pub first_seen: u64,
    /// The line of the last, counted over all files.
    pub last_seen: u64,
}

/// Those of one chunk, in the order of their first line; lines and bytes are counted from the
/// start of its body.
#[derive(Debug, Default)]
pub struct UnknownPart(pub Vec<Unknown>);

/// Finds them; what a thread learned of templates is kept from chunk to chunk.
#[derive(Debug, Default)]
pub struct UnknownFinder {
    /// The template of each sketch; none where its lines are no errors.
    templates: HashMap<u64, Option<Arc<str>>>,
}

impl UnknownFinder {
    /// The lines of a chunk's body that call themselves errors and do not touch the `covered`
    /// ranges, which are sorted by their start. `shown` is space that is lent.
    pub fn find(
        &mut self,
        chunk: &Chunk,
        encoding: Encoding,
        covered: &[Range<usize>],
        shown: &mut Block,
    ) -> UnknownPart {
        let bytes = chunk.bytes();
        let mut found: Vec<Unknown> = Vec::new();
        let mut numbers: BTreeMap<Arc<str>, usize> = BTreeMap::new();
        let mut lines = LineCounter::new(chunk.body.start);
        let mut offsets = OffsetCounter::new(chunk.body.start, encoding);
        let mut at = 0;
        suspects(bytes, chunk.body.clone(), |line| {
            at += covered[at..].iter().take_while(|range| range.end <= line.start).count();
            if covered.get(at).is_some_and(|range| range.start < line.end) {
                return;
            }
            let text = line_text(&bytes[line.clone()], shown);
            let Some(template) = self.template_of(&text) else { return };
            let place = Place {
                file: String::new(),
                line: lines.line_of(bytes, line.start),
                offset: offsets.offset_of(bytes, line.start),
                text: text.into_owned(),
            };
            match numbers.get(&template) {
                Some(&number) => {
                    let known = &mut found[number];
                    known.count += 1;
                    known.last_seen = place.line;
                    known.last = place;
                }
                None if found.len() < MAX_TEMPLATES => {
                    numbers.insert(template.clone(), found.len());
                    found.push(Unknown {
                        template,
                        count: 1,
                        first_seen: place.line,
                        last_seen: place.line,
                        first: place.clone(),
                        last: place,
                    });
                }
                None => {}
            }
        });
        UnknownPart(found)
    }

    /// The template of a line that is an error.
    fn template_of(&mut self, text: &str) -> Option<Arc<str>> {
        if self.templates.len() >= MAX_SKETCHES {
            self.templates.clear();
        }
        self.templates
            .entry(xxh3_64(&sketch(text.as_bytes())))
            .or_insert_with(|| {
                let is_error = is_loud(text.as_bytes()) && !continues(text.as_bytes());
                let template =
                    is_error.then(|| template(text)).filter(|template| is_telling(template));
                template.map(Arc::from)
            })
            .clone()
    }
}

/// Those of all chunks, by template.
#[derive(Debug, Default)]
pub struct Unknowns(BTreeMap<Arc<str>, Unknown>);

impl Unknowns {
    /// Adds those of the next chunk.
    pub fn add(&mut self, part: UnknownPart, base: Base<'_>) {
        for one in part.0 {
            let is_room = self.0.len() < MAX_TEMPLATES;
            match self.0.get_mut(&one.template) {
                Some(known) => {
                    known.count += one.count;
                    known.last_seen = base.seen(one.last_seen);
                    known.last = base.place(one.last);
                }
                None if is_room => {
                    let placed = Unknown {
                        first_seen: base.seen(one.first_seen),
                        last_seen: base.seen(one.last_seen),
                        first: base.place(one.first),
                        last: base.place(one.last),
                        ..one
                    };
                    self.0.insert(placed.template.clone(), placed);
                }
                None => {}
            }
        }
    }

    /// The most telling first: what is still told of near the end of what was found, then
    /// what came first.
    pub fn into_ordered(self, end: u64) -> Vec<Unknown> {
        let end = self.0.values().map(|one| one.last_seen).max().unwrap_or(0).max(end);
        let mut all: Vec<Unknown> = self.0.into_values().collect();
        all.sort_by_key(|one| (one.last_seen < end - end / 8, one.first_seen, one.first.offset));
        all
    }
}
