//! A variant of an entry: words in the literal parts of its regex are exchanged for others,
//! and so are they in its signature and examples, which it therefore still matches.

use std::collections::BTreeMap;

use anyhow::Result;
use errkb_core::entry::ErrorEntry;
use fastrand::Rng;

use super::vocabulary::{Vocabulary, spans, words};
use crate::pattern::{Run, compile, runs};

/// How often a word that is common among the entries is exchanged all the same.
const COMMON_SHARE: f64 = 0.3;

/// A word of a regex that may be exchanged.
#[derive(Debug)]
struct Place {
    word: String,
    /// Its bytes in the regex.
    start: usize,
    end: usize,
    branch: usize,
}

/// An entry, ready for variants to be made of it.
#[derive(Debug)]
pub struct Original<'a> {
    entry: &'a ErrorEntry,
    places: Vec<Place>,
    branches: usize,
}

impl<'a> Original<'a> {
    /// Finds the words that may be exchanged.
    ///
    /// # Errors
    ///
    /// If the regex is not valid.
    pub fn new(entry: &'a ErrorEntry) -> Result<Self> {
        let (runs, branches) = runs(&entry.regex)?;
        let texts = std::iter::once(&entry.signature)
            .chain(entry.examples.iter().map(|example| &example.text));
        let known: Vec<&str> = texts.flat_map(|text| words(text)).collect();
        let places = runs.iter().flat_map(|run| places(run, &known)).collect();
        Ok(Self { entry, places, branches })
    }

    /// One variant, if what came out matches its own first example and not the original's.
    ///
    /// # Errors
    ///
    /// If its regex is not valid.
    pub fn variant(&self, vocabulary: &Vocabulary, rng: &mut Rng) -> Result<Option<ErrorEntry>> {
        let mut exchange: BTreeMap<&str, String> = BTreeMap::new();
        for branch in 0..self.branches {
            let own = || self.places.iter().filter(|place| place.branch == branch);
            for place in own() {
                if !vocabulary.is_common(&place.word) || rng.f64() < COMMON_SHARE {
                    let new = || vocabulary.instead_of(&place.word, rng);
                    exchange.entry(&place.word).or_insert_with(new);
                }
            }
            let none = !own().any(|place| exchange.contains_key(place.word.as_str()));
            if let Some(longest) = own().max_by_key(|place| place.word.len()).filter(|_| none) {
                exchange.insert(&longest.word, vocabulary.instead_of(&longest.word, rng));
            }
        }
        let mut entry = self.entry.clone();
        entry.regex = self.regex(&exchange);
        entry.signature = exchanged(&entry.signature, &exchange);
        for example in &mut entry.examples {
            example.text = exchanged(&example.text, &exchange);
        }
        let (Some(own), Some(other)) = (entry.examples.first(), self.entry.examples.first()) else {
            return Ok(None);
        };
        let regex = compile(&entry.regex)?;
        Ok((regex.is_match(&own.text) && !regex.is_match(&other.text)).then_some(entry))
    }

    fn regex(&self, exchange: &BTreeMap<&str, String>) -> String {
        let mut regex = self.entry.regex.clone();
        let mut places: Vec<&Place> = self.places.iter().collect();
        places.sort_by_key(|place| std::cmp::Reverse(place.start));
        for place in places {
            if let Some(new) = exchange.get(place.word.as_str()) {
                regex.replace_range(place.start..place.end, new);
            }
        }
        regex
    }
}

/// The words of a run that may be exchanged: those of three letters or more that are whole,
/// because nothing can stand beside them or because a text of the entry says so.
fn places(run: &Run, known: &[&str]) -> Vec<Place> {
    let at = |byte: usize| run.places.iter().find(|(text, _)| text.contains(&byte));
    let whole = |&(start, end): &(usize, usize)| {
        let word = &run.text[start..end];
        let free = (start > 0 || run.bounded.0) && (end < run.text.len() || run.bounded.1);
        let long = if word.is_ascii() { word.len() >= 3 } else { word.chars().count() >= 2 };
        long && (free || known.contains(&word))
    };
    let place = |(start, end): (usize, usize)| {
        let (first, last) = (at(start)?.1.start, at(end - 1)?.1.end);
        // A letter written as an escape takes more bytes than itself.
        (last - first == end - start).then(|| Place {
            word: run.text[start..end].to_owned(),
            start: first,
            end: last,
            branch: run.branch,
        })
    };
    spans(&run.text).filter(whole).filter_map(place).collect()
}

fn exchanged(text: &str, exchange: &BTreeMap<&str, String>) -> String {
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    for (start, end) in spans(text) {
        out.push_str(&text[done..start]);
        let word = &text[start..end];
        out.push_str(exchange.get(word).map_or(word, String::as_str));
        done = end;
    }
    out + &text[done..]
}
