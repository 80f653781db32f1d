//! Statistics of runs.

/// Returns the value in the middle; of two in the middle, their mean. There is at least one value.
pub fn median(values: impl IntoIterator<Item = f64>) -> f64 {
    let mut values: Vec<_> = values.into_iter().collect();
    values.sort_by(f64::total_cmp);
    let middle = values.len() / 2;
    match values.len() {
        0 => f64::NAN,
        length if length.is_multiple_of(2) => f64::midpoint(values[middle - 1], values[middle]),
        _ => values[middle],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_is_in_the_middle_of_the_values_in_order() {
        assert_eq!(median([9.0, 1.0, 100.0]), 9.0);
        assert_eq!(median([10.0]), 10.0);
    }

    #[test]
    fn the_median_of_an_even_number_of_values_is_a_mean() {
        assert_eq!(median([8.0, 1.0, 2.0, 1000.0]), 5.0);
    }
}
