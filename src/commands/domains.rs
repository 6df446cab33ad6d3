//! `errkb domains`: what fields there are.

use errkb_core::report::DomainsReport;

use super::Session;
use crate::Outcome;
use crate::exit::Exit;
use crate::render::overview::domains_page;

/// Lists the domains; as a stream, a domain a line.
pub fn run(session: &mut Session<'_>) -> Outcome {
    let kb = session.knowledge()?;
    let report = DomainsReport::of(&kb);
    if session.is_stream() {
        for domain in &report.domains {
            session.write_line(domain)?;
        }
    } else {
        session.write(&report, |report, _, _| domains_page(report))?;
    }
    Ok(Exit::of_found(!report.domains.is_empty()))
}
