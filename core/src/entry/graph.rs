//! How errors relate: what follows, what came before, what is mistaken for what.

use serde::{Deserialize, Serialize};

use super::{EntryId, Rate, tolerant};

/// The edges that leave one entry.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct TransitionGraph {
    /// Errors that come next.
    #[serde(deserialize_with = "tolerant::null_as_default")]
    pub leads_to: Vec<Transition>,
    /// Errors that came before.
    #[serde(deserialize_with = "tolerant::null_as_default")]
    pub preceded_by: Vec<Transition>,
    /// Errors that are mistaken for this one.
    #[serde(deserialize_with = "tolerant::null_as_default")]
    pub frequently_confused_with: Vec<Confusion>,
}

/// An error that comes before or after another.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Transition {
    /// The other entry.
    pub error_id: EntryId,
    /// How often.
    #[serde(default)]
    pub probability: Option<Rate>,
    /// When; empty for always.
    #[serde(default, deserialize_with = "tolerant::null_as_default")]
    pub condition: String,
    /// [`condition`](Self::condition) in Chinese.
    #[serde(default)]
    pub condition_zh: Option<String>,
}

/// An error that is mistaken for another, and how to tell.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Confusion {
    /// The other entry.
    pub error_id: EntryId,
    /// What tells them apart.
    #[serde(default, deserialize_with = "tolerant::null_as_default")]
    pub distinction: String,
    /// [`distinction`](Self::distinction) in Chinese.
    #[serde(default)]
    pub distinction_zh: Option<String>,
}
