//! What a reader of Markdown, not ours, makes of an answer: nothing that came from a log may
//! be a link, a mention, a reference or HTML.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

const TAGS: [&str; 6] = ["<details>", "</details>", "<summary>", "</summary>", "<code>", "</code>"];

/// Panics if a text of ours does what only markup can do.
#[track_caller]
pub fn assert_harmless(markdown: &str) {
    let options = Options::ENABLE_GFM
        | Options::ENABLE_TABLES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS;
    let mut shown = String::new();
    let mut is_fenced = false;
    let mut is_linked = false;
    let (mut opened, mut closed) = (0, 0);
    for event in Parser::new_ext(markdown, options) {
        match event {
            Event::Start(Tag::CodeBlock(_)) => is_fenced = true,
            Event::End(TagEnd::CodeBlock) => is_fenced = false,
            Event::Text(text) if !is_fenced && !is_linked => shown.push_str(&text),
            Event::Text(_) | Event::Code(_) => shown.push('\u{0}'),
            Event::Start(Tag::Link { dest_url, .. }) => {
                assert!(dest_url.starts_with("https://docs.example/"), "{dest_url}");
                is_linked = true;
            }
            Event::End(TagEnd::Link) => is_linked = false,
            Event::Html(html) | Event::InlineHtml(html) => {
                opened += html.matches("<details>").count();
                closed += html.matches("</details>").count();
                assert_plain_html(&html);
            }
            Event::Start(Tag::Image { .. } | Tag::Table(_) | Tag::BlockQuote(_))
            | Event::FootnoteReference(_)
            | Event::Rule => panic!("{event:?} in\n{markdown}"),
            Event::SoftBreak | Event::HardBreak | Event::End(_) => shown.push('\n'),
            _ => {}
        }
    }
    assert_eq!(opened, closed, "{markdown}");
    for bad in ["@owned", "https://owned", "http://", "www.owned", "#1", "!1"] {
        assert!(!shown.contains(bad), "{bad} in\n{shown}\nof\n{markdown}");
    }
}

/// HTML of ours is a few tags; what stands between them is text, a log's within `<code>`.
#[track_caller]
fn assert_plain_html(html: &str) {
    let mut outside = String::new();
    for (index, part) in html.split("<code>").enumerate() {
        let rest = if index == 0 { part } else { part.split_once("</code>").expect("closed").1 };
        outside.push_str(rest);
    }
    assert!(!outside.contains("owned"), "{html}");
    let bare = TAGS.iter().fold(html.to_owned(), |html, tag| html.replace(tag, ""));
    assert!(!bare.contains(['<', '>']), "{html}");
}

#[test]
fn it_sees_what_does_harm() {
    assert_harmless("<details>\n<summary><code>@owned</code></summary>\n\n`@owned`\n\n</details>");
    for harm in [
        "@owned",
        "\\@owned",
        "&#64;owned",
        "see https://owned.example",
        "[a](https://owned.example)",
        "![a](x)",
        "a <script>",
        "> a",
        "***",
        "<details>",
    ] {
        assert!(std::panic::catch_unwind(|| assert_harmless(harm)).is_err(), "{harm}");
    }
}
