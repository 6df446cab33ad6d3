//! What an entry means: its texts in both languages, the older forms of the file resolved.

use super::{
    Confusion, DeadEnd, ErrorEntry, OsNote, Retired, Text, Transition, VersionNote,
    WRAPPER_CATEGORY, Workaround,
};

impl ErrorEntry {
    /// What stands for an entry whose pack is damaged.
    pub(crate) fn damaged(id: &str) -> Self {
        let told = ["this entry is damaged in its pack", "该条目在数据包中已损坏"];
        let value = serde_json::json!({
            "id": if id.contains('/') { id } else { "unknown/damaged" },
            "signature": told[0], "signature_zh": told[1], "regex": "",
            "root_cause": told[0], "root_cause_zh": told[1],
        });
        serde_json::from_str(&value.to_string()).expect("the value has all that an entry must have")
    }

    /// The signature.
    #[must_use]
    pub fn signature_text(&self) -> Text<'_> {
        Text::new(&self.signature, self.signature_zh.as_deref())
    }

    /// The root cause.
    #[must_use]
    pub fn root_cause_text(&self) -> Text<'_> {
        Text::new(&self.root_cause, self.root_cause_zh.as_deref())
    }

    /// The action of the `index`-th workaround, its Chinese from either form of the file.
    ///
    /// # Panics
    ///
    /// If there are no more than `index` workarounds.
    #[must_use]
    pub fn workaround_action(&self, index: usize) -> Text<'_> {
        let workaround = &self.workarounds[index];
        let parallel = self.workarounds_zh.get(index).map(super::WorkaroundZh::action);
        let zh = workaround.action_zh.as_deref().filter(|zh| !zh.is_empty()).or(parallel);
        let en = if workaround.action.is_empty() { &workaround.how } else { &workaround.action };
        Text::new(en, zh)
    }

    /// Whether the message says only that something failed, not why.
    #[must_use]
    pub fn is_wrapper(&self) -> bool {
        self.category.as_deref() == Some(WRAPPER_CATEGORY)
    }

    /// Whether its rates rest on proofs or reported outcomes; if not, they are estimates.
    #[must_use]
    pub fn has_evidence(&self) -> bool {
        self.evidence_count > 0 && self.verification_tier > super::Tier::AiGenerated
    }
}

impl Workaround {
    /// The commands or code; empty where the file only repeats the action.
    #[must_use]
    pub fn how_text(&self) -> Text<'_> {
        if self.how == self.action || self.action.is_empty() {
            Text::new("", None)
        } else {
            Text::new(&self.how, self.how_zh.as_deref())
        }
    }

    /// When it applies.
    #[must_use]
    pub fn condition_text(&self) -> Text<'_> {
        Text::new(&self.condition, self.condition_zh.as_deref())
    }
}

impl DeadEnd {
    /// What is tried.
    #[must_use]
    pub fn action_text(&self) -> Text<'_> {
        Text::new(&self.action, self.action_zh.as_deref())
    }

    /// Why it does not help.
    #[must_use]
    pub fn why_fails_text(&self) -> Text<'_> {
        Text::new(&self.why_fails, self.why_fails_zh.as_deref())
    }

    /// When it applies.
    #[must_use]
    pub fn condition_text(&self) -> Text<'_> {
        Text::new(&self.condition, self.condition_zh.as_deref())
    }
}

impl Transition {
    /// When it applies.
    #[must_use]
    pub fn condition_text(&self) -> Text<'_> {
        Text::new(&self.condition, self.condition_zh.as_deref())
    }
}

impl Confusion {
    /// What tells the two apart.
    #[must_use]
    pub fn distinction_text(&self) -> Text<'_> {
        Text::new(&self.distinction, self.distinction_zh.as_deref())
    }
}

impl VersionNote {
    /// What changed.
    #[must_use]
    pub fn behavior_change_text(&self) -> Text<'_> {
        Text::new(
            self.behavior_change.as_deref().unwrap_or_default(),
            self.behavior_change_zh.as_deref(),
        )
    }
}

impl Retired {
    /// Why.
    #[must_use]
    pub fn reason_text(&self) -> Text<'_> {
        Text::new(&self.reason, self.reason_zh.as_deref())
    }
}

impl OsNote {
    /// The note, empty where the file holds something else.
    #[must_use]
    pub fn text(&self) -> Text<'_> {
        match self {
            Self::Note { note, note_zh } => Text::new(note, note_zh.as_deref()),
            Self::Plain(note) => Text::new(note, None),
            Self::Other(_) => Text::new("", None),
        }
    }
}
