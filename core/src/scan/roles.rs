//! Which of the findings is the cause, and what merely follows from it.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::{Group, Severity};
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
    /// Only warns, or the log goes on long after it.
    Survived,
    /// Says only that something failed.
    Symptom,
}

/// Why a finding has its role.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum ScanReason {
    /// It is the only one that calls itself an error and says why.
    OnlyError,
    /// It comes first of those errors that the log still tells of near its end.
    FirstLasting,
    /// It comes first of the errors, though the log went on without it.
    FirstError,
    /// Nothing calls itself an error; it comes first of what says why.
    FirstUnsaid,
    /// Nothing says why; it comes first of what says that something failed.
    OnlyWrappers,
    /// The finding of this entry, which comes before it, leads to it.
    LedToBy(EntryIndex),
    /// It only warns, or does not say how bad it is and the log goes on long after it.
    WorkWentOn,
    /// Its message says only that something failed.
    SaysOnlyThatItFailed,
    /// Another finding explains the log better.
    #[default]
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

/// How well a finding explains why the work stopped, the best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Weight {
    /// It says why, and calls itself an error.
    Telling,
    /// It says why, but not how bad it is.
    Unsaid,
    /// It says only that something failed.
    Wrapper,
    /// It only warns, or the log goes on long after it.
    Passing,
}

/// After how many lines more what does not call itself an error was surely survived.
const LONG_AFTER: u64 = 50;

/// Orders groups: the cause first, then other errors, then what follows from another, then
/// what the work survived, then what says only that something failed.
///
/// The cause is the first, in the order of the log, of those errors that tell why and are
/// still told of in the last eighth of what was found: one error leads to the next, whatever
/// stands last is often only its echo, and what is not told of at the end was survived. What
/// the graph derives from another finding is no cause. Where all that was found only warns,
/// there is none.
#[must_use]
pub fn order_findings(kb: &Kb, groups: BTreeMap<EntryIndex, Group>) -> Vec<Finding> {
    let leaders = leaders(kb, &groups);
    let end = groups.values().map(|group| group.last_seen).max().unwrap_or(0);
    let mut findings: Vec<(Weight, Finding)> = groups
        .into_iter()
        .map(|(entry, group)| {
            let (role, reason) = match leaders.get(&entry) {
                _ if kb.summary(entry).is_wrapper() => {
                    (Role::Symptom, ScanReason::SaysOnlyThatItFailed)
                }
                Some(&leader) => (Role::Follows, ScanReason::LedToBy(leader)),
                None => (Role::Other, ScanReason::LessTelling),
            };
            let weight = match group.severity {
                _ if role == Role::Symptom => Weight::Wrapper,
                Severity::Error => Weight::Telling,
                Severity::Unsaid if group.last_seen >= end / 2 => Weight::Unsaid,
                Severity::Unsaid | Severity::Warning => Weight::Passing,
            };
            (weight, Finding { entry, role, reason, group })
        })
        .collect();
    let survived = |finding: &Finding| finding.group.last_seen < end - end / 8;
    let in_log = |finding: &Finding| (finding.group.loudest_seen, finding.group.first.offset);
    let best = findings
        .iter()
        .enumerate()
        .filter(|(_, (weight, finding))| {
            finding.role != Role::Follows && *weight != Weight::Passing
        })
        .min_by_key(|(_, (weight, finding))| {
            let spelled = std::cmp::Reverse(finding.group.reason.literal_bytes);
            (*weight, survived(finding), in_log(finding), spelled, finding.entry)
        })
        .map(|(place, _)| place);
    let errors = findings
        .iter()
        .filter(|(weight, finding)| *weight == Weight::Telling && finding.role != Role::Follows);
    let is_only_error = errors.count() == 1;
    let went_on =
        |group: &Group| group.severity == Severity::Warning || end - group.last_seen >= LONG_AFTER;
    if best.is_some() {
        for (weight, finding) in &mut findings {
            let passes = *weight == Weight::Passing && went_on(&finding.group);
            if passes && finding.role == Role::Other {
                finding.role = Role::Survived;
                finding.reason = ScanReason::WorkWentOn;
            }
        }
    }
    if let Some((weight, cause)) = best.and_then(|place| findings.get_mut(place)) {
        cause.role = Role::Cause;
        cause.reason = match weight {
            Weight::Telling if is_only_error => ScanReason::OnlyError,
            Weight::Telling if survived(cause) => ScanReason::FirstError,
            Weight::Telling => ScanReason::FirstLasting,
            Weight::Unsaid | Weight::Passing => ScanReason::FirstUnsaid,
            Weight::Wrapper => ScanReason::OnlyWrappers,
        };
    }
    findings
        .sort_by_key(|(weight, finding)| (finding.role, *weight, in_log(finding), finding.entry));
    findings.into_iter().map(|(_, finding)| finding).collect()
}

/// For each group the one that leads to it: tied by the graph, seen before it, and no less
/// an error than it.
fn leaders(kb: &Kb, groups: &BTreeMap<EntryIndex, Group>) -> BTreeMap<EntryIndex, EntryIndex> {
    let mut leaders = BTreeMap::new();
    for (&leader, first) in groups {
        for next in kb.summary(leader).leads_to() {
            let Some(follower) = kb.find(next) else { continue };
            let comes_after = groups.get(&follower).is_some_and(|group| {
                let place = |group: &Group| (group.first_seen, group.first.offset);
                place(group) >= place(first)
                    && first.severity >= group.severity.min(Severity::Unsaid)
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
