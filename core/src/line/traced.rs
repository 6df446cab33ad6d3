//! Text of which every byte knows where it came from.

use std::ops::Range;

/// Bytes, and the places in an input that they came from.
#[derive(Debug, Default, Clone)]
pub struct Traced {
    text: Vec<u8>,
    /// Where the distance to the input changes: (place in `text`, place in the input).
    shifts: Vec<(usize, u64)>,
}

/// A part of an input, or of a text that knows where it came from.
#[derive(Debug, Clone, Copy)]
pub struct Trace<'t> {
    /// The bytes.
    pub text: &'t [u8],
    shifts: &'t [(usize, u64)],
}

impl<'t> Trace<'t> {
    /// Bytes as they stand in the input; `start` is the place of the first: `(0, place)`.
    pub fn raw(text: &'t [u8], start: &'t (usize, u64)) -> Self {
        Self { text, shifts: std::slice::from_ref(start) }
    }

    /// The byte of the input that byte `at` came from.
    pub fn origin(self, at: usize) -> u64 {
        let after = self.shifts.partition_point(|&(place, _)| place <= at);
        match self.shifts.get(after.wrapping_sub(1)) {
            Some(&(place, original)) => original + (at - place) as u64,
            None => at as u64,
        }
    }

    /// The bytes of the input from the one that the first of a part came from to that of the
    /// last.
    pub fn origins(self, part: &Range<usize>) -> Range<u64> {
        let start = self.origin(part.start);
        let last = part.end.checked_sub(1).filter(|&last| last >= part.start);
        start..last.map_or(start, |last| self.origin(last) + 1)
    }
}

impl Traced {
    /// All of it.
    pub fn as_trace(&self) -> Trace<'_> {
        Trace { text: &self.text, shifts: &self.shifts }
    }

    /// The bytes.
    pub fn text(&self) -> &[u8] {
        &self.text
    }

    /// How many bytes it has.
    pub fn len(&self) -> usize {
        self.text.len()
    }

    /// Empties it; its space is kept.
    pub fn clear(&mut self) {
        self.truncate(0);
    }

    /// Cuts it behind `length` bytes.
    pub fn truncate(&mut self, length: usize) {
        self.text.truncate(length);
        while self.shifts.pop_if(|&mut (place, _)| place >= length).is_some() {}
    }

    /// Appends a line feed that came from nowhere.
    pub fn push_feed(&mut self) {
        self.text.push(b'\n');
    }

    /// Appends bytes that stand in a row in the input, from byte `at` on.
    #[inline]
    pub fn push_raw(&mut self, text: &[u8], at: u64) {
        if !text.is_empty() {
            self.shifts.push((self.text.len(), at));
            self.text.extend_from_slice(text);
        }
    }

    /// Appends a part of another text.
    #[inline]
    pub fn push(&mut self, from: Trace<'_>, part: Range<usize>) {
        match from.shifts {
            [(0, start)] => self.push_raw(&from.text[part.clone()], start + part.start as u64),
            _ => self.push_traced(from, part),
        }
    }

    fn push_traced(&mut self, from: Trace<'_>, part: Range<usize>) {
        let mut at = part.start;
        let mut next = from.shifts.partition_point(|&(place, _)| place <= at);
        while at < part.end {
            let end = from.shifts.get(next).map_or(part.end, |&(place, _)| place.min(part.end));
            let origin = match from.shifts.get(next.wrapping_sub(1)) {
                Some(&(place, original)) => original + (at - place) as u64,
                None => at as u64,
            };
            self.push_raw(&from.text[at..end], origin);
            at = end;
            next += 1;
        }
    }

    /// Cuts off and returns what stands from `start` on.
    pub fn split_off(&mut self, start: usize) -> Self {
        let mut tail = Self::default();
        tail.push(self.as_trace(), start..self.len());
        self.truncate(start);
        tail
    }

    /// Takes out `length` bytes from `start` on.
    pub fn remove(&mut self, start: usize, length: usize) {
        let tail = self.split_off(start);
        self.push(tail.as_trace(), length..tail.len());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_keep_their_origins() {
        let mut one = Traced::default();
        one.push_raw(b"abc", 10);
        one.push_feed();
        one.push_raw(b"def", 20);
        let mut two = Traced::default();
        two.push(one.as_trace(), 1..6);
        assert_eq!(two.text(), b"bc\nde");
        let origins: Vec<u64> = [0, 1, 3, 4].map(|at| two.as_trace().origin(at)).into();
        assert_eq!(origins, [11, 12, 20, 21]);
        two.remove(1, 2);
        assert_eq!(two.text(), b"bde");
        assert_eq!([0, 1, 2].map(|at| two.as_trace().origin(at)), [11, 20, 21]);
        two.truncate(1);
        two.push_raw(b"x", 99);
        assert_eq!([0, 1].map(|at| two.as_trace().origin(at)), [11, 99]);
    }
}
