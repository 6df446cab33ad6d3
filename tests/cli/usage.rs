//! Help, the version, and calls that are not understood, in both languages.

use crate::sandbox::Sandbox;

const COMMANDS: [&str; 12] = [
    "match", "scan", "run", "show", "search", "list", "draft", "domains", "stats", "lint", "init",
    "measure",
];

#[test]
fn the_help_of_every_command_has_examples_in_both_languages() {
    let sandbox = Sandbox::new();
    for lang in ["en", "zh"] {
        let (usage, example) =
            if lang == "en" { ("Usage:", "Examples:") } else { ("用法：", "示例：") };
        let help = sandbox.errkb(["--help", "--lang", lang]).run().code(0).out();
        assert!(help.contains(usage) && help.contains(example), "{help}");
        insta::assert_snapshot!(format!("help-{lang}"), help);
        for command in COMMANDS {
            let help = sandbox.errkb([command, "--help", "--lang", lang]).run().code(0).out();
            assert!(help.contains(usage) && help.contains(example), "{help}");
            assert!(!help.contains("help-"), "a message is missing in\n{help}");
            insta::assert_snapshot!(format!("help-{command}-{lang}"), help);
        }
    }
}

#[test]
fn chinese_help_holds_no_english_of_the_parser() {
    let sandbox = Sandbox::new();
    for command in COMMANDS {
        let help = sandbox.errkb([command, "--help", "--lang=zh"]).run().out();
        for word in ["Usage", "Options", "Arguments", "Commands", "default", "possible", "Print"] {
            assert!(!help.contains(word), "{word} in\n{help}");
        }
    }
}

#[test]
fn the_version_is_that_of_the_package() {
    let expected = format!("errkb {}\n", env!("CARGO_PKG_VERSION"));
    for flag in ["--version", "-V"] {
        assert_eq!(Sandbox::new().errkb([flag]).run().code(0).out(), expected);
    }
}

#[test]
fn misuse_is_code_2_with_the_reason_and_a_hint_in_the_users_language() {
    let sandbox = Sandbox::new();
    let cases: [(&[&str], &str, &str); 6] = [
        (&["mach", "x"], "there is no command “mach”", "没有命令“mach”"),
        (
            &["list", "--domian", "x"],
            "no option or argument “--domian”",
            "没有选项或参数“--domian”",
        ),
        (&["list", "--format", "xml"], "“xml” is no value for", "“xml”不是"),
        (&["show"], "missing: ", "缺少："),
        (&["stats", "-q", "-v"], "cannot be used with", "不能与"),
        (&["scan", "--max", "many"], "“many” is no value for", "“many”不是"),
    ];
    for (args, en, zh) in cases {
        for (locale, expected) in [("en_US.UTF-8", en), ("zh_CN.UTF-8", zh)] {
            let done = sandbox.errkb(args.iter().copied()).env("LANG", locale).run().code(2);
            let err = done.err();
            assert!(err.contains(expected) && err.contains("errkb --help"), "{args:?}: {err}");
            assert_eq!(done.out(), "");
        }
    }
    let done = sandbox.errkb(["mach", "x"]).run().code(2);
    assert!(done.err().contains("Did you mean: search, match?"), "{}", done.err());
    let done = sandbox.errkb([]).run().code(2);
    assert!(done.err().contains("Usage:"), "{}", done.err());
}
