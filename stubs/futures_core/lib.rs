//! futures-core 0.3.34

pub mod future {
    use std::ops::DerefMut;
    use std::panic::AssertUnwindSafe;
    use std::pin::Pin;
    use std::task::{Context, Poll};
    pub use std::future::Future;

    pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;
    pub type LocalBoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + 'a>>;
    pub trait FusedFuture: Future {
        fn is_terminated(&self) -> bool;
    }
    pub trait TryFuture: Future {
        type Ok;
        type Error;
        fn try_poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<Self::Ok, Self::Error>>;
    }
    impl<F: FusedFuture + ?Sized + Unpin> FusedFuture for &mut F {}
    impl<P> FusedFuture for Pin<P> where P: DerefMut + Unpin, P::Target: FusedFuture {}
    impl<F, T, E> TryFuture for F where F: ?Sized + Future<Output = Result<T, E>> {
        type Ok = T;
        type Error = E;
    }
    impl<F: FusedFuture + ?Sized + Unpin> FusedFuture for Box<F> {}
    impl<F: FusedFuture> FusedFuture for AssertUnwindSafe<F> {}
}
pub mod stream {
    use std::ops::DerefMut;
    use std::panic::AssertUnwindSafe;
    use std::pin::Pin;
    use std::task::{Context, Poll};

    pub type BoxStream<'a, T> = Pin<Box<dyn Stream<Item = T> + Send + 'a>>;
    pub type LocalBoxStream<'a, T> = Pin<Box<dyn Stream<Item = T> + 'a>>;
    pub trait Stream {
        type Item;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>>;
        fn size_hint(&self) -> (usize, Option<usize>);
    }
    pub trait FusedStream: Stream {
        fn is_terminated(&self) -> bool;
    }
    pub trait TryStream: Stream {
        type Ok;
        type Error;
        fn try_poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Self::Ok, Self::Error>>>;
    }
    impl<S: ?Sized + Stream + Unpin> Stream for &mut S { type Item = S::Item; }
    impl<P> Stream for Pin<P> where P: DerefMut + Unpin, P::Target: Stream { type Item = <P::Target as Stream>::Item; }
    impl<F: ?Sized + FusedStream + Unpin> FusedStream for &mut F {}
    impl<P> FusedStream for Pin<P> where P: DerefMut + Unpin, P::Target: FusedStream {}
    impl<S, T, E> TryStream for S where S: ?Sized + Stream<Item = Result<T, E>> {
        type Ok = T;
        type Error = E;
    }
    impl<S: ?Sized + Stream + Unpin> Stream for Box<S> { type Item = S::Item; }
    impl<S: Stream> Stream for AssertUnwindSafe<S> { type Item = S::Item; }
    impl<S: ?Sized + FusedStream + Unpin> FusedStream for Box<S> {}
}
pub mod task {
    pub use std::task::{Context, Poll, RawWaker, RawWakerVTable, Waker};
}
pub use crate::future::{FusedFuture, TryFuture};
pub use crate::stream::{FusedStream, Stream, TryStream};
pub use std::future::Future;
pub macro ready;
