//! `errkb pack`: a folder of entries to one file, which is as fast as the embedded entries.

use std::io::Write;
use std::path::Path;

use errkb_core::load::json_files;
use errkb_core::pack::write_files;
use tempfile::NamedTempFile;

use super::Session;
use crate::Outcome;
use crate::args::PackArgs;
use crate::error::{Failure, told_load_error};
use crate::exit::Exit;

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
    write_whole(&args.output, &written.bytes)?;
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

/// Puts a new file in the place of an old one, whole or not at all: someone may be reading it.
fn write_whole(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let failed = |error| Failure::Written(path.to_owned(), error);
    let mut file = NamedTempFile::new_in(folder.unwrap_or(Path::new("."))).map_err(failed)?;
    file.write_all(bytes).map_err(failed)?;
    file.persist(path).map_err(|error| failed(error.error))?;
    Ok(())
}
