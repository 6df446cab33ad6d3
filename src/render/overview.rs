//! Reports of several entries as pages.

use errkb_core::advice::Values;
use errkb_core::report::{
    DomainsReport, EntryReport, ListReport, MatchReport, ScanFinding, ScanReport, StatsReport,
    UnknownError,
};
use errkb_core::scan::{Place, Role, ScanReason};

use super::card::{Card, named_neighbours};
use super::page::{Block, LogLine, Mark, Page};
use crate::input::STDIN;
use crate::messages::Messages;

/// How many errors that show no entry are shown.
const MAX_UNKNOWN: usize = 5;

/// How many sets of different values are shown of one finding.
const MAX_VALUES: usize = 4;

/// The answer to a text: the best entry in full, the others in a line each.
#[must_use]
pub fn match_page(report: &MatchReport, messages: &Messages, is_verbose: bool) -> Page {
    let card = Card::new(messages);
    let mut page = Page::new();
    let Some((best, others)) = report.matches.split_first() else {
        page.push(Block::Note(messages.each("match-nothing", &[])));
        if !report.similar.is_empty() {
            page.push(Block::Heading(messages.get("heading-similar", &[])));
            page.extend(report.similar.iter().map(|similar| Block::Link {
                mark: Mark::Bullet,
                id: similar.id.clone(),
                texts: card.texts(similar.signature_text()),
                details: Vec::new(),
            }));
            page.push(Block::Note(messages.each("match-similar-note", &[])));
        }
        return page;
    };
    page.push(card.headline(&best.entry, &best.captures));
    if is_verbose {
        let mut rows = vec![
            (messages.get("label-matched", &[]), best.text.clone()),
            (messages.get("label-reason", &[]), best.reason.clone()),
            (messages.get("label-layer", &[]), best.layer.clone()),
        ];
        rows.extend(best.captures.iter().map(|(name, value)| (format!("<{name}>"), value.clone())));
        page.push(Block::Table(rows));
    }
    page.extend(card.body(&best.entry, &named_neighbours(&best.entry)));
    if !others.is_empty() {
        page.push(Block::Heading(messages.get("heading-also", &[])));
        page.extend(others.iter().map(|other| Block::Link {
            mark: Mark::Bullet,
            id: other.id.clone(),
            texts: card.texts(other.entry.signature_text()),
            details: if is_verbose { vec![other.reason.clone()] } else { Vec::new() },
        }));
    }
    page
}

/// One entry whole, with its neighbours.
#[must_use]
pub fn entry_page(report: &EntryReport, messages: &Messages) -> Page {
    let card = Card::new(messages);
    let mut page = Page::new();
    if let Some(asked) = &report.replaces {
        let ids = [("old", asked.as_str().into()), ("new", report.entry.id.as_str().into())];
        page.push(Block::Note(messages.each("show-replaced", &ids)));
    }
    page.push(card.headline(&report.entry, &Values::default()));
    if let Some(retired) = &report.entry.retired {
        for reason in card.texts(retired.reason_text()) {
            let parts = [("date", retired.date.as_str().into()), ("reason", reason.into())];
            page.push(Block::Note(vec![messages.first("show-retired", &parts)]));
        }
    }
    page.push(Block::Table(vec![(messages.get("label-layer", &[]), report.layer.clone())]));
    page.push(Block::Heading(messages.get("heading-regex", &[])));
    page.push(Block::Code(report.entry.regex.clone()));
    let examples: Vec<String> =
        report.entry.examples.iter().map(|example| example.text.clone()).collect();
    if !examples.is_empty() {
        page.push(Block::Heading(messages.get("heading-examples", &[])));
        page.extend(examples.into_iter().map(|text| Block::Advice {
            mark: Mark::Bullet,
            texts: vec![text],
            details: Vec::new(),
            code: Vec::new(),
            notes: Vec::new(),
        }));
    }
    page.extend(card.body(&report.entry, &report.neighbours));
    page
}

/// Entries, a line each.
#[must_use]
pub fn list_page(report: &ListReport, messages: &Messages) -> Page {
    let card = Card::new(messages);
    report
        .entries
        .iter()
        .map(|entry| Block::Link {
            mark: Mark::Bullet,
            id: entry.id.clone(),
            texts: card.texts(entry.signature_text()),
            details: Vec::new(),
        })
        .collect()
}

/// The domains and how many entries each has.
#[must_use]
pub fn domains_page(report: &DomainsReport) -> Page {
    let row =
        |line: &errkb_core::report::DomainLine| (line.domain.clone(), line.entries.to_string());
    vec![Block::Table(report.domains.iter().map(row).collect())]
}

/// What there is, in figures.
#[must_use]
pub fn stats_page(report: &StatsReport, messages: &Messages) -> Page {
    let mut rows = Vec::new();
    let mut row = |id: &str, count: usize| rows.push((messages.get(id, &[]), count.to_string()));
    row("stats-entries", report.entries);
    row("stats-domains", report.domains);
    for (tier, count) in &report.tiers {
        row(&format!("tier-{}", tier.as_str().replace('_', "-")), *count);
    }
    row("stats-chinese", report.chinese_messages);
    row("stats-edges", report.edges);
    row("stats-examples", report.examples);
    row("stats-captured-examples", report.captured_examples);
    row("stats-workarounds", report.workarounds);
    row("stats-dead-ends", report.dead_ends);
    row("stats-retired", report.retired);
    for (layer, count) in &report.layers {
        rows.push((
            messages.get("stats-layer", &[("layer", layer.as_str().into())]),
            count.to_string(),
        ));
    }
    vec![Block::Table(rows)]
}

/// The answer to logs: every cause once, with its first place, then the advice.
#[must_use]
pub fn scan_page(report: &ScanReport, messages: &Messages, is_verbose: bool) -> Page {
    let mut page = Page::new();
    let totals = [("lines", report.lines.into()), ("findings", report.findings.len().into())];
    let Some((cause, others)) = report.findings.split_first() else {
        page.push(Block::Note(messages.each("scan-nothing", &totals)));
        page.extend(unknown_page(report, messages));
        return page;
    };
    let is_cause = cause.role == Role::Cause;
    let heading = if is_cause { "heading-scan-cause" } else { "heading-scan-found" };
    page.push(Block::Heading(messages.get(heading, &[])));
    if let Some(why) = why(cause.why).filter(|_| report.findings.len() > 1) {
        page.push(Block::Note(messages.each(why, &[])));
    }
    page.extend(finding_page(cause, messages, is_verbose));
    let with_role = |roles: &'static [Role]| {
        others.iter().filter(|finding| roles.contains(&finding.role)).peekable()
    };
    page.extend(
        with_role(&[Role::Other])
            .map(|finding| Block::Fold(finding_page(finding, messages, is_verbose))),
    );
    for (heading, roles) in [
        ("heading-follows", &[Role::Follows, Role::Symptom][..]),
        ("heading-survived", &[Role::Survived]),
    ] {
        let mut brief = with_role(roles);
        if brief.peek().is_some() {
            let mut fold = vec![Block::Heading(messages.get(heading, &[]))];
            fold.extend(brief.map(|finding| brief_finding(finding, messages)));
            page.push(Block::Fold(fold));
        }
    }
    if !report.unknown.is_empty() {
        page.push(Block::Fold(unknown_page(report, messages)));
    }
    page.push(Block::Note(messages.each("scan-totals", &totals)));
    if report.omitted > 0 {
        page.push(Block::Note(messages.each("scan-omitted", &[("count", report.omitted.into())])));
    }
    page
}

/// Why a cause was put first.
fn why(reason: ScanReason) -> Option<&'static str> {
    match reason {
        ScanReason::OnlyError => Some("scan-why-only-error"),
        ScanReason::FirstLasting => Some("scan-why-first-lasting"),
        ScanReason::FirstError => Some("scan-why-first-error"),
        ScanReason::FirstUnsaid => Some("scan-why-first-unsaid"),
        ScanReason::OnlyWrappers => Some("scan-why-only-wrappers"),
        ScanReason::LedToBy(_)
        | ScanReason::WorkWentOn
        | ScanReason::SaysOnlyThatItFailed
        | ScanReason::LessTelling => None,
    }
}

/// What looks like errors and shows no entry, and how to begin one.
fn unknown_page(report: &ScanReport, messages: &Messages) -> Page {
    let Some(first) = report.unknown.first() else { return Page::new() };
    let mut page = vec![Block::Heading(messages.get("heading-unknown", &[]))];
    page.extend(report.unknown.iter().take(MAX_UNKNOWN).map(|one| unknown_error(one, messages)));
    let hidden = report.unknown.len().saturating_sub(MAX_UNKNOWN) + report.omitted_unknown;
    if hidden > 0 {
        page.push(Block::Note(messages.each("scan-unknown-omitted", &[("count", hidden.into())])));
    }
    let line = shlex::try_quote(first.first.text.trim()).unwrap_or_default();
    page.push(Block::Note(messages.each("scan-draft", &[])));
    page.push(Block::Code(format!("errkb draft {line}")));
    page
}

/// One of them.
#[must_use]
pub fn unknown_error(error: &UnknownError, messages: &Messages) -> Block {
    let nearest = [("list", error.nearest.join(", ").into())];
    let has_nearest = !error.nearest.is_empty();
    Block::Advice {
        mark: Mark::Bullet,
        texts: vec![place(error.count, &error.first, &error.last, messages)],
        details: Vec::new(),
        code: vec![error.first.text.trim().to_owned()],
        notes: if has_nearest { messages.each("scan-nearest", &nearest) } else { Vec::new() },
    }
}

/// One finding in full, with the lines around its first place.
#[must_use]
pub fn finding_page(finding: &ScanFinding, messages: &Messages, is_verbose: bool) -> Page {
    let card = Card::new(messages);
    let values = finding.captures.first().cloned().unwrap_or_default();
    let mut page = vec![
        card.headline(&finding.entry, &values),
        Block::Log {
            file: finding_place(finding, messages),
            lines: finding
                .context
                .iter()
                .map(|line| LogLine { number: line.line, text: line.text.clone(), hit: line.hit })
                .collect(),
        },
    ];
    if finding.captures.len() > 1 {
        let values: Vec<String> = finding
            .captures
            .iter()
            .take(MAX_VALUES)
            .map(|captures| captures.values().map(String::as_str).collect::<Vec<_>>().join(", "))
            .collect();
        let hidden = finding.captures.len().saturating_sub(MAX_VALUES);
        let args = [("list", values.join("; ").into()), ("hidden", hidden.into())];
        page.push(Block::Note(messages.each("scan-values", &args)));
    }
    if is_verbose {
        page.push(Block::Table(vec![(messages.get("label-reason", &[]), finding.reason.clone())]));
    }
    page.extend(card.body(&finding.entry, &named_neighbours(&finding.entry)));
    page
}

fn brief_finding(finding: &ScanFinding, messages: &Messages) -> Block {
    let mut details = vec![finding_place(finding, messages)];
    if let Some(leader) = &finding.led_to_by {
        details.push(messages.get("scan-led-to-by", &[("id", leader.as_str().into())]));
    }
    Block::Link {
        mark: if finding.led_to_by.is_some() { Mark::Next } else { Mark::Bullet },
        id: finding.id.clone(),
        texts: vec![finding.first.text.trim().to_owned()],
        details,
    }
}

fn finding_place(finding: &ScanFinding, messages: &Messages) -> String {
    place(finding.count, &finding.first, &finding.last, messages)
}

/// Where something was found, and how often.
#[must_use]
pub fn place(count: u64, first: &Place, last: &Place, messages: &Messages) -> String {
    let file = match first.file.as_str() {
        STDIN => messages.get("word-stdin", &[]),
        file => file.to_owned(),
    };
    let parts = [
        ("file", file.into()),
        ("line", first.line.to_string().into()),
        ("count", count.into()),
        ("last", last.line.to_string().into()),
    ];
    messages.get("scan-place", &parts)
}
