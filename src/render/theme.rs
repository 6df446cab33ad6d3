//! What each meaning looks like in colours; without colours nothing is added.

use std::borrow::Cow;

use owo_colors::{OwoColorize, Style};

/// Styles by meaning.
#[derive(Debug, Clone, Copy)]
pub struct Theme {
    /// The error's signature.
    pub signature: Style,
    /// Ids of entries.
    pub id: Style,
    /// Heads of sections.
    pub heading: Style,
    /// Commands and code.
    pub code: Style,
    /// Numbers of workarounds.
    pub number: Style,
    /// Marks of dead ends.
    pub cross: Style,
    /// What stands back.
    pub dim: Style,
    /// The line of a log that matters.
    pub hit: Style,
}

impl Theme {
    /// With colours, or without.
    #[must_use]
    pub fn new(has_color: bool) -> Self {
        let plain = Style::new();
        if !has_color {
            return Self {
                signature: plain,
                id: plain,
                heading: plain,
                code: plain,
                number: plain,
                cross: plain,
                dim: plain,
                hit: plain,
            };
        }
        Self {
            signature: plain.bold().red(),
            id: plain.cyan(),
            heading: plain.bold(),
            code: plain.green(),
            number: plain.bold().green(),
            cross: plain.red(),
            dim: plain.dimmed(),
            hit: plain.bold(),
        }
    }
}

/// A text in a style; nothing is added to an empty text.
#[must_use]
pub fn paint(text: &str, style: Style) -> Cow<'_, str> {
    if text.is_empty() || style.is_plain() {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.style(style).to_string())
}
