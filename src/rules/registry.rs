//! The list of all rules.

use super::{Rule, RuleInfo, blocking, cancellation, locks, meta, tasks, tower, tracing};

/// Every rule, in the order of the documentation: by area, then by weight.
pub static RULES: &[&dyn Rule] = &[
    &blocking::blocking_call_in_async::BlockingCallInAsync,
    &blocking::blocking_call_transitive::BlockingCallTransitive,
    &blocking::nested_block_on::NestedBlockOn,
    &locks::sync_guard_across_await::SyncGuardAcrossAwait,
    &locks::guard_temporary_in_scrutinee::GuardTemporaryInScrutinee,
    &locks::dashmap_ref_across_await::DashmapRefAcrossAwait,
    &locks::refcell_borrow_across_await::RefcellBorrowAcrossAwait,
    &locks::watch_borrow_across_await::WatchBorrowAcrossAwait,
    &locks::async_guard_across_slow_await::AsyncGuardAcrossSlowAwait,
    &locks::async_lock_not_needed::AsyncLockNotNeeded,
    &locks::guard_dropped_immediately::GuardDroppedImmediately,
    &locks::recursive_async_lock::RecursiveAsyncLock,
    &locks::permit_or_connection_across_acquire::PermitOrConnectionAcrossAcquire,
    &cancellation::cancel_unsafe_in_select::CancelUnsafeInSelect,
    &cancellation::cancel_unsafe_in_timeout::CancelUnsafeInTimeout,
    &cancellation::mpsc_send_in_select::MpscSendInSelect,
    &cancellation::futurelock::Futurelock,
    &cancellation::select_sleep_recreated::SelectSleepRecreated,
    &cancellation::select_missing_else::SelectMissingElse,
    &cancellation::completed_future_polled_again::CompletedFuturePolledAgain,
    &cancellation::state_taken_across_await::StateTakenAcrossAwait,
    &tasks::dropped_join_handle::DroppedJoinHandle,
    &tracing::span_guard_across_await::SpanGuardAcrossAwait,
    &tower::tower_call_without_ready::TowerCallWithoutReady,
    &meta::nesting_too_deep::NestingTooDeep,
    &meta::unused_suppression::UnusedSuppression,
    &meta::unknown_configuration::UnknownConfiguration,
];

/// The metadata of every rule.
pub fn infos() -> impl Iterator<Item = &'static RuleInfo> {
    RULES.iter().map(|rule| rule.info())
}

/// The metadata of the rule with this id.
#[must_use]
pub fn info(id: &str) -> Option<&'static RuleInfo> {
    infos().find(|info| info.id == id)
}

/// The rule with this id.
#[must_use]
pub fn rule(id: &str) -> Option<&'static dyn Rule> {
    RULES.iter().copied().find(|rule| rule.info().id == id)
}
