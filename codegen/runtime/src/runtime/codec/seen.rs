//! Which fields of a record were there.

/// How many fields a word has room for.
const BITS: usize = u64::BITS as usize;

/// The fields that were there. Those of almost every record fit in two words, which cost no memory of their own.
pub(crate) struct Seen {
    first: [u64; 2],
    others: Vec<u64>,
}

impl Seen {
    /// None of so many fields.
    #[inline]
    pub(crate) fn none_of(fields: usize) -> Self {
        Self { first: [0; 2], others: vec![0; fields.div_ceil(BITS).saturating_sub(2)] }
    }

    /// Whether any was there.
    pub(crate) fn any(&self) -> bool {
        self.words().any(|word| word != 0)
    }

    /// Whether a field was there.
    #[inline]
    pub(crate) fn has(&self, field: usize) -> bool {
        let word = self.first.get(field / BITS).or_else(|| self.others.get(field / BITS - 2));
        word.is_some_and(|word| word >> (field % BITS) & 1 == 1)
    }

    /// Returns those of so many fields that were not there.
    #[inline]
    pub(crate) fn missing_of(&self, fields: usize) -> impl Iterator<Item = usize> {
        let words = self.words().take(fields.div_ceil(BITS)).enumerate();
        let missing = words.flat_map(|(index, word)| {
            let mut missing = !word;
            std::iter::from_fn(move || {
                let bit = missing.trailing_zeros();
                missing &= missing.wrapping_sub(1);
                (bit < u64::BITS).then_some(index * BITS + bit as usize)
            })
        });
        missing.take_while(move |field| *field < fields)
    }

    /// Notes that a field is there. Tells whether it was there before.
    #[inline]
    pub(crate) fn add(&mut self, field: usize) -> bool {
        let word = match self.first.get_mut(field / BITS) {
            Some(word) => word,
            None => &mut self.others[field / BITS - 2],
        };
        let bit = 1 << (field % BITS);
        let before = *word & bit != 0;
        *word |= bit;
        before
    }

    fn words(&self) -> impl Iterator<Item = u64> {
        self.first.iter().chain(&self.others).copied()
    }
}
