//! The knowledge: entries from several layers, the nearer one speaking for an id, and the
//! graph that ties them.

use std::collections::BTreeMap;
use std::fmt;
use std::path::PathBuf;
use std::sync::OnceLock;

use crate::entry::{EntryId, ErrorEntry, Rate, Tier};
use crate::matcher::{Matcher, Pattern, PatternError, Plan};
use crate::pack::{Pack, PackError, Record};

/// Where a layer of entries came from, the farthest first: a later layer wins.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Origin {
    /// Compiled into the program.
    Embedded,
    /// The user's data directory.
    User(PathBuf),
    /// `.errkb/seeds` of the nearest parent folder.
    Project(PathBuf),
    /// A folder that was named in the call or the environment.
    Seeds(PathBuf),
}

impl Origin {
    /// The word for the kind of layer, as reports have it.
    #[must_use]
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Embedded => "embedded",
            Self::User(_) => "user",
            Self::Project(_) => "project",
            Self::Seeds(_) => "seeds",
        }
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Embedded => f.write_str(self.as_str()),
            Self::User(path) | Self::Project(path) | Self::Seeds(path) => {
                write!(f, "{} {}", self.as_str(), path.display())
            }
        }
    }
}

/// An entry's place in a [`Kb`]; places are in the order of ids.
pub type EntryIndex = usize;

/// What is known of an entry without reading its prose.
#[derive(Debug, Clone)]
pub struct Summary {
    /// Its id.
    pub id: EntryId,
    /// How it is recognised; `None` for a retired entry or one whose regex is not valid.
    pub pattern: Option<Pattern>,
    /// What it rests on.
    pub tier: Tier,
    /// How sure its authors are.
    pub confidence: Option<Rate>,
    /// Whether its message says only that something failed.
    pub is_wrapper: bool,
    /// The errors that come next.
    pub leads_to: Vec<EntryId>,
    /// The entry that answers in its stead, if it is retired.
    pub replaced_by: Option<EntryId>,
}

impl Summary {
    /// What there is to know of `entry`; its pattern is left out, and the reason returned,
    /// if its regex is not valid.
    #[must_use]
    pub fn of(entry: &ErrorEntry) -> (Self, Option<PatternError>) {
        let (pattern, fault) = match Plan::new(&entry.regex) {
            _ if entry.retired.is_some() => (None, None),
            Ok(plan) => (Some(Pattern { regex: entry.regex.clone(), plan }), None),
            Err(fault) => (None, Some(fault)),
        };
        let summary = Self {
            id: entry.id.clone(),
            pattern,
            tier: entry.verification_tier,
            confidence: entry.confidence,
            is_wrapper: entry.is_wrapper(),
            leads_to: entry.transition_graph.leads_to.iter().map(|t| t.error_id.clone()).collect(),
            replaced_by: entry.retired.as_ref().and_then(|retired| retired.replaced_by.clone()),
        };
        (summary, fault)
    }
}

struct Slot {
    summary: Summary,
    origin: usize,
    body: Body,
}

enum Body {
    Packed(Record, OnceLock<Box<ErrorEntry>>),
    Read(Box<ErrorEntry>),
}

/// All entries of all layers, one for each id.
pub struct Kb {
    slots: Vec<Slot>,
    origins: Vec<Origin>,
    matcher: OnceLock<(Matcher, Vec<EntryIndex>)>,
}

/// Something that was left out when layers were added.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Omission {
    /// A second entry of the same id in one layer; the first by path stays.
    Duplicate(EntryId),
    /// An entry whose regex is not valid: it can be shown, but is never found by a text.
    BadRegex(EntryId, PatternError),
}

/// Builds a [`Kb`] from layers, the farthest first.
#[derive(Default)]
pub struct KbBuilder {
    slots: BTreeMap<EntryId, Slot>,
    origins: Vec<Origin>,
    omissions: Vec<Omission>,
}

impl KbBuilder {
    /// No layers yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds the embedded layer from its packed form.
    ///
    /// # Errors
    ///
    /// If the bytes are not a pack of this version.
    pub fn packed(mut self, bytes: &'static [u8]) -> Result<Self, PackError> {
        let origin = self.push_origin(Origin::Embedded);
        for (summary, record) in Pack::read(bytes)?.into_records() {
            let slot = Slot { origin, body: Body::Packed(record, OnceLock::new()), summary };
            self.slots.insert(slot.summary.id.clone(), slot);
        }
        Ok(self)
    }

    /// Adds a layer of entries that were read from files.
    #[must_use]
    pub fn layer(mut self, origin: Origin, entries: Vec<ErrorEntry>) -> Self {
        let origin = self.push_origin(origin);
        for entry in entries {
            if self.slots.get(&entry.id).is_some_and(|slot| slot.origin == origin) {
                self.omissions.push(Omission::Duplicate(entry.id));
                continue;
            }
            let (summary, fault) = Summary::of(&entry);
            if let Some(fault) = fault {
                self.omissions.push(Omission::BadRegex(entry.id.clone(), fault));
            }
            let id = entry.id.clone();
            self.slots.insert(id, Slot { summary, origin, body: Body::Read(Box::new(entry)) });
        }
        self
    }

    /// What was left out so far.
    #[must_use]
    pub fn omissions(&self) -> &[Omission] {
        &self.omissions
    }

    /// The knowledge base.
    #[must_use]
    pub fn build(self) -> Kb {
        Kb {
            slots: self.slots.into_values().collect(),
            origins: self.origins,
            matcher: OnceLock::new(),
        }
    }

    fn push_origin(&mut self, origin: Origin) -> usize {
        self.origins.push(origin);
        self.origins.len() - 1
    }
}

impl Kb {
    /// A knowledge base of one layer, such as a folder that is linted.
    #[must_use]
    pub fn of(entries: Vec<ErrorEntry>) -> Self {
        KbBuilder::new().layer(Origin::Seeds(PathBuf::new()), entries).build()
    }

    /// How many entries there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.slots.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.slots.is_empty()
    }

    /// The summaries, in the order of ids.
    pub fn summaries(&self) -> impl ExactSizeIterator<Item = &Summary> {
        self.slots.iter().map(|slot| &slot.summary)
    }

    /// The summary at `index`.
    ///
    /// # Panics
    ///
    /// If there is no such index.
    #[must_use]
    pub fn summary(&self, index: EntryIndex) -> &Summary {
        &self.slots[index].summary
    }

    /// The entry at `index`, decoded when it is first asked for.
    ///
    /// # Panics
    ///
    /// If there is no such index.
    #[must_use]
    pub fn entry(&self, index: EntryIndex) -> &ErrorEntry {
        match &self.slots[index].body {
            Body::Read(entry) => entry,
            Body::Packed(record, entry) => entry.get_or_init(|| Box::new(record.decode())),
        }
    }

    /// The layer that the entry at `index` came from.
    ///
    /// # Panics
    ///
    /// If there is no such index.
    #[must_use]
    pub fn origin(&self, index: EntryIndex) -> &Origin {
        &self.origins[self.slots[index].origin]
    }

    /// The place of an id.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<EntryIndex> {
        self.slots.binary_search_by(|slot| slot.summary.id.as_str().cmp(id)).ok()
    }

    /// The place of an id, or of what replaced it.
    #[must_use]
    pub fn find_current(&self, id: &str) -> Option<EntryIndex> {
        let mut index = self.find(id)?;
        // Bounded, so that entries which replace each other in a circle end it.
        for _ in 0..self.len() {
            match &self.slots[index].summary.replaced_by {
                Some(next) => index = self.find(next.as_str())?,
                None => break,
            }
        }
        Some(index)
    }

    /// Ids that are written much like `id`, the nearest first, `count` at the most.
    #[must_use]
    pub fn nearest_ids(&self, id: &str, count: usize) -> Vec<&EntryId> {
        let mut near: Vec<_> = self
            .summaries()
            .map(|summary| {
                let known = summary.id.as_str();
                let likeness =
                    [strsim::jaro_winkler(id, known), strsim::jaro_winkler(id, summary.id.slug())]
                        .into_iter()
                        .fold(0.0, f64::max);
                let holds = id.len() >= 3 && known.contains(id);
                (if holds { likeness.max(0.95) } else { likeness }, &summary.id)
            })
            .filter(|(likeness, _)| *likeness > 0.7)
            .collect();
        near.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(b.1)));
        near.into_iter().take(count).map(|(_, id)| id).collect()
    }

    /// The matcher over all entries, built when it is first asked for, and the entry that
    /// each of its patterns belongs to.
    #[must_use]
    pub fn matcher(&self) -> (&Matcher, &[EntryIndex]) {
        let (matcher, owners) = self.matcher.get_or_init(|| {
            let (patterns, owners) = self
                .slots
                .iter()
                .enumerate()
                .filter_map(|(index, slot)| Some((slot.summary.pattern.clone()?, index)))
                .unzip();
            (Matcher::new(patterns), owners)
        });
        (matcher, owners)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::load::parse_entry;
    use std::path::Path;

    fn entry(id: &str, more: &str) -> ErrorEntry {
        let text = format!(r#"{{"id": "{id}", "signature": "s", "regex": "some text"{more}}}"#);
        parse_entry(Path::new("x.json"), &text).expect("the entry is well formed")
    }

    #[test]
    fn the_nearer_layer_speaks_for_an_id() {
        let user = Origin::User("u".into());
        let kb = KbBuilder::new()
            .layer(user.clone(), vec![entry("a/one", ""), entry("a/two", "")])
            .layer(Origin::Seeds("s".into()), vec![entry("a/two", r#", "root_cause": "near""#)])
            .build();
        assert_eq!(kb.len(), 2);
        let two = kb.find("a/two").expect("it is there");
        assert_eq!(kb.entry(two).root_cause, "near");
        assert_eq!(kb.origin(two).as_str(), "seeds");
        assert_eq!(kb.origin(kb.find("a/one").expect("it is there")), &user);
    }

    #[test]
    fn a_duplicate_and_a_bad_regex_are_said() {
        let bad: ErrorEntry = ErrorEntry { regex: "(".into(), ..entry("a/bad", "") };
        let builder = KbBuilder::new()
            .layer(Origin::Embedded, vec![entry("a/one", ""), entry("a/one", ""), bad]);
        assert!(matches!(
            builder.omissions(),
            [Omission::Duplicate(one), Omission::BadRegex(bad, _)]
                if one.as_str() == "a/one" && bad.as_str() == "a/bad"
        ));
    }

    #[test]
    fn a_retired_id_leads_to_what_replaced_it_and_circles_end() {
        let retired = |to: &str| {
            format!(
                r#", "retired": {{"date": "2026-01-01", "reason": "r", "replaced_by": "{to}"}}"#
            )
        };
        let kb = Kb::of(vec![
            entry("a/old", &retired("a/new")),
            entry("a/new", ""),
            entry("a/x", &retired("a/y")),
            entry("a/y", &retired("a/x")),
        ]);
        assert_eq!(kb.find_current("a/old"), kb.find("a/new"));
        assert!(kb.find_current("a/x").is_some());
        assert_eq!(kb.nearest_ids("a/nwe", 1).len(), 1);
    }
}
