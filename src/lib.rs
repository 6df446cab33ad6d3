//! The command line of errkb: arguments in, a report from `errkb-core`, bytes out.
//!
//! [`run`] is the whole of it. What it touches outside of itself stands in
//! [`world::World`], so that tests can hand it another one.

mod args;
mod commands;
mod error;
pub mod exit;
mod help;
mod init;
mod input;
mod layers;
pub mod messages;
mod progress;
mod render;
mod run;
mod settings;
pub mod world;

use std::ffi::OsString;

use crate::args::Cli;
use crate::commands::Session;
use crate::error::Failure;
use crate::exit::Exit;
use crate::settings::Settings;
use crate::world::World;

/// Runs one call of the command; `args` begins with the program's name.
pub fn run(args: impl IntoIterator<Item = OsString>, world: &mut World) -> Exit {
    let args = args::shelter_texts(args.into_iter().collect());
    let cli = match Cli::parse(&args) {
        Ok(cli) => cli,
        Err(error) => return help::answer(&args, &error, world),
    };
    let settings = Settings::resolve(&cli.global, world);
    let mut session = Session::new(settings, world);
    let done = commands::run(&cli.command, &mut session);
    session.progress.end(&mut *session.world.stderr);
    match done {
        Ok(exit) => exit,
        Err(failure) if failure.is_closed_pipe() => Exit::Found,
        Err(failure) => {
            session.say_failure(&failure);
            Exit::Failed
        }
    }
}

/// What a command comes to.
type Outcome<T = Exit> = Result<T, Failure>;
