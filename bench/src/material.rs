//! What is measured with: logs and packed sets of entries, made in the working folder when they
//! are first asked for.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::fs::File;
use std::io::BufWriter;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::args::Plan;
use crate::logs::{Generator, Shape};
use crate::run::Runner;
use crate::seeds::Seeds;
use crate::sets;

/// Everything that the groups share.
pub struct Material {
    /// The real entries.
    pub seeds: Seeds,
    /// Sizes and numbers of runs.
    pub plan: Plan,
    /// How commands are started.
    pub runner: Runner,
    generator: Generator,
    /// What this run has made; whatever else is in a kept folder is older than the entries.
    made: RefCell<BTreeSet<PathBuf>>,
}

impl Material {
    /// Nothing is made yet.
    ///
    /// # Errors
    ///
    /// If the templates of the logs are malformed.
    pub fn new(seeds: Seeds, plan: Plan, runner: Runner) -> Result<Self> {
        let generator = Generator::new(seeds.examples())?;
        Ok(Self { seeds, plan, runner, generator, made: RefCell::default() })
    }

    /// A log of `bytes` bytes of which `error_share` of the lines are errors.
    ///
    /// # Errors
    ///
    /// If it cannot be written.
    pub fn log(&self, bytes: u64, error_share: f64) -> Result<PathBuf> {
        let path = self.runner.folder.join(format!("{bytes}-{error_share}.log"));
        self.once(&path, || {
            let shape = Shape { bytes, error_share, ansi_share: self.plan.ansi, seed: 5 };
            let file = File::create(&path).with_context(|| path.display().to_string())?;
            self.generator.write(&shape, &mut BufWriter::with_capacity(1 << 20, file))?;
            Ok(())
        })?;
        Ok(path)
    }

    /// The folder of the set of `count` entries; `count` is one of the plan's.
    ///
    /// # Errors
    ///
    /// If it cannot be written.
    pub fn set(&self, count: usize) -> Result<PathBuf> {
        let root = self.runner.folder.join("sets");
        self.once(&root, || {
            if root.exists() {
                std::fs::remove_dir_all(&root)?;
            }
            sets::write(&self.seeds.entries, &self.plan.sets, &root)
        })?;
        Ok(root.join(count.to_string()))
    }

    /// The set of `count` entries, packed by errkb.
    ///
    /// # Errors
    ///
    /// If errkb does not pack it.
    pub fn pack(&self, count: usize) -> Result<PathBuf> {
        let path = self.runner.folder.join(format!("{count}.pack"));
        self.once(&path, || {
            let status = self.pack_command(&self.set(count)?, &path).status()?;
            ensure!(status.success(), "errkb pack: {status}");
            Ok(())
        })?;
        Ok(path)
    }

    /// The command that packs a folder.
    #[must_use]
    pub fn pack_command(&self, folder: &Path, file: &Path) -> Command {
        let mut command = self.runner.errkb(["pack"]);
        command.arg(folder).arg("--output").arg(file);
        command
    }

    /// The arguments that make errkb use the entries of `pack`, or those built in.
    #[must_use]
    pub fn entries_args(pack: Option<&Path>) -> Vec<String> {
        let only = |pack: &Path| {
            vec!["--no-embedded".to_owned(), "--seeds".to_owned(), pack.display().to_string()]
        };
        pack.map(only).unwrap_or_default()
    }

    /// Makes `path` unless this run already has.
    fn once(&self, path: &Path, make: impl FnOnce() -> Result<()>) -> Result<()> {
        if !self.made.borrow().contains(path) {
            make()?;
            self.made.borrow_mut().insert(path.to_owned());
        }
        Ok(())
    }
}
