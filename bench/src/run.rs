//! Runs things side by side: each contestant once, then each once again, so that whatever else
//! the machine is doing meets all of them alike. What is compared is the medians.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use nix::sys::resource::{UsageWho, getrusage};

/// Something whose time is taken.
pub struct Contestant<'a> {
    /// What it is, as its row of the table calls it.
    pub name: String,
    run: Box<dyn FnMut() -> Result<Duration> + 'a>,
}

/// The median time of a contestant, or why there is none.
#[derive(Debug)]
pub struct Outcome {
    /// As the contestant's.
    pub name: String,
    /// Wall time.
    pub median: Result<Duration>,
}

/// How commands are started.
#[derive(Debug, Clone)]
pub struct Runner {
    /// The errkb that is measured.
    pub errkb: PathBuf,
    /// The current folder of all commands; their home is below it.
    pub folder: PathBuf,
}

/// A copy of the program, as `cargo install` makes one: a file that a linker wrote bit by bit
/// takes longer to start than one that was written in one go.
///
/// # Errors
///
/// If it cannot be copied.
pub fn installed(program: &Path, folder: &Path) -> Result<PathBuf> {
    let copy = folder.join(program.file_name().context("the program has no name")?);
    std::fs::copy(program, &copy).context("copying a program into the working folder")?;
    Ok(copy)
}

impl<'a> Contestant<'a> {
    /// A command, from spawn to exit. It must exit with 0 or 1, which is what tools that search
    /// say for found and not found.
    pub fn command(name: impl Into<String>, mut command: Command) -> Self {
        Self::timed(name, move || {
            let start = Instant::now();
            let status = command.status().context("it cannot be started")?;
            let time = start.elapsed();
            ensure!(matches!(status.code(), Some(0 | 1)), "{status}");
            Ok(time)
        })
    }

    /// Anything that takes its own time.
    pub fn timed(name: impl Into<String>, run: impl FnMut() -> Result<Duration> + 'a) -> Self {
        Self { name: name.into(), run: Box::new(run) }
    }
}

/// Runs all `contestants` in turn, once to warm up and then `runs` times.
#[must_use]
pub fn interleave(contestants: Vec<Contestant>, runs: usize) -> Vec<Outcome> {
    let mut contestants: Vec<_> = contestants
        .into_iter()
        .map(|one| (one, Ok(Vec::<Duration>::with_capacity(runs))))
        .collect();
    for round in 0..=runs {
        for (contestant, times) in &mut contestants {
            let Ok(so_far) = times else { continue };
            match (contestant.run)() {
                Ok(time) if round > 0 => so_far.push(time),
                Ok(_) => {}
                Err(error) => *times = Err(error),
            }
        }
    }
    let outcome = |(contestant, times): (Contestant, Result<Vec<Duration>>)| Outcome {
        name: contestant.name,
        median: times.and_then(|times| median(times).context("no runs")),
    };
    contestants.into_iter().map(outcome).collect()
}

/// The middle one of `times`.
#[must_use]
pub fn median(mut times: Vec<Duration>) -> Option<Duration> {
    times.sort_unstable();
    times.get(times.len() / 2).copied()
}

impl Runner {
    /// Any command, with nothing of the user's environment but where programs are, and with its
    /// output thrown away.
    #[must_use]
    pub fn command(&self, program: impl Into<PathBuf>) -> Command {
        let home = self.folder.join("home");
        let mut command = Command::new(program.into());
        command.env_clear().current_dir(&self.folder);
        command.envs(std::env::var_os("PATH").map(|path| ("PATH", path)));
        command.env("LANG", "C.UTF-8").env("HOME", &home);
        for name in ["XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_DATA_DIRS"] {
            command.env(name, home.join(name));
        }
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        command
    }

    /// The errkb that is measured, with arguments.
    #[must_use]
    pub fn errkb<S: AsRef<std::ffi::OsStr>>(&self, args: impl IntoIterator<Item = S>) -> Command {
        let mut command = self.command(&self.errkb);
        command.args(args);
        command
    }

    /// A command that runs errkb with `args` and prints its peak memory in KiB: this program
    /// anew, because what a child once was before it became another program counts as well.
    ///
    /// # Errors
    ///
    /// If this program does not know where it is.
    pub fn peak(&self, args: &[&str]) -> Result<Command> {
        let mut command = self.command(std::env::current_exe()?);
        command.arg("peak").arg(&self.errkb).args(args);
        Ok(command)
    }
}

/// Runs `command` on this process's standard input and tells its peak memory in KiB.
///
/// # Errors
///
/// If it cannot be run, or says that it failed.
pub fn peak_of(command: &[std::ffi::OsString]) -> Result<i64> {
    let Some((program, args)) = command.split_first() else { bail!("no command") };
    let status = Command::new(program).args(args).stdout(Stdio::null()).status()?;
    ensure!(matches!(status.code(), Some(0 | 1)), "{status}");
    Ok(getrusage(UsageWho::RUSAGE_CHILDREN)?.max_rss())
}
