mod scanned;

use super::*;

fn text(raw: &[u8]) -> String {
    String::from_utf8_lossy(normalise(raw).text()).into_owned()
}

#[test]
fn escapes_timestamps_and_carriage_returns_are_seen_through() {
    assert_eq!(text(b"\x1b[1m\x1b[31mE   boom\x1b[0m\r\n"), "E   boom");
    assert_eq!(text(b"2024-07-16T20:34:28.4532359Z \x1b[31mboom\x1b[0m"), "boom");
    assert_eq!(text(b"\x1b]8;;http://x\x1b\\link\x1b]8;;\x07 end"), "link end");
    assert_eq!(text(b"10%\r50%\rerror: full\r\r\nnext"), "10%\n50%\nerror: full\nnext");
    assert_eq!(text("\x1b[31m错误：磁盘已满\x1b[m".as_bytes()), "错误：磁盘已满");
    assert_eq!(text(b"2024-07-16T20:34:28 no zone"), "2024-07-16T20:34:28 no zone");
}

#[test]
fn every_byte_knows_where_it_came_from() {
    let raw = "a\n2024-07-16T20:34:28Z \x1b[31m红\x1b[0mx\ty\r\nz\rzz\n".as_bytes();
    let block = normalise(raw);
    for (at, byte) in block.text().iter().enumerate() {
        if *byte != b'\n' {
            let original = usize::try_from(block.original_offset(at)).expect("it is small");
            assert_eq!(raw[original], *byte, "byte {at}");
        }
    }
    let lines: Vec<_> = block.pieces().iter().map(|p| (p.line, p.offset)).collect();
    assert_eq!(lines, [(1, 0), (2, 2), (3, 40), (3, 40)]);
    assert_eq!(block.piece_at(0).line, 1);
    assert_eq!(block.piece_at(block.text().len() - 1).line, 3);
}

#[test]
fn a_long_line_is_cut_into_overlapping_pieces() {
    let raw = vec![b'x'; MAX_PIECE + 10];
    let block = normalise(&raw);
    let lengths: Vec<_> = block.pieces().iter().map(|piece| piece.span.len()).collect();
    assert_eq!(lengths, [MAX_PIECE, PIECE_OVERLAP + 10]);
    assert!(block.pieces().iter().all(|piece| piece.line == 1));
}

#[test]
fn prefixes_and_sections_are_seen_through_with_and_without_colours() {
    assert_eq!(text(b"\x1b[36mweb-1  | \x1b[0m2024-05-22T12:43:46.9Z boom"), "boom");
    assert_eq!(text(b"2024-05-22T12:43:46.962646Z 00O \x1b[31mboom\x1b[0m"), "boom");
    assert_eq!(text(b"section_start:1560896352:build[collapsed=true]\r\x1b[0KTitle"), "Title");
    assert_eq!(text(b"travis_fold:start:x\r\x1b[0Ktravis_time:start:1\r\x1b[0K$ make"), "$ make");
    assert_eq!(text(b"a\ntravis_fold:end:x\r\x1b[0K\nb"), "a\n\nb");
    // Not hidden by anything, it is a line as any other.
    assert_eq!(text(b"travis_fold:end:x\r\n"), "travis_fold:end:x");
    // A mark tells how bad a line is.
    assert_eq!(text(b"2024-05-22T12:43:46.9Z ##[error]boom"), "##[error]boom");
    let ranges: Vec<_> = readings(b"2024-05-22T12:43:46Z ##[error]boom\r").collect();
    assert_eq!(ranges, [30..34, 21..34]);
}

#[test]
fn nul_bytes_and_backspaces_are_seen_through() {
    assert_eq!(text(b"\0\0\0err\0or"), "error");
    assert_eq!(text(b"N\x08NA\x08AM\x08ME\x08E _\x08a"), "NAME a");
    assert_eq!(text(b"wait |\x08/\x08-\x08done"), "wait done");
    assert_eq!(text("磁\u{8}磁盘\u{8}\u{8}".as_bytes()), "");
    assert_eq!(text(b"a\xff\x08b"), "ab");
    assert_eq!(text(b"\x08\x08\x1b[1mb\x08b\x1b[0m"), "b");
}

#[test]
fn invalid_utf_8_is_left_to_the_regexes() {
    assert_eq!(normalise(b"\xff\xfeboom\xc3").text(), b"\xff\xfeboom\xc3");
    assert_eq!(visible_text(b"\xffboom"), "\u{fffd}boom");
}

#[test]
fn a_json_object_is_its_messages_and_stands_at_the_end_as_it_is() {
    let raw = r#"web-1  | {"level":"error","msg":"one\n\u001b[31mtwo\u001b[0m\n","err":{"stack":"E: x\n  at y"}}"#;
    let block = normalise(format!("before\n{raw}\nafter").as_bytes());
    let record = raw.strip_prefix("web-1  | ").expect("it is there");
    let expected = format!("before\none\ntwo\nE: x\n  at y\nafter\n{record}");
    assert_eq!(lossy(block.text()), expected);
    let lines: Vec<u64> = block.pieces().iter().map(|piece| piece.line).collect();
    assert_eq!(lines, [1, 2, 2, 2, 2, 3, 2]);
    assert_eq!(visible_text(raw.as_bytes()), "one\ntwo\nE: x\n  at y");
    // The lines of a program in those of Docker.
    let inner = r#"{"msg":"say \"no\""}"#;
    let outer =
        format!(r#"{{"log":{},"stream":"stderr"}}"#, serde_json::json!(format!("{inner}\n")));
    assert_eq!(text(outer.as_bytes()), format!("say \"no\"\n{outer}\n{inner}"));
    assert_eq!(text(br#"{"msg":"10%\r20%\rboom"}"#).lines().nth(2), Some("boom"));
}
