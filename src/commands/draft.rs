//! `errkb draft`: a line that no entry explains to the beginning of an entry.

use errkb_core::draft::{draft, suggested_id};
use errkb_core::line::normalise;
use errkb_core::lint::canonical_form;

use super::Session;
use super::r#match::read_stdin;
use crate::Outcome;
use crate::args::DraftArgs;
use crate::exit::Exit;
use crate::input::STDIN;

/// Writes a draft for the first line that is not empty.
pub fn run(args: &DraftArgs, session: &mut Session<'_>) -> Outcome {
    let text = if args.text.is_empty() || args.text == [STDIN] {
        read_stdin(session)?
    } else {
        args.text.join(" ").into_bytes()
    };
    let text = String::from_utf8_lossy(normalise(&text).text()).into_owned();
    let Some(line) = text.lines().map(str::trim).find(|line| !line.is_empty()) else {
        let told = session.messages.with_hints("draft-empty", &[]);
        session.warn(told);
        return Ok(Exit::Nothing);
    };
    let id = args.id.clone().unwrap_or_else(|| suggested_id(line));
    let entry = serde_json::to_string(&draft(&id, line)).unwrap_or_default();
    let form = canonical_form(&entry).unwrap_or(entry);
    session.world.stdout.write_all(form.as_bytes())?;
    let told = session.messages.with_hints("draft-next", &[("id", id.as_str().into())]);
    session.note(told);
    Ok(Exit::Found)
}
