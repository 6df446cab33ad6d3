//! Matches to an order: which entry explains a text best, and why.

use std::collections::BTreeMap;

use crate::kb::{EntryIndex, Kb};
use crate::line::Block;
use crate::matcher::{Match, Scratch};

/// An entry that a text shows, at the place where it explains the most.
#[derive(Debug, Clone, PartialEq)]
pub struct Ranked {
    /// The entry.
    pub entry: EntryIndex,
    /// Where, in bytes of the text.
    pub hit: Match,
    /// Why it stands where it stands.
    pub reason: Reason,
}

/// What an order rests on, the weightier first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reason {
    /// Whether the message says only that something failed; such entries come last.
    pub is_wrapper: bool,
    /// Bytes of the match that the regex spells.
    pub literal_bytes: usize,
    /// Bytes of the match.
    pub span_bytes: usize,
    /// Other places of the text that show entries of the same domain.
    pub domain_hits: usize,
}

impl std::fmt::Display for Reason {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { is_wrapper, literal_bytes, span_bytes, domain_hits } = self;
        write!(f, "spells {literal_bytes} of {span_bytes} matched bytes")?;
        if *domain_hits > 0 {
            write!(f, ", {domain_hits} more hits of its domain")?;
        }
        if *is_wrapper {
            f.write_str(", says only that something failed")?;
        }
        Ok(())
    }
}

/// All entries that a normalised text shows, best first: how much of the text the match
/// spells, then how much it spans, then other hits of the domain, then tier and confidence,
/// then id. Entries that say only that something failed come last.
#[must_use]
pub fn rank_block(kb: &Kb, block: &Block) -> Vec<Ranked> {
    let mut hits = Vec::new();
    kb.matcher().matches_into(block.text(), &mut Scratch::default(), &mut hits);
    block.prefer_messages(&mut hits, |hit| (hit.entry, hit.span.start));
    rank(kb, hits)
}

/// All entries that `text` (normalised) shows, in the order of [`rank_block`].
#[must_use]
pub fn rank_text(kb: &Kb, text: &[u8]) -> Vec<Ranked> {
    let mut hits = Vec::new();
    kb.matcher().matches_into(text, &mut Scratch::default(), &mut hits);
    rank(kb, hits)
}

fn rank(kb: &Kb, mut hits: Vec<Match>) -> Vec<Ranked> {
    hits.retain(|hit| !kb.is_hidden(hit.entry));
    let mut by_domain: BTreeMap<&str, usize> = BTreeMap::new();
    for hit in &hits {
        *by_domain.entry(kb.summary(hit.entry).domain()).or_default() += 1;
    }
    let mut best: BTreeMap<EntryIndex, Ranked> = BTreeMap::new();
    for hit in hits {
        let entry = hit.entry;
        let summary = kb.summary(entry);
        let reason = Reason {
            is_wrapper: summary.is_wrapper(),
            literal_bytes: hit.literal_bytes,
            span_bytes: hit.span.len(),
            domain_hits: by_domain[summary.domain()] - 1,
        };
        let ranked = Ranked { entry, hit, reason };
        match best.get_mut(&entry) {
            Some(known) if compare(kb, &ranked, known).is_lt() => *known = ranked,
            Some(_) => {}
            None => {
                best.insert(entry, ranked);
            }
        }
    }
    let mut order: Vec<_> = best.into_values().collect();
    order.sort_by(|a, b| compare(kb, a, b));
    order
}

/// The order of two ranked entries, the better one less.
#[must_use]
pub fn compare(kb: &Kb, a: &Ranked, b: &Ranked) -> std::cmp::Ordering {
    let weight = |ranked: &Ranked| {
        let summary = kb.summary(ranked.entry);
        let Reason { is_wrapper, literal_bytes, span_bytes, domain_hits } = ranked.reason;
        (!is_wrapper, literal_bytes, span_bytes, domain_hits, summary.tier(), summary.confidence())
    };
    weight(b).cmp(&weight(a)).then_with(|| kb.summary(a.entry).id().cmp(kb.summary(b.entry).id()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::load::parse_entry;
    use std::path::Path;

    fn kb(entries: &[(&str, &str, &str)]) -> Kb {
        let parse = |(id, regex, more): &(&str, &str, &str)| {
            let text =
                format!("{{\"id\": \"{id}\", \"signature\": \"s\", \"regex\": {regex:?}{more}}}");
            parse_entry(Path::new("x.json"), &text).expect("the entry is well formed")
        };
        Kb::of(&entries.iter().map(parse).collect::<Vec<_>>())
    }

    fn order(kb: &Kb, text: &str) -> Vec<String> {
        let ranked = rank_text(kb, text.as_bytes());
        ranked.into_iter().map(|r| kb.summary(r.entry).id().to_owned()).collect()
    }

    #[test]
    fn what_spells_more_comes_first_and_wrappers_last() {
        let kb = kb(&[
            ("a/generic", "error: .*", ""),
            ("a/specific", "error: no such column: \\w+", ""),
            ("b/wrapper", "error: no such column: \\w+ at all", ", \"category\": \"wrapper\""),
        ]);
        assert_eq!(
            order(&kb, "error: no such column: x at all, much longer"),
            ["a/specific", "a/generic", "b/wrapper"],
        );
    }

    #[test]
    fn ties_go_to_the_domain_at_hand_then_the_tier_then_the_id() {
        let kb = kb(&[
            ("a/one", "boom boom", ""),
            ("b/two", "boom boom", ", \"verification_tier\": \"captured\""),
            ("c/three", "boom boom", ""),
            ("c/other", "crash of c", ""),
        ]);
        assert_eq!(order(&kb, "boom boom"), ["b/two", "a/one", "c/three"]);
        assert_eq!(order(&kb, "boom boom\ncrash of c")[..1], ["c/other"]);
        assert_eq!(order(&kb, "boom boom\ncrash of c")[1..], ["c/three", "b/two", "a/one"]);
    }
}
