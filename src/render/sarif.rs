//! What logs show as a static analysis log, SARIF 2.1.0: one run, a rule for each entry, a
//! result for each finding.
//! <https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html>

use std::io::{self, Write};

use errkb_core::entry::Lang;
use errkb_core::escape::visible;
use errkb_core::report::{ScanFinding, ScanReport};
use errkb_core::scan::Place;
use serde_json::{Map, Value, json};

use super::card::{Card, named_neighbours};
use super::notice::{Level, Notice, UNKNOWN, notices};
use super::{human, is_link, markdown, write_json};
use crate::input::STDIN;
use crate::messages::Messages;

/// Writes the log.
pub fn write(report: &ScanReport, messages: &Messages, out: &mut dyn Write) -> io::Result<()> {
    let notices = notices(report, messages);
    let mut rules: Vec<Value> =
        report.findings.iter().map(|finding| rule(finding, messages)).collect();
    if !report.unknown.is_empty() {
        rules.push(unknown_rule(messages));
    }
    let mut files: Vec<&str> = Vec::new();
    let places = notices.iter().flat_map(|notice| [notice.first, notice.last]);
    for place in places {
        if !files.contains(&place.file.as_str()) {
            files.push(&place.file);
        }
    }
    // Each finding has a rule of its own, in the same order; all unknown errors share one.
    let results: Vec<Value> = notices
        .iter()
        .enumerate()
        .map(|(index, notice)| result(notice, index.min(rules.len() - 1), &files))
        .collect();
    let artifacts: Vec<Value> =
        files.iter().map(|file| json!({"location": {"uri": uri(file)}})).collect();
    let driver = json!({
        "name": "errkb",
        "semanticVersion": env!("CARGO_PKG_VERSION"),
        "rules": rules,
    });
    let log = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": driver},
            "language": messages.langs().next().map(Lang::code),
            "artifacts": artifacts,
            "results": results,
        }],
    });
    write_json(&log, out)
}

fn rule(finding: &ScanFinding, messages: &Messages) -> Value {
    let entry = &finding.entry;
    let card = Card::new(messages);
    let body = card.body(entry, &named_neighbours(entry));
    let mut in_markdown = Vec::new();
    // Writing into memory does not fail.
    let _ = markdown::write(&body, &mut in_markdown);
    let domain = entry.id.as_str().split('/').next().unwrap_or_default();
    let mut help = text(&human::plain(&body));
    help["markdown"] = json!(String::from_utf8_lossy(&in_markdown));
    let mut rule = json!({
        "id": finding.id,
        "shortDescription": text(&card.texts(entry.signature_text()).join(" · ")),
        "help": help,
        "properties": {"tags": [domain]},
    });
    let pages = entry.official_doc_url.iter().chain(&entry.sources);
    if let Some(page) = pages.into_iter().find(|page| is_link(page)) {
        rule["helpUri"] = json!(page);
    }
    rule
}

fn unknown_rule(messages: &Messages) -> Value {
    let told = messages.get("heading-unknown", &[]);
    json!({"id": UNKNOWN, "shortDescription": text(&told)})
}

fn result(notice: &Notice<'_>, rule: usize, files: &[&str]) -> Value {
    let mut properties = Map::new();
    if let Some(finding) = notice.finding {
        properties.insert("role".into(), json!(finding.role));
        properties.insert("retry".into(), json!(finding.verdict));
    }
    let mut related = Vec::new();
    if notice.last != notice.first {
        related.push(location(notice.last, files));
    }
    if let Some(source) = &notice.source {
        let mut place = json!({"artifactLocation": {"uri": uri(&source.path)}});
        if let Some(line) = source.line {
            place["region"] = json!({"startLine": line});
        }
        related.push(json!({"physicalLocation": place}));
    }
    for (id, location) in related.iter_mut().enumerate() {
        location["id"] = json!(id);
    }
    json!({
        "ruleId": notice.id,
        "ruleIndex": rule,
        "level": match notice.level {
            Level::Cause => "error",
            Level::Error | Level::Unknown => "warning",
            Level::Echo => "note",
        },
        "message": text(&format!("{}\n{}", notice.title, notice.message)),
        "locations": [location(notice.first, files)],
        "relatedLocations": related,
        "occurrenceCount": notice.count,
        "partialFingerprints": {"errkb/v1": notice.fingerprint},
        "properties": properties,
    })
}

fn location(place: &Place, files: &[&str]) -> Value {
    json!({
        "physicalLocation": {
            "artifactLocation": {
                "uri": uri(&place.file),
                "index": files.iter().position(|file| *file == place.file),
            },
            "region": {
                "startLine": place.line,
                "byteOffset": place.offset,
                "snippet": {"text": visible(&place.text)},
            },
        },
    })
}

/// A message. `[text](target)` would be a link in it, even in plain text (section 3.11.6).
fn text(text: &str) -> Value {
    json!({"text": visible(text).replace("](", "] (")})
}

/// A file as a URI reference (RFC 3986): whatever is not unreserved is escaped, so that no
/// part of a name can be taken for a scheme, a query or a fragment.
fn uri(file: &str) -> String {
    if file == STDIN {
        return String::from("stdin");
    }
    let path = if cfg!(windows) { file.replace('\\', "/") } else { file.to_owned() };
    let has_drive = path.get(1..3) == Some(":/");
    let mut uri = String::from(match (path.starts_with('/'), has_drive) {
        (true, _) => "file://",
        (false, true) => "file:///",
        (false, false) => "",
    });
    for byte in path.bytes() {
        match byte {
            b'/' | b'-' | b'.' | b'_' | b'~' => uri.push(char::from(byte)),
            byte if byte.is_ascii_alphanumeric() => uri.push(char::from(byte)),
            byte => uri.extend(['%', hex(byte >> 4), hex(byte & 15)]),
        }
    }
    uri
}

fn hex(digit: u8) -> char {
    char::from_digit(digit.into(), 16).unwrap_or_default().to_ascii_uppercase()
}
