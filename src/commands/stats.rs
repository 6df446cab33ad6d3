//! `errkb stats`: what there is, in figures.

use errkb_core::report::StatsReport;

use super::Session;
use crate::Outcome;
use crate::exit::Exit;
use crate::render::overview::stats_page;

/// Counts entries, tiers, layers, edges.
pub fn run(session: &mut Session<'_>) -> Outcome {
    let kb = session.knowledge()?;
    let report = StatsReport::of(&kb);
    session.write(&report, |report, messages, _| stats_page(report, messages))?;
    Ok(Exit::of_found(report.entries > 0))
}
