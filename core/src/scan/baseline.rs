//! What a good run printed too, and so explains nothing.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::group::MAX_CAPTURES;
use super::template::template;
use super::{CaptureSet, Group, Hit, Unknown};
use crate::kb::EntryIndex;

/// What was found in the log of a good run.
#[derive(Debug, Default)]
pub struct Baseline {
    /// The values that each entry was found with, numbers and paths in them masked; nothing
    /// where there were more than are kept.
    entries: BTreeMap<EntryIndex, Option<BTreeSet<CaptureSet>>>,
    templates: BTreeSet<Arc<str>>,
}

impl Baseline {
    /// What these groups and errors tell of.
    #[must_use]
    pub fn new(groups: &BTreeMap<EntryIndex, Group>, unknown: &[Unknown]) -> Self {
        let values = |group: &Group| {
            let is_whole = group.captures.len() < MAX_CAPTURES;
            is_whole.then(|| group.captures.iter().map(masked).collect())
        };
        Self {
            entries: groups.iter().map(|(&entry, group)| (entry, values(group))).collect(),
            templates: unknown.iter().map(|one| one.template.clone()).collect(),
        }
    }

    /// Whether the good run had an entry with all the values that a group has.
    #[must_use]
    pub fn has(&self, entry: EntryIndex, group: &Group) -> bool {
        match self.entries.get(&entry) {
            None => false,
            Some(None) => true,
            Some(Some(known)) => group.captures.iter().all(|set| known.contains(&masked(set))),
        }
    }

    /// Whether the good run had an entry with the values of this hit.
    #[must_use]
    pub fn has_hit(&self, hit: &Hit) -> bool {
        match self.entries.get(&hit.entry) {
            None => false,
            Some(None) => true,
            Some(Some(known)) => hit.captures.is_empty() || known.contains(&masked(&hit.captures)),
        }
    }

    /// Whether the good run had an error of this kind that shows no entry.
    #[must_use]
    pub fn has_unknown(&self, unknown: &Unknown) -> bool {
        self.templates.contains(&unknown.template)
    }
}

/// Values without what differs from run to run.
fn masked(captures: &CaptureSet) -> CaptureSet {
    captures.iter().map(|(name, value)| (name.clone(), template(value))).collect()
}
