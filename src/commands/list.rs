//! `errkb list`: entries, a line each.

use errkb_core::report::ListReport;

use super::Session;
use crate::Outcome;
use crate::args::ListArgs;
use crate::exit::Exit;
use crate::render::overview::list_page;

/// Lists all entries, or those of a domain.
pub fn run(args: &ListArgs, session: &mut Session<'_>) -> Outcome {
    let kb = session.knowledge()?;
    let report = ListReport::list(&kb, args.domain.as_deref());
    write(&report, "list-nothing", session)
}

/// Writes a list; as a stream, an entry a line. `nothing` is said of an empty one.
pub fn write(report: &ListReport, nothing: &str, session: &mut Session<'_>) -> Outcome {
    if session.is_stream() {
        for entry in &report.entries {
            session.write_line(entry)?;
        }
    } else {
        session.write(report, |report, messages, _| list_page(report, messages))?;
    }
    if report.entries.is_empty() {
        let told = session.messages.with_hints(nothing, &[]);
        session.warn(told);
    }
    Ok(Exit::of_found(!report.entries.is_empty()))
}
