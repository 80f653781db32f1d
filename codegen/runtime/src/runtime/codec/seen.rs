//! Which fields of a record were there.

/// The fields that were there. Those of almost every record fit in one word, which costs no memory of its own.
pub(crate) struct Seen {
    first: u128,
    others: Vec<bool>,
}

impl Seen {
    /// None of so many fields.
    pub(crate) fn none_of(fields: usize) -> Self {
        Self { first: 0, others: vec![false; fields.saturating_sub(u128::BITS as usize)] }
    }

    /// Whether any was there.
    pub(crate) fn any(&self) -> bool {
        self.first != 0 || self.others.contains(&true)
    }

    /// Whether a field was there.
    pub(crate) fn has(&self, field: usize) -> bool {
        match field.checked_sub(u128::BITS as usize) {
            None => self.first >> field & 1 == 1,
            Some(other) => self.others.get(other) == Some(&true),
        }
    }

    /// Notes that a field is there.
    pub(crate) fn add(&mut self, field: usize) {
        match field.checked_sub(u128::BITS as usize) {
            None => self.first |= 1 << field,
            Some(other) => {
                if let Some(seen) = self.others.get_mut(other) {
                    *seen = true;
                }
            }
        }
    }
}
