//! The first stage: places of a text where four bytes in a row might begin a key.
//!
//! Every second place is looked at. Four bytes, case folded, are hashed to one bit of a
//! bitmap that fits into a processor's second cache; places whose bit is set are written
//! down without a branch. What this costs does not depend on how many keys there are.

/// The bytes that are hashed.
pub const WINDOW: usize = 4;

/// How many bytes of a text are looked at in one go.
pub const STRETCH: usize = 8 << 10;

/// Places that were written down.
#[derive(Debug)]
pub struct Places {
    places: Box<[u32; STRETCH]>,
    count: usize,
}

impl Default for Places {
    fn default() -> Self {
        Self { places: Box::new([0; STRETCH]), count: 0 }
    }
}

impl Places {
    /// The places, in order.
    pub fn as_slice(&self) -> &[u32] {
        &self.places[..self.count.min(STRETCH)]
    }

    /// Forgets all places.
    pub fn clear(&mut self) {
        self.count = 0;
    }

    /// Puts the places of several surveys in order.
    pub fn sort(&mut self) {
        self.places[..self.count.min(STRETCH)].sort_unstable();
    }

    /// Writes down every second place of `stretch`, counted from `base`, whose window has its
    /// bit in the bitmap. The last three bytes begin no window.
    pub fn survey(&mut self, stretch: &[u8], base: u32, bitmap: &[u8]) {
        if bitmap.is_empty() {
            return;
        }
        let bits = bitmap.len().ilog2() + 3;
        let mask = bitmap.len() - 1;
        let mut count = self.count;
        let mut place = base;
        for bytes in stretch.windows(WINDOW).step_by(2) {
            let bit = hash(fold(window(bytes)), bits);
            let is_set = bitmap[(bit >> 3) & mask] >> (bit & 7) & 1;
            self.places[count & (STRETCH - 1)] = place;
            count += usize::from(is_set);
            place += 2;
        }
        self.count = count;
    }
}

/// The first four bytes as a number; 0 where there are fewer.
#[inline]
pub fn window(bytes: &[u8]) -> u32 {
    bytes.first_chunk::<WINDOW>().map_or(0, |bytes| u32::from_le_bytes(*bytes))
}

/// Makes upper and lower case the same; other bytes may fall together too, which the
/// later stages sort out.
#[inline]
pub fn fold(word: u32) -> u32 {
    word | 0x2020_2020
}

/// Multiplicative hashing to `bits` bits (Knuth, The Art of Computer Programming, volume 3,
/// section 6.4).
#[inline]
pub fn hash(word: u32, bits: u32) -> usize {
    (word.wrapping_mul(0x9e37_79b1) >> (32 - bits)) as usize
}

/// Sets the bit of a window.
pub fn mark(bitmap: &mut [u8], bytes: &[u8]) {
    let bit = hash(fold(window(bytes)), bitmap.len().ilog2() + 3);
    bitmap[bit >> 3] |= 1 << (bit & 7);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn even_places_of_marked_windows_are_written_down_in_any_case() {
        let mut bitmap = vec![0; 1 << 12];
        mark(&mut bitmap, b"fata");
        mark(&mut bitmap, b"al: ");
        let mut places = Places::default();
        places.survey(b"xxFATAL: fatal: ", 100, &bitmap);
        assert_eq!(places.as_slice(), [102, 112]);
        places.clear();
        places.survey(b"fat", 0, &bitmap);
        places.survey(b"fatal", 0, &[]);
        assert!(places.as_slice().is_empty());
    }

    #[test]
    fn a_stretch_where_every_place_counts_fits() {
        let mut bitmap = vec![0; 1 << 12];
        mark(&mut bitmap, b"aaaa");
        let mut places = Places::default();
        places.survey(&[b'a'; STRETCH], 0, &bitmap);
        assert_eq!(places.as_slice().len(), (STRETCH - 2) / 2);
    }
}
