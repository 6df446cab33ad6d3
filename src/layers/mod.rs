//! Where entries come from: the binary, the user's data folder, the project, the call.

mod cache;
mod mapped;

use std::path::{Path, PathBuf};

use errkb_core::entry::ErrorEntry;
use errkb_core::kb::{Kb, KbBuilder, Origin};
use errkb_core::load::{LoadError, json_files};
use errkb_core::pack::{Omission, Pack, write_files};

use cache::Manifest;
pub use mapped::write_pack;

use crate::error::Failure;
use crate::settings::Settings;
use crate::world::World;

/// `seeds/`, packed by `build.rs`.
static EMBEDDED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/seeds.pack"));

/// The knowledge base of a call, and what could not be part of it.
pub struct Knowledge {
    /// The entries.
    pub kb: Kb,
    /// Files that gave no entry.
    pub faults: Vec<LoadError>,
    /// Entries that were left out, or are never found.
    pub omissions: Vec<Omission>,
}

/// Gathers all layers of a call, the farthest first, with `nearest` above them.
pub fn gather(
    settings: &Settings,
    world: &World,
    nearest: &[ErrorEntry],
) -> Result<Knowledge, Failure> {
    let mut builder = KbBuilder::new();
    if settings.uses_embedded {
        let pack = Pack::open(EMBEDDED).map_err(Failure::Embedded)?;
        builder = builder.packed(Origin::Embedded, pack);
    }
    let mut faults = Vec::new();
    for origin in origins(settings, world)? {
        let path = match &origin {
            Origin::User(path) | Origin::Project(path) | Origin::Seeds(path) => path.clone(),
            Origin::Embedded => continue,
        };
        if let Some(pack) = mapped::pack(&path)? {
            builder = builder.packed(origin, pack);
            continue;
        }
        let files = json_files(&path);
        let manifest = Manifest::of(&path, &files, world.cache_folder.as_deref());
        if let Some(pack) = manifest.as_ref().and_then(Manifest::find) {
            builder = builder.packed(origin, pack);
            continue;
        }
        let (written, new_faults) = write_files(&files, manifest.is_some());
        // What has faults is told of them every time, and so read every time.
        if let Some(manifest) = manifest
            && new_faults.is_empty()
            && written.omissions.is_empty()
        {
            manifest.keep(&written.bytes);
        }
        faults.extend(new_faults);
        builder = builder.written(origin, written);
    }
    if !nearest.is_empty() {
        builder = builder.layer(Origin::Seeds(PathBuf::new()), nearest);
    }
    let omissions = builder.omissions().to_vec();
    Ok(Knowledge { kb: builder.build(), faults, omissions })
}

/// The folders that take part. One that was named must exist; the others may.
fn origins(settings: &Settings, world: &World) -> Result<Vec<Origin>, Failure> {
    let mut origins = Vec::new();
    let user = world.data_folder.as_ref().map(|folder| folder.join("seeds"));
    origins.extend(user.filter(|path| path.is_dir()).map(Origin::User));
    origins.extend(find_project(&world.folder).map(Origin::Project));
    let from_variable: Vec<PathBuf> = world
        .variable("ERRKB_SEEDS")
        .map(|value| std::env::split_paths(value).filter(|p| !p.as_os_str().is_empty()).collect())
        .unwrap_or_default();
    for path in from_variable.into_iter().chain(settings.seeds.iter().cloned()) {
        std::fs::metadata(&path).map_err(Failure::input(&path))?;
        origins.push(Origin::Seeds(path));
    }
    Ok(origins)
}

/// `.errkb/seeds` of the folder or the nearest one above it.
fn find_project(folder: &Path) -> Option<PathBuf> {
    folder.ancestors().map(|parent| parent.join(".errkb").join("seeds")).find(|path| path.is_dir())
}
