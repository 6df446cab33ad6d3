//! The two languages and a text that is held in both.

use serde::{Deserialize, Serialize};

/// A language that errkb speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// English.
    En,
    /// Chinese.
    Zh,
}

impl Lang {
    /// Both, English first.
    pub const ALL: [Self; 2] = [Self::En, Self::Zh];

    /// The ISO 639-1 code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Zh => "zh",
        }
    }
}

/// One text in both languages, borrowed from an entry. An empty text is no text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Text<'a> {
    /// English.
    pub en: &'a str,
    /// Chinese, where the entry has it and it is not the English over again.
    pub zh: Option<&'a str>,
}

impl<'a> Text<'a> {
    /// A text; an empty or identical translation counts as none.
    #[must_use]
    pub fn new(en: &'a str, zh: Option<&'a str>) -> Self {
        Self { en, zh: zh.filter(|zh| !zh.trim().is_empty() && *zh != en) }
    }

    /// The text in `lang`, in English where the translation is missing.
    #[must_use]
    pub fn get(self, lang: Lang) -> &'a str {
        match lang {
            Lang::En => self.en,
            Lang::Zh => self.zh.unwrap_or(self.en),
        }
    }

    /// Whether there is nothing to show in either language.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.en.trim().is_empty() && self.zh.is_none()
    }
}
