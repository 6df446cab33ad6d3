//! What of a regular expression is literal text, and where it stands in the expression. The
//! other engines search for these literals, and the variants of entries change them.

use std::ops::Range;

use anyhow::Result;
use regex::{Regex, RegexBuilder};
use regex_syntax::ast::{Ast, Literal, parse::Parser};

/// Literal characters side by side in an expression.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// The text that they match.
    pub text: String,
    /// For each character: its bytes in `text` and its bytes in the expression.
    pub places: Vec<(Range<usize>, Range<usize>)>,
    /// Which alternative of the whole expression they belong to.
    pub branch: usize,
    /// Whether every match of that alternative holds them.
    pub required: bool,
    /// Whether whatever stands before and behind is not part of a word.
    pub bounded: (bool, bool),
}

/// Compiles `regex` as errkb does, with line ends inside the text.
///
/// # Errors
///
/// If it is not valid.
pub fn compile(regex: &str) -> Result<Regex> {
    Ok(RegexBuilder::new(regex).multi_line(true).build()?)
}

/// All runs of `regex`, in order, and the number of its alternatives.
///
/// # Errors
///
/// If it is not valid.
pub fn runs(regex: &str) -> Result<(Vec<Run>, usize)> {
    let ast = Parser::new().parse(regex)?;
    let mut found = Vec::new();
    let count = match &ast {
        Ast::Alternation(all) => {
            for (branch, ast) in all.asts.iter().enumerate() {
                collect(ast, branch, true, &mut found);
            }
            all.asts.len()
        }
        one => {
            collect(one, 0, true, &mut found);
            1
        }
    };
    Ok((found, count))
}

/// The longest required text of each alternative of `regex` that has one of three bytes or more.
///
/// # Errors
///
/// If it is not valid.
pub fn keys(regex: &str) -> Result<Vec<String>> {
    let (runs, branches) = runs(regex)?;
    let longest = |branch| {
        let of_branch = runs.iter().filter(move |run| run.branch == branch && run.required);
        of_branch.map(|run| run.text.clone()).max_by_key(String::len)
    };
    Ok((0..branches).filter_map(longest).filter(|text| text.len() >= 3).collect())
}

fn collect(ast: &Ast, branch: usize, required: bool, found: &mut Vec<Run>) {
    match ast {
        Ast::Concat(concat) => sequence(&concat.asts, branch, required, found),
        Ast::Alternation(all) => {
            for one in &all.asts {
                collect(one, branch, false, found);
            }
        }
        Ast::Group(group) => collect(&group.ast, branch, required, found),
        Ast::Repetition(repetition) => collect(&repetition.ast, branch, false, found),
        Ast::Literal(_) => sequence(std::slice::from_ref(ast), branch, required, found),
        _ => {}
    }
}

fn sequence(asts: &[Ast], branch: usize, required: bool, found: &mut Vec<Run>) {
    let mut rest = asts;
    let mut before = true;
    while let Some((first, tail)) = rest.split_first() {
        let literals: Vec<&Literal> = rest.iter().map_while(as_literal).collect();
        if literals.is_empty() {
            collect(first, branch, required, found);
            before = matches!(first, Ast::Assertion(_));
            rest = tail;
            continue;
        }
        rest = &rest[literals.len()..];
        let behind = matches!(rest.first(), None | Some(Ast::Assertion(_)));
        found.push(run_of(&literals, branch, required, (before && required, behind && required)));
        before = false;
    }
}

fn as_literal(ast: &Ast) -> Option<&Literal> {
    if let Ast::Literal(literal) = ast { Some(literal) } else { None }
}

fn run_of(literals: &[&Literal], branch: usize, required: bool, bounded: (bool, bool)) -> Run {
    let mut text = String::new();
    let mut places = Vec::new();
    for literal in literals {
        let start = text.len();
        text.push(literal.c);
        places.push((start..text.len(), literal.span.start.offset..literal.span.end.offset));
    }
    Run { text, places, branch, required, bounded }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_the_longest_texts_that_every_match_holds() {
        assert_eq!(
            keys(r"a (?:bb|cc) (?P<x>\w+) is gone\.|(?:odd)?key").unwrap(),
            [" is gone.", "key"]
        );
        assert!(keys(r"\d+|(?:one|two)").unwrap().is_empty());
    }

    #[test]
    fn a_run_knows_where_it_stands() {
        let (runs, branches) = runs(r"é\.x\d").unwrap();
        assert_eq!((runs.len(), branches), (1, 1));
        assert_eq!(runs[0].text, "é.x");
        assert_eq!(runs[0].places[1], (2..3, 2..4));
        assert_eq!(runs[0].bounded, (true, false));
    }
}
