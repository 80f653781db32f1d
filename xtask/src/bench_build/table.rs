//! Tables for the terminal, which are Markdown too.

/// Prints rows below a header: the first column is text, the others are numbers.
pub fn print(header: &[&str], rows: &[Vec<String>]) -> String {
    let header: Vec<_> = header.iter().map(|&cell| cell.to_owned()).collect();
    let widths: Vec<_> = (0..header.len()).map(|column| width(&header, rows, column)).collect();
    let rule: String = widths.iter().enumerate().map(|(column, &width)| rule(column, width)).collect();
    let lines = [line(&header, &widths), format!("|{rule}")].into_iter();
    lines.chain(rows.iter().map(|row| line(row, &widths))).collect::<Vec<_>>().join("\n")
}

fn width(header: &[String], rows: &[Vec<String>], column: usize) -> usize {
    let lines = rows.iter().map(Vec::as_slice).chain([header]);
    lines.filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).fold(2, usize::max)
}

fn rule(column: usize, width: usize) -> String {
    if column == 0 {
        format!("{:-<width$}|", "", width = width + 2)
    } else {
        format!("{:-<width$}:|", "", width = width + 1)
    }
}

fn line(row: &[String], widths: &[usize]) -> String {
    let cells = row.iter().zip(widths).enumerate().map(|(column, (cell, &width))| match column {
        0 => format!(" {cell:<width$} |"),
        _ => format!(" {cell:>width$} |"),
    });
    format!("|{}", cells.collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_have_the_width_of_their_widest_cell() {
        let row = |cells: [&str; 3]| cells.map(str::to_owned).to_vec();
        let table = print(&["subject", "s", "×"], &[row(["a", "12.50", "1"]), row(["much longer", "3", "0.25"])]);
        let expected = "\
| subject     |     s |    × |
|-------------|------:|-----:|
| a           | 12.50 |    1 |
| much longer |     3 | 0.25 |";
        assert_eq!(table, expected);
    }
}
