//! Sets of more entries than there are: the real ones first, then variants of them, written as
//! files for `errkb pack` to read.

mod variant;
mod vocabulary;

use std::collections::BTreeSet;
use std::fs;
use std::io::{BufWriter, Write};
use std::path::Path;

use anyhow::{Context, Result, ensure};
use errkb_core::entry::{EntryId, ErrorEntry};
use fastrand::Rng;

use variant::Original;
use vocabulary::Vocabulary;

/// Rounds without a single new variant after which a set is given up.
const FRUITLESS_ROUNDS: usize = 3;

/// Entries that are handed to `take` one by one until there are `count`.
///
/// # Errors
///
/// If `take` fails, or the entries yield no variants.
pub fn entries(
    real: &[ErrorEntry],
    count: usize,
    mut take: impl FnMut(&ErrorEntry) -> Result<()>,
) -> Result<()> {
    real.iter().take(count).try_for_each(&mut take)?;
    let vocabulary = Vocabulary::of(real);
    let originals = real.iter().map(Original::new).collect::<Result<Vec<_>>>()?;
    let mut rng = Rng::with_seed(23);
    let (mut made, mut fruitless) = (real.len(), 0);
    for round in 1.. {
        let before = made;
        for (original, entry) in originals.iter().zip(real) {
            if made >= count {
                return Ok(());
            }
            if let Some(mut variant) = original.variant(&vocabulary, &mut rng)? {
                variant.id = format!("{}-{round}", entry.id).parse::<EntryId>()?;
                take(&variant)?;
                made += 1;
            }
        }
        fruitless = if made == before { fruitless + 1 } else { 0 };
        ensure!(fruitless < FRUITLESS_ROUNDS, "no more variants after {made} entries");
    }
    Ok(())
}

/// Writes sets below `root`, one folder for each of the `counts`, named by it; files of the
/// smaller sets are links to those of the largest.
///
/// # Errors
///
/// If a file cannot be written, or the entries yield too few variants.
pub fn write(real: &[ErrorEntry], counts: &[usize], root: &Path) -> Result<()> {
    let largest = counts.iter().copied().max().unwrap_or(0);
    let mut done = BTreeSet::new();
    entries(real, largest, |entry| {
        let number = done.len();
        let is_new = done.insert(entry.id.clone());
        ensure!(is_new, "two entries are called {}", entry.id);
        let file = format!("{}.json", entry.id);
        let source = root.join(largest.to_string()).join(&file);
        write_file(entry, &source).with_context(|| source.display().to_string())?;
        for &count in counts.iter().filter(|&&count| number < count && count != largest) {
            let link = root.join(count.to_string()).join(&file);
            fs::create_dir_all(link.parent().unwrap_or(root))?;
            fs::hard_link(&source, &link).with_context(|| link.display().to_string())?;
        }
        Ok(())
    })
}

fn write_file(entry: &ErrorEntry, path: &Path) -> Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let mut out = BufWriter::new(fs::File::create(path)?);
    serde_json::to_writer_pretty(&mut out, entry)?;
    out.write_all(b"\n")?;
    Ok(out.flush()?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pattern;
    use crate::seeds::Seeds;

    #[test]
    fn variants_match_their_own_example_and_are_unique() {
        let seeds = Seeds::read(Path::new("../seeds")).unwrap();
        let (mut ids, mut regexes, mut seen) = (BTreeSet::new(), BTreeSet::new(), 0);
        let count = seeds.entries.len() + 500;
        entries(&seeds.entries, count, |entry| {
            seen += 1;
            assert!(ids.insert(entry.id.clone()), "{}", entry.id);
            let is_new = regexes.insert(entry.regex.clone());
            assert!(is_new || seen <= seeds.entries.len(), "{}", entry.regex);
            let regex = pattern::compile(&entry.regex)?;
            assert!(regex.is_match(&entry.examples[0].text), "{}", entry.id);
            Ok(())
        })
        .unwrap();
        assert_eq!(seen, count);
    }
}
