//! Which nodes of a graph lead back to themselves.

/// For each node, whether its edges lead back to it. It takes as many steps as there are nodes and edges, and the stack
/// is a list: a chain may have any length.
///
/// This is Tarjan's search for strongly connected components.
pub(crate) fn on_a_circle(edges: &[Vec<usize>]) -> Vec<bool> {
    let mut search = Search {
        edges,
        found: vec![None; edges.len()],
        lowest: vec![0; edges.len()],
        open: Vec::new(),
        is_open: vec![false; edges.len()],
        circle: vec![false; edges.len()],
        count: 0,
    };
    (0..edges.len()).for_each(|node| search.from(node));
    search.circle
}

struct Search<'e> {
    edges: &'e [Vec<usize>],
    /// When a node was found.
    found: Vec<Option<usize>>,
    /// When the first node was found that a node is known to lead to, of those that are open.
    lowest: Vec<usize>,
    /// The nodes whose component isn't complete.
    open: Vec<usize>,
    is_open: Vec<bool>,
    circle: Vec<bool>,
    count: usize,
}

impl Search<'_> {
    fn from(&mut self, start: usize) {
        if self.found[start].is_some() {
            return;
        }
        // Each node on the way, and how many of its edges were followed.
        let mut way = vec![(start, 0)];
        self.enter(start);
        while let Some((node, followed)) = way.last_mut() {
            let node = *node;
            if let Some(&next) = self.edges[node].get(*followed) {
                *followed += 1;
                match self.found[next] {
                    None => {
                        self.enter(next);
                        way.push((next, 0));
                    }
                    Some(when) if self.is_open[next] => self.lowest[node] = self.lowest[node].min(when),
                    Some(_) => {}
                }
                continue;
            }
            way.pop();
            if let Some((before, _)) = way.last() {
                self.lowest[*before] = self.lowest[*before].min(self.lowest[node]);
            }
            if self.found[node] == Some(self.lowest[node]) {
                self.complete(node);
            }
        }
    }

    fn enter(&mut self, node: usize) {
        (self.found[node], self.lowest[node]) = (Some(self.count), self.count);
        self.count += 1;
        self.open.push(node);
        self.is_open[node] = true;
    }

    /// Closes the component whose first node this is.
    fn complete(&mut self, first: usize) {
        let start = self.open.iter().rposition(|node| *node == first).unwrap_or_default();
        let component = self.open.split_off(start);
        let several = component.len() > 1;
        for node in component {
            self.is_open[node] = false;
            self.circle[node] = several || self.edges[node].contains(&node);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::on_a_circle;

    #[test]
    fn only_what_leads_back_to_itself_is_on_a_circle() {
        // 0 → 1 → 2 → 1, 2 → 3; 4 → 4; 5 → 4; 6 → 7 → 8 → 6, 8 → 1.
        let edges = [vec![1], vec![2], vec![1, 3], vec![], vec![4], vec![4], vec![7], vec![8], vec![6, 1]];
        assert_eq!(on_a_circle(&edges), [false, true, true, false, true, false, true, true, true]);
        assert!(on_a_circle(&[]).is_empty());
    }

    #[test]
    fn a_chain_and_a_circle_may_have_any_length() {
        let chain: Vec<_> = (1..=200_000).map(|next| if next < 200_000 { vec![next] } else { vec![] }).collect();
        assert!(!on_a_circle(&chain).contains(&true));
        let circle: Vec<_> = (1..=200_000).map(|next| vec![next % 200_000]).collect();
        assert!(!on_a_circle(&circle).contains(&false));
    }
}
