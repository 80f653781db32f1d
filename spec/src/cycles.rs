//! Cycles in graphs. Nothing here recurses: specs have long chains of types.

/// Returns the number of the cycle that each node is part of, if any. The edges of a node are the nodes it leads to.
pub fn cycles(edges: &[Vec<usize>]) -> Vec<Option<usize>> {
    let components = components(edges);
    let mut sizes = vec![0; edges.len()];
    components.iter().for_each(|component| sizes[*component] += 1);
    let in_cycle = |(node, component): (usize, &usize)| sizes[*component] > 1 || edges[node].contains(&node);
    components.iter().enumerate().map(|pair| in_cycle(pair).then_some(*pair.1)).collect()
}

/// Numbers the strongly connected component of each node, by Tarjan's algorithm.
fn components(edges: &[Vec<usize>]) -> Vec<usize> {
    const NONE: usize = usize::MAX;
    let (mut order, mut lowest, mut component) =
        (vec![NONE; edges.len()], vec![NONE; edges.len()], vec![NONE; edges.len()]);
    let (mut visited, mut found, mut open) = (0, 0, Vec::new());
    for root in 0..edges.len() {
        // The nodes of the current path, with the number of edges followed from each.
        let mut path = if order[root] == NONE { vec![(root, 0)] } else { Vec::new() };
        while let Some((node, followed)) = path.last_mut() {
            let node = *node;
            if *followed == 0 {
                (order[node], lowest[node]) = (visited, visited);
                visited += 1;
                open.push(node);
            }
            if let Some(next) = edges[node].get(*followed) {
                *followed += 1;
                if order[*next] == NONE {
                    path.push((*next, 0));
                } else if component[*next] == NONE {
                    lowest[node] = lowest[node].min(order[*next]);
                }
                continue;
            }
            path.pop();
            if let Some((before, _)) = path.last() {
                lowest[*before] = lowest[*before].min(lowest[node]);
            }
            if lowest[node] == order[node] {
                while let Some(member) = open.pop() {
                    component[member] = found;
                    if member == node {
                        break;
                    }
                }
                found += 1;
            }
        }
    }
    component
}

#[cfg(test)]
mod tests {
    use super::components;

    fn same(edges: &[Vec<usize>], a: usize, b: usize) -> bool {
        let components = components(edges);
        components[a] == components[b]
    }

    #[test]
    fn what_leads_back_is_one_component() {
        // 0 → 1 ⇄ 2 → 3 → 4 → 3, and 5 → 5.
        let edges = [vec![1], vec![2], vec![1, 3], vec![4], vec![3], vec![5]];
        for (a, b, expected) in [(1, 2, true), (3, 4, true), (0, 1, false), (2, 3, false), (0, 5, false), (4, 5, false)]
        {
            assert_eq!(same(&edges, a, b), expected, "{a} {b}");
        }
    }

    #[test]
    fn a_node_without_edges_or_with_an_edge_to_what_is_done_is_alone() {
        let edges = [vec![], vec![0], vec![0, 1], vec![2, 1, 0]];
        let mut found = components(&edges);
        found.sort_unstable();
        assert_eq!(found, [0, 1, 2, 3]);
    }

    #[test]
    fn a_long_chain_takes_no_stack() {
        let count = 200_000;
        let chain: Vec<_> = (0..count).map(|node| vec![(node + 1) % count]).collect();
        assert!(components(&chain).iter().all(|component| *component == 0));
    }
}
