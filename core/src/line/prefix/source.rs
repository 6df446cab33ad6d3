//! Where a line came from: the service, the pod, the build step or the job that wrote it.

use memchr::memchr;

use super::{run, time};

/// The longest name of a service, a pod, a job or a step, in bytes.
const LONGEST_NAME: usize = 255;

/// `web-1  | ` or `web_1 | ` of Docker Compose.
///
/// Tables look alike. A single space counts only where no other column follows, and never in
/// what Ansible says of a host.
pub fn service(line: &[u8]) -> Option<usize> {
    const STATES: [&[u8]; 4] = [b"UNREACHABLE!", b"FAILED", b"SUCCESS", b"CHANGED"];
    if !line.first()?.is_ascii_alphanumeric() {
        return None;
    }
    let is_name = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_');
    let length = run(line, LONGEST_NAME, is_name);
    let name = &line[..length];
    let digits = name.iter().rev().take_while(|byte| byte.is_ascii_digit()).count();
    let is_numbered = digits > 0 && matches!(name[..length - digits], [.., _, b'-' | b'_']);
    if !is_numbered {
        return None;
    }
    let spaces = run(&line[length..], LONGEST_NAME, |byte| byte == b' ');
    let rest = line[length + spaces..].strip_prefix(b"|")?;
    let end = length + spaces + 1;
    let Some((b' ', text)) = rest.split_first() else {
        return (rest.is_empty() && spaces > 0).then_some(end);
    };
    let is_log = match spaces {
        0 => false,
        1 => {
            !STATES.iter().any(|state| text.starts_with(state))
                && memchr::memmem::find(text, b" | ").is_none()
        }
        _ => true,
    };
    is_log.then_some(end + 1)
}

/// `[pod/name/container] ` of `kubectl logs --prefix`.
pub fn pod(line: &[u8]) -> Option<usize> {
    let is_name = |byte: u8| {
        byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'-' | b'.')
    };
    let mut end = b"[pod/".len();
    let name = run(line.strip_prefix(b"[pod/")?, LONGEST_NAME, is_name);
    end += name;
    let container = line[end..].strip_prefix(b"/")?;
    let length = run(container, LONGEST_NAME, is_name);
    let rest = container[length..].strip_prefix(b"]")?;
    end += 1 + length + 1;
    match rest.first() {
        _ if name == 0 || length == 0 => None,
        None => Some(end),
        Some(b' ') => Some(end + 1),
        _ => None,
    }
}

/// `#12 3.456 ` of `BuildKit`: the step and the seconds since its start, in five characters
/// where they fit.
pub fn build_step(line: &[u8]) -> Option<usize> {
    let is_digit = |byte: u8| byte.is_ascii_digit();
    let step = run(&line[1..], 6, is_digit);
    let seconds = line[1 + step..].strip_prefix(b" ")?;
    let whole = run(seconds, 6, is_digit);
    let part = run(seconds[whole..].strip_prefix(b".")?, 4, is_digit);
    let end = 1 + step + 1 + whole + 1 + part;
    let is_time = whole > 0 && (1..=3).contains(&part) && whole + part >= 4;
    match line.get(end) {
        _ if step == 0 || !is_time => None,
        None => Some(end),
        Some(b' ') => Some(end + 1),
        _ => None,
    }
}

/// `job\tstep\t` of `gh run view --log`, which a time follows.
pub fn job(line: &[u8]) -> Option<usize> {
    /// More than GitHub lets the name of a job have.
    const LONGEST_JOB: usize = 128;
    let head = &line[..line.len().min(LONGEST_JOB)];
    let job = memchr(b'\t', head).filter(|&length| length > 0)?;
    let head = &line[job + 1..line.len().min(job + 1 + LONGEST_NAME)];
    let step = memchr(b'\t', head).filter(|&length| length > 0)?;
    let end = job + 1 + step + 1;
    let rest = line[end..].strip_prefix(super::BYTE_ORDER_MARK).unwrap_or(&line[end..]);
    let time = time::seconds(rest)?;
    matches!(rest.get(time..), Some([b'Z'] | [b'Z', b' ', ..])).then_some(end)
}
