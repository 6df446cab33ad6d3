//! How far `errkb scan` has come, at a terminal.

use std::fs::File;

use crate::sandbox::Sandbox;
use crate::terminal::{Terminal, errkb, in_sandbox};

const DISK_FULL: &str = "demo: cannot write /a: disk full";

/// Lines without an end, until a line is typed.
const ENDLESS: &str = "stty -echo; { yes 'all is well' & read x; kill $!; echo said; }";

/// What a terminal shows in the end; it knows no escape sequences.
fn screen(shown: &str) -> Vec<String> {
    let mut lines = Vec::new();
    for line in shown.split('\n') {
        let mut cells: Vec<char> = Vec::new();
        let mut at = 0;
        for character in line.chars() {
            if character == '\r' {
                at = 0;
                continue;
            }
            cells.resize(cells.len().max(at + 1), ' ');
            cells[at] = character;
            at += 1;
        }
        lines.push(cells.into_iter().collect::<String>().trim_end().to_owned());
    }
    lines
}

/// A program of the shell at a terminal, whose `$0` is an error that the fixtures know.
fn shell(sandbox: &Sandbox, line: &str) -> Terminal {
    Terminal::start(in_sandbox(sandbox, "sh").args(["-c", line, DISK_FULL]))
}

#[test]
fn long_work_shows_bytes_and_rate_and_leaves_nothing_of_it_behind() {
    let sandbox = Sandbox::new();
    let scan = "errkb scan --color never --no-embedded - missing";
    let line = ENDLESS.replace("echo said", "echo \"$0\"");
    let mut terminal = shell(&sandbox, &format!("{line} | {scan}"));
    let before = terminal.wait_for("iB/s  standard input");
    let (bytes, rate) = before.rsplit_once("iB  ").expect("bytes stand before the rate");
    assert!(bytes.ends_with(|c: char| "KMG".contains(c)), "{bytes}");
    assert!(rate.starts_with(|c: char| c.is_ascii_digit()), "{rate}");
    assert!(bytes.trim_end_matches(|c: char| c != '\r').ends_with('\r'), "{bytes:?}");
    terminal.send("\r");
    let (code, shown) = terminal.end();
    assert_eq!(code, Some(2), "{shown}");
    let screen = screen(&shown);
    assert!(screen[0].starts_with("errkb: error: “missing” does not exist"), "{screen:#?}");
    assert!(screen.iter().any(|line| line == "Most likely the cause"), "{screen:#?}");
    assert!(!screen.concat().contains("iB/s"), "{screen:#?}");
    assert!(!shown.contains('\u{1b}'), "{shown:?}");
}

#[test]
fn hits_of_a_stream_stand_on_lines_of_their_own() {
    let sandbox = Sandbox::new();
    let line = ENDLESS.replace("echo said", "echo \"$0\"");
    let scan = "errkb scan --lang zh --no-embedded --format jsonl";
    let mut terminal = shell(&sandbox, &format!("{line} | {scan}"));
    terminal.wait_for("iB/s  标准输入");
    terminal.send("\r");
    let (_, shown) = terminal.end();
    let screen = screen(&shown);
    let lines: Vec<&String> = screen.iter().filter(|line| !line.is_empty()).collect();
    assert_eq!(lines.len(), 2, "{screen:#?}");
    assert!(lines.iter().all(|line| line.starts_with("{\"")), "{screen:#?}");
    assert!(lines[0].contains("demo/disk-full"), "{screen:#?}");
}

#[test]
fn of_files_the_share_is_told_and_an_interrupt_takes_the_line_along() {
    let sandbox = Sandbox::new();
    // Without end for a test, without a byte on disk.
    let log = File::create(sandbox.folder().join("log\n")).expect("it can be made");
    log.set_len(1 << 40).expect("it can be so long");
    let mut terminal = Terminal::start(errkb(&sandbox).args(["scan", "--no-embedded", "log\n"]));
    terminal.wait_for("[>                   ]    0 %  ");
    terminal.wait_for("iB of 1.0 TiB  ");
    terminal.wait_for("iB/s  ");
    terminal.wait_for("log\\n");
    terminal.resize(30, 40);
    terminal.wait_for("\r  0 %  ");
    terminal.send("\u{3}");
    let (code, shown) = terminal.end();
    assert_eq!(code, None, "the signal ended it");
    let last = shown.rsplit('\r').take(3).collect::<Vec<_>>();
    assert!(last.iter().take(2).all(|part| part.trim().is_empty()), "{last:?}");
    assert!(last[2].starts_with("  0 %  ") && last[1].len() >= last[2].len(), "{last:?}");
}

#[test]
fn nobody_is_shown_it_who_does_not_look_or_does_not_want_it() {
    let sandbox = Sandbox::new();
    // All of them work as long as the last, which shows it.
    let line = format!(
        "mkfifo piped quiet dumb background; \
         errkb scan --no-embedded piped > /dev/null 2> err & \
         errkb scan --no-embedded -q quiet & \
         TERM=dumb errkb scan --no-embedded dumb > /dev/null & \
         set -m; errkb scan --no-embedded background & set +m; \
         {ENDLESS} | tee piped quiet dumb background | errkb scan --no-embedded; wait; echo ended"
    );
    let mut terminal = shell(&sandbox, &line);
    terminal.wait_for("iB/s  standard input");
    terminal.send("\r");
    terminal.wait_for("ended");
    let shown = terminal.text();
    for name in ["piped", "quiet", "dumb", "background"] {
        assert!(!shown.contains(name), "{shown}");
    }
    let err = std::fs::read(sandbox.folder().join("err")).expect("it is there");
    assert!(err.is_empty(), "{}", String::from_utf8_lossy(&err));
}

#[test]
fn quick_work_shows_nothing_of_it() {
    let sandbox = Sandbox::new();
    sandbox.write("log", format!("fine\n{DISK_FULL}\n"));
    let (code, shown) = Terminal::demo(&sandbox, &["scan", "log"]).end();
    assert_eq!(code, Some(0), "{shown}");
    assert!(shown.contains("demo/disk-full") && !shown.contains("B/s"), "{shown}");
}
