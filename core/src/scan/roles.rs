//! Which of the findings is the cause, and what merely follows from it.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::Group;
use crate::kb::{EntryIndex, Kb};

/// The part that a finding plays in a log.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// What most likely stopped the work.
    Cause,
    /// Another error.
    Other,
    /// Comes from another finding, by the graph of the entries.
    Follows,
    /// Says only that something failed.
    Symptom,
}

/// Why a finding has its role.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ScanReason {
    /// Explains the log best: the line calls itself an error, and nothing found leads to it.
    Explains,
    /// The finding of this entry, which comes before it, leads to it.
    LedToBy(EntryIndex),
    /// Its message says only that something failed.
    SaysOnlyThatItFailed,
    /// Another finding explains the log better.
    LessTelling,
}

/// A group with its role.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// The entry.
    pub entry: EntryIndex,
    /// Its part.
    pub role: Role,
    /// Why.
    pub reason: ScanReason,
    /// Its hits.
    pub group: Group,
}

/// Orders groups: the cause first, then other errors, what follows, what says nothing.
///
/// The cause is the group that nothing else leads to and that is no wrapper, whose line
/// calls itself an error, that stands nearest to the end of the log, and that spells the
/// most.
#[must_use]
pub fn order_findings(kb: &Kb, groups: BTreeMap<EntryIndex, Group>) -> Vec<Finding> {
    let leaders = leaders(kb, &groups);
    let end = groups.values().map(|group| group.last_seen).max().unwrap_or(1).max(1);
    let mut findings: Vec<Finding> = groups
        .into_iter()
        .map(|(entry, group)| {
            let (role, reason) = match leaders.get(&entry) {
                _ if kb.summary(entry).is_wrapper => {
                    (Role::Symptom, ScanReason::SaysOnlyThatItFailed)
                }
                Some(&leader) => (Role::Follows, ScanReason::LedToBy(leader)),
                None => (Role::Other, ScanReason::LessTelling),
            };
            Finding { entry, role, reason, group }
        })
        .collect();
    findings.sort_by(|a, b| {
        let weight = |finding: &Finding| {
            let group = &finding.group;
            let near_end = group.last_seen * 4 / end;
            (
                severity(&group.first.text).max(severity(&group.last.text)),
                near_end,
                group.reason.literal_bytes,
            )
        };
        a.role
            .cmp(&b.role)
            .then_with(|| weight(b).cmp(&weight(a)))
            .then(a.group.first.line.cmp(&b.group.first.line))
            .then(a.entry.cmp(&b.entry))
    });
    // Where all that was found says only that something failed, the first of it must do.
    if let Some(first) = findings.first_mut() {
        first.role = Role::Cause;
        first.reason = ScanReason::Explains;
    }
    findings
}

/// For each group the one that leads to it: tied by the graph, and seen before it.
fn leaders(kb: &Kb, groups: &BTreeMap<EntryIndex, Group>) -> BTreeMap<EntryIndex, EntryIndex> {
    let mut leaders = BTreeMap::new();
    for (&leader, first) in groups {
        for next in &kb.summary(leader).leads_to {
            let Some(follower) = kb.find(next.as_str()) else {
                continue;
            };
            let comes_after = groups.get(&follower).is_some_and(|group| {
                (group.first.line, group.first.offset) >= (first.first.line, first.first.offset)
            });
            if comes_after && follower != leader {
                leaders.entry(follower).or_insert(leader);
            }
        }
    }
    // In a circle nothing leads: whoever would be its own leader stays free.
    let circular: BTreeSet<EntryIndex> =
        leaders.keys().copied().filter(|&entry| leads_to_itself(&leaders, entry)).collect();
    leaders.retain(|entry, _| !circular.contains(entry));
    leaders
}

fn leads_to_itself(leaders: &BTreeMap<EntryIndex, EntryIndex>, entry: EntryIndex) -> bool {
    let mut at = entry;
    for _ in 0..leaders.len() {
        match leaders.get(&at) {
            Some(&leader) if leader == entry => return true,
            Some(&leader) => at = leader,
            None => return false,
        }
    }
    false
}

/// How loudly a line calls itself an error: 2 for an error, 0 for a warning, 1 for neither.
fn severity(line: &str) -> u8 {
    let line = line.to_ascii_lowercase();
    let has = |words: &[&str]| words.iter().any(|word| line.contains(word));
    let calls_error =
        ["error", "fatal", "failed", "failure", "exception", "panic", "err!", "错误", "致命"];
    let calls_less = ["warn", "deprecat", "notice", "debug", "警告"];
    match (has(&calls_error), has(&calls_less)) {
        (true, _) => 2,
        (false, true) => 0,
        (false, false) => 1,
    }
}
