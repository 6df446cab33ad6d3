//! The entry: what is known about one error, exactly as its JSON file holds it.
//!
//! The structs mirror the file format field for field, quirks included, so that reading
//! and writing lose nothing; the module `reading` is the one place that interprets the quirks.

mod advice;
mod example;
mod graph;
mod id;
mod rate;
mod reading;
mod text;
mod tier;
mod tolerant;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub use advice::{DeadEnd, Workaround, WorkaroundZh};
pub use example::{Example, Lookalike};
pub use graph::{Confusion, Transition, TransitionGraph};
pub use id::{EntryId, InvalidEntryId};
pub use rate::Rate;
pub use text::{Lang, Text};
pub use tier::{Resolvable, Tier};

/// The `category` of entries for messages that say only that something failed, not why.
pub const WRAPPER_CATEGORY: &str = "wrapper";

/// One error: how it is recognised, what it means and what to do.
///
/// Every text field has a Chinese twin with the suffix `_zh` beside it. Fields other than
/// `id`, `signature` and `regex` may be missing or `null` in a file; they then have the
/// value that serialising the default gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ErrorEntry {
    /// `<domain>/<slug>`; equals the file's path below `seeds/`.
    pub id: EntryId,
    /// The error as the tool prints it; what varies stands as `<placeholder>`.
    pub signature: String,
    /// The signature in Chinese: the tool's own catalogue where it has one.
    #[serde(default)]
    pub signature_zh: Option<String>,
    /// What recognises the error, in the syntax of the `regex` crate.
    pub regex: String,
    /// The first part of the id: the tool or the field that the error belongs to.
    #[serde(default, deserialize_with = "tolerant::null_as_default")]
    pub domain: String,
    /// The kind of error, free text such as `import_error`; see [`WRAPPER_CATEGORY`].
    #[serde(default)]
    pub category: Option<String>,
    /// A finer kind.
    #[serde(default)]
    pub subcategory: Option<String>,
    /// The code that the tool itself gives the error, such as `E0382`.
    #[serde(default)]
    pub error_code: Option<String>,
    /// Other wordings that people search for.
    #[serde(default, deserialize_with = "tolerant::null_as_default")]
    pub aliases: Vec<String>,
    /// Keywords.
    #[serde(default, deserialize_with = "tolerant::null_as_default")]
    pub tags: Vec<String>,
    /// Real texts of this error.
    #[serde(default, deserialize_with = "tolerant::null_as_default")]
    pub examples: Vec<Example>,
    /// Lines that look alike and are no error that is known here: no entry answers them.
    #[serde(default, deserialize_with = "tolerant::null_as_default")]
    pub counter_examples: Vec<String>,
    /// Texts that look alike and are another error; the regex matches none of them, and that
    /// of the other does.
    #[serde(
        default,
        skip_serializing_if = "Vec::is_empty",
        deserialize_with = "tolerant::null_as_default"
    )]
    pub lookalikes: Vec<Lookalike>,
    /// The mechanism behind the error.
    #[serde(default, deserialize_with = "tolerant::null_as_default")]
    pub root_cause: String,
    /// How the cause was classified, free text.
    #[serde(default)]
    pub root_cause_type: Option<String>,
    /// [`root_cause`](Self::root_cause) in Chinese.
    #[serde(default)]
    pub root_cause_zh: Option<String>,
    /// Where the behaviour changed.
    #[serde(default, deserialize_with = "tolerant::null_as_default")]
    pub versions: Vec<VersionNote>,
    /// What differs by operating system, keyed by its name.
    #[serde(default, deserialize_with = "tolerant::null_as_default")]
    pub os_specific: BTreeMap<String, OsNote>,
    /// What people try that does not work.
    #[serde(default, deserialize_with = "tolerant::null_as_default")]
    pub dead_ends: Vec<DeadEnd>,
    /// What works, best first.
    #[serde(default, deserialize_with = "tolerant::null_as_default")]
    pub workarounds: Vec<Workaround>,
    /// Older form of the Chinese workarounds: a list parallel to `workarounds`.
    #[serde(default, deserialize_with = "tolerant::null_as_default")]
    pub workarounds_zh: Vec<WorkaroundZh>,
    /// How this error relates to others.
    #[serde(default, deserialize_with = "tolerant::null_as_default")]
    pub transition_graph: TransitionGraph,
    /// The page of the tool's own documentation that says so.
    #[serde(default)]
    pub official_doc_url: Option<String>,
    /// The section of that page.
    #[serde(default)]
    pub official_doc_section: Option<String>,
    /// URLs that the entry as a whole rests on.
    #[serde(default, deserialize_with = "tolerant::null_as_default")]
    pub sources: Vec<String>,
    /// What has been checked.
    #[serde(default, deserialize_with = "tolerant::null_as_default")]
    pub verification_tier: Tier,
    /// How sure the authors are that the entry is right.
    #[serde(default)]
    pub confidence: Option<Rate>,
    /// How often someone who follows the entry gets rid of the error.
    #[serde(default)]
    pub fix_success_rate: Option<Rate>,
    /// Whether the person who sees the error can end it.
    #[serde(default)]
    pub resolvable: Option<Resolvable>,
    /// Whether doing the same once more can end the error.
    #[serde(default)]
    pub retry: Option<Retry>,
    /// ISO date on which the error was first recorded.
    #[serde(default)]
    pub first_seen: Option<String>,
    /// ISO date on which the entry was last confirmed.
    #[serde(default)]
    pub last_confirmed: Option<String>,
    /// ISO date of the last change.
    #[serde(default)]
    pub last_updated: Option<String>,
    /// Number of proofs and reported outcomes; nothing else counts.
    #[serde(default, deserialize_with = "tolerant::null_as_default")]
    pub evidence_count: u64,
    /// Locale of the base texts.
    #[serde(default)]
    pub locale: Option<String>,
    /// Set on an entry that is no longer used; it stays so that its id is never reused.
    #[serde(default)]
    pub retired: Option<Retired>,
}

/// What comes of doing the same once more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Retry {
    /// The cause passes by itself: a network that failed, a service that was busy.
    Helps,
    /// The same happens again until something is changed.
    Futile,
}

/// A version in which the error appears or changed.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct VersionNote {
    /// Product and version, such as `Python 3.6+`.
    #[serde(deserialize_with = "tolerant::null_as_default")]
    pub version: String,
    /// When it came.
    pub introduced: Option<String>,
    /// When it was deprecated.
    pub deprecated: Option<String>,
    /// When it went.
    pub removed: Option<String>,
    /// What changed.
    pub behavior_change: Option<String>,
    /// [`behavior_change`](Self::behavior_change) in Chinese.
    pub behavior_change_zh: Option<String>,
    /// `active` or `historical`, free text.
    pub status: Option<String>,
}

/// What differs on one operating system.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum OsNote {
    /// A note in both languages.
    Note {
        /// The note.
        note: String,
        /// The note in Chinese.
        #[serde(default)]
        note_zh: Option<String>,
    },
    /// A note in English.
    Plain(String),
    /// Anything else that a file holds; kept, not interpreted.
    Other(serde_json::Value),
}

/// Why and when an entry was retired.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Retired {
    /// ISO date.
    pub date: String,
    /// Why.
    pub reason: String,
    /// [`reason`](Self::reason) in Chinese.
    #[serde(default)]
    pub reason_zh: Option<String>,
    /// The entry that answers instead.
    #[serde(default)]
    pub replaced_by: Option<EntryId>,
}
