//! A page as Markdown, for an issue, a comment or a chat. Texts cannot break out of their
//! places: code gets a fence longer than any run of backticks in it, prose has its markup
//! escaped.

use std::io::{self, Write};

use errkb_core::escape::visible;

use super::page::{Block, Mark, Page};

/// Writes a page as Markdown.
pub fn write(page: &Page, out: &mut dyn Write) -> io::Result<()> {
    for (index, block) in page.iter().enumerate() {
        let follows_list = index > 0 && is_item(&page[index - 1]) && is_item(block);
        if index > 0 && !follows_list {
            writeln!(out)?;
        }
        write_block(block, out)?;
    }
    Ok(())
}

fn is_item(block: &Block) -> bool {
    matches!(block, Block::Advice { .. } | Block::Link { .. })
}

fn write_block(block: &Block, out: &mut dyn Write) -> io::Result<()> {
    match block {
        Block::Headline { texts, id, facts } => {
            for text in texts {
                writeln!(out, "## {}", inline_code(text))?;
            }
            write!(out, "\n{}", inline_code(id))?;
            facts.iter().try_for_each(|fact| write!(out, " · {}", prose(fact)))?;
            writeln!(out)
        }
        Block::Heading(text) => writeln!(out, "### {}", prose(text)),
        Block::Prose(texts) => writeln!(out, "{}", paragraphs(texts, "")),
        Block::Advice { mark, texts, details, code, notes } => {
            let (sign, indent) = sign(*mark);
            writeln!(out, "{sign}{}", paragraphs(texts, indent))?;
            for detail in details {
                writeln!(out, "\n{indent}{}", prose(detail))?;
            }
            for block in code {
                write_code(block, indent, out)?;
            }
            if !notes.is_empty() {
                let notes: Vec<_> = notes.iter().map(|note| prose(note)).collect();
                writeln!(out, "\n{indent}*{}*", notes.join(" · "))?;
            }
            Ok(())
        }
        Block::Link { mark, id, texts, details } => {
            let (sign, indent) = sign(*mark);
            writeln!(out, "{sign}{}", inline_code(id))?;
            for text in texts {
                writeln!(out, "\n{indent}{}", inline_code(text))?;
            }
            for detail in details {
                writeln!(out, "\n{indent}{}", prose(detail))?;
            }
            Ok(())
        }
        Block::Log { file, lines } => {
            writeln!(out, "{}", inline_code(file))?;
            let lines: Vec<String> = lines
                .iter()
                .map(|line| {
                    let sign = if line.is_hit { '>' } else { ' ' };
                    format!("{sign} {:>5} {}", line.number, line.text.replace('\n', " "))
                })
                .collect();
            write_code(&lines.join("\n"), "", out)
        }
        Block::Code(code) => write_code(code, "", out),
        Block::Table(rows) => {
            for (name, value) in rows {
                writeln!(out, "- {}: {}", prose(name), prose(value))?;
            }
            Ok(())
        }
        Block::Note(texts) => writeln!(out, "*{}*", paragraphs(texts, "")),
        Block::Divider => writeln!(out, "---"),
    }
}

fn sign(mark: Mark) -> (String, &'static str) {
    match mark {
        Mark::Number(number) => (format!("{number}. "), "   "),
        Mark::Cross => (String::from("- ✗ "), "  "),
        Mark::Next => (String::from("- → "), "  "),
        Mark::Before => (String::from("- ← "), "  "),
        Mark::Unlike => (String::from("- ≠ "), "  "),
        Mark::Bullet => (String::from("- "), "  "),
    }
}

fn paragraphs(texts: &[String], indent: &str) -> String {
    let texts: Vec<_> = texts.iter().map(|text| prose(text)).collect();
    texts.join(&format!("\n\n{indent}"))
}

fn write_code(code: &str, indent: &str, out: &mut dyn Write) -> io::Result<()> {
    let code = visible(code);
    let fence = "`".repeat(longest_run(&code).max(2) + 1);
    writeln!(out, "\n{indent}{fence}")?;
    for line in code.lines() {
        writeln!(out, "{indent}{line}")?;
    }
    writeln!(out, "{indent}{fence}")
}

fn inline_code(text: &str) -> String {
    let text = visible(text).replace('\n', " ");
    let fence = "`".repeat(longest_run(&text) + 1);
    let gap = if text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    format!("{fence}{gap}{text}{gap}{fence}")
}

fn longest_run(text: &str) -> usize {
    text.split(|c| c != '`').map(str::len).max().unwrap_or(0)
}

/// Prose keeps its inline code; whatever else could be markup is escaped.
fn prose(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    let text = visible(text);
    let closed = text.matches('`').count().is_multiple_of(2);
    for (index, part) in text.split('`').enumerate() {
        if index > 0 {
            written.push_str(if closed { "`" } else { "\\`" });
        }
        if closed && index % 2 == 1 {
            written.push_str(part);
            continue;
        }
        for character in part.chars() {
            match character {
                '<' => written.push_str("&lt;"),
                '&' => written.push_str("&amp;"),
                '\\' | '*' | '_' | '[' | ']' | '#' | '|' | '~' | '!' => {
                    written.push('\\');
                    written.push(character);
                }
                '@' => written.push_str("&#64;"),
                plain => written.push(plain),
            }
        }
    }
    written
}
