//! How long does errkb take to pack many entries?

use anyhow::Result;

use crate::material::Material;
use crate::run::{Contestant, interleave};
use crate::table::{Bound, Row, Table};

/// Measures.
///
/// # Errors
///
/// If the entries cannot be written.
pub fn tables(material: &Material) -> Result<Vec<Table>> {
    let mut table = Table::new("Packing entries");
    let mut contestants = Vec::new();
    for &count in &material.plan.sets {
        let folder = material.set(count)?;
        let file = material.runner.folder.join("measured.pack");
        contestants.push(Contestant::command(
            format!("errkb pack, {count} entries"),
            material.pack_command(&folder, &file),
        ));
    }
    let outcomes = interleave(contestants, material.plan.long_runs);
    let base = outcomes[0].median.as_ref().ok().copied();
    for outcome in &outcomes {
        table.row(Row::timed(outcome, base));
    }
    if let Some(largest) = outcomes.last() {
        table.row(Row::timed(largest, None).limit(Bound::Most(5.0)));
    }
    Ok(vec![table])
}
