//! The line that tells of progress.
//!
//! ```text
//!   [=========>          ]  45 %  1.2 GiB of 2.7 GiB  310 MiB/s  0:05 left  build.log
//! ```

use std::time::Duration;

use errkb_core::escape::visible;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use crate::messages::Messages;

/// Columns between the ends of the bar.
const BAR: usize = 20;

/// A file's name that has fewer columns than this is not told.
const MIN_NAME: usize = 8;

/// Beyond this nobody waits for the end, in seconds.
const MAX_LEFT: f64 = 100.0 * 3600.0;

/// How far a scan has come.
pub struct Status<'s> {
    /// The log that is being read.
    pub name: &'s str,
    /// Bytes that were taken.
    pub taken: u64,
    /// Bytes of all that is to be read, where that is known.
    pub total: Option<u64>,
    /// Bytes a second.
    pub rate: f64,
}

/// The line, and how many columns it takes: no more than `room`. What does not fit is left
/// out, the least important first. Characters that are wide in some terminals count as wide.
pub fn compose(status: &Status<'_>, room: usize, messages: &Messages) -> (String, usize) {
    let mut line = String::new();
    let mut width = 0;
    // The bar stands first, but what is told in words is more important.
    let facts = facts(status, messages);
    let wanted = facts.iter().map(|fact| fact.width_cjk() + 2).sum::<usize>();
    if let Some(total) = status.total.filter(|_| BAR + 2 + wanted <= room) {
        line = bar(status.taken, total);
        width = line.len();
    }
    for fact in facts {
        let gap = if width == 0 { 0 } else { 2 };
        if width + gap + fact.width_cjk() > room {
            return (line, width);
        }
        line.extend(std::iter::repeat_n(' ', gap));
        line.push_str(&fact);
        width += gap + fact.width_cjk();
    }
    if room >= width + 2 + MIN_NAME {
        let name = cut(&visible(status.name).replace('\n', "\\n"), room - width - 2);
        if !name.is_empty() {
            line.extend(["  ", &name]);
            width += 2 + name.width_cjk();
        }
    }
    (line, width)
}

/// What is told, the most important first.
fn facts(status: &Status<'_>, messages: &Messages) -> Vec<String> {
    let rate = format!("{}/s", size(status.rate));
    let Some(total) = status.total else {
        return vec![size(status.taken as f64), rate];
    };
    let taken = status.taken.min(total);
    let percent = (u128::from(taken) * 100).checked_div(total.into()).unwrap_or(100);
    let args = [("done", size(taken as f64).into()), ("total", size(total as f64).into())];
    let mut facts = vec![
        messages.first("progress-percent", &[("percent", format!("{percent:>3}").into())]),
        messages.first("progress-done", &args),
        rate,
    ];
    let left = (total - taken) as f64 / status.rate;
    if left < MAX_LEFT {
        let time = time(Duration::from_secs_f64(left.ceil()));
        facts.push(messages.first("progress-left", &[("time", time.into())]));
    }
    facts
}

/// How much is done, to look at.
fn bar(taken: u64, total: u64) -> String {
    let done = (u128::from(taken.min(total)) * BAR as u128).checked_div(total.into());
    let done = done.and_then(|done| usize::try_from(done).ok()).unwrap_or(BAR);
    let tip = if done < BAR { ">" } else { "" };
    format!("[{:<BAR$}]", format!("{}{tip}", "=".repeat(done)))
}

/// Bytes as people say them.
fn size(bytes: f64) -> String {
    let mut value = bytes;
    let mut units = ["B", "KiB", "MiB", "GiB", "TiB"].into_iter();
    let mut unit = units.next().unwrap_or_default();
    for next in units {
        // What would be written as 1024.
        if value < 1023.5 {
            break;
        }
        value /= 1024.0;
        unit = next;
    }
    let digits = usize::from(unit != "B" && value < 99.95);
    format!("{value:.digits$} {unit}")
}

/// Hours, minutes and seconds.
fn time(time: Duration) -> String {
    let seconds = time.as_secs();
    let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    if hours > 0 {
        format!("{hours}:{minutes:02}:{seconds:02}")
    } else {
        format!("{minutes}:{seconds:02}")
    }
}

/// A name in at most `room` columns: its end tells more than its start.
fn cut(name: &str, room: usize) -> String {
    if name.width_cjk() <= room {
        return name.to_owned();
    }
    let mut width = 3;
    let is_kept = |c: &char| {
        width += c.width_cjk().unwrap_or(0);
        width <= room
    };
    let kept: Vec<char> = name.chars().rev().take_while(is_kept).collect();
    format!("...{}", kept.into_iter().rev().collect::<String>())
}

#[cfg(test)]
mod tests {
    use errkb_core::entry::Lang;
    use proptest::prelude::*;

    use super::*;
    use crate::messages::Part;

    const MIB: u64 = 1 << 20;

    fn line(status: &Status<'_>, room: usize, lang: Lang) -> String {
        compose(status, room, &Messages::new(&[lang], &[Part::Main])).0
    }

    #[test]
    fn what_there_is_to_tell_is_told_as_far_as_it_fits() {
        let rate = 10.0 * MIB as f64;
        let status = |total| Status { name: "logs/build.log", taken: 45 * MIB, total, rate };
        let known = status(Some(100 * MIB));
        for (room, lang, expected) in [
            (
                99,
                Lang::En,
                "[=========>          ]   45 %  45.0 MiB of 100 MiB  10.0 MiB/s  0:06 left  logs/build.log",
            ),
            (
                99,
                Lang::Zh,
                "[=========>          ]   45 %  45.0 MiB，共 100 MiB  10.0 MiB/s  剩余 0:06  logs/build.log",
            ),
            (
                79,
                Lang::En,
                "[=========>          ]   45 %  45.0 MiB of 100 MiB  10.0 MiB/s  0:06 left",
            ),
            (60, Lang::En, " 45 %  45.0 MiB of 100 MiB  10.0 MiB/s  0:06 left  ...ld.log"),
            (30, Lang::En, " 45 %  45.0 MiB of 100 MiB"),
            (3, Lang::En, ""),
        ] {
            assert_eq!(line(&known, room, lang), expected);
        }
        assert_eq!(line(&status(None), 79, Lang::En), "45.0 MiB  10.0 MiB/s  logs/build.log");
        let stopped = Status { rate: 0.0, ..status(Some(100 * MIB)) };
        assert_eq!(
            line(&stopped, 60, Lang::En),
            "[=========>          ]   45 %  45.0 MiB of 100 MiB  0 B/s"
        );
        let grown = status(Some(MIB));
        assert!(line(&grown, 79, Lang::En).contains("===]  100 %  1.0 MiB of 1.0 MiB"));
        assert!(line(&status(Some(0)), 79, Lang::En).contains("100 %  0 B of 0 B"));
    }

    #[test]
    fn sizes_and_times_are_short() {
        for (bytes, expected) in [
            (0.0, "0 B"),
            (1023.0, "1023 B"),
            (1024.0, "1.0 KiB"),
            (99.9 * 1024.0, "99.9 KiB"),
            (1023.9 * 1024.0, "1.0 MiB"),
            (3.5e12, "3.2 TiB"),
            (1e18, "909495 TiB"),
        ] {
            assert_eq!(size(bytes), expected);
        }
        for (seconds, expected) in [(0, "0:00"), (61, "1:01"), (3_725, "1:02:05")] {
            assert_eq!(time(Duration::from_secs(seconds)), expected);
        }
    }

    proptest! {
        #[test]
        fn a_line_of_any_name_fits_and_does_nothing_to_the_display(
            name in ".{0,90}",
            room in 0usize..160,
            (taken, total) in (0u64.., proptest::option::of(0u64..)),
            rate in 0.0..1e15f64,
        ) {
            let name = format!("{name}\n\r\u{1b}[2J错误");
            let status = Status { name: &name, taken, total, rate };
            let messages = Messages::new(&[Lang::Zh], &[Part::Main]);
            let (line, width) = compose(&status, room, &messages);
            prop_assert_eq!(line.width_cjk(), width, "{:?}", line);
            prop_assert!(width <= room);
            prop_assert!(!line.contains(|c: char| c.is_control()));
        }
    }
}
