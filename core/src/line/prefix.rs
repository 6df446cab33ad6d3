//! What CI systems put before a line.

/// The length of an ISO 8601 timestamp in UTC with the space behind it, such as GitHub
/// Actions writes before every line; 0 where there is none.
pub fn timestamp_length(line: &[u8]) -> usize {
    const SHAPE: &[u8] = b"0000-00-00T00:00:00";
    let fits = line.len() > SHAPE.len()
        && SHAPE.iter().zip(line).all(|(shape, byte)| match shape {
            b'0' => byte.is_ascii_digit(),
            other => byte == other,
        });
    if !fits {
        return 0;
    }
    let mut end = SHAPE.len();
    if line[end] == b'.' {
        end += 1;
        end += line[end..].iter().take_while(|byte| byte.is_ascii_digit()).count();
    }
    match line.get(end..end + 2) {
        Some(b"Z ") => end + 2,
        _ if line.get(end..) == Some(b"Z") => end + 1,
        _ => 0,
    }
}
