//! One text answered, one entry shown.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{EntryLine, Schema};
use crate::advice::fill_entry;
use crate::entry::{ErrorEntry, Text};
use crate::kb::{EntryIndex, Kb};
use crate::line::normalise;
use crate::matcher::Scratch;
use crate::rank::{Reason, rank_block};
use crate::search;

/// How many similar entries stand in for an answer.
const MAX_SIMILAR: usize = 3;

/// The answer to a text.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct MatchReport {
    /// `errkb.match/1`.
    pub schema: Schema,
    /// The entries that the text shows, best first.
    pub matches: Vec<Found>,
    /// Entries that are like the text, where none matches; never an answer. The score is the
    /// share of the text's telling words that an entry holds, 0 to 1.
    pub similar: Vec<EntryLine>,
}

/// An entry that a text shows.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Found {
    /// Its id.
    pub id: String,
    /// Bytes of the text that its regex spells.
    pub score: usize,
    /// Why it stands where it stands.
    pub reason: String,
    /// The layer that it came from.
    pub layer: String,
    /// The matched text.
    pub text: String,
    /// Start and end of the match, in bytes of what was handed in.
    pub span: [u64; 2],
    /// What the groups of its regex captured.
    pub captures: BTreeMap<String, String>,
    /// The entry, its advice filled in.
    pub entry: ErrorEntry,
    /// The reason as data, for those who word it in another language.
    #[serde(skip)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub why: Option<Reason>,
}

impl MatchReport {
    /// Answers a text as it was pasted.
    #[must_use]
    pub fn of(kb: &Kb, text: &[u8]) -> Self {
        let block = normalise(text);
        let finder = kb.matcher();
        let mut scratch = Scratch::default();
        let matches: Vec<Found> = rank_block(kb, &block)
            .into_iter()
            .map(|ranked| {
                let span = ranked.hit.span.clone();
                let captures = kb.captures(&finder, block.text(), &ranked.hit, &mut scratch);
                let original = block.original(&span);
                Found {
                    id: kb.summary(ranked.entry).id().to_owned(),
                    score: ranked.reason.literal_bytes,
                    reason: ranked.reason.to_string(),
                    layer: kb.origin(ranked.entry).as_str().to_owned(),
                    text: String::from_utf8_lossy(&block.text()[span.clone()]).into_owned(),
                    span: [original.start, original.end],
                    entry: fill_entry(&kb.entry(ranked.entry), &captures),
                    captures,
                    why: Some(ranked.reason),
                }
            })
            .collect();
        let similar = if matches.is_empty() {
            let text = String::from_utf8_lossy(block.text());
            search::similar(kb, &text, MAX_SIMILAR)
                .into_iter()
                .map(|scored| EntryLine::of(kb, scored.entry, Some(scored.score)))
                .collect()
        } else {
            Vec::new()
        };
        Self { schema: Schema::Match, matches, similar }
    }
}

/// One entry, whole.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct EntryReport {
    /// `errkb.entry/1`.
    pub schema: Schema,
    /// The layer that it came from.
    pub layer: String,
    /// The entry.
    pub entry: ErrorEntry,
    /// The retired entry that was asked for, where this one replaces it.
    pub replaces: Option<String>,
    /// Its neighbours in the graph, in either direction.
    pub neighbours: Vec<Neighbour>,
}

/// How a neighbour is tied to an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Relation {
    /// The neighbour comes next.
    LeadsTo,
    /// The neighbour came before.
    PrecededBy,
    /// The two are mistaken for each other.
    ConfusedWith,
}

/// An entry that is tied to another.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Neighbour {
    /// Its id.
    pub id: String,
    /// How it is tied.
    pub relation: Relation,
    /// Its signature; the id's own text where the entry is not known.
    pub signature: String,
    /// Its signature in Chinese.
    pub signature_zh: Option<String>,
    /// When the one leads to the other, or what tells them apart.
    pub note: String,
    /// The note in Chinese.
    pub note_zh: Option<String>,
    /// How often, where that is known.
    pub probability: Option<f64>,
}

impl EntryReport {
    /// The entry at `index`; `asked` is the id that was asked for.
    #[must_use]
    pub fn of(kb: &Kb, index: EntryIndex, asked: &str) -> Self {
        let entry = kb.entry(index);
        Self {
            schema: Schema::Entry,
            layer: kb.origin(index).to_string(),
            replaces: (entry.id.as_str() != asked).then(|| asked.to_owned()),
            neighbours: neighbours(kb, index, &entry),
            entry,
        }
    }
}

/// The neighbours of an entry: those that it names, and those that name it and that it does
/// not name itself.
fn neighbours(kb: &Kb, index: EntryIndex, entry: &ErrorEntry) -> Vec<Neighbour> {
    let mut found: Vec<Neighbour> = edges(entry)
        .into_iter()
        .map(|(id, relation, note, probability)| {
            let known = kb.find(id).map(|index| kb.entry(index));
            Neighbour::new(id, known.as_ref(), relation, note, probability)
        })
        .collect();
    for other in kb.entries().into_iter().filter(|&other| other != index) {
        let other = kb.entry(other);
        for (id, relation, note, probability) in edges(&other) {
            let turned = match relation {
                Relation::LeadsTo => Relation::PrecededBy,
                Relation::PrecededBy => Relation::LeadsTo,
                Relation::ConfusedWith => Relation::ConfusedWith,
            };
            let name = other.id.as_str();
            let known = found.iter().any(|edge| edge.id == name && edge.relation == turned);
            if id == entry.id.as_str() && !known {
                found.push(Neighbour::new(name, Some(&other), turned, note, probability));
            }
        }
    }
    found.sort_by(|a, b| (a.relation, &a.id).cmp(&(b.relation, &b.id)));
    found
}

type Edge<'k> = (&'k str, Relation, Text<'k>, Option<f64>);

fn edges(entry: &ErrorEntry) -> Vec<Edge<'_>> {
    let graph = &entry.transition_graph;
    let follow = graph.leads_to.iter().map(|edge| (Relation::LeadsTo, edge));
    let precede = graph.preceded_by.iter().map(|edge| (Relation::PrecededBy, edge));
    let transitions = follow.chain(precede).map(|(relation, edge)| {
        let probability = edge.probability.map(crate::entry::Rate::get);
        (edge.error_id.as_str(), relation, edge.condition_text(), probability)
    });
    let confused = graph.frequently_confused_with.iter().map(|edge| {
        (edge.error_id.as_str(), Relation::ConfusedWith, edge.distinction_text(), None)
    });
    transitions.chain(confused).collect()
}

impl Neighbour {
    fn new(
        id: &str,
        known: Option<&ErrorEntry>,
        relation: Relation,
        note: Text<'_>,
        probability: Option<f64>,
    ) -> Self {
        Self {
            id: id.to_owned(),
            relation,
            signature: known.map_or_else(|| id.to_owned(), |known| known.signature.clone()),
            signature_zh: known.and_then(|known| known.signature_zh.clone()),
            note: note.en.to_owned(),
            note_zh: note.zh.map(str::to_owned),
            probability,
        }
    }

    /// The signature in both languages.
    #[must_use]
    pub fn signature_text(&self) -> Text<'_> {
        Text::new(&self.signature, self.signature_zh.as_deref())
    }

    /// The note in both languages.
    #[must_use]
    pub fn note_text(&self) -> Text<'_> {
        Text::new(&self.note, self.note_zh.as_deref())
    }
}
