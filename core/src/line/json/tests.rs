use proptest::prelude::*;

use super::*;

fn texts(line: &str) -> Vec<String> {
    let trace = Trace::raw(line.as_bytes(), &(0, 0));
    let texts = messages(line.as_bytes()).into_iter();
    texts.map(|part| String::from_utf8_lossy(unescape(trace, part).text()).into()).collect()
}

#[test]
fn messages_are_found_by_the_names_that_loggers_give_them() {
    for (line, expected) in [
        (r#"{"level":"error","msg":"say \"no\""}"#, &["say \"no\""][..]),
        (r#"{"log":"boom\n","stream":"stderr","time":"2024-05-22T12:43:46Z"}"#, &["boom\n"]),
        (
            r#"{ "message" : "\u78c1\u76d8\u5df2\u6ee1", "stack" : "at x\n\tat y" } "#,
            &["磁盘已满", "at x\n\tat y"],
        ),
        (
            r#"{"err":{"type":"E","message":"boom","stack":"E: boom\n    at f"},"msg":"m"}"#,
            &["boom", "E: boom\n    at f", "m"],
        ),
        (r#"{"jsonPayload":{"error":{"message":"boom"}}}"#, &["boom"]),
        (r#"{"textPayload":"boom","severity":"ERROR"}"#, &["boom"]),
        (r#"{"@t":"2024","@m":"boom","@x":"E: boom"}"#, &["boom", "E: boom"]),
        (r#"{"stacktrace":["E: boom","at f"]}"#, &["E: boom", "at f"]),
        (
            r#"{"reason":"compiler-message","message":{"rendered":"error: boom\n"}}"#,
            &["error: boom\n"],
        ),
        (r#"{"Action":"output","Output":"--- FAIL: TestX\n"}"#, &["--- FAIL: TestX\n"]),
        (r#"{"\u006dsg":"spelled so"}"#, &["spelled so"]),
    ] {
        assert_eq!(texts(line), expected, "{line}");
    }
}

#[test]
fn what_is_no_object_with_a_message_is_left_as_it_is() {
    for line in [
        "{",
        "{}",
        "{ ... }",
        r#"{"level":"error"}"#,
        r#"{"msg":7}"#,
        r#"{"msg":""}"#,
        r#"{"msg":"boom"} trailing"#,
        r#"{"msg":"boom"}{"msg":"boom"}"#,
        r#"{"msg":"not closed}"#,
        r#"{"msg":"bad \x escape"}"#,
        r#"[{"msg":"boom"}]"#,
        r#"{"a":{"b":{"msg":"boom"}}}"#,
        r#"{"error":{"error":{"error":{"error":"too deep"}}}}"#,
    ] {
        assert!(messages(line.as_bytes()).is_empty(), "{line}");
    }
    assert!(messages(b"{\"msg\":\"not utf-8: \xff\"}").is_empty());
    let deep = format!("{{\"x\":{}{},\"msg\":\"m\"}}", "[".repeat(9_999), "]".repeat(9_999));
    assert_eq!(messages(deep.as_bytes()).len(), 1);
    let deep = format!("{{\"msg\":{}1{}}}", "{\"msg\":".repeat(9_999), "}".repeat(9_999));
    assert!(messages(deep.as_bytes()).is_empty());
}

#[test]
fn half_a_surrogate_pair_is_replaced() {
    let line = r#"{"msg":"a\ud83d\u0041\udc00 \ud83d\ude00"}"#;
    assert_eq!(texts(line), ["a\u{fffd}A\u{fffd} 😀"]);
}

proptest! {
    #[test]
    fn a_string_is_read_as_serde_reads_it_and_every_byte_is_traced(
        parts in prop::collection::vec((any::<char>(), any::<bool>()), 0..40)
    ) {
        let mut written = String::new();
        for (character, is_spelled) in parts {
            if is_spelled {
                for unit in character.encode_utf16(&mut [0; 2]) {
                    written.extend(["\\u".to_owned(), format!("{unit:04x}")]);
                }
            } else {
                let text = serde_json::to_string(&character).expect("it is a character");
                written.push_str(&text[1..text.len() - 1]);
            }
        }
        let line = format!("{{\"level\":3,\"msg\":\"{written}\"}}");
        let expected: serde_json::Value = serde_json::from_str(&line).expect("it is JSON");
        let trace = Trace::raw(line.as_bytes(), &(0, 0));
        let found = messages(line.as_bytes());
        prop_assert_eq!(found.len(), usize::from(!written.is_empty()));
        for part in found {
            prop_assert_eq!(&line[part.clone()], &written);
            let spelled = unescape(trace, part.clone());
            let text = std::str::from_utf8(spelled.text()).expect("it is text");
            prop_assert_eq!(Some(text), expected["msg"].as_str());
            // From the first byte of each character to its last, and only there, is what
            // spells it.
            let mut before = part.start as u64;
            for (at, character) in text.char_indices() {
                let last = at + character.len_utf8() - 1;
                let (start, end) = (spelled.as_trace().origin(at), spelled.as_trace().origin(last));
                let start = if at == last { before } else { start };
                prop_assert_eq!(start, before);
                let range = usize::try_from(before).expect("small")..usize::try_from(end).expect("small") + 1;
                let one: String = serde_json::from_str(&format!("\"{}\"", &line[range])).expect("it is one");
                prop_assert_eq!(one, character.to_string());
                before = end + 1;
            }
            prop_assert_eq!(before, part.end as u64);
        }
    }
}
