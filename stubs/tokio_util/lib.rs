//! tokio-util 0.7.20

extern crate bytes;
extern crate futures_core;
extern crate futures_io;
extern crate futures_sink;
extern crate tokio;

pub mod codec;
pub mod udp {
    use bytes::BytesMut;
    use crate::codec::{Decoder, Encoder};
    use futures_core::Stream;
    use futures_sink::Sink;
    use std::borrow::Borrow;
    use std::net::SocketAddr;
    use tokio::net::UdpSocket;

    #[derive(Debug)]
    pub struct UdpFramed<C, T = UdpSocket> { _p: () }
    impl<C, T> Stream for UdpFramed<C, T> where T: Borrow<UdpSocket>, C: Decoder {
        type Item = Result<(C::Item, SocketAddr), C::Error>;
    }
    impl<I, C, T> Sink<(I, SocketAddr)> for UdpFramed<C, T> where T: Borrow<UdpSocket>, C: Encoder<I> {
        type Error = C::Error;
    }
    impl<C, T> UdpFramed<C, T> where T: Borrow<UdpSocket> {
        pub fn new(socket: T, codec: C) -> UdpFramed<C, T>;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn codec(&self) -> &C;
        pub fn codec_mut(&mut self) -> &mut C;
        pub fn read_buffer(&self) -> &BytesMut;
        pub fn read_buffer_mut(&mut self) -> &mut BytesMut;
        pub fn into_inner(self) -> T;
    }
}
pub mod net {
    use std::future::Future;
    use std::net::SocketAddr;
    use std::task::{Context, Poll};
    use tokio::{io, net};

    pub trait Listener {
        type Io: io::AsyncRead + io::AsyncWrite;
        type Addr;
        fn poll_accept(&mut self, cx: &mut Context<'_>) -> Poll<std::io::Result<(Self::Io, Self::Addr)>>;
        #[cancel(safe)]
        fn accept(&mut self) -> ListenerAcceptFut<'_, Self> where Self: Sized;
        fn local_addr(&self) -> std::io::Result<Self::Addr>;
    }
    #[derive(Debug)]
    pub struct ListenerAcceptFut<'a, L> { _p: () }
    impl<'a, L> Future for ListenerAcceptFut<'a, L> where L: Listener { type Output = std::io::Result<(L::Io, L::Addr)>; }
    impl Listener for net::UnixListener {
        type Io = net::UnixStream;
        type Addr = net::unix::SocketAddr;
    }
    impl Listener for net::TcpListener {
        type Io = net::TcpStream;
        type Addr = SocketAddr;
    }
}
pub mod compat;
pub mod io;
pub mod context {
    use std::future::Future;
    use tokio::runtime::{Handle, Runtime};

    #[runs(closure = inline)]
    pub struct TokioContext<F> { _p: () }
    impl<F> TokioContext<F> {
        pub fn new(future: F, handle: Handle) -> TokioContext<F>;
        pub fn handle(&self) -> &Handle;
        pub fn into_inner(self) -> F;
    }
    impl<F: Future> Future for TokioContext<F> { type Output = F::Output; }
    pub trait RuntimeExt {
        fn wrap<F: Future>(&self, fut: F) -> TokioContext<F>;
    }
    impl RuntimeExt for Runtime {}
}
pub mod task;
pub mod time;
pub mod sync;
pub mod either;
pub mod future {
    use crate::sync::CancellationToken;
    use std::future::Future;
    use std::time::Duration;
    use tokio::time;

    pub struct WithCancellationTokenFuture<'a, F: Future> { _p: () }
    impl<'a, F: Future> Future for WithCancellationTokenFuture<'a, F> { type Output = Option<F::Output>; }
    pub struct WithCancellationTokenFutureOwned<F: Future> { _p: () }
    impl<F: Future> Future for WithCancellationTokenFutureOwned<F> { type Output = Option<F::Output>; }
    #[runs(closure = inline)]
    pub trait FutureExt: Future {
        fn timeout(self, timeout: Duration) -> time::Timeout<Self> where Self: Sized;
        fn timeout_at(self, deadline: time::Instant) -> time::Timeout<Self> where Self: Sized;
        fn with_cancellation_token(self, cancellation_token: &CancellationToken) -> WithCancellationTokenFuture<'_, Self>
        where Self: Sized;
        fn with_cancellation_token_owned(
            self,
            cancellation_token: CancellationToken,
        ) -> WithCancellationTokenFutureOwned<Self> where Self: Sized;
    }
    impl<T: Future + ?Sized> FutureExt for T {}
}
pub use bytes;
