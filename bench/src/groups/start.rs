//! How long does it take from typing `errkb match` to the answer?

use std::time::Duration;

use anyhow::{Context, Result};

use crate::material::Material;
use crate::run::{Contestant, Outcome, interleave, median};
use crate::table::{Bound, Row, Table};

/// Entries with captures whose examples are matched.
const EXAMPLES: usize = 40;

/// A text that no entry is about.
const NOTHING: &str = "everything went well, and the weather is fine";

/// What is matched, one after the other, for each set of entries.
struct Questions<'a> {
    literal: &'a str,
    capturing: Vec<&'a str>,
}

/// Measures.
///
/// # Errors
///
/// If the examples are not there.
pub fn tables(material: &Material) -> Result<Vec<Table>> {
    let questions = Questions {
        literal: material.seeds.literal_example().context("no regex is plain text")?,
        capturing: material.seeds.capturing_examples(EXAMPLES),
    };
    let empty = std::env::current_exe()?.with_file_name("empty");
    let empty = crate::run::installed(&empty, &material.runner.folder)?;
    let mut contestants = vec![
        Contestant::command("an empty Rust process", material.runner.command(empty)),
        Contestant::command("errkb --version", material.runner.errkb(["--version"])),
    ];
    let mut table = Table::new("Starting and matching one text");
    let mut sets = vec![(String::from("built-in entries"), None, Bound::Most(2.5), 1.7)];
    let larger = material.plan.sets.iter().rev().take(2).rev();
    for &count in larger {
        match material.pack(count) {
            Ok(pack) => sets.push((format!("{count} entries"), Some(pack), Bound::Most(3.0), 2.0)),
            Err(error) => table.row(Row::broken(format!("{count} entries"), &error)),
        }
    }
    for (name, pack, ..) in &sets {
        questions.ask(material, name, &Material::entries_args(pack.as_deref()), &mut contestants);
    }

    let mut outcomes = interleave(contestants, material.plan.start_runs).into_iter();
    let empty = outcomes.next().context("nothing ran")?;
    let base = empty.median.as_ref().ok().copied();
    table.row(Row::timed(&empty, base));
    if let Some(version) = outcomes.next() {
        table.row(Row::timed(&version, base).limit(Bound::Most(1.5)));
    }
    for (name, _, limit, aim) in sets {
        let mut own: Vec<Outcome> = outcomes.by_ref().take(2 + questions.capturing.len()).collect();
        let capturing = own.split_off(2);
        own.extend(median_and_worst(&name, capturing));
        for outcome in own {
            table.row(Row::timed(&outcome, base).limit(limit).aim(Bound::Most(aim)));
        }
    }
    table.note(format!("Examples with captures: those of {EXAMPLES} entries, drawn evenly."));
    Ok(vec![table])
}

impl<'a> Questions<'a> {
    fn ask(
        &self,
        material: &Material,
        set: &str,
        entries: &[String],
        contestants: &mut Vec<Contestant<'a>>,
    ) {
        let plain = [("plain text", self.literal), ("nothing to find", NOTHING)];
        let capturing = self.capturing.iter().map(|&text| ("captures", text));
        for (name, text) in plain.into_iter().chain(capturing) {
            let mut command = material.runner.errkb(entries);
            command.args(["match", "--", text]);
            contestants.push(Contestant::command(format!("match, {set}, {name}"), command));
        }
    }
}

/// Of many medians, the middle one and the worst.
fn median_and_worst(set: &str, outcomes: Vec<Outcome>) -> Vec<Outcome> {
    let medians: Result<Vec<Duration>> = outcomes.into_iter().map(|one| one.median).collect();
    let named = |what, median| Outcome { name: format!("match, {set}, {what}"), median };
    match medians {
        Err(error) => vec![named("captures", Err(error))],
        Ok(times) => {
            let worst = times.iter().max().copied().context("no examples");
            let middle = median(times).context("no examples");
            vec![named("captures, median", middle), named("captures, worst", worst)]
        }
    }
}
