//! A page for a terminal of any width, in any language: wrapped by display width, commands
//! set apart and left whole.

use std::io::{self, Write};

use errkb_core::escape::visible;
use owo_colors::Style;
use textwrap::core::Word;
use textwrap::{Options, WordSeparator, WordSplitter};
use unicode_linebreak::linebreaks;
use unicode_width::UnicodeWidthStr;

use super::fit::cut_around;
use super::page::{Block, LogLine, Mark, Page};
use super::theme::{Theme, paint};

/// Lines longer than this tire the eye.
const MAX_MEASURE: usize = 100;

/// Lays out a page in `columns` columns. Every text is made harmless to a terminal.
pub fn write(page: &Page, columns: usize, theme: &Theme, out: &mut dyn Write) -> io::Result<()> {
    Printer { measure: columns.min(MAX_MEASURE), columns, theme, out }.page(page)
}

/// A page as plain text, for a form that has text inside.
#[must_use]
pub fn plain(page: &Page) -> String {
    let mut out = Vec::new();
    // Writing into memory does not fail.
    let _ = write(page, MAX_MEASURE, &Theme::new(false), &mut out);
    String::from_utf8_lossy(&out).into_owned()
}

fn needs_gap(last: &Block, next: &Block) -> bool {
    !matches!(
        (last, next),
        (Block::Heading(_), _)
            | (Block::Link { .. }, Block::Link { .. })
            | (Block::Headline { .. }, Block::Table(_))
            | (Block::Advice { mark: Mark::Cross, .. }, Block::Advice { mark: Mark::Cross, .. })
            | (Block::Advice { mark: Mark::Bullet, .. }, Block::Advice { mark: Mark::Bullet, .. })
    )
}

struct Printer<'a> {
    measure: usize,
    columns: usize,
    theme: &'a Theme,
    out: &'a mut dyn Write,
}

impl Printer<'_> {
    fn page(&mut self, page: &Page) -> io::Result<()> {
        let mut last: Option<&Block> = None;
        for block in page {
            if last.is_some_and(|last| needs_gap(last, block)) {
                writeln!(self.out)?;
            }
            self.block(block)?;
            last = Some(block);
        }
        Ok(())
    }

    fn block(&mut self, block: &Block) -> io::Result<()> {
        match block {
            Block::Headline { texts, id, facts } => self.headline(texts, id, facts),
            Block::Heading(text) => {
                let text = visible(text);
                writeln!(self.out, "{}", paint(&text, self.theme.heading))
            }
            Block::Prose(texts) => {
                texts.iter().try_for_each(|text| self.wrapped(text, "  ", "  ", Style::new()))
            }
            Block::Advice { mark, texts, details, code, notes } => {
                self.advice(*mark, texts, details, code, notes)
            }
            Block::Link { mark, id, texts, details } => self.link(*mark, id, texts, details),
            Block::Log { file, lines } => self.log(file, lines),
            Block::Code(code) => self.code(code, "  "),
            Block::Table(rows) => self.table(rows),
            Block::Note(texts) => {
                let dim = self.theme.dim;
                texts.iter().try_for_each(|text| self.wrapped(text, "", "", dim))
            }
            Block::Fold(page) => {
                let line = "─".repeat(self.measure);
                writeln!(self.out, "{}\n", paint(&line, self.theme.dim))?;
                self.page(page)
            }
        }
    }

    fn headline(&mut self, texts: &[String], id: &str, facts: &[String]) -> io::Result<()> {
        let signature = self.theme.signature;
        for text in texts {
            self.wrapped(text, "", "  ", signature)?;
        }
        let mut line = paint(&visible(id), self.theme.id).into_owned();
        let mut width = id.width();
        for fact in facts {
            let fact = visible(fact);
            let longer = width + " · ".width() + fact.width();
            // A fact that does not fit begins the next line.
            let (gap, used) =
                if longer > self.measure { ("\n  ", 2 + fact.width()) } else { (" · ", longer) };
            line.push_str(&paint(&format!("{gap}{fact}"), self.theme.dim));
            width = used;
        }
        writeln!(self.out, "{line}")
    }

    fn advice(
        &mut self,
        mark: Mark,
        texts: &[String],
        details: &[String],
        code: &[String],
        notes: &[String],
    ) -> io::Result<()> {
        self.marked(mark, texts)?;
        for detail in details {
            self.wrapped(detail, "     ", "     ", Style::new())?;
        }
        code.iter().try_for_each(|block| self.code(block, "       "))?;
        if notes.is_empty() {
            return Ok(());
        }
        let dim = self.theme.dim;
        self.wrapped(&notes.join(" · "), "     ", "     ", dim)
    }

    fn code(&mut self, code: &str, indent: &str) -> io::Result<()> {
        for line in visible(code).lines() {
            let painted = paint(line, self.theme.code);
            let line = if line.is_empty() { String::new() } else { format!("{indent}{painted}") };
            writeln!(self.out, "{line}")?;
        }
        Ok(())
    }

    fn link(
        &mut self,
        mark: Mark,
        id: &str,
        texts: &[String],
        details: &[String],
    ) -> io::Result<()> {
        let (sign, _) = self.sign(mark);
        writeln!(self.out, "  {sign}{}", paint(&visible(id), self.theme.id))?;
        for text in texts.iter().chain(details) {
            self.wrapped(text, "     ", "     ", Style::new())?;
        }
        Ok(())
    }

    fn marked(&mut self, mark: Mark, texts: &[String]) -> io::Result<()> {
        let (sign, width) = self.sign(mark);
        let rest = " ".repeat(2 + width);
        for (index, text) in texts.iter().enumerate() {
            let first = if index == 0 { format!("  {sign}") } else { rest.clone() };
            self.wrapped_behind(text, &first, 2 + width, &rest, Style::new())?;
        }
        Ok(())
    }

    /// A mark with the space behind it, and the columns that the two take.
    fn sign(&self, mark: Mark) -> (String, usize) {
        let (text, style) = match mark {
            Mark::Number(number) => (format!("{number}."), self.theme.number),
            Mark::Cross => (String::from("✗"), self.theme.cross),
            Mark::Next => (String::from("→"), self.theme.dim),
            Mark::Before => (String::from("←"), self.theme.dim),
            Mark::Unlike => (String::from("≠"), self.theme.dim),
            Mark::Bullet => (String::from("•"), self.theme.dim),
        };
        let gap = " ".repeat(3_usize.saturating_sub(text.width()).max(1));
        let width = text.width() + gap.width();
        (format!("{}{gap}", paint(&text, style)), width)
    }

    fn log(&mut self, file: &str, lines: &[LogLine]) -> io::Result<()> {
        writeln!(self.out, "  {}", paint(&visible(file), self.theme.dim))?;
        let digits = lines.iter().map(|line| line.number.to_string().len()).max().unwrap_or(1);
        for line in lines {
            let sign = if line.hit.is_some() { ">" } else { " " };
            let number = format!("{:>digits$} │ ", line.number);
            let number = paint(&number, self.theme.dim);
            let room = self.columns.saturating_sub(digits + 7).max(20);
            let (before, after) = line.text.split_at(line.hit.unwrap_or(0).min(line.text.len()));
            let text = cut_around(&visible(before), &visible(after), room);
            let style = if line.hit.is_some() { self.theme.hit } else { self.theme.dim };
            let text = paint(&text, style);
            writeln!(self.out, "  {sign} {number}{text}")?;
        }
        Ok(())
    }

    fn table(&mut self, rows: &[(String, String)]) -> io::Result<()> {
        let names: Vec<_> = rows.iter().map(|(name, _)| visible(name)).collect();
        let widest = names.iter().map(|name| name.width()).max().unwrap_or(0);
        for (name, (_, value)) in names.iter().zip(rows) {
            let gap = " ".repeat(widest - name.width() + 2);
            let first = format!("  {}{gap}", paint(name, self.theme.dim));
            if value.contains("://") {
                // An address that is broken over two lines can be neither clicked nor copied.
                writeln!(self.out, "{first}{}", visible(value))?;
                continue;
            }
            let rest = " ".repeat(widest + 4);
            self.wrapped_behind(value, &first, widest + 4, &rest, Style::new())?;
        }
        Ok(())
    }

    fn wrapped(&mut self, text: &str, first: &str, rest: &str, style: Style) -> io::Result<()> {
        self.wrapped_behind(text, first, first.width(), rest, style)
    }

    /// Wraps a text behind `first`, which takes `first_width` columns, and `rest` on the
    /// lines after it. What stands in backticks looks like code, over a line's end too.
    fn wrapped_behind(
        &mut self,
        text: &str,
        first: &str,
        first_width: usize,
        rest: &str,
        style: Style,
    ) -> io::Result<()> {
        let room = self.measure.saturating_sub(first_width.max(rest.width())).max(20);
        let options = Options::new(room)
            .break_words(false)
            .word_separator(WordSeparator::Custom(words))
            .word_splitter(WordSplitter::NoHyphenation)
            .wrap_algorithm(textwrap::WrapAlgorithm::FirstFit);
        let shown = visible(text);
        let mut in_code = false;
        for (index, wrapped) in textwrap::wrap(shown.trim_end(), options).iter().enumerate() {
            let mut line = String::from(if index == 0 { first } else { rest });
            for (part, span) in wrapped.split('`').enumerate() {
                if part > 0 {
                    line.push('`');
                    in_code = !in_code;
                }
                line.push_str(&paint(span, if in_code { self.theme.code } else { style }));
            }
            writeln!(self.out, "{}", line.trim_end())?;
        }
        Ok(())
    }
}

/// The parts of a line that it may be broken between, by Unicode's rules (UAX 14): Chinese has
/// no spaces. There is no break behind a hyphen, so that options stay whole.
fn words(line: &str) -> Box<dyn Iterator<Item = Word<'_>> + '_> {
    let mut start = 0;
    let ends = linebreaks(line).map(|(end, _)| end);
    Box::new(ends.filter(|&end| end == line.len() || !line[..end].ends_with('-')).map(move |end| {
        let word = Word::from(&line[start..end]);
        start = end;
        word
    }))
}
