//! event-listener 5.4.2

use std::future::Future;
use std::time::{Duration, Instant};
pub macro listener;
pub trait Notification {}
#[derive(Clone, Debug)]
pub struct Additional<N: ?Sized> { _p: () }
#[derive(Clone, Debug)]
pub struct Relaxed<N: ?Sized> { _p: () }
#[derive(Clone, Debug)]
pub struct Tag<N: ?Sized, T> { _p: () }
pub struct TagWith<N: ?Sized, F> { _p: () }
pub trait IntoNotification {
    type Tag;
    type Notify: Notification<Tag = Self::Tag>;
    fn into_notification(self) -> Self::Notify;
    fn additional(self) -> Additional<Self::Notify> where Self: Sized;
    fn relaxed(self) -> Relaxed<Self::Notify> where Self: Sized;
    fn tag<T: Clone>(self, tag: T) -> Tag<Self::Notify, T> where Self: Sized + IntoNotification<Tag = ()>;
    fn tag_with<T, F>(self, tag: F) -> TagWith<Self::Notify, F> where Self: Sized + IntoNotification<Tag = ()>, F: FnMut() -> T;
}
pub struct Event<T = ()> { _p: () }
impl Default for Event {}
impl<T> Event<T> {
    pub const fn with_tag() -> Self;
    pub fn is_notified(&self) -> bool;
    pub fn listen(&self) -> EventListener<T>;
    pub fn notify(&self, notify: impl IntoNotification<Tag = T>) -> usize;
    pub fn total_listeners(&self) -> usize;
}
impl Event<()> {
    pub const fn new() -> Self;
    pub fn notify_relaxed(&self, n: usize) -> usize;
    pub fn notify_additional(&self, n: usize) -> usize;
    pub fn notify_additional_relaxed(&self, n: usize) -> usize;
}
pub trait Listener<T = ()>: Future<Output = T> {
    #[blocks(lock, instead = " use `.await` on the listener")]
    fn wait(self) -> T;
    #[blocks(lock, instead = " use `.await` on the listener")]
    fn wait_timeout(self, timeout: Duration) -> Option<T>;
    #[blocks(lock, instead = " use `.await` on the listener")]
    fn wait_deadline(self, deadline: Instant) -> Option<T>;
    fn discard(self) -> bool;
    fn listens_to(&self, event: &Event<T>) -> bool;
    fn same_event(&self, other: &Self) -> bool;
}
#[cancel(queue)]
pub struct EventListener<T = ()> { _p: () }
impl<N: ?Sized> Notification for N {}
impl<N: Notification> IntoNotification for N {
    type Tag = N::Tag;
    type Notify = N;
}
