//! `errkb search`: words to entries.

use errkb_core::report::ListReport;
use errkb_core::search::search;

use super::{Session, list};
use crate::Outcome;
use crate::args::SearchArgs;

/// Searches the entries' texts in both languages.
pub fn run(args: &SearchArgs, session: &mut Session<'_>) -> Outcome {
    let kb = session.knowledge()?;
    let report = ListReport::search(&kb, &search(&kb, &args.words.join(" "), args.max));
    list::write(&report, "search-nothing", session)
}
