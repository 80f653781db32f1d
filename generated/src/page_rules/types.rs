// Made from spec/v4/page_rules.json by `cargo xtask gen`: change the spec or a template, not this file.

//! What the calls send and receive.

use crate::runtime::{open_enum, record};

/// A page rule.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PageRule {
    /// What identifies the rule.
    pub id: String,
    /// What requests the rule matches.
    pub targets: Option<Vec<Target>>,
    /// What the rule does.
    pub actions: Option<Vec<Action>>,
    /// Which rule is preferred to which.
    pub priority: Option<i64>,
    /// Whether the rule is active.
    pub status: Option<Status>,
    /// When the rule last changed.
    pub modified_on: Option<jiff::Timestamp>,
    /// When the rule was made.
    pub created_on: Option<jiff::Timestamp>,
}

record!(PageRule => id, targets, actions, priority, status, modified_on, created_on);

/// What a page rule looks at.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Target {
    /// What it looks at, such as `url`.
    pub target: Option<String>,
    /// What must hold of that.
    pub constraint: Option<Constraint>,
}

impl Target {
    /// Without any value.
    pub fn new() -> Self {
        Default::default()
    }

    /// What it looks at, such as `url`.
    pub fn target(mut self, target: impl Into<String>) -> Self {
        self.target = Some(target.into());
        self
    }

    /// What must hold of that.
    pub fn constraint(mut self, constraint: Constraint) -> Self {
        self.constraint = Some(constraint);
        self
    }
}

record!(Target => target, constraint);

/// What must hold of a request.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Constraint {
    /// How it is compared, such as `matches`.
    pub operator: Option<String>,
    /// What it is compared with.
    pub value: Option<String>,
}

impl Constraint {
    /// Without any value.
    pub fn new() -> Self {
        Default::default()
    }

    /// How it is compared, such as `matches`.
    pub fn operator(mut self, operator: impl Into<String>) -> Self {
        self.operator = Some(operator.into());
        self
    }

    /// What it is compared with.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

record!(Constraint => operator, value);

/// What a page rule does.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Action {
    /// What it does: a redirect, or the name of a setting.
    pub id: String,
    /// The value of that setting or redirect.
    pub value: Option<serde_json::Value>,
}

impl Action {
    /// With the values that are required.
    ///
    /// - `id`: What it does: a redirect, or the name of a setting.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), value: None }
    }

    /// The value of that setting or redirect.
    pub fn value(mut self, value: impl Into<serde_json::Value>) -> Self {
        self.value = Some(value.into());
        self
    }
}

record!(Action => id, value);

/// Whether a page rule is active.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Status {
    /// `active`.
    Active,
    /// `disabled`.
    Disabled,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(Status => Active = "active", Disabled = "disabled");

/// What page rules can be ordered by.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListOrder {
    /// `status`.
    Status,
    /// `priority`.
    Priority,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(ListOrder => Status = "status", Priority = "priority");
