//! One chunk to what it shows: the hits that begin in its body, each at its place.

use std::ops::Range;

use memchr::{memchr, memchr3_iter, memrchr};

use super::cut::{Chunk, REACH};
use super::group::CaptureSet;
use super::known::Remembered;
use super::pointer::only_points;
use super::unknown::{UnknownFinder, UnknownPart};
use crate::kb::Kb;
use crate::line::{BACKSPACE, Block, ESCAPE, Encoding, MAX_PIECE, PIECE_STEP, pieces, records};
use crate::matcher::{BLOCK_LINES, BlockCandidate, Match, Matcher, Scratch};
use crate::rank::{Ranked, Reason, compare};

/// From how many bytes on special lines in a row are not searched as they are: it would be in
/// vain, but takes less time than to begin anew behind them.
const WORTH_LEAVING_OUT: usize = 1 << 10;

/// A place of a chunk that shows an entry.
#[derive(Debug, Clone)]
pub struct Sighting {
    /// The match, in bytes of the text that it was found in, and how well it explains it.
    pub ranked: Ranked,
    /// That text.
    pub source: Source,
    /// The matched bytes of the chunk.
    pub raw: Range<usize>,
    /// Where the line, or the piece of a long one, begins in the chunk.
    pub unit: usize,
}

/// Which text a match was found in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// The bytes of the chunk as they are.
    Raw,
    /// The lines that were normalised.
    Normal,
    /// The lines from a block on, by its number.
    Block(usize),
}

/// What one thread needs to search chunks. Its space is used again for the next one.
pub struct Searcher<'s> {
    kb: &'s Kb,
    matcher: &'s Matcher<'s>,
    /// Only entries of this domain.
    domain: Option<&'s str>,
    scratch: Scratch,
    found: Vec<Match>,
    normal: Block,
    blocks: Vec<Block>,
    candidates: Vec<BlockCandidate>,
    /// Lines that must be normalised: those with control characters inside, those that may
    /// be JSON objects, and the pieces of long ones.
    special: Vec<Range<usize>>,
    sightings: Vec<Sighting>,
    /// The bytes of the chunk that belong to a sighting, by their start.
    covered: Vec<Range<usize>>,
    unknown: UnknownFinder,
    /// What it told of before.
    pub remembered: Remembered,
}

impl<'s> Searcher<'s> {
    /// A searcher over the entries of `kb`, of one domain where one is named.
    pub fn new(kb: &'s Kb, matcher: &'s Matcher<'s>, domain: Option<&'s str>) -> Self {
        Self {
            kb,
            matcher,
            domain,
            scratch: Scratch::default(),
            found: Vec::new(),
            normal: Block::default(),
            blocks: Vec::new(),
            candidates: Vec::new(),
            special: Vec::new(),
            sightings: Vec::new(),
            covered: Vec::new(),
            unknown: UnknownFinder::default(),
            remembered: Remembered::default(),
        }
    }

    /// What begins in the chunk's body, by place. Of hits that share bytes the best stays.
    pub fn search(&mut self, chunk: &Chunk) -> Vec<Sighting> {
        let bytes = chunk.bytes();
        self.candidates.clear();
        self.find_special(chunk);
        self.search_plain(bytes);
        self.search_special(bytes);
        self.search_blocks(bytes);
        self.drop_pointers(bytes);
        self.sightings.sort_by_key(|s| (s.raw.start, s.raw.end, s.ranked.entry));
        self.keep_best();
        self.covered.clear();
        self.covered.extend(self.sightings.iter().map(|sighting| sighting.raw.clone()));
        self.sightings.retain(|sighting| chunk.body.contains(&sighting.unit));
        std::mem::take(&mut self.sightings)
    }

    /// What the named groups captured in a sighting of the chunk that was searched last.
    pub fn captures(&mut self, chunk: &Chunk, sighting: &Sighting) -> CaptureSet {
        if self.kb.summary(sighting.ranked.entry).groups().next().is_none() {
            return CaptureSet::new();
        }
        let text = match sighting.source {
            Source::Raw => chunk.bytes(),
            Source::Normal => self.normal.text(),
            Source::Block(number) => self.blocks[number].text(),
        };
        self.kb.captures(self.matcher, text, &sighting.ranked.hit, &mut self.scratch)
    }

    /// The lines of the chunk that was searched last which call themselves errors and belong
    /// to no sighting. `shown` is space that is lent.
    pub fn unknown_errors(
        &mut self,
        chunk: &Chunk,
        encoding: Encoding,
        shown: &mut Block,
    ) -> UnknownPart {
        self.unknown.find(chunk, encoding, &self.covered, shown)
    }

    /// Finds the lines that cannot be searched as they are.
    fn find_special(&mut self, chunk: &Chunk) {
        let bytes = chunk.bytes();
        self.special.clear();
        // Long lines: from line end to line end, never a line at a time.
        let mut start = 0;
        while start < bytes.len() {
            let window = &bytes[start..bytes.len().min(start + MAX_PIECE + 1)];
            if let Some(feed) = memrchr(b'\n', window) {
                start += feed + 1;
            } else if window.len() <= MAX_PIECE {
                break;
            } else {
                let end = memchr(b'\n', &bytes[start..]).map_or(bytes.len(), |at| start + at);
                let parts = pieces(&bytes[start..end]);
                self.special.extend(parts.map(|part| start + part.start..start + part.end));
                start = end + 1;
            }
        }
        let is_line_end =
            |at: usize| bytes[at] == b'\r' && bytes.get(at + 1).is_none_or(|&b| b == b'\n');
        self.add_lines(bytes, |from| {
            let rest = &bytes[from..];
            memchr3_iter(ESCAPE, b'\r', BACKSPACE, rest)
                .map(|at| from + at)
                .find(|&at| !is_line_end(at))
        });
        self.add_lines(bytes, |from| memchr(0, &bytes[from..]).map(|at| from + at));
        let mut records = records(bytes);
        self.add_lines(bytes, |from| records.find(|&at| at >= from));
        self.special.sort_unstable_by_key(|line| (line.start, line.end));
        self.special.dedup();
    }

    /// Adds the lines that hold a place of a kind, by what gives the first from a byte on.
    fn add_lines(&mut self, bytes: &[u8], mut next: impl FnMut(usize) -> Option<usize>) {
        let mut seen = 0;
        while let Some(at) = next(seen) {
            let start = memrchr(b'\n', &bytes[..at]).map_or(0, |feed| feed + 1);
            seen = memchr(b'\n', &bytes[at..]).map_or(bytes.len(), |feed| at + feed);
            if seen - start <= MAX_PIECE {
                self.special.push(start..seen);
            }
        }
    }

    /// Searches the bytes as they are; what is found in special lines is not counted.
    fn search_plain(&mut self, bytes: &[u8]) {
        self.found.clear();
        let mut start = 0;
        // Runs of special lines are left out where they are long: of a line without an end
        // each candidate would see all of it.
        let special = std::mem::take(&mut self.special);
        for run in special.chunk_by(|line, next| next.start <= line.end + 1) {
            let end = run.iter().map(|line| line.end).max().unwrap_or(start);
            if end - run[0].start >= WORTH_LEAVING_OUT {
                if run[0].start > start {
                    self.search_stretch(bytes, start..run[0].start);
                }
                start = end;
            }
        }
        self.search_stretch(bytes, start..bytes.len());
        // What begins in a special line is found again in its normal form.
        self.candidates.retain(|candidate| !is_in(&special, candidate.line_start));
        let found = std::mem::take(&mut self.found);
        for hit in &found {
            if !is_in(&special, hit.span.start) {
                let unit = memrchr(b'\n', &bytes[..hit.span.start]).map_or(0, |feed| feed + 1);
                self.note(hit.clone(), Source::Raw, hit.span.clone(), unit);
            }
        }
        self.found = found;
        self.special = special;
    }

    fn search_stretch(&mut self, bytes: &[u8], stretch: Range<usize>) {
        let start = stretch.start;
        let first = self.found.len();
        self.matcher.lines_into(&bytes[stretch], &mut self.scratch, &mut self.found);
        for hit in &mut self.found[first..] {
            hit.span = hit.span.start + start..hit.span.end + start;
        }
        let known = self.candidates.len();
        self.scratch.take_blocks(&mut self.candidates);
        for candidate in &mut self.candidates[known..] {
            candidate.line_start += start;
        }
    }

    /// Searches the special lines in their normal form.
    fn search_special(&mut self, bytes: &[u8]) {
        self.normal.clear();
        for part in &self.special {
            let at = part.start as u64;
            self.normal.push_states(&bytes[part.clone()], 0, at, at);
        }
        self.normal.append_records();
        if self.normal.pieces().is_empty() {
            return;
        }
        self.found.clear();
        self.matcher.lines_into(self.normal.text(), &mut self.scratch, &mut self.found);
        let known = self.candidates.len();
        self.scratch.take_blocks(&mut self.candidates);
        for candidate in &mut self.candidates[known..] {
            candidate.line_start = place(self.normal.piece_at(candidate.line_start).offset);
        }
        let mut found = std::mem::take(&mut self.found);
        self.normal.prefer_messages(&mut found, |hit| (hit.entry, hit.span.start));
        for hit in &found {
            let raw = original(&self.normal, &hit.span);
            let unit = place(self.normal.piece_at(hit.span.start).offset);
            let step = unit + PIECE_STEP;
            // What begins where two pieces overlap belongs to the second.
            let is_in_next = raw.start >= step
                && self.special.binary_search_by_key(&step, |part| part.start).is_ok();
            if !is_in_next {
                self.note(hit.clone(), Source::Normal, raw, unit);
            }
        }
        self.found = found;
    }

    /// Searches blocks of lines around what was found to belong to one.
    fn search_blocks(&mut self, bytes: &[u8]) {
        let mut candidates = std::mem::take(&mut self.candidates);
        candidates.sort_unstable();
        candidates.dedup();
        let mut count = 0;
        let mut tried: Vec<(usize, usize)> = Vec::new();
        for &BlockCandidate { entry, line_start, looks_back } in &candidates {
            let mut start = line_start;
            let rounds = if looks_back { BLOCK_LINES } else { 0 };
            for round in 0..=rounds {
                if round > 0 {
                    let Some(feed) = start.checked_sub(1) else { break };
                    start = memrchr(b'\n', &bytes[..feed]).map_or(0, |feed| feed + 1);
                    if line_start - start > REACH {
                        break;
                    }
                }
                tried.push((entry, start));
            }
        }
        tried.sort_unstable();
        tried.dedup();
        for (entry, start) in tried {
            if self.blocks.len() == count {
                self.blocks.push(Block::default());
            }
            fill_block(&mut self.blocks[count], bytes, start);
            // A JSON object is looked at by itself where its messages show nothing.
            let is_found = self.search_block(count, entry, start)
                || (self.blocks[count].keep_records() && self.search_block(count, entry, start));
            count += usize::from(is_found);
        }
        self.candidates = candidates;
    }

    /// Searches one block for an entry whose match begins in the line at `start`.
    fn search_block(&mut self, number: usize, entry: usize, start: usize) -> bool {
        let block = &self.blocks[number];
        self.found.clear();
        // A line that was overwritten is several.
        let states = block.pieces().iter().take_while(|piece| piece.offset == start as u64);
        let first: Vec<BlockCandidate> = states
            .map(|piece| BlockCandidate { entry, line_start: piece.span.start, looks_back: false })
            .collect();
        let text = block.text();
        self.matcher.blocks_into(text, &first, &mut self.scratch, &mut self.found);
        let Some(hit) = self.found.first().cloned() else { return false };
        let raw = original(block, &hit.span);
        self.note(hit, Source::Block(number), raw, start);
        true
    }

    fn note(&mut self, hit: Match, source: Source, raw: Range<usize>, unit: usize) {
        let entry = hit.entry;
        let summary = self.kb.summary(entry);
        let is_wanted = self.domain.is_none_or(|domain| summary.domain() == domain);
        if !is_wanted || self.kb.is_hidden(entry) {
            return;
        }
        let reason = Reason {
            is_wrapper: summary.is_wrapper(),
            literal_bytes: hit.literal_bytes,
            span_bytes: hit.span.len(),
            domain_hits: 0,
        };
        self.sightings.push(Sighting { ranked: Ranked { entry, hit, reason }, source, raw, unit });
    }

    /// Leaves out what is named by lines that only point to explanations.
    fn drop_pointers(&mut self, bytes: &[u8]) {
        let (normal, blocks) = (&self.normal, &self.blocks);
        self.sightings.retain(|sighting| {
            let text = match sighting.source {
                Source::Raw => bytes,
                Source::Normal => normal.text(),
                Source::Block(number) => blocks[number].text(),
            };
            let at = sighting.ranked.hit.span.start;
            let start = memrchr(b'\n', &text[..at]).map_or(0, |feed| feed + 1);
            let end = memchr(b'\n', &text[at..]).map_or(text.len(), |length| at + length);
            !only_points(&text[start..end])
        });
    }

    /// Of sightings that share bytes only those stay that no other beats; of several in one
    /// line, each entry is kept once.
    fn keep_best(&mut self) {
        let all = &self.sightings;
        let mut is_kept = vec![true; all.len()];
        for (place, one) in all.iter().enumerate() {
            for (other_place, other) in all.iter().enumerate().skip(place + 1) {
                let is_same = one.ranked.entry == other.ranked.entry && one.unit == other.unit;
                if is_same {
                    is_kept[other_place] = false;
                } else if other.raw.start < one.raw.end {
                    let is_better = compare(self.kb, &one.ranked, &other.ranked).is_lt();
                    is_kept[if is_better { other_place } else { place }] = false;
                } else if other.unit > one.unit {
                    break;
                }
            }
        }
        let mut is_kept = is_kept.into_iter();
        self.sightings.retain(|_| is_kept.next().unwrap_or(true));
    }
}

/// Whether one of these parts, sorted by their start, holds the byte at `at`.
fn is_in(parts: &[Range<usize>], at: usize) -> bool {
    let after = parts.partition_point(|part| part.start <= at);
    parts[..after].last().is_some_and(|part| at <= part.end)
}

/// The lines from `start` on that a block can reach, in their normal form.
fn fill_block(block: &mut Block, bytes: &[u8], start: usize) {
    block.clear();
    let limit = (start + REACH).min(bytes.len());
    let mut at = start;
    for _ in 0..=BLOCK_LINES {
        let end = memchr(b'\n', &bytes[at..limit]).map_or(limit, |length| at + length);
        for part in pieces(&bytes[at..end]) {
            let raw = at + part.start..at + part.end;
            block.push_states(&bytes[raw.clone()], 0, at as u64, raw.start as u64);
        }
        if end == limit {
            break;
        }
        at = end + 1;
    }
}

/// The bytes of the chunk that a part of a block came from.
fn original(block: &Block, span: &Range<usize>) -> Range<usize> {
    let original = block.original(span);
    place(original.start)..place(original.end)
}

/// Places of a chunk fit into memory.
fn place(offset: u64) -> usize {
    usize::try_from(offset).unwrap_or(usize::MAX)
}
