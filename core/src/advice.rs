//! Filling advice from a match: `<module>` becomes what the group `module` captured.
//!
//! What was captured came out of a log, which may have been written to hurt. In a command a
//! value stands bare only if it is made of harmless characters; else it is quoted for a
//! POSIX shell, and where quoting cannot be trusted (inside quotes, in a here-document, in a
//! command that reads its words twice) the placeholder stays. A value with a hidden
//! character or a leading dash never enters a command.

use std::collections::BTreeMap;

use crate::entry::ErrorEntry;
use crate::escape::{is_hidden, visible};

/// Values by the name of their group.
pub type Values = BTreeMap<String, String>;

/// The longest value that is filled in, in bytes.
const MAX_VALUE: usize = 256;

/// Commands that hand their words to another parser, so that one level of quoting does not
/// hold.
const REPARSING: [&str; 9] =
    ["-c", "/c", "eval", "ssh", "xargs", "watch", "-exec", "-Command", "env -S"];

/// A piece of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Anything else.
    Text(&'a str),
    /// The name between `<` and `>`.
    Placeholder(&'a str),
}

/// Splits a text at its placeholders: `<name>`, the name being `[a-z][a-z0-9_]*`.
///
/// No placeholder is what follows a word, `::` or any of `_&)>` (a type argument such as
/// `Vec<u8>`; behind an option such as `-l` it is one), a tag that the same text closes, or
/// a header that it includes.
#[must_use]
pub fn split_placeholders(text: &str) -> Vec<Piece<'_>> {
    let mut parts = Vec::new();
    let mut done = 0;
    for (open, _) in text.match_indices('<') {
        if open < done {
            continue;
        }
        let Some(length) = text[open + 1..].find('>') else {
            break;
        };
        let name = &text[open + 1..open + 1 + length];
        if is_name(name) && !is_markup(text, open, name) {
            if done < open {
                parts.push(Piece::Text(&text[done..open]));
            }
            parts.push(Piece::Placeholder(name));
            done = open + length + 2;
        }
    }
    if done < text.len() {
        parts.push(Piece::Text(&text[done..]));
    }
    parts
}

fn is_name(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_lowercase())
        && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
}

fn is_markup(text: &str, open: usize, name: &str) -> bool {
    let before = &text[..open];
    let word = before.rsplit(char::is_whitespace).next().unwrap_or_default();
    let is_glued =
        before.ends_with(|last: char| last.is_ascii_alphanumeric() || "_&)>".contains(last));
    (is_glued && !word.starts_with('-'))
        || before.ends_with("::")
        || before.trim_end().ends_with("#include")
        || text.contains(&format!("</{name}>"))
}

/// Fills prose. A value is shown with its hidden characters made visible; inside
/// backticks, which hold commands, the rules of [`fill_commands`] apply.
#[must_use]
pub fn fill_prose(text: &str, values: &Values) -> String {
    if values.is_empty() || !text.contains('<') {
        return text.to_owned();
    }
    let mut filled = String::with_capacity(text.len());
    for (index, part) in text.split('`').enumerate() {
        if index > 0 {
            filled.push('`');
        }
        if index % 2 == 1 {
            filled.push_str(&fill_commands(part, values));
            continue;
        }
        for piece in split_placeholders(part) {
            match piece {
                Piece::Text(text) => filled.push_str(text),
                Piece::Placeholder(name) => match values.get(name).filter(|v| fits(v)) {
                    Some(value) => filled.push_str(&visible(value).replace('`', "'")),
                    None => push_placeholder(&mut filled, name),
                },
            }
        }
    }
    filled
}

/// Fills commands or code.
#[must_use]
pub fn fill_commands(text: &str, values: &Values) -> String {
    if values.is_empty() || !text.contains('<') {
        return text.to_owned();
    }
    let quoting_holds = !text.contains("<<") && !REPARSING.iter().any(|word| has_word(text, word));
    let mut filled = String::with_capacity(text.len());
    let mut shell = Shell::default();
    for piece in split_placeholders(text) {
        match piece {
            Piece::Text(text) => {
                shell.read(text);
                filled.push_str(text);
            }
            Piece::Placeholder(name) => {
                let value = values.get(name).filter(|value| fits(value));
                match value.and_then(|value| written(value, quoting_holds && shell.is_plain())) {
                    Some(value) => filled.push_str(&value),
                    None => push_placeholder(&mut filled, name),
                }
                shell.word_started = true;
            }
        }
    }
    filled
}

/// The entry with its prose and commands filled in both languages.
#[must_use]
pub fn fill_entry(entry: &ErrorEntry, values: &Values) -> ErrorEntry {
    let mut filled = entry.clone();
    if values.is_empty() {
        return filled;
    }
    let prose = |text: &mut String| *text = fill_prose(text, values);
    let commands = |text: &mut String| *text = fill_commands(text, values);
    prose(&mut filled.root_cause);
    filled.root_cause_zh.iter_mut().for_each(prose);
    for dead_end in &mut filled.dead_ends {
        prose(&mut dead_end.action);
        dead_end.action_zh.iter_mut().for_each(prose);
        prose(&mut dead_end.why_fails);
        dead_end.why_fails_zh.iter_mut().for_each(prose);
        prose(&mut dead_end.condition);
        dead_end.condition_zh.iter_mut().for_each(prose);
    }
    for workaround in &mut filled.workarounds {
        let only_action = workaround.how == workaround.action;
        prose(&mut workaround.action);
        workaround.action_zh.iter_mut().for_each(prose);
        if only_action {
            workaround.how.clone_from(&workaround.action);
        } else {
            commands(&mut workaround.how);
        }
        workaround.how_zh.iter_mut().for_each(commands);
        prose(&mut workaround.condition);
        workaround.condition_zh.iter_mut().for_each(prose);
    }
    for confusion in &mut filled.transition_graph.frequently_confused_with {
        prose(&mut confusion.distinction);
        confusion.distinction_zh.iter_mut().for_each(prose);
    }
    filled
}

fn push_placeholder(filled: &mut String, name: &str) {
    filled.push('<');
    filled.push_str(name);
    filled.push('>');
}

fn fits(value: &str) -> bool {
    !value.is_empty() && value.len() <= MAX_VALUE && !value.contains('\n')
}

fn has_word(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(start, _)| {
        let free = |c: Option<char>| c.is_none_or(|c| !c.is_ascii_alphanumeric() && c != '-');
        free(text[..start].chars().next_back()) && free(text[start + word.len()..].chars().next())
    })
}

/// The value as it may stand in a command, or nothing.
fn written(value: &str, may_quote: bool) -> Option<String> {
    let bare = |b: u8| b.is_ascii_alphanumeric() || b"_./@:+,=%-".contains(&b);
    let starts_well =
        |first: char| first.is_ascii_alphanumeric() || matches!(first, '_' | '.' | '/' | '@');
    if value.bytes().all(bare) && value.starts_with(starts_well) {
        return Some(value.to_owned());
    }
    if !may_quote || value.starts_with('-') || value.chars().any(is_hidden) {
        return None;
    }
    shlex::try_quote(value).ok().map(std::borrow::Cow::into_owned)
}

/// Where in a shell's text we are, as far as quoting goes.
#[derive(Default)]
struct Shell {
    quote: Option<char>,
    escaped: bool,
    in_comment: bool,
    word_started: bool,
}

impl Shell {
    fn is_plain(&self) -> bool {
        self.quote.is_none() && !self.escaped
    }

    fn read(&mut self, text: &str) {
        for character in text.chars() {
            if self.escaped {
                self.escaped = false;
            } else if self.in_comment {
                self.in_comment = character != '\n';
            } else if let Some(quote) = self.quote {
                if character == quote {
                    self.quote = None;
                } else if character == '\\' && quote != '\'' {
                    self.escaped = true;
                }
            } else {
                match character {
                    '\'' | '"' | '`' => self.quote = Some(character),
                    '\\' => self.escaped = true,
                    '#' if !self.word_started => self.in_comment = true,
                    _ => {}
                }
            }
            self.word_started = !character.is_whitespace() && character != ';';
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(value: &str) -> Values {
        Values::from([(String::from("x"), value.to_owned())])
    }

    #[test]
    fn placeholders_are_told_from_types_tags_and_headers() {
        let names = |text| {
            split_placeholders(text)
                .into_iter()
                .filter_map(|piece| match piece {
                    Piece::Placeholder(name) => Some(name),
                    Piece::Text(_) => None,
                })
                .collect::<Vec<_>>()
        };
        assert_eq!(names("pip install <module> in <dir_2>"), ["module", "dir_2"]);
        assert_eq!(names("gcc -l<library> localhost:<port>"), ["library", "port"]);
        assert_eq!(
            names("Vec<u8>, Option::<str>, #include <vector>, <div>a</div>, <A>, 1 < 2"),
            [""; 0]
        );
    }

    #[test]
    fn harmless_values_stand_bare_and_others_are_quoted() {
        assert_eq!(fill_commands("pip install <x>", &values("torch.nn")), "pip install torch.nn");
        assert_eq!(fill_commands("rm <x> # it's <x>", &values("a b")), "rm 'a b' # it's 'a b'");
        assert_eq!(fill_commands("cat <x>", &values("a'b")), "cat \"a'b\"");
        assert_eq!(fill_commands("use \"<x>\"", &values("@types/node")), "use \"@types/node\"");
    }

    #[test]
    fn what_could_run_stays_a_placeholder() {
        for (command, value) in [
            ("python3 -c \"import <x>\"", "$(rm -rf ~)"),
            ("echo '<x>'", "'; reboot; '"),
            ("ssh host ls <x>", "a;reboot"),
            ("cat <<EOF\n<x>\nEOF", "$(reboot)"),
            ("bash -c ls\\ <x>", "a;b"),
            ("pip install <x>", "--index-url=http://evil"),
            ("pip install <x>", "a\u{1b}[2Jb"),
            ("pip install <x>", "a\nreboot"),
            ("pip install <x>", "a\u{202e}b"),
            ("echo \\<x>", "; reboot"),
        ] {
            assert_eq!(fill_commands(command, &values(value)), command, "{value:?}");
        }
    }

    #[test]
    fn prose_shows_what_is_hidden_and_treats_backticks_as_commands() {
        assert_eq!(
            fill_prose("The file <x> is gone: `rm <x>`.", &values("a\u{1b}[31m b")),
            "The file a\\u{1b}[31m b is gone: `rm <x>`.",
        );
        assert_eq!(fill_prose("See <x>.", &values("`reboot`")), "See 'reboot'.");
        assert_eq!(fill_prose("See <y>.", &values("z")), "See <y>.");
    }
}
