//! What does not work and what does.

use serde::{Deserialize, Serialize};

use super::{Rate, tolerant};

/// Something that people try and that does not help.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct DeadEnd {
    /// What is tried; may be empty in older files.
    #[serde(deserialize_with = "tolerant::null_as_default")]
    pub action: String,
    /// [`action`](Self::action) in Chinese.
    pub action_zh: Option<String>,
    /// Why it does not help.
    #[serde(deserialize_with = "tolerant::null_as_default")]
    pub why_fails: String,
    /// [`why_fails`](Self::why_fails) in Chinese.
    pub why_fails_zh: Option<String>,
    /// How often it fails.
    pub fail_rate: Option<Rate>,
    /// When this applies; empty for always.
    #[serde(deserialize_with = "tolerant::null_as_default")]
    pub condition: String,
    /// [`condition`](Self::condition) in Chinese.
    pub condition_zh: Option<String>,
    /// URLs that say so.
    #[serde(deserialize_with = "tolerant::null_as_default")]
    pub sources: Vec<String>,
}

/// Something that ends the error or gets around it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Workaround {
    /// What to do, in a sentence.
    #[serde(deserialize_with = "tolerant::null_as_default")]
    pub action: String,
    /// [`action`](Self::action) in Chinese.
    pub action_zh: Option<String>,
    /// The exact commands or code; older files repeat `action` here.
    #[serde(deserialize_with = "tolerant::null_as_default")]
    pub how: String,
    /// [`how`](Self::how) with its comments in Chinese; empty where `how` has no prose.
    pub how_zh: Option<String>,
    /// How often it helps.
    pub success_rate: Option<Rate>,
    /// When this applies; empty for always.
    #[serde(deserialize_with = "tolerant::null_as_default")]
    pub condition: String,
    /// [`condition`](Self::condition) in Chinese.
    pub condition_zh: Option<String>,
    /// Operating systems on which it works; empty for all.
    #[serde(deserialize_with = "tolerant::null_as_default")]
    pub os: Vec<String>,
    /// URLs that say so.
    #[serde(deserialize_with = "tolerant::null_as_default")]
    pub sources: Vec<String>,
}

/// A workaround's Chinese in the older, parallel list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum WorkaroundZh {
    /// The action alone.
    Plain(String),
    /// Action and commands.
    Full {
        /// The action.
        #[serde(default)]
        action: String,
        /// The commands.
        #[serde(default)]
        how: String,
    },
}

impl WorkaroundZh {
    /// The action.
    #[must_use]
    pub fn action(&self) -> &str {
        match self {
            Self::Plain(action) | Self::Full { action, .. } => action,
        }
    }
}
