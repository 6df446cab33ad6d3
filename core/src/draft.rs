//! The beginning of an entry, from a line that no entry explains: what can be read off the
//! line itself. Cause and cure are for a person to fill in.

use std::sync::LazyLock;

use regex::Regex;

use crate::entry::{EntryId, ErrorEntry};
use crate::scan::template;

/// What stands for a value in a template, and a group that finds it.
const GROUPS: [(&str, &str); 7] = [
    ("<url>", r"(?P<url>\S+)"),
    ("<path>", r"(?P<path>\S+)"),
    ("<address>", r"(?P<address>\S+)"),
    ("<uuid>", r"[0-9a-fA-F-]+"),
    ("<hex>", r"[0-9a-fA-Fx]+"),
    ("<time>", r"[0-9TZ:.,+ -]+"),
    ("<n>", r"\d+(?:[.,]\d+)*"),
];

/// What stands between quotes.
static QUOTED: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r#"'[^']+'|"[^"]+"|`[^`]+`|“[^”]+”|‘[^’]+’"#).ok());

/// The most bytes of a line that a draft is made from.
const MAX_LINE: usize = 400;

/// A draft of an entry of this id for a line (one line, without escape sequences). Its regex
/// matches the line.
///
/// # Panics
///
/// Never: what an entry must have is there.
#[must_use]
pub fn draft(id: &EntryId, line: &str) -> ErrorEntry {
    let end = line.char_indices().map(|(at, _)| at).find(|&at| at >= MAX_LINE);
    let line = line[..end.unwrap_or(line.len())].trim();
    let signature = signature(line);
    let regex = Some(regex_of(&signature))
        .filter(|regex| Regex::new(regex).is_ok_and(|regex| regex.is_match(line)))
        .unwrap_or_else(|| regex::escape(line));
    let value = serde_json::json!({
        "id": id,
        "signature": signature,
        "regex": regex,
        "examples": [{ "text": line, "captured": false }],
        "dead_ends": [{}],
        "workarounds": [{}],
    });
    serde_json::from_str(&value.to_string()).expect("the value has all that an entry must have")
}

/// The id that a line suggests: its first telling words.
///
/// # Panics
///
/// Never: what stands in an id are lower case letters and digits.
#[must_use]
pub fn suggested_id(line: &str) -> EntryId {
    let template = template(line).to_lowercase();
    let words = template
        .split(|c: char| !c.is_ascii_alphanumeric() && c != '<')
        .filter(|word| word.len() > 1 && !word.starts_with('<'))
        .filter(|word| !["error", "fatal", "err", "npm", "failed", "the"].contains(word));
    let slug = words.take(4).collect::<Vec<_>>().join("-");
    let slug = if slug.is_empty() { "error" } else { &slug };
    format!("local/{slug}").parse().expect("words of lower case letters and digits make an id")
}

/// The line with what varies in angle brackets.
fn signature(line: &str) -> String {
    let masked = template(line);
    match &*QUOTED {
        Some(quoted) => quoted
            .replace_all(&masked, |found: &regex::Captures<'_>| {
                let text = found.get(0).map_or("", |whole| whole.as_str());
                let quote = |c: Option<char>| c.map(String::from).unwrap_or_default();
                let mut inner = text.chars();
                let (open, close) = (quote(inner.next()), quote(inner.next_back()));
                let name = if inner.as_str().starts_with('<') { inner.as_str() } else { "<name>" };
                format!("{open}{name}{close}")
            })
            .into_owned(),
        None => masked,
    }
}

/// A regex that finds lines of this signature.
fn regex_of(signature: &str) -> String {
    let mut regex = String::new();
    let mut counts = std::collections::BTreeMap::new();
    let mut rest = signature;
    while !rest.is_empty() {
        let named = GROUPS.iter().copied().chain([("<name>", "(?P<name>.+?)")]);
        let next = named.filter_map(|(mark, group)| Some((rest.find(mark)?, mark, group))).min();
        let Some((at, mark, group)) = next else { break };
        regex.push_str(&regex::escape(&rest[..at]));
        let count = counts.entry(mark).and_modify(|count| *count += 1).or_insert(1);
        // A name stands for one group; those behind it are its alternatives.
        let name = mark.trim_matches(['<', '>']);
        let numbered = format!("(?P<{name}_{count}>");
        regex.push_str(&if *count > 1 {
            group.replace(&format!("(?P<{name}>"), &numbered)
        } else {
            group.to_owned()
        });
        rest = &rest[at + mark.len()..];
    }
    regex.push_str(&regex::escape(rest));
    regex
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn id() -> EntryId {
        "local/x".parse().expect("it is well formed")
    }

    #[test]
    fn what_varies_becomes_a_group() {
        let line = "gizmo: cannot open '/var/lib/a.db' for \"bob\" (3 tries, code E042)";
        let entry = draft(&id(), line);
        assert_eq!(
            entry.signature,
            "gizmo: cannot open '<path>' for \"<name>\" (<n> tries, code E042)"
        );
        let regex = Regex::new(&entry.regex).expect("it is valid");
        let found = regex.captures("gizmo: cannot open '/x' for \"eve\" (7 tries, code E042)");
        let found = found.expect("it matches another such line");
        assert_eq!((&found["path"], &found["name"]), ("/x", "eve"));
        assert!(!regex.is_match("gizmo: cannot open '/x' for \"eve\" (7 tries, code E043)"));
        assert_eq!(entry.examples[0].text, line);
        assert_eq!(entry.dead_ends.len() + entry.workarounds.len(), 2);
    }

    #[test]
    fn an_id_is_suggested() {
        let line = "ERROR: Gizmo 3 cannot open /var/x now";
        assert_eq!(suggested_id(line).as_str(), "local/gizmo-cannot-open-now");
        assert_eq!(suggested_id("错误").as_str(), "local/error");
    }

    proptest! {
        #[test]
        fn a_draft_finds_its_own_line(line in "[ -~错“”]{1,120}") {
            let entry = draft(&id(), &line);
            let regex = Regex::new(&entry.regex).expect("it is valid");
            prop_assert!(regex.is_match(&line));
        }
    }
}
