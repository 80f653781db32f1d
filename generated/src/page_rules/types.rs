// Made from spec/v4/page_rules.json by `cargo xtask gen`: change the spec or a template, not this file.

//! What the calls send and receive.

use crate::runtime::{open_enum, record};

/// A page rule.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PageRule {
    /// Identifier of the page rule.
    pub id: String,
    /// Requests to which the rule applies.
    pub targets: Option<Vec<Target>>,
    /// Actions of the rule.
    pub actions: Option<Vec<Action>>,
    /// Precedence of the rule.
    pub priority: Option<i64>,
    /// Status of the rule.
    pub status: Option<Status>,
    /// Time of the last change.
    pub modified_on: Option<jiff::Timestamp>,
    /// Time of creation.
    pub created_on: Option<jiff::Timestamp>,
}

record!(PageRule => id, targets, actions, priority, status, modified_on, created_on);

/// Part of a request that a page rule evaluates.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Target {
    /// Part of the request, such as `url`.
    pub target: Option<String>,
    /// Condition that the part must meet.
    pub constraint: Option<Constraint>,
}

impl Target {
    /// Without any value.
    pub fn new() -> Self {
        Default::default()
    }

    /// Part of the request, such as `url`.
    pub fn target(mut self, target: impl Into<String>) -> Self {
        self.target = Some(target.into());
        self
    }

    /// Condition that the part must meet.
    pub fn constraint(mut self, constraint: Constraint) -> Self {
        self.constraint = Some(constraint);
        self
    }
}

record!(Target => target, constraint);

/// Condition that a request must meet.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Constraint {
    /// Operator of the comparison, such as `matches`.
    pub operator: Option<String>,
    /// Value to compare with.
    pub value: Option<String>,
}

impl Constraint {
    /// Without any value.
    pub fn new() -> Self {
        Default::default()
    }

    /// Operator of the comparison, such as `matches`.
    pub fn operator(mut self, operator: impl Into<String>) -> Self {
        self.operator = Some(operator.into());
        self
    }

    /// Value to compare with.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

record!(Constraint => operator, value);

/// Action of a page rule.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Action {
    /// Kind of action: a redirect, or the name of a setting.
    pub id: String,
    /// Value of the setting or redirect.
    pub value: Option<serde_json::Value>,
}

impl Action {
    /// With the values that are required.
    ///
    /// - `id`: Kind of action: a redirect, or the name of a setting.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), value: None }
    }

    /// Value of the setting or redirect.
    pub fn value(mut self, value: impl Into<serde_json::Value>) -> Self {
        self.value = Some(value.into());
        self
    }
}

record!(Action => id, value);

/// Status of a page rule.
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

/// Field to order page rules by.
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
