//! Real texts of an error, and of others that look like it.

use serde::{Deserialize, Serialize};

use super::{EntryId, tolerant};

/// A line or block as a tool printed it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Example {
    /// What was printed.
    #[serde(deserialize_with = "tolerant::null_as_default")]
    pub text: String,
    /// The tool that printed it.
    pub tool: Option<String>,
    /// The tool's version.
    pub version: Option<String>,
    /// The command that brings it about.
    pub command: Option<String>,
    /// Whether that command was run with that version and this is its output.
    #[serde(deserialize_with = "tolerant::null_as_default")]
    pub captured: bool,
}

/// A text that looks like the error and is another one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Lookalike {
    /// What was printed.
    pub text: String,
    /// The entry that answers it.
    pub error_id: EntryId,
}
