//! Every entry of the project proves itself.

use errkb_core::entry::{ErrorEntry, Tier};
use errkb_core::kb::Kb;
use errkb_core::line::normalise;
use errkb_core::load::load_dir;
use errkb_core::matcher::{Pattern, Scratch};
use errkb_core::plan::MIN_LITERAL;
use errkb_core::rank::rank_text;

use crate::sandbox::{Sandbox, root};

fn entries() -> Vec<ErrorEntry> {
    load_dir(&root().join("seeds"))
        .into_iter()
        .map(|loaded| loaded.result.expect("every file of the project is an entry"))
        .collect()
}

#[test]
fn lint_is_clean() {
    let done = Sandbox::new().errkb(["lint", "seeds"]).folder(&root()).run();
    assert_eq!(done.out(), "");
    let _ = done.code(0);
}

#[test]
fn every_example_is_answered_first_by_its_own_entry_and_no_counter_example_by_any() {
    let entries = entries();
    let kb = Kb::of(&entries);
    let ids = |text: &str| -> Vec<String> {
        let block = normalise(text.as_bytes());
        let ranked = rank_text(&kb, block.text());
        ranked.into_iter().map(|ranked| kb.summary(ranked.entry).id().to_owned()).collect()
    };
    let mut examples = 0;
    for entry in &entries {
        for example in &entry.examples {
            assert_eq!(ids(&example.text).first(), Some(&entry.id.to_string()), "{}", example.text);
            examples += 1;
        }
        for text in &entry.counter_examples {
            assert_eq!(ids(text), Vec::<String>::new(), "{}: {text}", entry.id);
        }
        for lookalike in &entry.lookalikes {
            let answers = ids(&lookalike.text);
            assert_eq!(answers.first(), Some(&lookalike.error_id.to_string()), "{}", entry.id);
            assert!(!answers.contains(&entry.id.to_string()), "{}", entry.id);
        }
    }
    assert!(examples >= 2 * entries.len());
}

/// Words that everybody uses, some of them much in logs.
const COMMON_WORDS: &str = "the of and to in is it you that was for on are with as they be at \
    one have this from or had by but some what there we can out other were all your when up use \
    how said each which do their time if will way about many then them would like so these make \
    see two has look more could go did no most who over than first been now find any new work \
    part take get after only error failed warning build file not found run test again above \
    below done name line code end start stop help please check read write open close";

#[test]
fn no_entry_matches_an_empty_line_or_a_sentence_of_three_common_words() {
    let kb = Kb::of(&entries());
    for line in ["", " ", "the build has failed again", "see the error above for more"] {
        assert!(rank_text(&kb, line.as_bytes()).is_empty(), "{line:?}");
    }
    let words: Vec<&str> = COMMON_WORDS.split_whitespace().collect();
    let matcher = kb.matcher();
    let (mut scratch, mut found) = (Scratch::default(), Vec::new());
    for one in &words {
        let mut text = String::new();
        for two in &words {
            for three in &words {
                text.extend([one, " ", two, " ", three, "\n"]);
            }
        }
        matcher.matches_into(text.as_bytes(), &mut scratch, &mut found);
        if let Some(hit) = found.first() {
            let id = kb.summary(hit.entry).id();
            panic!("{id} matches “{}”", &text[hit.span.clone()]);
        }
    }
}

/// A literal of four bytes can stand at places that a scan passes by otherwise; for a single
/// one of them all of a log is looked at a second time.
#[test]
fn every_alternative_has_a_literal_of_more_than_four_bytes() {
    for entry in entries() {
        let pattern = Pattern::new(&entry.regex).expect("lint says that it is valid");
        for alternative in &pattern.plan.alternatives {
            let longest = alternative.literals.iter().map(|literal| literal.bytes.len()).max();
            assert!(longest > Some(MIN_LITERAL), "{}: {:?}", entry.id, alternative.literals);
        }
        assert!(!pattern.plan.alternatives.is_empty(), "{}", entry.id);
    }
}

#[test]
fn every_entry_is_documented_or_better_and_in_both_languages() {
    for entry in entries() {
        assert!(entry.verification_tier >= Tier::Documented, "{}", entry.id);
        assert!(entry.root_cause_text().zh.is_some(), "{}", entry.id);
        for index in 0..entry.workarounds.len() {
            assert!(entry.workaround_action(index).zh.is_some(), "{}", entry.id);
        }
    }
}

#[test]
fn the_embedded_entries_are_those_of_the_folder() {
    let lines = Sandbox::new().errkb(["list", "--format", "jsonl"]).run().code(0).json_lines();
    let embedded: Vec<&str> = lines.iter().filter_map(|line| line["id"].as_str()).collect();
    let mut files: Vec<String> = entries().into_iter().map(|entry| entry.id.to_string()).collect();
    files.sort();
    assert_eq!(embedded, files);
}
