//! What `workspace/executeCommand` offers.

/// Returns a rule's page as Markdown; its argument is the rule's id.
pub const EXPLAIN_RULE: &str = "asyncwise.explainRule";

/// Shows the user what a rule is about, and returns its page; its argument is the rule's id.
pub const SHOW_RULE: &str = "asyncwise.showRule";

/// Returns what the server is doing: what is open, what was found, how long it took.
pub const STATUS: &str = "asyncwise.status";

/// All of them.
pub const NAMES: [&str; 3] = [EXPLAIN_RULE, SHOW_RULE, STATUS];
