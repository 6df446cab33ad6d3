//! One entry as a page: what is wrong, what does not work, what does, what comes next.

use errkb_core::advice::{Values, fill_prose};
use errkb_core::entry::{DeadEnd, ErrorEntry, Rate, Retry, Text, Tier, Workaround};
use errkb_core::report::{Neighbour, Relation};

use super::page::{Block, Mark, Page};
use crate::messages::Messages;

/// Builds pages in the languages of its messages.
pub struct Card<'m> {
    messages: &'m Messages,
}

impl<'m> Card<'m> {
    /// For pages in the languages of `messages`.
    #[must_use]
    pub fn new(messages: &'m Messages) -> Self {
        Self { messages }
    }

    /// A text in each language of the call; once, where it is the same in both.
    #[must_use]
    pub fn texts(&self, text: Text<'_>) -> Vec<String> {
        let mut texts: Vec<String> = Vec::new();
        for lang in self.messages.langs() {
            let text = text.get(lang).trim();
            if !text.is_empty() && !texts.iter().any(|known| known == text) {
                texts.push(text.to_owned());
            }
        }
        texts
    }

    /// The head of an entry: its signature, filled from a match, and what it is.
    #[must_use]
    pub fn headline(&self, entry: &ErrorEntry, values: &Values) -> Block {
        let texts = self.texts(entry.signature_text());
        let mut facts = vec![self.messages.get(tier_message(entry.verification_tier), &[])];
        if let Some(code) = entry.error_code.as_deref().filter(|code| !code.is_empty()) {
            facts.push(code.to_owned());
        }
        if let Some(confidence) = entry.confidence {
            facts.push(self.messages.get("fact-confidence", &[percent(confidence)]));
        }
        Block::Headline {
            texts: texts.iter().map(|text| fill_prose(text, values)).collect(),
            id: entry.id.to_string(),
            facts,
        }
    }

    /// Whether to do the same once more.
    #[must_use]
    pub fn verdict(&self, retry: Retry) -> Vec<String> {
        let id = match retry {
            Retry::Helps => "verdict-helps",
            Retry::Futile => "verdict-futile",
        };
        self.messages.each(id, &[])
    }

    /// Everything below the head.
    #[must_use]
    pub fn body(&self, entry: &ErrorEntry, neighbours: &[Neighbour]) -> Page {
        let mut page = Page::new();
        if let Some(retry) = entry.retry {
            page.push(Block::Note(self.verdict(retry)));
        }
        self.section(&mut page, "heading-cause", self.cause(entry));
        self.section(&mut page, "heading-dead-ends", self.dead_ends(entry));
        self.section(&mut page, "heading-workarounds", self.workarounds(entry));
        for (relation, heading) in [
            (Relation::LeadsTo, "heading-next"),
            (Relation::PrecededBy, "heading-before"),
            (Relation::ConfusedWith, "heading-unlike"),
        ] {
            let links = neighbours.iter().filter(|neighbour| neighbour.relation == relation);
            self.section(&mut page, heading, links.map(|link| self.link(link)).collect());
        }
        self.section(&mut page, "heading-versions", self.versions(entry));
        self.section(&mut page, "heading-sources", self.evidence(entry));
        page
    }

    fn section(&self, page: &mut Page, heading: &str, blocks: Page) {
        if !blocks.is_empty() {
            page.push(Block::Heading(self.messages.get(heading, &[])));
            page.extend(blocks);
        }
    }

    fn cause(&self, entry: &ErrorEntry) -> Page {
        let texts = self.texts(entry.root_cause_text());
        let mut page = Page::new();
        if !texts.is_empty() {
            page.push(Block::Prose(texts));
        }
        for (system, note) in &entry.os_specific {
            let notes = self.texts(note.text());
            page.extend(notes.into_iter().map(|note| {
                let parts = [("name", system.as_str().into()), ("text", note.into())];
                Block::Prose(vec![self.messages.first("named-text", &parts)])
            }));
        }
        page
    }

    fn dead_ends(&self, entry: &ErrorEntry) -> Page {
        entry.dead_ends.iter().map(|dead_end| self.dead_end(entry, dead_end)).collect()
    }

    fn dead_end(&self, entry: &ErrorEntry, dead_end: &DeadEnd) -> Block {
        let why = self.texts(dead_end.why_fails_text());
        let mut notes = self.condition(dead_end.condition_text());
        if let Some(rate) = dead_end.fail_rate {
            let id = if entry.has_evidence() { "rate-fails" } else { "rate-fails-estimate" };
            notes.push(self.messages.get(id, &[percent(rate)]));
        }
        // Older files name no action: then why it fails is all there is to say.
        let action = self.texts(dead_end.action_text());
        let (texts, details) = if action.is_empty() { (why, Vec::new()) } else { (action, why) };
        Block::Advice { mark: Mark::Cross, texts, details, code: Vec::new(), notes }
    }

    fn workarounds(&self, entry: &ErrorEntry) -> Page {
        let workarounds = entry.workarounds.iter().enumerate();
        workarounds.map(|(index, workaround)| self.workaround(entry, index, workaround)).collect()
    }

    fn workaround(&self, entry: &ErrorEntry, index: usize, workaround: &Workaround) -> Block {
        let mut notes = self.condition(workaround.condition_text());
        if !workaround.os.is_empty() {
            let systems = workaround.os.join(", ");
            notes.push(self.messages.get("note-systems", &[("systems", systems.into())]));
        }
        if let Some(rate) = workaround.success_rate {
            let id = if entry.has_evidence() { "rate-works" } else { "rate-works-estimate" };
            notes.push(self.messages.get(id, &[percent(rate)]));
        }
        Block::Advice {
            mark: Mark::Number(index + 1),
            texts: self.texts(entry.workaround_action(index)),
            details: Vec::new(),
            code: self.texts(workaround.how_text()),
            notes,
        }
    }

    /// When something applies, each language in its own words.
    fn condition(&self, condition: Text<'_>) -> Vec<String> {
        if condition.is_empty() {
            return Vec::new();
        }
        let told = self.messages.langs().enumerate().map(|(index, lang)| {
            let text = [("text", condition.get(lang).into())];
            self.messages.each("note-condition", &text).swap_remove(index)
        });
        told.collect()
    }

    /// A neighbour in the graph.
    #[must_use]
    pub fn link(&self, neighbour: &Neighbour) -> Block {
        let mark = match neighbour.relation {
            Relation::LeadsTo => Mark::Next,
            Relation::PrecededBy => Mark::Before,
            Relation::ConfusedWith => Mark::Unlike,
        };
        Block::Link {
            mark,
            id: neighbour.id.clone(),
            texts: self.texts(neighbour.signature_text()),
            details: self.texts(neighbour.note_text()),
        }
    }

    fn versions(&self, entry: &ErrorEntry) -> Page {
        let rows: Vec<(String, String)> = entry
            .versions
            .iter()
            .filter(|note| !note.version.is_empty())
            .map(|note| (note.version.clone(), self.texts(note.behavior_change_text()).join(" · ")))
            .collect();
        if rows.is_empty() { Page::new() } else { vec![Block::Table(rows)] }
    }

    fn evidence(&self, entry: &ErrorEntry) -> Page {
        let mut urls: Vec<&str> = entry.official_doc_url.as_deref().into_iter().collect();
        urls.extend(entry.sources.iter().map(String::as_str));
        let mut seen = std::collections::BTreeSet::new();
        urls.retain(|url| !url.is_empty() && seen.insert(*url));
        let mut rows: Vec<(String, String)> = urls
            .into_iter()
            .enumerate()
            .map(|(index, url)| (format!("[{}]", index + 1), url.to_owned()))
            .collect();
        let captured: Vec<String> = entry
            .examples
            .iter()
            .filter(|example| example.captured)
            .filter_map(|example| {
                let tool = example.tool.as_deref()?;
                Some(format!("{tool} {}", example.version.as_deref().unwrap_or_default()))
            })
            .map(|tool| tool.trim_end().to_owned())
            .collect::<std::collections::BTreeSet<_>>()
            .into_iter()
            .collect();
        if !captured.is_empty() {
            let tools = captured.join(", ");
            rows.push((self.messages.get("label-captured", &[]), tools));
        }
        let id = if entry.has_evidence() { "evidence-counted" } else { "evidence-none" };
        let count = [("count", entry.evidence_count.into())];
        rows.push((self.messages.get("label-evidence", &[]), self.messages.get(id, &count)));
        vec![Block::Table(rows)]
    }
}

/// The neighbours that an entry names itself, as far as it tells of them.
#[must_use]
pub fn named_neighbours(entry: &ErrorEntry) -> Vec<Neighbour> {
    let neighbour = |id: &str, relation, note: Text<'_>, probability: Option<Rate>| Neighbour {
        id: id.to_owned(),
        relation,
        signature: String::new(),
        signature_zh: None,
        note: note.en.to_owned(),
        note_zh: note.zh.map(str::to_owned),
        probability: probability.map(Rate::get),
    };
    let graph = &entry.transition_graph;
    let next = graph.leads_to.iter().map(|edge| {
        let id = edge.error_id.as_str();
        neighbour(id, Relation::LeadsTo, edge.condition_text(), edge.probability)
    });
    let unlike = graph.frequently_confused_with.iter().map(|edge| {
        neighbour(edge.error_id.as_str(), Relation::ConfusedWith, edge.distinction_text(), None)
    });
    next.chain(unlike).collect()
}

fn tier_message(tier: Tier) -> &'static str {
    match tier {
        Tier::AiGenerated => "tier-ai-generated",
        Tier::Documented => "tier-documented",
        Tier::Captured => "tier-captured",
        Tier::Proven => "tier-proven",
    }
}

fn percent(rate: Rate) -> crate::messages::Arg<'static> {
    ("percent", i64::from(rate.percent()).into())
}
