//! The real entries, read once, and what the measurements need to know about them.

use std::path::Path;

use anyhow::{Context, Result, ensure};
use errkb_core::entry::ErrorEntry;
use errkb_core::load::load_dir;
use regex::Regex;

use crate::pattern;

/// The entries of a folder.
#[derive(Debug)]
pub struct Seeds {
    /// In the order of their files.
    pub entries: Vec<ErrorEntry>,
}

impl Seeds {
    /// Reads the folder.
    ///
    /// # Errors
    ///
    /// If it holds none, or one that cannot be read.
    pub fn read(folder: &Path) -> Result<Self> {
        let loaded = load_dir(folder).into_iter().map(|one| one.result);
        let entries = loaded.collect::<Result<Vec<_>, _>>().context("reading the entries")?;
        ensure!(!entries.is_empty(), "no entries in {}", folder.display());
        Ok(Self { entries })
    }

    /// The texts of all examples.
    #[must_use]
    pub fn examples(&self) -> Vec<String> {
        let examples = self.entries.iter().flat_map(|entry| &entry.examples);
        examples.map(|example| example.text.clone()).collect()
    }

    /// What any engine would search for first: for each alternative of each regex its longest
    /// literal, sorted, without repetition.
    ///
    /// # Errors
    ///
    /// If a regex is not valid.
    pub fn keys(&self) -> Result<Vec<String>> {
        let keys = self.entries.iter().map(|entry| pattern::keys(&entry.regex));
        let mut keys = keys.collect::<Result<Vec<_>>>()?.concat();
        keys.sort_unstable();
        keys.dedup();
        Ok(keys)
    }

    /// The example of an entry whose regex is plain text.
    #[must_use]
    pub fn literal_example(&self) -> Option<&str> {
        let plain = |entry: &&ErrorEntry| {
            entry.examples.first().is_some_and(|example| !example.text.contains('\n'))
                && entry.regex.bytes().all(|b| b.is_ascii_alphanumeric() || b" '`:,-".contains(&b))
        };
        self.entries.iter().find(plain).map(|entry| entry.examples[0].text.as_str())
    }

    /// First examples, `count` of them drawn evenly from the entries that capture something.
    #[must_use]
    pub fn capturing_examples(&self, count: usize) -> Vec<&str> {
        let captures = |entry: &&ErrorEntry| entry.regex.contains("(?P<");
        let texts = self.entries.iter().filter(captures).filter_map(|entry| entry.examples.first());
        let texts: Vec<&str> = texts.map(|example| example.text.as_str()).collect();
        let count = count.min(texts.len());
        (0..count).map(|n| texts[n * texts.len() / count]).collect()
    }

    /// The regexes, compiled.
    ///
    /// # Errors
    ///
    /// If one is not valid.
    pub fn compiled(&self) -> Result<Vec<Regex>> {
        self.entries.iter().map(|entry| pattern::compile(&entry.regex)).collect()
    }
}
