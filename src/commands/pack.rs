//! `errkb pack`: a folder of entries to one file, which is as fast as the embedded entries.

use errkb_core::load::json_files;
use errkb_core::pack::write_files;

use super::Session;
use crate::Outcome;
use crate::args::PackArgs;
use crate::error::{Failure, told_load_error};
use crate::exit::Exit;
use crate::layers::write_pack;

/// Packs a folder. If any of its files has a fault, all faults are told and nothing is written.
pub fn run(args: &PackArgs, session: &mut Session<'_>) -> Outcome {
    std::fs::metadata(&args.folder).map_err(Failure::input(&args.folder))?;
    let files = json_files(&args.folder);
    let (written, faults) = write_files(&files, true);
    let mut has_faults = !faults.is_empty();
    for fault in &faults {
        let told = told_load_error(fault, &session.messages);
        session.say("word-error", told);
    }
    let count = files.len() - faults.len();
    for omission in &written.omissions {
        has_faults = true;
        let told = session.told_omission(omission);
        session.say("word-error", told);
    }
    if has_faults {
        return Ok(Exit::Failed);
    }
    let failed = |error| Failure::Written(args.output.clone(), error);
    write_pack(&args.output, &written.bytes).map_err(failed)?;
    if !session.settings.is_quiet {
        let told = session.messages.get(
            "pack-done",
            &[
                ("entries", count.into()),
                ("path", args.output.display().to_string().into()),
                ("kilobytes", (written.bytes.len() / 1000).into()),
            ],
        );
        writeln!(session.world.stdout, "{}", errkb_core::escape::visible(&told))?;
    }
    Ok(Exit::of_found(count > 0))
}
