//! Reports to bytes: [`card`] and [`overview`] turn a report into a page of blocks that mean
//! something, [`human`] and [`markdown`] lay a page out; programs get the report itself, CI
//! systems what they have a form for.

pub mod card;
pub mod fit;
pub mod github;
pub mod gitlab;
pub mod human;
pub mod junit;
pub mod markdown;
pub mod notice;
pub mod overview;
pub mod page;
pub mod sarif;
pub mod source;
pub mod theme;

#[cfg(test)]
mod tests;

use std::io::{self, Write};

use crate::settings::Settings;
use page::Page;
use theme::Theme;

/// Writes a page for people, in the form that the settings ask for.
pub fn write_page(page: &Page, settings: &Settings, out: &mut dyn Write) -> io::Result<()> {
    match settings.format {
        crate::args::Format::Markdown => markdown::write(page, out),
        _ => human::write(page, settings.columns, &Theme::new(settings.has_color), out),
    }
}

/// Whether a text is an address that may be made a link as it stands.
#[must_use]
pub fn is_link(text: &str) -> bool {
    let is_web = text.starts_with("https://") || text.starts_with("http://");
    is_web && text.bytes().all(|byte| byte.is_ascii_graphic() && !b"<>\"\\^`{|}".contains(&byte))
}

/// Writes a report for programs, on several lines.
pub fn write_json(report: &impl serde::Serialize, out: &mut dyn Write) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *out, report)?;
    out.write_all(b"\n")
}

/// Writes a report for programs, on one line.
pub fn write_json_line(report: &impl serde::Serialize, out: &mut dyn Write) -> io::Result<()> {
    serde_json::to_writer(&mut *out, report)?;
    out.write_all(b"\n")
}
