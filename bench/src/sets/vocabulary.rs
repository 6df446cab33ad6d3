//! Words that could be words: the front of one word of the entries joined to the back of
//! another, so that what is made of them shares its beginnings and ends with real text.

use std::collections::BTreeMap;

use errkb_core::entry::ErrorEntry;
use fastrand::Rng;

/// Words in more regexes than this are the common ones, such as `error` and `not`.
const COMMON_ABOVE: usize = 8;

/// Where new words come from.
#[derive(Debug)]
pub struct Vocabulary {
    fronts: Vec<String>,
    backs: Vec<String>,
    ideographs: Vec<char>,
    regexes_with: BTreeMap<String, usize>,
}

impl Vocabulary {
    /// Gathers the words of the entries.
    #[must_use]
    pub fn of(entries: &[ErrorEntry]) -> Self {
        let mut fronts = Vec::new();
        let mut backs = Vec::new();
        let mut ideographs = Vec::new();
        let mut regexes_with = BTreeMap::new();
        for entry in entries {
            let mut own: Vec<String> = words(&entry.regex).map(str::to_lowercase).collect();
            own.sort_unstable();
            own.dedup();
            for word in own {
                *regexes_with.entry(word).or_insert(0) += 1;
            }
            for word in words(&entry.signature).chain(words(&entry.regex)) {
                if !word.is_ascii() {
                    ideographs.extend(word.chars());
                } else if word.len() >= 5 && word.bytes().all(|b| b.is_ascii_alphabetic()) {
                    let (front, back) = word.split_at(word.len() / 2);
                    fronts.push(front.to_lowercase());
                    backs.push(back.to_lowercase());
                }
            }
        }
        for list in [&mut fronts, &mut backs] {
            list.sort_unstable();
            list.dedup();
        }
        Self { fronts, backs, ideographs, regexes_with }
    }

    /// Whether many regexes hold the word.
    #[must_use]
    pub fn is_common(&self, word: &str) -> bool {
        self.regexes_with.get(&word.to_lowercase()).is_some_and(|&count| count > COMMON_ABOVE)
    }

    /// A word in place of `word`, in the same script and the same case.
    pub fn instead_of(&self, word: &str, rng: &mut Rng) -> String {
        if !word.is_ascii() {
            let any = |_| self.ideographs[rng.usize(..self.ideographs.len())];
            return word.chars().map(any).collect();
        }
        let front = &self.fronts[rng.usize(..self.fronts.len())];
        let back = &self.backs[rng.usize(..self.backs.len())];
        let upper = |b: u8| !b.is_ascii_lowercase();
        if word.bytes().all(upper) {
            format!("{front}{back}").to_uppercase()
        } else if word.bytes().next().is_some_and(upper) {
            format!("{}{}{back}", front[..1].to_uppercase(), &front[1..])
        } else {
            format!("{front}{back}")
        }
    }
}

/// The words of a text: letters and digits side by side, ASCII or not but never mixed.
pub fn words(text: &str) -> impl Iterator<Item = &str> {
    spans(text).map(|(start, end)| &text[start..end])
}

/// Where the words of a text begin and end, in bytes.
pub fn spans(text: &str) -> impl Iterator<Item = (usize, usize)> {
    let mut rest = text.char_indices().peekable();
    std::iter::from_fn(move || {
        let (start, first) = rest.find(|(_, c)| c.is_alphanumeric())?;
        let mut end = start + first.len_utf8();
        while let Some((at, c)) =
            rest.next_if(|(_, c)| c.is_alphanumeric() && c.is_ascii() == first.is_ascii())
        {
            end = at + c.len_utf8();
        }
        Some((start, end))
    })
}
