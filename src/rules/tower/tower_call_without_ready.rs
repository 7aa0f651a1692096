//! A Tower service that is called without having been asked whether it is ready.
//!
//! ## Why
//! `poll_ready` reserves what `call` uses: a place in a buffer, a permit, a connection. It reserves it in this very value; a
//! clone has reserved nothing. Called without, a service with a limit panics, and one with a buffer ignores its backpressure.
//!
//! ## Example
//! ```rust,fires
//! use std::task::{Context, Poll};
//! use tower::Service;
//!
//! struct Logged<S> {
//!     inner: S,
//! }
//!
//! impl<R, S: Service<R> + Clone> Service<R> for Logged<S> {
//!     type Response = S::Response;
//!     type Error = S::Error;
//!     type Future = S::Future;
//!
//!     fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
//!         self.inner.poll_ready(cx)
//!     }
//!
//!     fn call(&mut self, request: R) -> S::Future {
//!         let mut inner = self.inner.clone();
//!         inner.call(request)
//!     }
//! }
//! ```
//!
//! ## Instead
//! Take the service that is ready, and leave the clone behind:
//! ```rust,silent
//! use std::task::{Context, Poll};
//! use tower::Service;
//!
//! struct Logged<S> {
//!     inner: S,
//! }
//!
//! impl<R, S: Service<R> + Clone> Service<R> for Logged<S> {
//!     type Response = S::Response;
//!     type Error = S::Error;
//!     type Future = S::Future;
//!
//!     fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
//!         self.inner.poll_ready(cx)
//!     }
//!
//!     fn call(&mut self, request: R) -> S::Future {
//!         let clone = self.inner.clone();
//!         let mut inner = std::mem::replace(&mut self.inner, clone);
//!         inner.call(request)
//!     }
//! }
//! ```
//! Outside of a `Service`, `service.ready().await?.call(request)` and `service.oneshot(request)` do both.
//!
//! ## What counts
//! `Service::call` on a clone, on a variable or field that nothing in the function asks whether it is ready, and a
//! `poll_ready` that leaves out the service which its `call` calls. A service that comes in as a parameter may be ready, and
//! one of a type that is always ready (`service_fn`, an axum router) needs no asking. A service of the workspace that waits in
//! its `call` does not either: calls of own types are hints.

use crate::cx::services::{Place, Readiness, ServiceCall, inner_calls, readiness, service_calls, service_impl};
use crate::fixes::tower::{ask_first, replace_by_clone};
use crate::rules::{Area, FnCx, Level, Report, Rule, RuleInfo};

/// See the module's documentation.
pub struct TowerCallWithoutReady;

static INFO: RuleInfo = RuleInfo {
    id: "tower-call-without-ready",
    area: Area::Tower,
    level: Level::Warn,
    clippy: &[],
    source: include_str!("tower_call_without_ready.rs"),
};

impl Rule for TowerCallWithoutReady {
    fn info(&self) -> &'static RuleInfo {
        &INFO
    }

    fn check(&self, cx: &FnCx<'_>, report: &mut Report<'_>) {
        let of_service = service_impl(cx.db, cx.def).is_some();
        if of_service && cx.name() == "poll_ready" {
            return check_poll_ready(cx, report);
        }
        for call in service_calls(cx) {
            match readiness(cx, &call) {
                Readiness::Always => {}
                Readiness::Asked => check_call(cx, &call, of_service, report, false),
                Readiness::Own => check_call(cx, &call, of_service, report, true),
            }
        }
    }
}

fn check_call(cx: &FnCx<'_>, call: &ServiceCall, of_service: bool, report: &mut Report<'_>, own: bool) {
    let finding = match call.place(cx) {
        Place::Clone { of, clone } => {
            let source = cx.source(of);
            let message = format!("this clone of `{source}` was never asked whether it is ready, and is called");
            let finding = report.at(cx.range(clone), message);
            finding.related(cx.call_range(call.call), "called here");
            if of_service && cx.name() == "call" {
                finding.fix(replace_by_clone(cx, clone, of));
            } else {
                finding.fix(ask_first(cx, call));
            }
            finding
        }
        Place::Made(_) | Place::Own if !of_service && !call.self_is_service(cx) => {
            let service = cx.source(call.service);
            let message = format!("`{service}` is called without having been asked whether it is ready");
            let finding = report.at(cx.call_range(call.call), message);
            finding.fix(ask_first(cx, call))
        }
        Place::Made(_) | Place::Own | Place::Unknown => return,
    };
    if own {
        finding.lowered();
    }
}

/// A `poll_ready` that uses nothing of `self`, beside a `call` that calls a service in it.
fn check_poll_ready(cx: &FnCx<'_>, report: &mut Report<'_>) {
    let Some(this) = cx.body.self_binding else { return };
    if cx.exprs().any(|(_, expr)| *expr == crate::ir::Expr::Local(this)) {
        return;
    }
    if let Some(service) = inner_calls(cx) {
        let message = format!("this says that it is ready without asking `{service}`, which `call` calls");
        report.at(cx.name_range(), message);
    }
}
