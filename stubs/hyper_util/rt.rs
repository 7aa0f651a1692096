//! hyper-util 0.1.21

pub mod tracing {
    use hyper::rt::Executor;
    use std::future::Future;
    use tracing::Span;
    use tracing::instrument::Instrumented;

    #[derive(Clone, Copy, Debug, Default)]
    pub struct CurrentSpanExecutor<E> { _p: () }
    impl<E> CurrentSpanExecutor<E> {
        pub fn new(inner: E) -> Self;
    }
    impl<E, F> Executor<F> for CurrentSpanExecutor<E> where E: Executor<Instrumented<F>>, F: Future {}
    #[derive(Clone, Debug)]
    pub struct WithSpanExecutor<E> { _p: () }
    impl<E> WithSpanExecutor<E> {
        pub fn new(inner: E, span: Span) -> Self;
        pub fn current(inner: E) -> Self;
    }
    impl<E, F> Executor<F> for WithSpanExecutor<E> where E: Executor<Instrumented<F>>, F: Future {}
    #[derive(Clone, Debug)]
    pub struct MkSpanExecutor<E, F> { _p: () }
    impl<E, F> MkSpanExecutor<E, F> {
        pub fn new(inner: E, mk: F) -> Self;
    }
    impl<E, F, Fut> Executor<Fut> for MkSpanExecutor<E, F> where E: Executor<Instrumented<Fut>>, F: Fn() -> Span, Fut: Future {}
}
pub mod tokio;
pub use crate::rt::tokio::{TokioExecutor, TokioIo, TokioTimer};
pub use crate::rt::tracing::{CurrentSpanExecutor, MkSpanExecutor, WithSpanExecutor};
