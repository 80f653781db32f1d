//! Look-up of types by name, and of the ends of aliases. It is built once, so that a look-up costs the same in an API
//! of any size.

use std::collections::{HashMap, HashSet};

use crate::apis::Resource;
use crate::model::{ApiFile, TypeDef};
use crate::type_expr::{Name, TypeExpr};

/// A type, by the position of its resource (none if several share it) and its own position there.
pub(crate) type Spot = (Option<usize>, usize);

/// Positions of the resources and types of an API.
#[derive(Debug)]
pub(crate) struct Index {
    shared: HashMap<String, usize>,
    resources: HashMap<String, (usize, HashMap<String, usize>)>,
    /// Last name of the chain of each alias; none if the chain is a cycle.
    ends: HashMap<Spot, Option<Spot>>,
    /// The same, through lists and maps as well.
    inner_ends: HashMap<Spot, Option<Spot>>,
    items: HashMap<Spot, Items>,
}

/// Positions of the parts of a type.
#[derive(Debug)]
pub(crate) struct Items {
    pub(crate) values: HashMap<String, usize>,
    pub(crate) cases: HashMap<String, usize>,
    pub(crate) numbers: HashSet<i64>,
}

impl Index {
    pub(crate) fn of(def: &ApiFile, resources: &[Resource]) -> Self {
        let own = |(at, resource): (usize, &Resource)| {
            (resource.name.clone(), (at, positions(resource.def.types.iter().map(|def| &def.name))))
        };
        let mut index = Self {
            shared: positions(def.types.iter().map(|def| &def.name)),
            resources: resources.iter().enumerate().map(own).collect(),
            ends: HashMap::new(),
            inner_ends: HashMap::new(),
            items: HashMap::new(),
        };
        let types = |home: Option<usize>| home.map_or(&def.types, |at| &resources[at].def.types);
        let alias = |(home, at): Spot| types(home)[at].alias.as_ref()?.expr();
        let homes = || std::iter::once(None).chain((0..resources.len()).map(Some));
        let spots = || homes().flat_map(|home| (0..types(home).len()).map(move |at| (home, at)));
        let aliases = || spots().filter(|spot| alias(*spot).is_some());
        let step = |spot: Spot, ty: &TypeExpr| {
            let TypeExpr::Named(name) = ty else { return None };
            let next = index.find(spot.0.map(|at| resources[at].name.as_str()), name)?;
            alias(next).is_some().then_some(next)
        };
        let outer = ends(aliases(), |spot| step(spot, alias(spot)?));
        let inner = ends(aliases(), |spot| step(spot, alias(spot)?.innermost()));
        (index.ends, index.inner_ends) = (outer, inner);
        index.items = spots().map(|(home, at)| ((home, at), Items::of(&types(home)[at]))).collect();
        index
    }

    /// Returns the position of a resource.
    pub(crate) fn resource(&self, name: &str) -> Option<usize> {
        self.resources.get(name).map(|(at, _)| *at)
    }

    /// Returns the position of the type that a name means in a resource, or (`None`) in `api.json`.
    pub(crate) fn find(&self, from: Option<&str>, Name { resource, name }: &Name) -> Option<Spot> {
        let in_resource = |home: &str| {
            let (home, types) = self.resources.get(home)?;
            Some((Some(*home), *types.get(name)?))
        };
        if let Some(resource) = resource {
            return in_resource(resource);
        }
        from.and_then(in_resource).or_else(|| Some((None, *self.shared.get(name)?)))
    }

    /// Returns the positions of the parts of a type.
    pub(crate) fn items(&self, spot: Spot) -> Option<&Items> {
        self.items.get(&spot)
    }

    /// Returns the last name of the chain of an alias, which may be the name itself; none if the chain is a cycle.
    pub(crate) fn end(&self, alias: Spot) -> Option<Spot> {
        self.ends.get(&alias).copied().flatten()
    }

    /// Whether a chain of aliases returns to one of its names, also within a list or a map.
    pub(crate) fn is_endless(&self, alias: Spot) -> bool {
        matches!(self.inner_ends.get(&alias), Some(None))
    }
}

impl Items {
    fn of(def: &TypeDef) -> Self {
        Self {
            values: positions(def.values.iter().flatten().map(|value| &value.value)),
            cases: positions(def.cases.iter().flatten().map(|case| &case.value)),
            numbers: def.one_of.iter().flatten().copied().collect(),
        }
    }
}

/// Positions by name. If a name is declared twice, which is a mistake, the first one counts.
fn positions<'n>(names: impl Iterator<Item = &'n String>) -> HashMap<String, usize> {
    let mut positions = HashMap::new();
    for (at, name) in names.enumerate() {
        positions.entry(name.clone()).or_insert(at);
    }
    positions
}

/// Follows each chain to its last item, or to none if it is a cycle. No step is taken twice.
fn ends(starts: impl Iterator<Item = Spot>, step: impl Fn(Spot) -> Option<Spot>) -> HashMap<Spot, Option<Spot>> {
    let mut ends = HashMap::new();
    for start in starts {
        let (mut way, mut at) = (Vec::new(), start);
        let end = loop {
            if let Some(known) = ends.get(&at) {
                break *known;
            }
            // Until its end is known, a visited item counts as part of a cycle.
            ends.insert(at, None);
            way.push(at);
            match step(at) {
                Some(next) => at = next,
                None => break Some(at),
            }
        };
        ends.extend(way.into_iter().map(|passed| (passed, end)));
    }
    ends
}
