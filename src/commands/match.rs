//! `errkb match`: a pasted text to its answer.

use std::io::{Read, Write};
use std::path::Path;

use errkb_core::report::MatchReport;

use super::Session;
use crate::Outcome;
use crate::args::MatchArgs;
use crate::error::Failure;
use crate::exit::Exit;
use crate::input::{MAX_PASTED, STDIN};
use crate::render::overview::match_page;

/// Answers the text of the arguments, or of standard input.
pub fn run(args: &MatchArgs, session: &mut Session<'_>) -> Outcome {
    let text = if args.text.is_empty() || args.text == [STDIN] {
        read_stdin(session)?
    } else {
        args.text.join(" ").into_bytes()
    };
    let kb = session.knowledge()?;
    let report = MatchReport::of(&kb, &text);
    session.write(&report, match_page)?;
    Ok(Exit::of_found(!report.matches.is_empty()))
}

/// Standard input, up to a limit; who reaches it is told.
pub fn read_stdin(session: &mut Session<'_>) -> Outcome<Vec<u8>> {
    if session.world.stdin_is_terminal && !session.settings.is_quiet {
        let hint = session.messages.get("match-paste", &[]);
        let _ = writeln!(session.world.stderr, "{hint}");
    }
    let mut text = Vec::new();
    let mut input = (&mut session.world.stdin).take(MAX_PASTED + 1);
    input.read_to_end(&mut text).map_err(Failure::input(Path::new(STDIN)))?;
    if text.len() as u64 > MAX_PASTED {
        text.pop();
        let limit = [("megabytes", (MAX_PASTED >> 20).into())];
        let told = session.messages.with_hints("match-cut", &limit);
        session.warn(told);
    }
    Ok(text)
}
