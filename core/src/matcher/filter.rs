//! The first stage: places of a text where four bytes in a row might begin a key.
//!
//! Every second place is looked at, in two goes over a stretch of text. Four bytes, case folded, are hashed to one bit of a
//! bitmap; places whose bit is set are written down without a branch. The bitmap fits into a
//! processor's second cache but for tens of thousands of entries; otherwise what this costs
//! does not depend on how many there are.

/// The bytes that are hashed.
pub const WINDOW: usize = 4;

/// How far the places that are looked at are apart.
pub const STRIDE: usize = 2;

/// How many bytes of a text are looked at in one go.
pub const STRETCH: usize = 8 << 10;

/// The sizes that a bitmap can have, in bytes.
pub const BITMAP_SIZES: [usize; 5] = [4 << 10, 32 << 10, 128 << 10, 512 << 10, 4 << 20];

/// Places that were written down.
#[derive(Debug)]
pub struct Places {
    places: Box<[u32; STRETCH]>,
    count: usize,
}

#[expect(clippy::large_stack_arrays, reason = "it is made once for each thread")]
impl Default for Places {
    fn default() -> Self {
        Self { places: Box::new([0; STRETCH]), count: 0 }
    }
}

impl Places {
    /// The places that the last survey wrote down, in order.
    #[must_use]
    pub fn as_slice(&self) -> &[u32] {
        &self.places[..self.count.min(STRETCH)]
    }

    /// Writes down every fourth place of `stretch`, from its start, whose window has its bit
    /// in the bitmap. A bitmap of no possible size has no bits.
    pub fn survey(&mut self, stretch: &[u8], bitmap: &[u8]) {
        self.count = 0;
        match BITMAP_SIZES.iter().position(|&size| size == bitmap.len()) {
            Some(0) => self.survey_in::<{ BITMAP_SIZES[0] }>(stretch, bitmap),
            Some(1) => self.survey_in::<{ BITMAP_SIZES[1] }>(stretch, bitmap),
            Some(2) => self.survey_in::<{ BITMAP_SIZES[2] }>(stretch, bitmap),
            Some(3) => self.survey_in::<{ BITMAP_SIZES[3] }>(stretch, bitmap),
            Some(4) => self.survey_in::<{ BITMAP_SIZES[4] }>(stretch, bitmap),
            _ => {}
        }
    }

    /// The same for one size, which lets the compiler leave out all checks.
    fn survey_in<const SIZE: usize>(&mut self, stretch: &[u8], bitmap: &[u8]) {
        let Some(bitmap) = bitmap.first_chunk::<SIZE>() else { return };
        let mut note = |place: u32, word: u32| {
            let bit = hash(word, const { SIZE.ilog2() + 3 });
            self.places[self.count & (STRETCH - 1)] = place;
            self.count += usize::from(bitmap[bit >> 3] >> (bit & 7) & 1);
        };
        let mut place = 0;
        let mut blocks = stretch.chunks_exact(16);
        for block in &mut blocks {
            let (Some(low), Some(high)) = (block.first_chunk(), block.last_chunk()) else { break };
            let (low, high) = (wide_fold(*low), wide_fold(*high));
            for (at, word) in [(0, low), (4, low >> 32), (8, high), (12, high >> 32)] {
                note(place + at, (word & 0xffff_ffff) as u32);
            }
            place += 16;
        }
        for window in blocks.remainder().windows(WINDOW).step_by(WINDOW) {
            note(place, fold(self::window(window)));
            place += 4;
        }
    }

    /// Keeps those places of a text, counted from `base`, where a key may stand by more than
    /// its first four bytes: eight of them that are in `long`, or four that are in `short`.
    /// It is as much without a branch as the survey.
    pub fn narrow(&mut self, text: &[u8], base: usize, long: &[u8], short: &[u8]) {
        let (Some(long), Some(short)) = (Bitmap::new(long), Bitmap::new(short)) else { return };
        let count = std::mem::take(&mut self.count);
        for read in 0..count.min(STRETCH) {
            let place = self.places[read];
            let is_kept = match text[base + place as usize..].first_chunk::<8>() {
                Some(bytes) => {
                    let word = wide_fold(*bytes);
                    long.bit(wide_hash(word)) | short.bit(mix((word & 0xffff_ffff) as u32))
                }
                // At the end of a text the literal itself is compared at once.
                None => 1,
            };
            self.places[self.count] = place;
            self.count += usize::from(is_kept);
        }
    }

    /// Writes down every place of `stretch`, whatever it takes.
    pub fn survey_closely(&mut self, stretch: &[u8], bitmap: &[u8]) {
        self.count = 0;
        if !BITMAP_SIZES.contains(&bitmap.len()) {
            return;
        }
        let bits = bitmap.len().ilog2() + 3;
        for (place, bytes) in (0..).zip(stretch.windows(WINDOW)) {
            let bit = hash(fold(window(bytes)), bits);
            self.places[self.count & (STRETCH - 1)] = place;
            self.count += usize::from(bitmap[bit >> 3] >> (bit & 7) & 1);
        }
    }
}

/// A bitmap of one of the possible sizes.
#[derive(Clone, Copy)]
struct Bitmap<'b> {
    bytes: &'b [u8],
    shift: u32,
}

impl<'b> Bitmap<'b> {
    /// `None` for any other size.
    fn new(bytes: &'b [u8]) -> Option<Self> {
        let shift = 32 - bytes.len().max(1).ilog2() - 3;
        BITMAP_SIZES.contains(&bytes.len()).then_some(Self { bytes, shift })
    }

    #[inline]
    fn bit(self, hash: u32) -> u8 {
        let bit = (hash >> self.shift) as usize;
        self.bytes[(bit >> 3) & (self.bytes.len() - 1)] >> (bit & 7) & 1
    }
}

/// Eight bytes as a number, folded.
#[inline]
#[must_use]
pub fn wide_fold(bytes: [u8; 8]) -> u64 {
    u64::from_le_bytes(bytes) | 0x2020_2020_2020_2020
}

/// The first four bytes as a number; 0 where there are fewer.
#[inline]
#[must_use]
pub fn window(bytes: &[u8]) -> u32 {
    bytes.first_chunk::<WINDOW>().map_or(0, |bytes| u32::from_le_bytes(*bytes))
}

/// Makes upper and lower case the same; other bytes may fall together too, which the
/// later stages sort out.
#[inline]
#[must_use]
pub fn fold(word: u32) -> u32 {
    word | 0x2020_2020
}

/// Multiplicative hashing (Knuth, The Art of Computer Programming, volume 3, section 6.4).
#[inline]
fn mix(word: u32) -> u32 {
    word.wrapping_mul(0x9e37_79b1)
}

/// The same for eight bytes.
#[inline]
fn wide_hash(word: u64) -> u32 {
    (word.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 32) as u32
}

/// The hash of a folded window, of `bits` bits.
#[inline]
#[must_use]
pub fn hash(word: u32, bits: u32) -> usize {
    (mix(word) >> (32 - bits)) as usize
}

/// Sets the bit of a folded window.
pub fn mark(bitmap: &mut [u8], word: u32) {
    set(bitmap, mix(word));
}

/// Sets the bit of eight folded bytes.
pub fn mark_wide(bitmap: &mut [u8], word: u64) {
    set(bitmap, wide_hash(word));
}

fn set(bitmap: &mut [u8], hash: u32) {
    let bit = (hash >> (32 - bitmap.len().ilog2() - 3)) as usize;
    bitmap[bit >> 3] |= 1 << (bit & 7);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bitmap(size: usize, windows: &[&[u8]]) -> Vec<u8> {
        let mut bitmap = vec![0; size];
        for bytes in windows {
            mark(&mut bitmap, fold(window(bytes)));
        }
        bitmap
    }

    #[test]
    fn every_fourth_place_of_marked_windows_is_written_down_in_any_case() {
        let mut places = Places::default();
        for size in BITMAP_SIZES {
            let bitmap = bitmap(size, &[b"fata", b"al: "]);
            places.survey(b"xxxxFATAL: fatalxfatal: ", &bitmap);
            assert_eq!(places.as_slice(), [4, 20], "{size}");
            places.survey(b"fat", &bitmap);
            assert!(places.as_slice().is_empty());
            places.survey_closely(b"xxxxFATAL: fatalxfatal: ", &bitmap);
            assert_eq!(places.as_slice(), [4, 7, 11, 17, 20], "{size}");
        }
        places.survey(b"fatal", &[0xff; 100]);
        assert!(places.as_slice().is_empty());
    }

    #[test]
    fn places_are_narrowed_by_eight_bytes_or_by_four() {
        let text = b"fatal: xfatal; yfata.";
        let all = bitmap(BITMAP_SIZES[0], &[b"fata"]);
        let mut long = vec![0; BITMAP_SIZES[0]];
        mark_wide(&mut long, wide_fold(*b"FATAL: X"));
        let (none, mut places) = (vec![0; BITMAP_SIZES[0]], Places::default());
        let mut narrowed = |long: &[u8], short: &[u8]| {
            places.survey(text, &all);
            places.narrow(text, 0, long, short);
            places.as_slice().to_vec()
        };
        assert_eq!(narrowed(&all, &all), [0, 8, 16]);
        assert_eq!(narrowed(&none, &all), [0, 8, 16]);
        assert_eq!(narrowed(&long, &none), [0, 16], "there are no eight bytes at 16");
        assert_eq!(narrowed(&none, &none), [16]);
    }

    #[test]
    fn a_stretch_where_every_place_counts_fits() {
        let bitmap = bitmap(BITMAP_SIZES[0], &[b"aaaa"]);
        let mut places = Places::default();
        places.survey(&[b'a'; STRETCH + 3], &bitmap);
        assert_eq!(places.as_slice().len(), STRETCH / 4);
        places.survey_closely(&[b'a'; STRETCH + 3], &bitmap);
        assert_eq!(places.as_slice().len(), STRETCH);
    }
}
