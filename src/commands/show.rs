//! `errkb show`: one entry whole.

use errkb_core::report::EntryReport;

use super::Session;
use crate::Outcome;
use crate::args::ShowArgs;
use crate::exit::Exit;
use crate::render::overview::entry_page;

/// How many ids are offered in place of an unknown one.
const MAX_NEAREST: usize = 5;

/// Shows an entry, or that of the id that replaced it.
pub fn run(args: &ShowArgs, session: &mut Session<'_>) -> Outcome {
    let kb = session.knowledge()?;
    let Some(index) = kb.find_current(&args.id) else {
        let nearest = kb.nearest_ids(&args.id, MAX_NEAREST);
        let list = nearest.join(", ");
        let id = if list.is_empty() { "show-unknown" } else { "show-unknown-near" };
        let told = session
            .messages
            .with_hints(id, &[("id", args.id.as_str().into()), ("nearest", list.into())]);
        session.warn(told);
        return Ok(Exit::Nothing);
    };
    let report = EntryReport::of(&kb, index, &args.id);
    session.write(&report, |report, messages, _| entry_page(report, messages))?;
    Ok(Exit::Found)
}
