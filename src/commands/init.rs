//! `errkb init`: the hook of a shell.

use std::io::Write;

use errkb_core::escape::visible;

use super::Session;
use crate::Outcome;
use crate::args::InitArgs;
use crate::exit::Exit;
use crate::init::{hook, load};

/// Prints a hook. To someone who looks at it, standard error tells what to do with it.
pub fn run(args: &InitArgs, session: &mut Session<'_>) -> Outcome {
    let text = hook(args.shell, &args.name, &session.messages);
    session.world.stdout.write_all(text.as_bytes())?;
    session.world.stdout.flush()?;
    if session.world.stdout_is_terminal && !session.settings.is_quiet {
        let (load, file) = load(args.shell);
        let told = [("load", load.into()), ("file", file.into())];
        for told in session.messages.each("init-shown", &told) {
            // When standard error is gone there is nobody left to tell.
            let _ = writeln!(session.world.stderr, "errkb: {}", visible(&told));
        }
    }
    Ok(Exit::Found)
}
