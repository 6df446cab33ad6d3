//! The `errkb` command: hands the real world to [`errkb::run`].

use std::process::ExitCode;

use errkb::world::World;

fn main() -> ExitCode {
    let mut world = World::real();
    errkb::run(std::env::args_os(), &mut world).into()
}
