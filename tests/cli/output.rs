//! What people see, in both languages and several widths.

use unicode_width::UnicodeWidthStr;

use crate::sandbox::Sandbox;

const DISK: &str = "demo: cannot write /srv/data/out.bin: disk full";

const LOG: &str = "\u{1b}[1mdemo 2.1\u{1b}[0m\nopening /srv/data\r\n10 %\r50 %\r\n\
ERROR demo: cannot write /srv/data/out.bin: disk full\ncleaning up\n\
demo: index is corrupt\nERROR demo: cannot write /srv/data/b.bin: disk full\n\
demo: stopped with exit code 74\n";

#[test]
fn an_answer_in_both_languages_and_three_widths() {
    let sandbox = Sandbox::new();
    for lang in ["en", "zh"] {
        for columns in [60, 100, 200] {
            let call = sandbox.demo(["match", "--lang", lang, DISK]).columns(columns);
            insta::assert_snapshot!(format!("match-{lang}-{columns}"), call.run().code(0).out());
        }
    }
    insta::assert_snapshot!(
        "match-both",
        sandbox.demo(["match", "--lang", "both", DISK]).run().out()
    );
}

#[test]
fn a_scan_in_both_languages() {
    let sandbox = Sandbox::new();
    for lang in ["en", "zh"] {
        let call = sandbox.demo(["scan", "--lang", lang]).stdin(LOG);
        insta::assert_snapshot!(format!("scan-{lang}"), call.run().code(0).out());
    }
}

#[test]
fn an_entry_a_list_and_figures_in_both_languages() {
    let sandbox = Sandbox::new();
    for lang in ["en", "zh"] {
        // The layer's path is the machine's own.
        let show = sandbox.demo(["show", "--lang", lang, "demo/corrupt-index"]).run().code(0).out();
        let show: Vec<&str> =
            show.lines().filter(|line| !line.contains("tests/fixtures")).collect();
        insta::assert_snapshot!(format!("show-{lang}"), show.join("\n"));
        let list = sandbox.demo(["list", "--lang", lang]).run().code(0).out();
        insta::assert_snapshot!(format!("list-{lang}"), list);
        let stats = sandbox.demo(["stats", "--lang", lang]).run().code(0).out();
        insta::assert_snapshot!(format!("stats-{lang}"), stats);
        let similar = sandbox.demo(["match", "--lang", lang, "demo cannot write, disk is full"]);
        insta::assert_snapshot!(format!("similar-{lang}"), similar.run().code(1).out());
    }
}

#[test]
fn markdown_for_an_issue() {
    let sandbox = Sandbox::new();
    let answer = sandbox.demo(["match", "--format", "markdown", DISK]).run().code(0).out();
    insta::assert_snapshot!("match-markdown", answer);
    let scan = sandbox.demo(["scan", "--format", "markdown"]).stdin(LOG).run().code(0).out();
    insta::assert_snapshot!("scan-markdown", scan);
}

#[test]
fn prose_keeps_within_every_width_and_commands_stay_whole() {
    let sandbox = Sandbox::new();
    for lang in ["en", "zh", "both"] {
        for columns in (60..=200).step_by(7) {
            let out = sandbox.demo(["match", "--lang", lang, DISK]).columns(columns).run().out();
            for line in out.lines().filter(|line| !line.contains("://")) {
                let is_code = line.starts_with("       ");
                assert!(is_code || line.width() <= columns, "{columns}: {line}");
            }
            assert!(out.contains("\n       du -xh --max-depth=1 / | sort -h | tail\n"), "{out}");
            assert!(!out.lines().any(|line| line.ends_with(' ')), "{out}");
        }
    }
}

#[test]
fn chinese_lines_never_begin_with_closing_punctuation() {
    let sandbox = Sandbox::new();
    for columns in 60..=100 {
        let out = sandbox.demo(["match", "--lang", "zh", DISK]).columns(columns).run().out();
        for line in out.lines() {
            let first = line.trim_start().chars().next().unwrap_or(' ');
            assert!(!"，。；：？！）》、”".contains(first), "{columns}: {line}");
        }
    }
}

#[test]
fn chinese_output_holds_no_english_but_code_and_names() {
    let out = Sandbox::new().demo(["match", "--lang", "zh", DISK]).run().code(0).out();
    let prose: Vec<&str> =
        out.lines().filter(|line| !line.starts_with("       ") && !line.contains("://")).collect();
    let outside_code: String = prose.join("\n").split('`').step_by(2).collect();
    for word in outside_code.split(|c: char| !c.is_ascii_alphabetic()).filter(|w| w.len() > 1) {
        let known = [
            "demo",
            "srv",
            "data",
            "out",
            "bin",
            "disk",
            "full",
            "root",
            "macos",
            "linux",
            "corrupt",
            "index",
            "permission",
            "denied",
        ];
        assert!(known.contains(&word), "`{word}` in\n{out}");
    }
}

#[test]
fn colours_only_where_they_are_wanted() {
    let sandbox = Sandbox::new();
    let plain = sandbox.demo(["match", DISK]).run().out();
    assert!(!plain.contains('\u{1b}'));
    let coloured = sandbox.demo(["match", "--color", "always", DISK]).run().out();
    assert!(coloured.contains("\u{1b}[32mdf -h /srv/data/out.bin\u{1b}[0m"), "{coloured:?}");
    let forced = sandbox.demo(["match", DISK]).env("CLICOLOR_FORCE", "1").run().out();
    assert_eq!(forced, coloured);
    let forbidden =
        sandbox.demo(["match", DISK]).env("CLICOLOR_FORCE", "1").env("NO_COLOR", "1").run().out();
    assert_eq!(forbidden, plain);
    let stripped = errkb_core::line::normalise(coloured.as_bytes());
    assert_eq!(String::from_utf8_lossy(stripped.text()).trim_end(), plain.trim_end());
}

#[test]
fn the_locale_chooses_the_language() {
    let sandbox = Sandbox::new();
    let heading = |variables: &[(&str, &str)]| {
        let call = sandbox.demo(["match", DISK]);
        let call = variables.iter().fold(call, |call, (name, value)| call.env(name, value));
        call.run().out().contains("根因")
    };
    assert!(heading(&[("LANG", "zh_CN.UTF-8")]));
    assert!(heading(&[("LANG", "en_US.UTF-8"), ("LC_ALL", "zh_TW.UTF-8")]));
    assert!(heading(&[("LANG", "de_DE.UTF-8"), ("LANGUAGE", "de:zh_CN:en")]));
    assert!(!heading(&[("LANG", "zh_CN.UTF-8"), ("LC_ALL", "en_GB.UTF-8")]));
    assert!(!heading(&[("LANG", "C")]));
}
