//! Large folders of entries, packed once and kept, so that they need not be parsed each time.
//!
//! A kept pack has the folder and a manifest of its files in its name: their paths, sizes and
//! times of change. It is never changed, only replaced by another; two processes that make
//! the same one do not disturb each other. Whatever goes wrong here costs time and nothing
//! else: the folder is read instead.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use errkb_core::load::LoadError;
use errkb_core::pack::Pack;
use xxhash_rust::xxh3::{Xxh3, xxh3_64};

use super::mapped;

/// Folders with fewer files are read faster than they are compared with a manifest.
const WORTH_KEEPING: usize = 64;

/// A file that changed this recently may change again without its time telling.
const SETTLED: Duration = Duration::from_secs(2);

/// A folder as it is now.
pub struct Manifest {
    cache: PathBuf,
    /// Of the folder's path, and of its files.
    names: (u64, u64),
}

impl Manifest {
    /// The manifest of a folder's files; `None` where keeping a pack is not worth it, not
    /// possible or not safe.
    pub fn of(
        folder: &Path,
        files: &[Result<PathBuf, LoadError>],
        cache: Option<&Path>,
    ) -> Option<Self> {
        let cache = cache?.join("packs");
        if files.len() < WORTH_KEEPING {
            return None;
        }
        let now = SystemTime::now();
        let mut hash = Xxh3::new();
        hash.update(env!("CARGO_PKG_VERSION").as_bytes());
        for file in files {
            let path = file.as_ref().ok()?;
            let facts = fs::metadata(path).ok()?;
            let changed = facts.modified().ok()?;
            if now.duration_since(changed).ok()? < SETTLED {
                return None;
            }
            let since = changed.duration_since(SystemTime::UNIX_EPOCH).ok()?;
            hash.update(path.as_os_str().as_encoded_bytes());
            hash.update(&[0]);
            hash.update(&facts.len().to_le_bytes());
            hash.update(&since.as_nanos().to_le_bytes());
        }
        let folder = fs::canonicalize(folder).ok()?;
        let folder = xxh3_64(folder.as_os_str().as_encoded_bytes());
        Some(Self { cache, names: (folder, hash.digest()) })
    }

    /// The pack that was kept for it, if there is a whole one.
    pub fn find(&self) -> Option<Pack> {
        let pack = mapped::pack(&self.path()).ok()??;
        // Also what is too large to be checked by default.
        pack.check().is_ok().then_some(pack)
    }

    /// Keeps a pack for the next time, in place of older ones of the folder.
    pub fn keep(&self, bytes: &[u8]) {
        let kept = fs::create_dir_all(&self.cache).and_then(|()| {
            mapped::write_pack(&self.path(), bytes)?;
            fs::read_dir(&self.cache)
        });
        let Ok(others) = kept else { return };
        let own = self.path();
        let prefix = format!("{:016x}-", self.names.0);
        for other in others.flatten() {
            let is_older = other.file_name().to_string_lossy().starts_with(&prefix);
            if is_older && other.path() != own {
                // One that is still in use goes another time.
                let _ = fs::remove_file(other.path());
            }
        }
    }

    fn path(&self) -> PathBuf {
        let (folder, files) = self.names;
        self.cache.join(format!("{folder:016x}-{files:016x}.pack"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use errkb_core::load::json_files;
    use errkb_core::pack::write;

    struct Folder {
        temporary: tempfile::TempDir,
    }

    impl Folder {
        fn new() -> Self {
            let folder = Self { temporary: tempfile::tempdir().expect("there is a folder") };
            fs::create_dir(folder.seeds()).expect("it can be made");
            for number in 0..WORTH_KEEPING {
                folder.write(number, "some text", 100);
            }
            folder
        }

        fn seeds(&self) -> PathBuf {
            self.temporary.path().join("seeds")
        }

        fn write(&self, number: usize, regex: &str, age: u64) {
            let text = format!(r#"{{"id": "a/{number}", "signature": "s", "regex": "{regex}"}}"#);
            let path = self.seeds().join(format!("{number}.json"));
            fs::write(&path, text).expect("it can be written");
            let time = SystemTime::now() - Duration::from_secs(age);
            let file = fs::File::options().append(true).open(path).expect("it is there");
            file.set_modified(time).expect("its time can be set");
        }

        fn manifest(&self) -> Option<Manifest> {
            let cache = self.temporary.path().join("cache");
            Manifest::of(&self.seeds(), &json_files(&self.seeds()), Some(&cache))
        }

        fn pack(&self) -> Vec<u8> {
            let entries = errkb_core::load::load_dir(&self.seeds());
            let entries: Vec<_> = entries.into_iter().filter_map(|e| e.result.ok()).collect();
            write(&entries, true).bytes
        }

        fn kept(&self) -> usize {
            fs::read_dir(self.temporary.path().join("cache/packs")).map_or(0, Iterator::count)
        }
    }

    #[test]
    fn a_pack_is_found_until_a_file_changes() {
        let folder = Folder::new();
        let manifest = folder.manifest().expect("it is worth keeping");
        assert!(manifest.find().is_none());
        manifest.keep(&folder.pack());
        assert_eq!(manifest.find().map(|pack| pack.len()), Some(WORTH_KEEPING));
        folder.write(3, "other text", 50);
        let changed = folder.manifest().expect("it is worth keeping");
        assert!(changed.find().is_none());
        changed.keep(&folder.pack());
        assert!(changed.find().is_some());
        assert_eq!(folder.kept(), 1, "the older one is gone");
        // What has just changed may change again within the same tick of its time.
        folder.write(4, "third text", 0);
        assert!(folder.manifest().is_none());
    }

    #[test]
    fn a_damaged_pack_is_passed_over_and_made_anew() {
        let folder = Folder::new();
        let manifest = folder.manifest().expect("it is worth keeping");
        manifest.keep(&folder.pack());
        let whole = fs::read(manifest.path()).expect("it is there");
        for damaged in [&whole[..0], &whole[..9], &whole[..whole.len() - 1], &[b'x'; 999]] {
            fs::write(manifest.path(), damaged).expect("it can be written");
            assert!(manifest.find().is_none());
        }
        let mut changed = whole.clone();
        changed[whole.len() / 2] ^= 1;
        fs::write(manifest.path(), changed).expect("it can be written");
        assert!(manifest.find().is_none());
        manifest.keep(&whole);
        assert!(manifest.find().is_some());
    }

    #[test]
    fn many_at_once_leave_a_whole_one() {
        let folder = Folder::new();
        let bytes = folder.pack();
        let manifest = folder.manifest().expect("it is worth keeping");
        std::thread::scope(|scope| {
            for _ in 0..8 {
                scope.spawn(|| {
                    for _ in 0..20 {
                        manifest.keep(&bytes);
                        assert!(manifest.find().is_some());
                    }
                });
            }
        });
        assert_eq!(folder.kept(), 1);
    }

    #[test]
    fn where_nothing_can_be_kept_nothing_happens() {
        let folder = Folder::new();
        let files = json_files(&folder.seeds());
        assert!(Manifest::of(&folder.seeds(), &files, None).is_none());
        assert!(Manifest::of(&folder.seeds(), &files[1..], Some(Path::new("x"))).is_none());
        let blocked = folder.seeds().join("0.json");
        let manifest = Manifest::of(&folder.seeds(), &files, Some(&blocked));
        let manifest = manifest.expect("it is worth keeping");
        manifest.keep(b"anything");
        assert!(manifest.find().is_none());
    }
}
