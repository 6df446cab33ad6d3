//! What one chunk adds to a scan: its hits by entry, small enough to be handed from a thread
//! that searches to the one that gathers.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};

use memchr::{memchr, memchr_iter, memrchr};

use super::cut::Chunk;
use super::group::{CaptureSet, MAX_CAPTURES};
use super::search::{Searcher, Sighting};
use super::{ContextLine, MAX_CONTEXT, Place, Severity};
use crate::kb::EntryIndex;
use crate::line::{Block, MAX_PIECE};
use crate::rank::Reason;

/// How many bytes around a hit its context is taken from.
const CONTEXT_REACH: usize = 16 << 10;

/// The hits of a chunk; lines are counted from 0 at the start of its body.
#[derive(Debug, Default)]
pub struct Tally {
    /// The hits of each entry.
    pub parts: BTreeMap<EntryIndex, Part>,
    /// Every hit in order, where a stream of them is wanted.
    pub hits: Vec<(EntryIndex, Place, CaptureSet)>,
    /// Line feeds in the body.
    pub feeds: u64,
    /// Bytes of the body.
    pub bytes: u64,
    /// Whether the body ends in the middle of a line.
    pub ends_inside: bool,
}

/// The hits of one entry in a chunk.
#[derive(Debug)]
pub struct Part {
    /// How many.
    pub count: u64,
    /// The first and the last; their files are not named.
    pub first: Place,
    /// See `first`.
    pub last: Place,
    /// How loudly the loudest calls itself an error, and the line of the first that does.
    pub loudest: (Severity, u64),
    /// Different sets of captured values, in the order of their first hit.
    pub captures: Vec<CaptureSet>,
    /// Lines around the first hit, where the entry was not met before.
    pub context: Vec<ContextLine>,
    /// Why the best hit was kept.
    pub reason: Reason,
}

/// What is wanted of the hits.
#[derive(Debug, Clone, Copy)]
pub struct Wanted<'s> {
    /// Whether each entry was met in an earlier chunk, which has its context.
    pub is_known: &'s [AtomicBool],
    /// Lines of context on either side of a first hit.
    pub context: usize,
    /// Whether every hit is handed out.
    pub every_hit: bool,
}

impl Tally {
    /// Searches a chunk.
    pub fn of(chunk: &Chunk, searcher: &mut Searcher<'_>, wanted: Wanted<'_>) -> Self {
        let body = &chunk.bytes()[chunk.body.clone()];
        let mut tally = Self {
            feeds: memchr_iter(b'\n', body).count() as u64,
            bytes: body.len() as u64,
            ends_inside: body.last().is_some_and(|&byte| byte != b'\n'),
            ..Self::default()
        };
        let sightings = searcher.search(chunk).to_vec();
        let mut lines = LineCounter { at: chunk.body.start, line: 0 };
        let mut shown = Block::default();
        let mut lasts: BTreeMap<EntryIndex, (usize, u64)> = BTreeMap::new();
        for (number, sighting) in sightings.iter().enumerate() {
            let line = lines.line_of(chunk.bytes(), sighting.unit);
            let entry = sighting.ranked.entry;
            let reason = sighting.ranked.reason;
            if wanted.every_hit {
                let place = place(chunk, sighting, line, &mut shown);
                tally.hits.push((entry, place, searcher.captures(chunk, sighting)));
            }
            if let Some(part) = tally.parts.get_mut(&entry) {
                part.count += 1;
                lasts.insert(entry, (number, line));
                if part.loudest.0 < Severity::Error {
                    let severity = Severity::of(&text_of(chunk, sighting, &mut shown));
                    if severity > part.loudest.0 {
                        part.loudest = (severity, line);
                    }
                }
                if reason.literal_bytes > part.reason.literal_bytes {
                    part.reason = reason;
                }
                if part.captures.len() < MAX_CAPTURES {
                    let captures = searcher.captures(chunk, sighting);
                    if !captures.is_empty() && !part.captures.contains(&captures) {
                        part.captures.push(captures);
                    }
                }
                continue;
            }
            let first = place(chunk, sighting, line, &mut shown);
            let captures = searcher.captures(chunk, sighting);
            let part = Part {
                count: 1,
                loudest: (Severity::of(&first.text), line),
                last: first.clone(),
                first,
                captures: Vec::from([captures]),
                context: if wanted.is_known.get(entry).is_some_and(|k| k.load(Relaxed)) {
                    Vec::new()
                } else {
                    context(chunk, sighting.unit, line, wanted.context)
                },
                reason,
            };
            tally.parts.insert(entry, part);
        }
        for (entry, (number, line)) in lasts {
            if let Some(part) = tally.parts.get_mut(&entry) {
                part.last = place(chunk, &sightings[number], line, &mut shown);
            }
        }
        tally
    }
}

/// Counts lines on the way from one hit to the next.
struct LineCounter {
    at: usize,
    line: u64,
}

impl LineCounter {
    /// The line in which `unit` begins; units come in order.
    fn line_of(&mut self, bytes: &[u8], unit: usize) -> u64 {
        if unit > self.at {
            self.line += memchr_iter(b'\n', &bytes[self.at..unit]).count() as u64;
            self.at = unit;
        }
        self.line
    }
}

/// The line of a sighting, or the state of it that was seen, as a person would see it.
fn text_of(chunk: &Chunk, sighting: &Sighting, shown: &mut Block) -> String {
    let bytes = chunk.bytes();
    let unit = sighting.unit;
    let end = (unit + MAX_PIECE).min(bytes.len());
    let end = memchr(b'\n', &bytes[unit..end]).map_or(end, |length| unit + length);
    shown.clear();
    shown.push_states(&bytes[unit..end], 0, 0, unit as u64);
    // Of the states that a line was in, the one that the match begins in.
    let state = shown
        .pieces()
        .iter()
        .rev()
        .find(|piece| shown.original_offset(piece.span.start) <= sighting.raw.start as u64);
    let state = state.or(shown.pieces().first());
    let text = state.map_or(&[][..], |piece| &shown.text()[piece.span.clone()]);
    let text = String::from_utf8_lossy(text);
    match text.char_indices().nth(Place::MAX_TEXT) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.into_owned(),
    }
}

fn place(chunk: &Chunk, sighting: &Sighting, line: u64, shown: &mut Block) -> Place {
    Place {
        file: String::new(),
        line,
        offset: chunk.offset + sighting.raw.start as u64,
        text: text_of(chunk, sighting, shown),
    }
}

/// The lines around the one at `unit`, `count` on either side. Of a long line the first
/// bytes are enough to recognise it.
fn context(chunk: &Chunk, unit: usize, line: u64, count: usize) -> Vec<ContextLine> {
    let bytes = chunk.bytes();
    let count = count.min(MAX_CONTEXT);
    let (low, high) = (unit.saturating_sub(CONTEXT_REACH), (unit + CONTEXT_REACH).min(bytes.len()));
    let mut lines: Vec<(i64, Range<usize>)> = Vec::new();
    let mut end = unit;
    for before in 1..=count {
        let Some(feed) = end.checked_sub(1).filter(|&feed| feed >= low && bytes[feed] == b'\n')
        else {
            break;
        };
        let start = memrchr(b'\n', &bytes[..feed]).map_or(0, |feed| feed + 1);
        if start < low {
            break;
        }
        lines.push((-i64::try_from(before).unwrap_or(0), start..feed));
        end = start;
    }
    lines.reverse();
    let mut start = unit;
    for after in 0..=count {
        if start > high || (start == bytes.len() && after > 0) {
            break;
        }
        let end = memchr(b'\n', &bytes[start..high]).map_or(high, |length| start + length);
        lines.push((i64::try_from(after).unwrap_or(0), start..end));
        if bytes.get(end) != Some(&b'\n') {
            break;
        }
        start = end + 1;
    }
    lines
        .into_iter()
        .map(|(away, span)| ContextLine::new(line.wrapping_add_signed(away), &bytes[span]))
        .collect()
}
