//! An entry file as its author wrote it: the text, its values and where each of them stands.

use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use jsonc_parser::ast;
use jsonc_parser::common::Ranged;
use jsonc_parser::{CollectOptions, ParseOptions};
use regex::bytes::Regex;
use serde_json::Value;

use crate::entry::ErrorEntry;
use crate::line::normalise;
use crate::load::{LoadError, parse_entry, read_file};
use crate::matcher::lines;
use crate::plan::{PatternError, Plan, compile};

/// Text fields that have a Chinese twin.
const PAIRED: [&str; 10] = [
    "signature",
    "root_cause",
    "action",
    "how",
    "why_fails",
    "condition",
    "distinction",
    "behavior_change",
    "note",
    "reason",
];

/// A file that is checked.
pub struct Document {
    /// Where it lies.
    pub path: PathBuf,
    /// What it says.
    pub text: String,
    /// The entry, where it is one.
    pub entry: Option<ErrorEntry>,
    /// Why it is not.
    pub error: Option<LoadError>,
    /// The raw values; `null` where the text is not JSON.
    pub value: Value,
    /// Byte at which the value of each field begins.
    places: BTreeMap<String, usize>,
    /// The entry's regex, compiled when the first rule asks for it.
    regex: OnceCell<Result<Regex, PatternError>>,
}

/// A text and its twin, as the file holds them.
pub struct Pair<'d> {
    /// Where, such as `workarounds[0].action`.
    pub place: String,
    /// The name of the field.
    pub name: &'static str,
    /// English; never empty.
    pub en: &'d str,
    /// Chinese; empty where it is missing.
    pub zh: &'d str,
}

impl Document {
    /// Reads and parses a file.
    #[must_use]
    pub fn read(path: &Path) -> Self {
        match read_file(path) {
            Ok(text) => Self::parse(path, text),
            Err(error) => Self {
                path: path.to_owned(),
                text: String::new(),
                entry: None,
                error: Some(error),
                value: Value::Null,
                places: BTreeMap::new(),
                regex: OnceCell::new(),
            },
        }
    }

    /// Parses a text; `path` is where it is said to lie.
    #[must_use]
    pub fn parse(path: &Path, text: String) -> Self {
        let (entry, error) = match parse_entry(path, &text) {
            Ok(entry) => (Some(entry), None),
            Err(error) => (None, Some(error)),
        };
        let mut places = BTreeMap::new();
        let lenient = ParseOptions::default();
        let parsed = jsonc_parser::parse_to_ast(&text, &CollectOptions::default(), &lenient);
        if let Some(root) = parsed.ok().and_then(|parsed| parsed.value) {
            note_places(&root, "", &mut places);
        }
        let value = serde_json::from_str(&text).unwrap_or_default();
        Self { path: path.to_owned(), text, entry, error, value, places, regex: OnceCell::new() }
    }

    /// Line and column, from 1, of the field at `place`, or of the nearest field around it.
    #[must_use]
    pub fn position(&self, place: &str) -> (usize, usize) {
        let mut place = place;
        let offset = loop {
            if let Some(&offset) = self.places.get(place) {
                break offset;
            }
            match place.rfind(['.', '[']) {
                Some(end) => place = &place[..end],
                None => break 0,
            }
        };
        let before = &self.text[..offset.min(self.text.len())];
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        (line, column)
    }

    /// The entry's regex, or why it is not one; nothing where there is no entry.
    #[must_use]
    pub fn regex(&self) -> Option<Result<&Regex, &PatternError>> {
        let entry = self.entry.as_ref()?;
        Some(self.regex.get_or_init(|| compile(&entry.regex)).as_ref())
    }

    /// Whether the entry's regex matches a text as the matcher would: line by line, unless it
    /// spells a line feed. Nothing where there is no regex.
    #[must_use]
    pub fn matches(&self, text: &str) -> Option<bool> {
        let regex = self.regex()?.ok()?;
        let block = normalise(text.as_bytes());
        let spans_lines = Plan::new(regex.as_str()).is_ok_and(|plan| plan.spans_lines);
        Some(if spans_lines {
            regex.is_match(block.text())
        } else {
            lines(block.text()).any(|line| regex.is_match(&block.text()[line]))
        })
    }

    /// Every text that is not empty and has a twin, in the order of the file.
    #[must_use]
    pub fn pairs(&self) -> Vec<Pair<'_>> {
        let mut pairs = Vec::new();
        self.visit(|place, value| {
            let Value::Object(object) = value else { return };
            for name in PAIRED {
                let text = |name: &str| object.get(name).and_then(Value::as_str);
                if let Some(en) = text(name).filter(|en| !en.trim().is_empty()) {
                    let zh = text(&format!("{name}_zh")).unwrap_or_default();
                    pairs.push(Pair { place: join(place, name), name, en, zh });
                }
            }
        });
        pairs
    }

    /// Hands each value of the file to `each`, with its place, an object before its fields.
    pub fn visit<'d>(&'d self, mut each: impl FnMut(&str, &'d Value)) {
        visit(&self.value, "", &mut each);
    }
}

fn note_places(value: &ast::Value<'_>, place: &str, places: &mut BTreeMap<String, usize>) {
    match value {
        ast::Value::Object(object) => {
            for property in &object.properties {
                let inside = join(place, property.name.as_str());
                note_places(&property.value, &inside, places);
            }
        }
        ast::Value::Array(array) => {
            for (index, element) in array.elements.iter().enumerate() {
                note_places(element, &format!("{place}[{index}]"), places);
            }
        }
        _ => {}
    }
    places.insert(place.to_owned(), value.start());
}

fn visit<'d>(value: &'d Value, place: &str, each: &mut impl FnMut(&str, &'d Value)) {
    each(place, value);
    match value {
        Value::Object(object) => {
            for (name, child) in object {
                visit(child, &join(place, name), each);
            }
        }
        Value::Array(list) => {
            for (index, element) in list.iter().enumerate() {
                visit(element, &format!("{place}[{index}]"), each);
            }
        }
        _ => {}
    }
}

/// The place of a field inside the place of its object.
pub fn join(place: &str, name: &str) -> String {
    if place.is_empty() { name.to_owned() } else { format!("{place}.{name}") }
}
