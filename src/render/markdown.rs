//! A page as Markdown, for an issue, a comment or a chat. Texts cannot break out of their
//! places: code gets a fence longer than any run of backticks in it, prose has its markup
//! escaped, and nobody is mentioned and nothing linked by it.

use std::io::{self, Write};

use errkb_core::escape::visible;

use super::is_link;
use super::page::{Block, Mark};

/// Writes a page as Markdown.
pub fn write(page: &[Block], out: &mut dyn Write) -> io::Result<()> {
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
            writeln!(out)?;
            write_facts(id, facts, out)
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
                    let sign = if line.hit.is_some() { '>' } else { ' ' };
                    format!("{sign} {:>5} {}", line.number, line.text.replace('\n', " "))
                })
                .collect();
            write_code(&lines.join("\n"), "", out)
        }
        Block::Code(code) => write_code(code, "", out),
        Block::Table(rows) => {
            for (name, value) in rows {
                // Only sources are numbered, and the entry names them.
                let is_source = name.starts_with('[') && is_link(value);
                let value = if is_source { format!("<{value}>") } else { prose(value) };
                writeln!(out, "- {}: {value}", prose(name))?;
            }
            Ok(())
        }
        Block::Note(texts) => {
            let texts: Vec<_> = texts.iter().map(|text| format!("*{}*", prose(text))).collect();
            writeln!(out, "{}", texts.join("\n\n"))
        }
        Block::Fold(page) => write_fold(page, out),
    }
}

/// A fold with the head of its page as what is seen of it. The blank lines end the HTML, in
/// which Markdown would not be read.
fn write_fold(page: &[Block], out: &mut dyn Write) -> io::Result<()> {
    let Some((head, rest)) = page.split_first() else {
        return Ok(());
    };
    let (summary, facts) = match head {
        Block::Headline { texts, id, facts } => {
            let texts: Vec<_> = texts.iter().map(|text| html_code(text)).collect();
            (texts.join(" · "), Some((id, facts)))
        }
        Block::Heading(text) => (html(text), None),
        _ => return write(page, out),
    };
    writeln!(out, "<details>\n<summary>{summary}</summary>\n")?;
    if let Some((id, facts)) = facts {
        write_facts(id, facts, out)?;
        writeln!(out)?;
    }
    write(rest, out)?;
    writeln!(out, "\n</details>")
}

fn write_facts(id: &str, facts: &[String], out: &mut dyn Write) -> io::Result<()> {
    write!(out, "{}", inline_code(id))?;
    facts.iter().try_for_each(|fact| write!(out, " · {}", prose(fact)))?;
    writeln!(out)
}

fn html(text: &str) -> String {
    let text = visible(text).replace('\n', " ");
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

fn html_code(text: &str) -> String {
    format!("<code>{}</code>", html(text))
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

/// Prose keeps its inline code; whatever else could be markup, a mention or a link is not.
fn prose(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    let text = visible(text);
    // Only single backticks in pairs mean the same to every reader of Markdown.
    let has_code = text.matches('`').count().is_multiple_of(2) && !text.contains("``");
    for (index, part) in text.split('`').enumerate() {
        if index > 0 {
            written.push_str(if has_code { "`" } else { "\\`" });
        }
        if has_code && index % 2 == 1 {
            written.push_str(part);
        } else {
            push_prose(part, &mut written);
        }
    }
    written
}

fn push_prose(text: &str, written: &mut String) {
    for (at, character) in text.char_indices() {
        match character {
            '<' => written.push_str("&lt;"),
            '>' => written.push_str("&gt;"),
            '&' => written.push_str("&amp;"),
            '\\' | '*' | '_' | '[' | ']' | '#' | '|' | '~' | '!' => {
                written.push('\\');
                written.push(character);
            }
            plain => written.push(plain),
        }
        if is_sigil(character, &text[..at], &text[at + character.len_utf8()..]) {
            written.push_str(BREAK);
        }
    }
}

/// What GitHub and GitLab look for mentions, references and addresses in is the text without
/// its markup, so that escaping does not keep them from it; a zero-width space does.
const BREAK: &str = "&#8203;";

/// Whether a character, together with what follows it, is read as a mention (`@all`), a
/// reference (`#1`, `!1`) or an address (`https://`, `www.`).
fn is_sigil(character: char, before: &str, after: &str) -> bool {
    match character {
        '@' | '#' | '!' | '~' | '%' | '$' | '&' => after.starts_with(char::is_alphanumeric),
        ':' => after.starts_with("//"),
        '.' => {
            let last = before.len().checked_sub(3).and_then(|start| before.get(start..));
            last.is_some_and(|last| last.eq_ignore_ascii_case("www"))
        }
        _ => false,
    }
}
