//! `errkb run`: at a terminal, in pipes, and in between.

use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Command, Output, Stdio};

use errkb_core::report::ScanReport;
use rustix::process::{Pid, Signal, kill_process, test_kill_process};

use crate::sandbox::{Sandbox, fixtures};
use crate::terminal::{Terminal, errkb, heed_signals, in_sandbox};

const DISK_FULL: &str = "demo: cannot write /a: disk full";

/// What `sh -c` gets to print that and fail.
fn failing() -> String {
    format!("echo '{DISK_FULL}'; exit 3")
}

/// A call without any terminal.
fn piped(sandbox: &Sandbox, args: &[&str]) -> Command {
    heed_signals();
    let mut command = Command::new(env!("CARGO_BIN_EXE_errkb"));
    command
        .args(args)
        .env_clear()
        .env("HOME", sandbox.folder())
        .env("LANG", "en_US.UTF-8")
        .env("PATH", std::env::var_os("PATH").unwrap_or_default())
        .env("ERRKB_SEEDS", fixtures())
        .current_dir(sandbox.folder())
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

fn run(args: &[&str]) -> Output {
    piped(&Sandbox::new(), args).output().expect("errkb can be started")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[test]
fn at_a_terminal_the_command_has_one_too_and_the_answer_follows() {
    let sandbox = Sandbox::new();
    let line = format!("test -t 0 && test -t 1 && test -t 2 && echo at-terminals; {}", failing());
    let (code, shown) = Terminal::demo(&sandbox, &["run", "--", "sh", "-c", &line]).end();
    assert_eq!(code, Some(3), "{shown}");
    let places = ["at-terminals\r\n", "disk full\r\n", "demo/disk-full", "df -h /a"]
        .map(|part| shown.find(part).unwrap_or_else(|| panic!("{part:?} in {shown}")));
    assert!(places.is_sorted(), "{shown}");
    assert!(shown.contains("\u{1b}["), "the answer has colours: {shown}");
    assert!(!shown.contains("\r\r"), "{shown:?}");
}

#[test]
fn a_stream_that_is_no_terminal_is_none_for_the_command() {
    let sandbox = Sandbox::new();
    let line = "test -t 0; echo $?; test -t 1; echo $?; test -t 2; echo $? > err; exit 0";
    for (program, redirection, expected) in
        [("out", "> out", "0\n1\n"), ("out", "2> other", ""), ("in", "< /dev/null > out", "1\n1\n")]
    {
        let call = format!("errkb run -- sh -c '{line}' {redirection}");
        let command = in_sandbox(&sandbox, "sh").args(["-c", &call]);
        let (code, shown) = Terminal::start(command).end();
        assert_eq!(code, Some(0), "{shown}");
        let err = std::fs::read_to_string(sandbox.folder().join("err")).expect("it is there");
        if expected.is_empty() {
            assert_eq!((shown.as_str(), err.as_str()), ("0\r\n0\r\n", "1\n"), "{program}");
        } else {
            let out = std::fs::read_to_string(sandbox.folder().join("out")).expect("it is there");
            assert_eq!((shown.as_str(), out.as_str(), err.as_str()), ("", expected, "0\n"));
        }
    }
}

#[test]
fn a_pipeline_at_a_terminal_keeps_colours_and_standard_input() {
    let sandbox = Sandbox::new();
    let line = "cat; test -t 1 && echo to-terminal; test -t 2 && echo to-terminal-too >&2";
    let call = format!("printf 'from-pipe\\n' | errkb run -- sh -c '{line}'");
    let (code, shown) = Terminal::start(in_sandbox(&sandbox, "sh").args(["-c", &call])).end();
    assert_eq!(code, Some(0));
    assert_eq!(shown, "from-pipe\r\nto-terminal\r\nto-terminal-too\r\n");
}

#[test]
fn keys_reach_the_command_and_ctrl_c_interrupts_it() {
    let sandbox = Sandbox::new();
    let line = "trap 'echo got-interrupt; exit 7' INT; echo ready; read x; echo got:$x; \
                sh -c 'echo wait\"\"ing; exec cat'";
    let mut terminal = Terminal::demo(&sandbox, &["run", "--", "sh", "-c", line]);
    terminal.wait_for("ready");
    terminal.send("a word\r");
    terminal.wait_for("got:a word");
    terminal.wait_for("waiting");
    terminal.send("\u{3}");
    terminal.wait_for("got-interrupt");
    assert_eq!(terminal.end().0, Some(7));
}

#[test]
fn what_ctrl_c_ends_is_no_failure() {
    let sandbox = Sandbox::new();
    let line = format!("echo '{DISK_FULL}'; echo ready; exec cat");
    let mut terminal = Terminal::demo(&sandbox, &["run", "--", "sh", "-c", &line]);
    terminal.wait_for("ready");
    terminal.send("\u{3}");
    let (code, shown) = terminal.end();
    assert_eq!(code, Some(130));
    assert!(!shown.contains("demo/"), "{shown}");
}

#[test]
fn signals_reach_the_command_and_leave_no_orphan() {
    let sandbox = Sandbox::new();
    let line = "trap 'echo got-signal; exit 8' TERM HUP INT QUIT; echo pid:$$:; read x";
    for signal in [Signal::TERM, Signal::HUP, Signal::INT, Signal::QUIT] {
        let mut terminal = Terminal::demo(&sandbox, &["run", "--", "sh", "-c", line]);
        terminal.wait_for("pid:");
        let pid = terminal.wait_for(":");
        terminal.signal(signal);
        terminal.wait_for("got-signal");
        assert_eq!(terminal.end().0, Some(8), "{signal:?}");
        assert_gone(&pid);

        let mut child = piped(&sandbox, &["run", "--", "sh", "-c", line])
            .stdin(Stdio::piped())
            .spawn()
            .expect("errkb can be started");
        let mut out = BufReader::new(child.stdout.take().expect("it is a pipe"));
        let mut first = String::new();
        out.read_line(&mut first).expect("it is text");
        kill_process(Pid::from_child(&child), signal).expect("it can be sent");
        let mut rest = String::new();
        out.read_to_string(&mut rest).expect("it is text");
        assert_eq!(rest, "got-signal\n", "{signal:?}");
        assert_eq!(child.wait().expect("it ends").code(), Some(8), "{signal:?}");
        assert_gone(first.trim().trim_start_matches("pid:").trim_end_matches(':'));
    }
}

/// Whether there is no such process any more.
#[track_caller]
fn assert_gone(pid: &str) {
    let pid = Pid::from_raw(pid.parse().expect("it is a number")).expect("it is no zero");
    assert!(test_kill_process(pid).is_err(), "{pid:?} is still there");
}

#[test]
fn what_was_ignored_stays_ignored() {
    let call = "trap '' HUP; exec errkb run -- sh -c 'kill -HUP $$; echo survived'";
    let sandbox = Sandbox::new();
    let command = in_sandbox(&sandbox, "sh").args(["-c", call]);
    assert_eq!(Terminal::start(command).end(), (Some(0), String::from("survived\r\n")));
}

#[test]
fn the_window_has_our_size_and_follows_it() {
    let line = "trap 'stty size; exit 0' WINCH; stty size; echo ready; read x; read x";
    let sandbox = Sandbox::new();
    let mut terminal = Terminal::demo(&sandbox, &["run", "--", "sh", "-c", line]);
    assert!(terminal.wait_for("ready").contains("30 90"));
    terminal.resize(40, 120);
    terminal.wait_for("40 120");
    assert_eq!(terminal.end().0, Some(0));
}

#[test]
fn the_terminal_is_as_it_was_whatever_happened() {
    for (line, signal) in [
        ("echo ready; exit 1", None),
        ("echo ready; kill -9 $$", None),
        ("stty raw -echo; echo ready", None),
        ("echo ready; exec cat", Some(Signal::TERM)),
    ] {
        let call = format!(
            "before=$(stty -g); sh -c 'echo pid:$$:; exec errkb run -- sh -c \"$0\"' '{line}'; \
             test \"$before\" = \"$(stty -g)\" && echo as-it-was"
        );
        let sandbox = Sandbox::new();
        let command = in_sandbox(&sandbox, "sh").args(["-c", &call]);
        let mut terminal = Terminal::start(command);
        terminal.wait_for("pid:");
        let pid = terminal.wait_for(":").parse().expect("it is a number");
        terminal.wait_for("ready");
        if let Some(signal) = signal {
            kill_process(Pid::from_raw(pid).expect("it is no zero"), signal).expect("sent");
        }
        terminal.wait_for("as-it-was");
    }
}

#[test]
fn without_a_terminal_the_streams_stay_apart_and_success_is_silent() {
    let line = "echo one; echo two >&2; test -t 1 || echo three; echo four >&2; printf five";
    let done = run(&["run", "sh", "-c", line]);
    assert_eq!(done.status.code(), Some(0));
    assert_eq!(text(&done.stdout), "one\nthree\nfive");
    assert_eq!(text(&done.stderr), "two\nfour\n");
}

#[test]
fn standard_input_goes_to_the_command() {
    let sandbox = Sandbox::new();
    let mut child = piped(&sandbox, &["run", "--", "cat"])
        .stdin(Stdio::piped())
        .spawn()
        .expect("errkb can be started");
    let mut stdin = child.stdin.take().expect("it is a pipe");
    stdin.write_all(b"a\nb").expect("it is read");
    drop(stdin);
    let done = child.wait_with_output().expect("it ends");
    assert_eq!((done.status.code(), text(&done.stdout)), (Some(0), String::from("a\nb")));
}

#[test]
fn an_answer_begins_on_a_line_of_its_own() {
    let done = run(&["run", "--", "sh", "-c", &format!("printf '{DISK_FULL}'; exit 1")]);
    assert_eq!((done.status.code(), text(&done.stdout)), (Some(1), DISK_FULL.to_owned()));
    let err = text(&done.stderr);
    assert!(err.starts_with("\n\nMost likely the cause"), "{err}");
    assert!(!err.contains('\u{1b}'), "{err}");
}

#[test]
fn the_answer_is_that_of_scan() {
    let sandbox = Sandbox::new();
    let lines = format!("fine\n{DISK_FULL}\ndemo: index checksum mismatch\nso long\n");
    sandbox.write("log", &lines);
    let line = "cat log; exit 1";
    let run = piped(&sandbox, &["run", "sh", "-c", line]).output().expect("started");
    let scan = piped(&sandbox, &["scan", "log"]).output().expect("started");
    assert_eq!(run.status.code(), Some(1));
    assert_eq!(text(&run.stdout), lines);
    let expected = text(&scan.stdout).replace("  log:", &format!("  sh -c {line}:"));
    assert_eq!(text(&run.stderr), format!("\n{expected}"));
}

#[test]
fn programs_get_their_report_on_standard_error() {
    for format in ["json", "jsonl"] {
        let done = run(&["run", "--format", format, "--", "sh", "-c", &failing()]);
        assert_eq!((done.status.code(), text(&done.stdout)), (Some(3), format!("{DISK_FULL}\n")));
        let report: ScanReport = serde_json::from_slice(&done.stderr).expect("it is a report");
        assert_eq!(report.findings[0].id, "demo/disk-full");
        let done = run(&["run", "--format", format, "--", "sh", "-c", "exit 4"]);
        let report: ScanReport = serde_json::from_slice(&done.stderr).expect("it is a report");
        assert_eq!((done.status.code(), report.findings.len()), (Some(4), 0));
    }
    let done = run(&["run", "--quiet", "--", "sh", "-c", &failing()]);
    assert_eq!((done.status.code(), text(&done.stderr)), (Some(3), String::new()));
}

#[test]
fn where_nothing_is_known_one_line_tells_it_to_who_can_see_it() {
    let done = run(&["run", "--", "sh", "-c", "echo hm; kill -9 $$"]);
    assert_eq!((done.status.code(), text(&done.stderr)), (Some(137), String::new()));
    let done = run(&["run", "-v", "--", "sh", "-c", "echo hm; exit 9"]);
    let told = "errkb: exit code 9; no known error in one line of output.\n";
    assert_eq!((done.status.code(), text(&done.stderr).as_str()), (Some(9), told));
    let done = run(&["run", "-v", "--lang", "zh", "--", "sh", "-c", "echo hm; exit 9"]);
    assert_eq!(text(&done.stderr), "errkb: 退出码 9；1 行输出中没有已知错误。\n");
    let sandbox = Sandbox::new();
    let (code, shown) = Terminal::start(errkb(&sandbox).args(["run", "false"])).end();
    let told = "errkb: exit code 1; no known error in 0 lines of output.\r\n";
    assert_eq!((code, shown.as_str()), (Some(1), told));
}

#[test]
fn what_is_no_command_has_the_code_that_a_shell_gives() {
    let sandbox = Sandbox::new();
    let plain = sandbox.write("plain", "text");
    let plain = plain.to_str().expect("it is text");
    for (program, code, told) in [
        ("no-such-command", 127, "errkb: error: there is no command “no-such-command”.\n"),
        (plain, 126, "may not be executed.\n"),
        ("/", 126, "may not be executed.\n"),
    ] {
        let done = piped(&sandbox, &["run", "--", program, "x"]).output().expect("started");
        assert_eq!((done.status.code(), text(&done.stdout)), (Some(code), String::new()));
        assert!(text(&done.stderr).contains(told), "{}", text(&done.stderr));
        let (seen, shown) = Terminal::demo(&sandbox, &["run", program]).end();
        assert_eq!(seen, Some(code), "{shown}");
    }
    let done = run(&["run"]);
    assert_eq!(done.status.code(), Some(2));
    let done = run(&["run", "--no-such-option", "true"]);
    assert_eq!(done.status.code(), Some(2), "an unknown option is not a command");
}

#[test]
fn the_code_is_the_commands_even_without_knowledge() {
    for code in [0, 5] {
        let line = format!("echo said; exit {code}");
        let done = run(&["run", "--seeds", "missing", "--", "sh", "-c", &line]);
        assert_eq!((done.status.code(), text(&done.stdout).as_str()), (Some(code), "said\n"));
        assert_eq!(text(&done.stderr).contains("“missing” does not exist"), code != 0);
    }
}

#[test]
fn what_stands_behind_the_command_is_its_own() {
    let args = ["run", "--lang", "en", "printf", "%s\n", "-x y", "--", "--format", "json", "-q"];
    assert_eq!(text(&run(&args).stdout), "-x y\n--\n--format\njson\n-q\n");
    let args = ["run", "--", "printf", "%s\n", "--", "--help"];
    assert_eq!(text(&run(&args).stdout), "--\n--help\n");
}

#[test]
fn when_our_reader_goes_the_command_learns_it() {
    let sandbox = Sandbox::new();
    let mut child = piped(&sandbox, &["run", "--", "yes"]).spawn().expect("errkb can be started");
    let mut out = BufReader::new(child.stdout.take().expect("it is a pipe"));
    let mut line = String::new();
    out.read_line(&mut line).expect("it is text");
    drop(out);
    let done = child.wait_with_output().expect("it ends");
    assert_eq!((done.status.code(), text(&done.stderr)), (Some(141), String::new()));
}

#[test]
fn output_that_is_lost_is_told_of_and_the_code_stays() {
    let sandbox = Sandbox::new();
    // No file may grow there.
    let call = "trap '' XFSZ; ulimit -f 0; exec errkb run echo words > out";
    let (code, shown) = Terminal::start(in_sandbox(&sandbox, "sh").args(["-c", call])).end();
    assert_eq!(code, Some(0), "{shown}");
    assert!(shown.contains("could not be passed on"), "{shown}");
}

#[test]
fn beside_us_at_a_terminal_an_interrupt_comes_once() {
    let line = "trap 'echo interrupted >&2' INT; echo ready >&2; read x; read y; echo got:$y >&2";
    let call = format!("exec errkb run -- sh -c '{}' > out", line.replace('\'', r"'\''"));
    let sandbox = Sandbox::new();
    let mut terminal = Terminal::start(in_sandbox(&sandbox, "sh").args(["-c", &call]));
    terminal.wait_for("ready");
    terminal.send("\u{3}");
    terminal.wait_for("interrupted");
    // Two, in case the interrupt came before the first was read.
    terminal.send("word\rword\r");
    let before = terminal.wait_for("got:word");
    assert!(!before.contains("interrupted"), "{before}");
    assert_eq!(terminal.end().0, Some(0));
}

#[test]
fn what_a_command_leaves_behind_is_not_waited_for() {
    let done = run(&["run", "--", "sh", "-c", "sleep 600 & echo $!; exit 6"]);
    assert_eq!(done.status.code(), Some(6));
    let pid = text(&done.stdout).trim().parse().ok().and_then(Pid::from_raw).expect("a number");
    kill_process(pid, Signal::KILL).expect("it is still there");
}

#[test]
fn what_is_still_on_its_way_when_the_command_ends_is_not_lost() {
    // Its last words go through a process that outlives it.
    let line = format!("exec 3>&1; (cat >&3) <<E &\n{DISK_FULL}\nE\nexit 1");
    let done = run(&["run", "--", "sh", "-c", &line]);
    assert_eq!(text(&done.stdout), format!("{DISK_FULL}\n"));
    assert!(text(&done.stderr).contains("demo/disk-full"));
}

#[test]
#[cfg(target_os = "linux")]
fn memory_does_not_grow_with_the_output() {
    const MEGABYTES: usize = 100;
    let line = format!(
        "echo '{DISK_FULL}'; yes 'a line like many others' | head -c {MEGABYTES}000000; echo; \
         echo done; read x; exit 1"
    );
    let sandbox = Sandbox::new();
    let mut child = piped(&sandbox, &["run", "--format", "json", "--", "sh", "-c", &line])
        .stdin(Stdio::piped())
        .spawn()
        .expect("errkb can be started");
    let out = BufReader::with_capacity(1 << 20, child.stdout.take().expect("it is a pipe"));
    let mut lines = out.lines().map(|line| line.expect("it is text"));
    assert!(lines.any(|line| line == "done"));
    let status = std::fs::read_to_string(format!("/proc/{}/status", child.id())).expect("it runs");
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).expect("it is told");
    let peak: usize = peak.trim().trim_end_matches(" kB").parse().expect("it is a number");
    assert!(peak < MEGABYTES * 1024 * 3 / 4, "{peak} kB");
    drop(child.stdin.take());
    let done = child.wait_with_output().expect("it ends");
    let err = text(&done.stderr);
    let report: ScanReport = serde_json::from_str(&err).unwrap_or_else(|_| panic!("{err}"));
    assert_eq!(report.findings[0].first.line, 1);
    assert!(report.bytes > MEGABYTES as u64 * 1_000_000);
}
