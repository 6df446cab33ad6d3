//! The knowledge: entries from several layers, the nearer one speaking for an id, and the
//! graph that ties them.

use std::collections::BTreeMap;
use std::fmt;
use std::ops::Range;
use std::path::PathBuf;

use zerocopy::byteorder::little_endian::U32;

use crate::entry::ErrorEntry;
use crate::matcher::{Match, Matcher, Scratch, named};
use crate::pack::{Omission, Pack, Summary, Written, write};

/// Where a layer of entries came from, the farthest first: a later layer wins.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Origin {
    /// Compiled into the program.
    Embedded,
    /// The user's data directory.
    User(PathBuf),
    /// `.errkb/seeds` of the nearest parent folder.
    Project(PathBuf),
    /// A folder that was named in the call or the environment.
    Seeds(PathBuf),
}

impl Origin {
    /// The word for the kind of layer, as reports have it.
    #[must_use]
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Embedded => "embedded",
            Self::User(_) => "user",
            Self::Project(_) => "project",
            Self::Seeds(_) => "seeds",
        }
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Embedded => f.write_str(self.as_str()),
            Self::User(path) | Self::Project(path) | Self::Seeds(path) => {
                write!(f, "{} {}", self.as_str(), path.display())
            }
        }
    }
}

/// An entry's place in a [`Kb`]: layer by layer, and in each layer in the order of ids.
pub type EntryIndex = usize;

/// All entries of all layers, one for each id.
pub struct Kb {
    /// The farthest first.
    layers: Vec<Layer>,
}

struct Layer {
    origin: Origin,
    pack: Pack,
    /// The place of its first entry.
    first: EntryIndex,
}

/// The entries that hold a word.
pub struct Holders<'k>(Vec<(EntryIndex, &'k [U32])>);

impl Holders<'_> {
    /// How many there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.0.iter().map(|(_, entries)| entries.len()).sum()
    }

    /// Their places, in order.
    pub fn iter(&self) -> impl Iterator<Item = EntryIndex> + '_ {
        self.0.iter().flat_map(|(first, entries)| {
            entries.iter().map(move |entry| first + entry.get() as usize)
        })
    }

    /// Whether an entry is one of them.
    #[must_use]
    pub fn has(&self, index: EntryIndex) -> bool {
        self.0.iter().any(|(first, entries)| {
            let place = index.checked_sub(*first).and_then(|place| u32::try_from(place).ok());
            place.is_some_and(|place| entries.binary_search_by_key(&place, |e| e.get()).is_ok())
        })
    }
}

/// Builds a [`Kb`] from layers, the farthest first.
#[derive(Default)]
pub struct KbBuilder {
    layers: Vec<Layer>,
    omissions: Vec<Omission>,
}

impl KbBuilder {
    /// No layers yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a layer that was packed before.
    #[must_use]
    pub fn packed(mut self, origin: Origin, pack: Pack) -> Self {
        let first = self.layers.last().map_or(0, |layer| layer.first + layer.pack.len());
        self.layers.push(Layer { origin, pack, first });
        self
    }

    /// Adds a layer of entries that were read from files.
    #[must_use]
    pub fn layer(self, origin: Origin, entries: &[ErrorEntry]) -> Self {
        self.written(origin, write(entries, false))
    }

    /// Adds a layer that was just packed.
    #[must_use]
    pub fn written(mut self, origin: Origin, written: Written) -> Self {
        self.omissions.extend(written.omissions);
        match Pack::open(written.bytes) {
            Ok(pack) => self.packed(origin, pack),
            // What was just written is a pack.
            Err(_) => self,
        }
    }

    /// What was left out so far.
    #[must_use]
    pub fn omissions(&self) -> &[Omission] {
        &self.omissions
    }

    /// The knowledge base.
    #[must_use]
    pub fn build(self) -> Kb {
        Kb { layers: self.layers }
    }
}

impl Kb {
    /// A knowledge base of one layer, such as a folder that is linted.
    #[must_use]
    pub fn of(entries: &[ErrorEntry]) -> Self {
        KbBuilder::new().layer(Origin::Seeds(PathBuf::new()), entries).build()
    }

    /// How many places for entries there are; see [`Self::entries`] for those in use.
    #[must_use]
    pub fn capacity(&self) -> usize {
        self.layers.last().map_or(0, |layer| layer.first + layer.pack.len())
    }

    /// The places of all entries that speak for their id, in the order of ids.
    #[must_use]
    pub fn entries(&self) -> Vec<EntryIndex> {
        if let [only] = self.layers.as_slice() {
            return (0..only.pack.len()).collect();
        }
        let by_id: BTreeMap<&str, EntryIndex> =
            (0..self.capacity()).map(|index| (self.summary(index).id(), index)).collect();
        by_id.into_values().collect()
    }

    /// What is known of the entry at `index` without reading its prose.
    #[must_use]
    pub fn summary(&self, index: EntryIndex) -> Summary<'_> {
        let layer = self.layer(index);
        layer.pack.summary(index - layer.first)
    }

    /// The entry at `index`, decoded. Where a pack is damaged, the entry says so.
    #[must_use]
    pub fn entry(&self, index: EntryIndex) -> ErrorEntry {
        let layer = self.layer(index);
        layer
            .pack
            .entry(index - layer.first)
            .unwrap_or_else(|| ErrorEntry::damaged(self.summary(index).id()))
    }

    /// The layer that the entry at `index` came from.
    #[must_use]
    pub fn origin(&self, index: EntryIndex) -> &Origin {
        &self.layer(index).origin
    }

    /// Whether a nearer layer speaks for the id of the entry at `index`.
    #[must_use]
    pub fn is_hidden(&self, index: EntryIndex) -> bool {
        let mut nearer =
            self.layers.iter().rev().take_while(|layer| layer.first > index).peekable();
        if nearer.peek().is_none() {
            return false;
        }
        let id = self.summary(index).id();
        nearer.any(|layer| layer.pack.find(id).is_some())
    }

    /// The place of an id.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<EntryIndex> {
        self.layers
            .iter()
            .rev()
            .find_map(|layer| layer.pack.find(id).map(|place| layer.first + place))
    }

    /// The place of an id, or of what replaced it.
    #[must_use]
    pub fn find_current(&self, id: &str) -> Option<EntryIndex> {
        let mut index = self.find(id)?;
        // Bounded, so that entries which replace each other in a circle end it.
        for _ in 0..self.capacity() {
            match self.summary(index).replaced_by() {
                Some(next) => index = self.find(next)?,
                None => break,
            }
        }
        Some(index)
    }

    /// Ids that are written much like `id`, the nearest first, `count` at the most.
    #[must_use]
    pub fn nearest_ids(&self, id: &str, count: usize) -> Vec<&str> {
        let mut near: Vec<_> = self
            .entries()
            .into_iter()
            .map(|index| {
                let known = self.summary(index).id();
                let slug = known.split_once('/').map_or(known, |(_, slug)| slug);
                let likeness = [strsim::jaro_winkler(id, known), strsim::jaro_winkler(id, slug)]
                    .into_iter()
                    .fold(0.0, f64::max);
                let holds = id.len() >= 3 && known.contains(id);
                (if holds { likeness.max(0.95) } else { likeness }, known)
            })
            .filter(|(likeness, _)| *likeness > 0.7)
            .collect();
        near.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(b.1)));
        near.into_iter().take(count).map(|(_, id)| id).collect()
    }

    /// The entries that hold a word in what they are recognised by.
    #[must_use]
    pub fn holders(&self, word: &str) -> Holders<'_> {
        let layers = self.layers.iter();
        Holders(layers.map(|layer| (layer.first, layer.pack.entries_with_word(word))).collect())
    }

    /// A matcher over all entries, those that are hidden too.
    #[must_use]
    pub fn matcher(&self) -> Matcher<'_> {
        let layers = self.layers.iter();
        Matcher::new(layers.map(|layer| (layer.pack.tables(), layer.pack.keys(), layer.first)))
    }

    /// What the named groups captured in a match, by name.
    #[must_use]
    pub fn captures(
        &self,
        matcher: &Matcher<'_>,
        text: &[u8],
        hit: &Match,
        scratch: &mut Scratch,
    ) -> BTreeMap<String, String> {
        let groups: Vec<Option<Range<usize>>> = matcher.groups(text, hit, scratch);
        named(text, self.summary(hit.entry).groups(), &groups)
    }

    /// The layer of a place; one that is out of range is of the last.
    fn layer(&self, index: EntryIndex) -> &Layer {
        let after = self.layers.partition_point(|layer| layer.first <= index);
        // An empty layer shares its first place with the one behind it, which is taken.
        &self.layers[after.saturating_sub(1)]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::load::parse_entry;
    use std::path::Path;

    fn entry(id: &str, more: &str) -> ErrorEntry {
        let text = format!(r#"{{"id": "{id}", "signature": "s", "regex": "some text"{more}}}"#);
        parse_entry(Path::new("x.json"), &text).expect("the entry is well formed")
    }

    #[test]
    fn the_nearer_layer_speaks_for_an_id() {
        let user = Origin::User("u".into());
        let kb = KbBuilder::new()
            .layer(user.clone(), &[entry("a/one", ""), entry("a/two", "")])
            .layer(Origin::Seeds("s".into()), &[entry("a/two", r#", "root_cause": "near""#)])
            .build();
        assert_eq!((kb.capacity(), kb.entries().len()), (3, 2));
        let two = kb.find("a/two").expect("it is there");
        assert_eq!(kb.entry(two).root_cause, "near");
        assert_eq!(kb.origin(two).as_str(), "seeds");
        assert_eq!(kb.origin(kb.find("a/one").expect("it is there")), &user);
        assert_eq!([0, 1, 2].map(|index| kb.is_hidden(index)), [false, true, false]);
    }

    #[test]
    fn a_duplicate_and_a_bad_regex_are_said() {
        let bad: ErrorEntry = ErrorEntry { regex: "(".into(), ..entry("a/bad", "") };
        let builder = KbBuilder::new()
            .layer(Origin::Embedded, &[entry("a/one", ""), entry("a/one", ""), bad]);
        assert!(matches!(
            builder.omissions(),
            [Omission::BadRegex(bad, _), Omission::Duplicate(one)]
                if one.as_str() == "a/one" && bad.as_str() == "a/bad"
        ));
    }

    #[test]
    fn a_retired_id_leads_to_what_replaced_it_and_circles_end() {
        let retired = |to: &str| {
            format!(
                r#", "retired": {{"date": "2026-01-01", "reason": "r", "replaced_by": "{to}"}}"#
            )
        };
        let kb = Kb::of(&[
            entry("a/old", &retired("a/new")),
            entry("a/new", ""),
            entry("a/x", &retired("a/y")),
            entry("a/y", &retired("a/x")),
        ]);
        assert_eq!(kb.find_current("a/old"), kb.find("a/new"));
        assert!(kb.find_current("a/x").is_some());
        assert_eq!(kb.nearest_ids("a/nwe", 1).len(), 1);
    }
}
