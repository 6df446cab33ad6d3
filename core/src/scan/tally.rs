//! What one chunk adds to a scan: its hits by entry, small enough to be handed from a thread
//! that searches to the one that gathers.

use std::borrow::Cow;
use std::ops::Range;

use memchr::{memchr, memchr_iter, memrchr};

use super::cut::Chunk;
use super::excerpt::excerpt;
use super::group::{CaptureSet, MAX_CAPTURES};
use super::known::{Known, Remembered};
use super::search::{Searcher, Sighting, Source};
use super::unknown::UnknownPart;
use super::{ContextLine, MAX_CONTEXT, Place, Severity};
use crate::kb::EntryIndex;
use crate::line::{Block, Encoding, MAX_PIECE, content, is_plain, is_record, lossy};
use crate::rank::Reason;

/// How many bytes around a hit its context is taken from.
const CONTEXT_REACH: usize = 16 << 10;

/// The hits of a chunk; lines and original bytes are counted from 0 at the start of its body.
#[derive(Debug, Default)]
pub struct Tally {
    /// The hits of each entry, by entry.
    pub parts: Vec<(EntryIndex, Part)>,
    /// Every hit in order, where a stream of them is wanted.
    pub hits: Vec<(EntryIndex, Place, CaptureSet)>,
    /// Lines that call themselves errors and show no entry.
    pub unknown: UnknownPart,
    /// Line feeds in the body.
    pub feeds: u64,
    /// Bytes of the body in the original encoding.
    pub bytes: u64,
    /// Whether the body ends in the middle of a line.
    pub ends_inside: bool,
}

/// The hits of one entry in a chunk.
#[derive(Debug)]
pub struct Part {
    /// How many.
    pub count: u64,
    /// The first, where the entry was not met before; the file is not named.
    pub first: Option<First>,
    /// The last; the file is not named.
    pub last: Place,
    /// How loudly the loudest calls itself an error, and the line of the first that does;
    /// nothing where earlier chunks have told it.
    pub loudest: Option<(Severity, u64)>,
    /// Different sets of captured values, in the order of their first hit, but for those that
    /// earlier chunks have told of.
    pub captures: Vec<CaptureSet>,
    /// Why the best hit was kept.
    pub reason: Reason,
}

/// The first hit of an entry.
#[derive(Debug)]
pub struct First {
    /// Where.
    pub place: Place,
    /// The lines around it.
    pub context: Vec<ContextLine>,
}

/// What is wanted of the hits.
#[derive(Debug, Clone, Copy)]
pub struct Wanted<'s> {
    /// What earlier chunks have settled.
    pub known: &'s Known,
    /// Lines of context on either side of a first hit.
    pub context: usize,
    /// Whether every hit is handed out.
    pub every_hit: bool,
    /// Whether errors that show no entry are.
    pub unknown: bool,
    /// What the log was written in.
    pub encoding: Encoding,
}

impl Tally {
    /// Searches a chunk.
    pub fn of(chunk: &Chunk, searcher: &mut Searcher<'_>, wanted: Wanted<'_>) -> Self {
        let body = &chunk.bytes()[chunk.body.clone()];
        let mut tally = Self {
            bytes: wanted.encoding.original_length(body),
            ends_inside: body.last().is_some_and(|&byte| byte != b'\n'),
            ..Self::default()
        };
        let sightings = searcher.search(chunk);
        let mut counter = LineCounter::new(chunk.body.start);
        let mut offsets = OffsetCounter::new(chunk.body.start, wanted.encoding);
        let spots: Vec<Spot> = sightings
            .iter()
            .map(|one| Spot {
                line: counter.line_of(chunk.bytes(), one.unit),
                offset: offsets.offset_of(chunk.bytes(), one.raw.start),
            })
            .collect();
        tally.feeds = counter.line_of(chunk.bytes(), chunk.body.end);
        let mut shown = Block::default();
        if wanted.every_hit {
            for (sighting, &spot) in sightings.iter().zip(&spots) {
                let place = place(chunk, sighting, spot, &mut shown);
                let captures = searcher.captures(chunk, sighting);
                tally.hits.push((sighting.ranked.entry, place, captures));
            }
        }
        let mut order: Vec<usize> = (0..sightings.len()).collect();
        order.sort_by_key(|&number| sightings[number].ranked.entry);
        let entry_of = |number: usize| sightings[number].ranked.entry;
        for numbers in order.chunk_by(|&one, &other| entry_of(one) == entry_of(other)) {
            let hits = numbers.iter().map(|&number| (&sightings[number], spots[number]));
            let part = Part::of(hits, chunk, searcher, wanted, &mut shown);
            tally.parts.extend(part.map(|part| (entry_of(numbers[0]), part)));
        }
        if wanted.unknown {
            tally.unknown = searcher.unknown_errors(chunk, wanted.encoding, &mut shown);
        }
        tally
    }
}

impl Part {
    /// The hits of one entry, with their places; `None` where there is none.
    fn of<'c>(
        hits: impl ExactSizeIterator<Item = (&'c Sighting, Spot)> + DoubleEndedIterator + Clone,
        chunk: &Chunk,
        searcher: &mut Searcher<'_>,
        wanted: Wanted<'_>,
        shown: &mut Block,
    ) -> Option<Self> {
        let ((first, first_spot), (last, last_spot)) =
            (hits.clone().next()?, hits.clone().next_back()?);
        let (entry, known) = (first.ranked.entry, wanted.known);
        let mut part = Self {
            count: hits.len() as u64,
            first: (!known.has_first(entry)).then(|| First {
                place: place(chunk, first, first_spot, shown),
                context: context(chunk, first, first_spot.line, wanted.context, shown),
            }),
            last: place(chunk, last, last_spot, shown),
            loudest: None,
            captures: Vec::new(),
            reason: first.ranked.reason,
        };
        let mut is_loud = known.is_loud(entry);
        let mut is_full = known.is_full(entry);
        for (sighting, spot) in hits {
            let reason = sighting.ranked.reason;
            if reason.literal_bytes > part.reason.literal_bytes {
                part.reason = reason;
            }
            if (is_loud && is_full) || is_remembered(&mut searcher.remembered, chunk, sighting) {
                continue;
            }
            if !is_loud {
                let severity = Severity::of(&spoken(chunk, sighting, shown));
                if part.loudest.is_none_or(|(loudest, _)| severity > loudest) {
                    part.loudest = Some((severity, spot.line));
                }
                is_loud = severity == Severity::Error;
            }
            if !is_full {
                let captures = searcher.captures(chunk, sighting);
                if !captures.is_empty() && !part.captures.contains(&captures) {
                    part.captures.push(captures);
                }
                is_full = part.captures.len() >= MAX_CAPTURES;
            }
        }
        Some(part)
    }
}

/// Whether the same line showed the same entry at the same place before.
fn is_remembered(remembered: &mut Remembered, chunk: &Chunk, sighting: &Sighting) -> bool {
    /// What a regex can look at behind its match: one character.
    const BEHIND: usize = 4;
    let bytes = chunk.bytes();
    let end = match sighting.source {
        Source::Block(_) => (sighting.raw.end + BEHIND).min(bytes.len()),
        Source::Raw | Source::Normal => unit_end(bytes, sighting.unit),
    };
    let line = &bytes[sighting.unit..end.max(sighting.unit)];
    let start = content(line).start;
    let at = sighting.raw.start.wrapping_sub(sighting.unit + start);
    remembered.has(sighting.ranked.entry, at, &line[start..])
}

/// Where a line, or the piece of a long one, that begins at `unit` ends.
fn unit_end(bytes: &[u8], unit: usize) -> usize {
    let end = (unit + MAX_PIECE).min(bytes.len());
    memchr(b'\n', &bytes[unit..end]).map_or(end, |length| unit + length)
}

/// Where a sighting is, counted from the start of the body.
#[derive(Debug, Clone, Copy)]
struct Spot {
    line: u64,
    offset: u64,
}

/// Counts bytes of the original on the way from one hit to the next.
pub struct OffsetCounter {
    at: usize,
    offset: u64,
    encoding: Encoding,
}

impl OffsetCounter {
    /// Counts from byte `start` of a chunk.
    pub fn new(start: usize, encoding: Encoding) -> Self {
        Self { at: start, offset: 0, encoding }
    }

    /// How many bytes of the original stand before byte `at`; places come in order.
    pub fn offset_of(&mut self, bytes: &[u8], at: usize) -> u64 {
        if at > self.at {
            self.offset += self.encoding.original_length(&bytes[self.at..at]);
            self.at = at;
        }
        self.offset
    }
}

/// Counts lines on the way from one hit to the next.
pub struct LineCounter {
    at: usize,
    line: u64,
}

impl LineCounter {
    /// Counts from byte `start` of a chunk.
    pub fn new(start: usize) -> Self {
        Self { at: start, line: 0 }
    }

    /// The line in which `unit` begins; units come in order.
    pub fn line_of(&mut self, bytes: &[u8], unit: usize) -> u64 {
        if unit > self.at {
            self.line += memchr_iter(b'\n', &bytes[self.at..unit]).count() as u64;
            self.at = unit;
        }
        self.line
    }
}

/// The text that tells how bad a sighting is: of a JSON object all, with its level.
fn spoken<'t>(chunk: &'t Chunk, sighting: &Sighting, shown: &'t mut Block) -> Cow<'t, str> {
    let unit = sighting.unit;
    let line = &chunk.bytes()[unit..unit_end(chunk.bytes(), unit)];
    let plain = &line[content(line)];
    if is_record(plain) {
        return lossy(plain);
    }
    // The level stands at the start of a line, wherever the match is.
    excerpt(
        state(line, Some(sighting.raw.start.saturating_sub(unit)), shown).0,
        0..0,
        Place::MAX_TEXT,
    )
    .0
}

/// The line of a sighting, or the state of it that was seen, as a person would see it: no more
/// than `most` characters, and at which byte the match begins.
fn text_of<'t>(
    chunk: &'t Chunk,
    sighting: &Sighting,
    most: usize,
    shown: &'t mut Block,
) -> (Cow<'t, str>, usize) {
    let unit = sighting.unit;
    let line = &chunk.bytes()[unit..unit_end(chunk.bytes(), unit)];
    let (text, at) = state(line, Some(sighting.raw.start.saturating_sub(unit)), shown);
    excerpt(text, at..at + sighting.raw.len(), most)
}

/// A line as a person would see it; of the states that it was in the last.
pub fn line_text<'t>(line: &'t [u8], shown: &'t mut Block) -> Cow<'t, str> {
    excerpt(state(line, None, shown).0, 0..0, Place::MAX_TEXT).0
}

/// What a line shows: of the states that it was in, the one that held byte `at` of it, or the
/// last; and where in that the byte is.
fn state<'t>(line: &'t [u8], at: Option<usize>, shown: &'t mut Block) -> (&'t [u8], usize) {
    let content = content(line);
    let plain = &line[content.clone()];
    if is_plain(plain) {
        let at = at.unwrap_or(0).saturating_sub(content.start);
        return (plain, at.min(plain.len()));
    }
    shown.clear();
    shown.push_states(line, 0, 0, 0);
    if let Some(at) = at {
        return shown.shown_at(at as u64);
    }
    (shown.pieces().last().map_or(&[], |piece| &shown.text()[piece.span.clone()]), 0)
}

fn place(chunk: &Chunk, sighting: &Sighting, spot: Spot, shown: &mut Block) -> Place {
    Place {
        file: String::new(),
        line: spot.line,
        offset: spot.offset,
        text: text_of(chunk, sighting, Place::MAX_TEXT, shown).0.into_owned(),
    }
}

/// The line of a sighting and those around it, `count` on either side. Of a long line the
/// first bytes are enough to recognise it, but for the sighting's own.
fn context(
    chunk: &Chunk,
    sighting: &Sighting,
    line: u64,
    count: usize,
    shown: &mut Block,
) -> Vec<ContextLine> {
    let (bytes, unit) = (chunk.bytes(), sighting.unit);
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
        .map(|(away, span)| match away {
            0 => {
                let (text, at) = text_of(chunk, sighting, ContextLine::MAX_TEXT, shown);
                ContextLine { line, text: text.into_owned(), hit: Some(at) }
            }
            _ => ContextLine::new(line.wrapping_add_signed(away), &bytes[span]),
        })
        .collect()
}
