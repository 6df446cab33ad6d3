//! Many entries, counted or listed.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Schema;
use crate::entry::{Text, Tier};
use crate::kb::{EntryIndex, Kb};
use crate::search::Scored;

/// Entries, a line each.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ListReport {
    /// `errkb.list/1` or `errkb.search/1`.
    pub schema: Schema,
    /// The entries: by id in a list, best first in a search.
    pub entries: Vec<EntryLine>,
}

/// One entry in a line.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct EntryLine {
    /// Its id.
    pub id: String,
    /// Its signature.
    pub signature: String,
    /// Its signature in Chinese.
    pub signature_zh: Option<String>,
    /// Its domain.
    pub domain: String,
    /// What it rests on.
    pub tier: Tier,
    /// How well it fits the words searched for; `null` in a list.
    pub score: Option<f64>,
}

impl ListReport {
    /// All entries, or those of one domain; retired ones are left out.
    #[must_use]
    pub fn list(kb: &Kb, domain: Option<&str>) -> Self {
        let entries = kb
            .entries()
            .into_iter()
            .filter(|&index| domain.is_none_or(|wanted| kb.summary(index).domain() == wanted))
            .filter(|&index| !kb.summary(index).is_retired())
            .map(|index| EntryLine::of(kb, index, None))
            .collect();
        Self { schema: Schema::List, entries }
    }

    /// What a search found.
    #[must_use]
    pub fn search(kb: &Kb, found: &[Scored]) -> Self {
        let entries =
            found.iter().map(|hit| EntryLine::of(kb, hit.entry, Some(hit.score))).collect();
        Self { schema: Schema::Search, entries }
    }
}

impl EntryLine {
    /// The entry at `index`, with a score where it was searched for.
    #[must_use]
    pub fn of(kb: &Kb, index: EntryIndex, score: Option<f64>) -> Self {
        let entry = kb.entry(index);
        Self {
            id: entry.id.to_string(),
            signature: entry.signature.clone(),
            signature_zh: entry.signature_zh.clone(),
            domain: entry.id.domain().to_owned(),
            tier: entry.verification_tier,
            score,
        }
    }

    /// The signature in both languages.
    #[must_use]
    pub fn signature_text(&self) -> Text<'_> {
        Text::new(&self.signature, self.signature_zh.as_deref())
    }
}

/// The domains.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DomainsReport {
    /// `errkb.domains/1`.
    pub schema: Schema,
    /// The domains, by name.
    pub domains: Vec<DomainLine>,
}

/// One domain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DomainLine {
    /// Its name.
    pub domain: String,
    /// How many entries it has.
    pub entries: usize,
}

impl DomainsReport {
    /// The domains of a knowledge base.
    #[must_use]
    pub fn of(kb: &Kb) -> Self {
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for index in kb.entries() {
            *counts.entry(kb.summary(index).domain()).or_default() += 1;
        }
        let domains = counts
            .into_iter()
            .map(|(domain, entries)| DomainLine { domain: domain.to_owned(), entries })
            .collect();
        Self { schema: Schema::Domains, domains }
    }
}

/// What there is, in figures.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct StatsReport {
    /// `errkb.stats/1`.
    pub schema: Schema,
    /// Entries that are in use.
    pub entries: usize,
    /// Entries that are retired.
    pub retired: usize,
    /// Domains.
    pub domains: usize,
    /// Entries by tier.
    pub tiers: BTreeMap<Tier, usize>,
    /// Entries by layer.
    pub layers: BTreeMap<String, usize>,
    /// Entries whose regex or examples hold what the tool prints in Chinese.
    pub chinese_messages: usize,
    /// Edges of the graph.
    pub edges: usize,
    /// Examples, and how many of them were captured.
    pub examples: usize,
    /// Examples that a real tool was made to print.
    pub captured_examples: usize,
    /// Workarounds.
    pub workarounds: usize,
    /// Dead ends.
    pub dead_ends: usize,
}

impl StatsReport {
    /// The figures of a knowledge base.
    #[must_use]
    pub fn of(kb: &Kb) -> Self {
        let mut stats = Self {
            schema: Schema::Stats,
            entries: 0,
            retired: 0,
            domains: DomainsReport::of(kb).domains.len(),
            tiers: Tier::ALL.into_iter().map(|tier| (tier, 0)).collect(),
            layers: BTreeMap::new(),
            chinese_messages: 0,
            edges: 0,
            examples: 0,
            captured_examples: 0,
            workarounds: 0,
            dead_ends: 0,
        };
        for index in kb.entries() {
            let entry = kb.entry(index);
            if entry.retired.is_some() {
                stats.retired += 1;
                continue;
            }
            let graph = &entry.transition_graph;
            stats.entries += 1;
            *stats.tiers.entry(entry.verification_tier).or_default() += 1;
            *stats.layers.entry(kb.origin(index).as_str().to_owned()).or_default() += 1;
            let is_chinese =
                |text: &str| text.chars().any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c));
            if entry.examples.iter().any(|example| is_chinese(&example.text)) {
                stats.chinese_messages += 1;
            }
            stats.edges += graph.leads_to.len()
                + graph.preceded_by.len()
                + graph.frequently_confused_with.len();
            stats.examples += entry.examples.len();
            stats.captured_examples += entry.examples.iter().filter(|e| e.captured).count();
            stats.workarounds += entry.workarounds.len();
            stats.dead_ends += entry.dead_ends.len();
        }
        stats
    }
}

/// What lint found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LintReport {
    /// `errkb.lint/1`.
    pub schema: Schema,
    /// The findings, by path, line and column.
    pub findings: Vec<LintLine>,
}

/// One finding of lint.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LintLine {
    /// The file.
    pub path: String,
    /// 1-based line.
    pub line: usize,
    /// 1-based column in characters.
    pub column: usize,
    /// The rule.
    pub code: String,
    /// What is wrong, in the language asked for.
    pub message: String,
}
