//! Words to entries: full text over both languages, and the entries that a text which no
//! regex matches is most like.

mod tokens;

use std::collections::BTreeMap;

pub(crate) use tokens::each_token;
pub use tokens::tokens;

use crate::entry::ErrorEntry;
use crate::kb::{EntryIndex, Holders, Kb};

/// An entry and how well it fits, more being better.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Scored {
    /// The entry.
    pub entry: EntryIndex,
    /// The score; scores of one call compare with each other only.
    pub score: f64,
}

/// Saturation of a word's frequency, the usual value of Okapi BM25 (Robertson & Zaragoza,
/// "The Probabilistic Relevance Framework: BM25 and Beyond", 2009).
const K1: f64 = 1.2;

/// How much the length of an entry counts, the usual value of Okapi BM25.
const B: f64 = 0.75;

/// The entries that hold the words of `query`, ranked by Okapi BM25 over weighted fields;
/// at most `count`. An entry that holds all the words comes before one that does not.
#[must_use]
pub fn search(kb: &Kb, query: &str, count: usize) -> Vec<Scored> {
    let words: Vec<String> = distinct(tokens(query));
    if words.is_empty() {
        return Vec::new();
    }
    let entries = kb.entries();
    let documents: Vec<Document> =
        entries.iter().map(|&index| Document::new(&kb.entry(index), &words)).collect();
    let mean = documents.iter().map(|d| d.length).sum::<f64>() / documents.len().max(1) as f64;
    let idf = inverse_frequencies(&words, &documents);
    let mut scored: Vec<(usize, Scored)> = documents
        .iter()
        .zip(entries)
        .filter(|(document, _)| document.weights.iter().any(|&weight| weight > 0.0))
        .map(|(document, entry)| {
            let norm = K1 * (1.0 - B + B * document.length / mean.max(1.0));
            let score = document
                .weights
                .iter()
                .zip(&idf)
                .map(|(weight, idf)| idf * weight * (K1 + 1.0) / (weight + norm))
                .sum();
            let held = document.weights.iter().filter(|&&weight| weight > 0.0).count();
            (held, Scored { entry, score })
        })
        .collect();
    scored.sort_by(|a, b| {
        (b.0 == words.len())
            .cmp(&(a.0 == words.len()))
            .then(b.1.score.total_cmp(&a.1.score))
            .then(a.1.entry.cmp(&b.1.entry))
    });
    scored.into_iter().take(count).map(|(_, scored)| scored).collect()
}

/// The least share of a text's telling words that an entry must hold to be called similar.
const SIMILAR_ENOUGH: f64 = 0.45;

/// Entries whose signature, examples and aliases hold most of the telling words of a text
/// that no entry matches. The score is the share held, 0.45 to 1. They are like the
/// text; they do not explain it.
#[must_use]
pub fn similar(kb: &Kb, text: &str, count: usize) -> Vec<Scored> {
    let words = distinct(tokens(text).into_iter().filter(|word| word.chars().count() > 1));
    if words.len() < 2 {
        return Vec::new();
    }
    let total = kb.capacity();
    let mut words: Vec<(f64, Holders<'_>)> = words
        .iter()
        .map(|word| kb.holders(word))
        .map(|holders| (inverse_frequency(holders.count(), total), holders))
        .collect();
    let all: f64 = words.iter().map(|(idf, _)| idf).sum();
    words.sort_by(|a, b| b.0.total_cmp(&a.0));
    // Who holds none of the rarest words cannot hold enough of all: the common ones, which
    // many entries hold, are only asked about entries that are left.
    let mut rest = all;
    let rare = words.iter().take_while(|(idf, _)| {
        let is_needed = rest >= SIMILAR_ENOUGH * all;
        rest -= idf;
        is_needed
    });
    let (rare, common) = words.split_at(rare.count());
    let mut held: BTreeMap<EntryIndex, f64> = BTreeMap::new();
    for (idf, holders) in rare {
        for entry in holders.iter() {
            *held.entry(entry).or_default() += idf;
        }
    }
    for (entry, held) in &mut held {
        *held += common.iter().filter(|(_, h)| h.has(*entry)).map(|(idf, _)| idf).sum::<f64>();
    }
    let mut scored: Vec<Scored> = held
        .into_iter()
        .map(|(entry, held)| Scored { entry, score: held / all.max(f64::EPSILON) })
        .filter(|scored| scored.score >= SIMILAR_ENOUGH && !kb.is_hidden(scored.entry))
        .collect();
    scored.sort_by(|a, b| {
        let id = |scored: &Scored| kb.summary(scored.entry).id();
        b.score.total_cmp(&a.score).then_with(|| id(a).cmp(id(b)))
    });
    scored.truncate(count);
    scored
}

/// How much each query word weighs in one entry.
struct Document {
    weights: Vec<f64>,
    length: f64,
}

impl Document {
    fn new(entry: &ErrorEntry, words: &[String]) -> Self {
        let mut fields: Vec<(f64, &str)> = vec![
            (4.0, entry.id.as_str()),
            (4.0, &entry.signature),
            (4.0, entry.signature_zh.as_deref().unwrap_or_default()),
            (4.0, entry.error_code.as_deref().unwrap_or_default()),
            (1.0, &entry.root_cause),
            (1.0, entry.root_cause_zh.as_deref().unwrap_or_default()),
        ];
        fields.extend(entry.aliases.iter().map(|alias| (3.0, alias.as_str())));
        fields.extend(entry.tags.iter().map(|tag| (3.0, tag.as_str())));
        fields.extend(entry.examples.iter().map(|example| (1.0, example.text.as_str())));
        for index in 0..entry.workarounds.len() {
            let action = entry.workaround_action(index);
            fields.push((0.5, action.en));
            fields.push((0.5, action.zh.unwrap_or_default()));
            fields.push((0.5, entry.workarounds[index].how_text().en));
        }
        for dead_end in &entry.dead_ends {
            let action = dead_end.action_text();
            fields.push((0.3, action.en));
            fields.push((0.3, action.zh.unwrap_or_default()));
        }
        Self::of_fields(fields, words)
    }

    fn of_fields<'t>(fields: impl IntoIterator<Item = (f64, &'t str)>, words: &[String]) -> Self {
        let places: BTreeMap<&str, usize> =
            words.iter().enumerate().map(|(place, word)| (word.as_str(), place)).collect();
        let mut weights = vec![0.0; words.len()];
        let mut length = 0.0;
        for (weight, text) in fields {
            for token in tokens(text) {
                length += weight;
                if let Some(&place) = places.get(token.as_str()) {
                    weights[place] += weight;
                }
            }
        }
        Self { weights, length }
    }
}

fn inverse_frequencies(words: &[String], documents: &[Document]) -> Vec<f64> {
    (0..words.len())
        .map(|place| {
            let holding = documents.iter().filter(|d| d.weights[place] > 0.0).count();
            inverse_frequency(holding, documents.len())
        })
        .collect()
}

/// The weight of a word: the rarer among the entries, the more; a word that no entry holds
/// weighs the most.
fn inverse_frequency(holding: usize, total: usize) -> f64 {
    let (holding, total) = (holding as f64, total as f64);
    // Not `f64::ln`: the same on every machine, and one library less to load at start.
    libm::log(1.0 + (total - holding + 0.5) / (holding + 0.5))
}

fn distinct(words: impl IntoIterator<Item = String>) -> Vec<String> {
    let mut seen = std::collections::BTreeSet::new();
    words.into_iter().filter(|word| seen.insert(word.clone())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    fn kb() -> Kb {
        let entry = |text: &str| {
            crate::load::parse_entry(Path::new("x.json"), text).expect("the entry is well formed")
        };
        Kb::of(&[
            entry(
                r#"{"id": "tls/expired", "signature": "certificate has expired", "regex": "xxxx",
                "signature_zh": "证书已过期", "root_cause": "The clock is past notAfter."}"#,
            ),
            entry(
                r#"{"id": "disk/full", "signature": "No space left on device", "regex": "yyyy",
                "root_cause": "The disk is full; a certificate may be on it."}"#,
            ),
        ])
    }

    fn ids(kb: &Kb, found: &[Scored]) -> Vec<String> {
        found.iter().map(|scored| kb.summary(scored.entry).id().to_owned()).collect()
    }

    #[test]
    fn words_of_either_language_find_entries() {
        let kb = kb();
        assert_eq!(ids(&kb, &search(&kb, "Certificate", 9)), ["tls/expired", "disk/full"]);
        assert_eq!(ids(&kb, &search(&kb, "证书过期", 9)), ["tls/expired"]);
        assert_eq!(ids(&kb, &search(&kb, "certificate disk", 9)), ["disk/full", "tls/expired"]);
        assert!(search(&kb, "…", 9).is_empty() && search(&kb, "nowhere", 9).is_empty());
    }

    #[test]
    fn similar_wants_most_of_the_telling_words() {
        let kb = kb();
        assert_eq!(ids(&kb, &similar(&kb, "no space on this device", 3)), ["disk/full"]);
        assert!(similar(&kb, "device found on the bus by some other driver", 3).is_empty());
    }
}
