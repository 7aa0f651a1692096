//! tower-layer 0.3.3

#[derive(Clone, Default)]
pub struct Identity { _p: () }
impl Identity {
    pub const fn new() -> Identity;
}
impl<S> Layer<S> for Identity { type Service = S; }
pub fn layer_fn<T>(f: T) -> LayerFn<T>;
#[derive(Clone, Copy)]
pub struct LayerFn<F> { _p: () }
impl<F, S, Out> Layer<S> for LayerFn<F> where F: Fn(S) -> Out { type Service = Out; }
#[derive(Clone)]
pub struct Stack<Inner, Outer> { _p: () }
impl<Inner, Outer> Stack<Inner, Outer> {
    pub const fn new(inner: Inner, outer: Outer) -> Self;
}
impl<S, Inner, Outer> Layer<S> for Stack<Inner, Outer> where Inner: Layer<S>, Outer: Layer<Inner::Service> {
    type Service = Outer::Service;
}
pub trait Layer<S> {
    type Service;
    fn layer(&self, inner: S) -> Self::Service;
}
impl<S> Layer<S> for () { type Service = S; }
impl<S, L1> Layer<S> for (L1,) where L1: Layer<S> { type Service = L1::Service; }
impl<S, L1, L2> Layer<S> for (L1, L2) where L1: Layer<L2::Service>, L2: Layer<S> { type Service = L1::Service; }
impl<S, L1, L2, L3> Layer<S> for (L1, L2, L3) where L1: Layer<L2::Service>, L2: Layer<L3::Service>, L3: Layer<S> {
    type Service = L1::Service;
}
impl<S, L1, L2, L3, L4> Layer<S> for (L1, L2, L3, L4)
where L1: Layer<L2::Service>, L2: Layer<L3::Service>, L3: Layer<L4::Service>, L4: Layer<S> {
    type Service = L1::Service;
}
impl<S, L1, L2, L3, L4, L5> Layer<S> for (L1, L2, L3, L4, L5)
where L1: Layer<L2::Service>, L2: Layer<L3::Service>, L3: Layer<L4::Service>, L4: Layer<L5::Service>, L5: Layer<S> {
    type Service = L1::Service;
}
impl<S, L1, L2, L3, L4, L5, L6> Layer<S> for (L1, L2, L3, L4, L5, L6)
where L1: Layer<L2::Service>, L2: Layer<L3::Service>, L3: Layer<L4::Service>, L4: Layer<L5::Service>, L5: Layer<L6::Service>, L6: Layer<S> {
    type Service = L1::Service;
}
impl<S, L1, L2, L3, L4, L5, L6, L7> Layer<S> for (L1, L2, L3, L4, L5, L6, L7)
where L1: Layer<L2::Service>, L2: Layer<L3::Service>, L3: Layer<L4::Service>, L4: Layer<L5::Service>, L5: Layer<L6::Service>, L6: Layer<L7::Service>, L7: Layer<S> {
    type Service = L1::Service;
}
impl<S, L1, L2, L3, L4, L5, L6, L7, L8> Layer<S> for (L1, L2, L3, L4, L5, L6, L7, L8)
where L1: Layer<L2::Service>, L2: Layer<L3::Service>, L3: Layer<L4::Service>, L4: Layer<L5::Service>, L5: Layer<L6::Service>, L6: Layer<L7::Service>, L7: Layer<L8::Service>, L8: Layer<S> {
    type Service = L1::Service;
}
impl<S, L1, L2, L3, L4, L5, L6, L7, L8, L9> Layer<S> for (L1, L2, L3, L4, L5, L6, L7, L8, L9)
where L1: Layer<L2::Service>, L2: Layer<L3::Service>, L3: Layer<L4::Service>, L4: Layer<L5::Service>, L5: Layer<L6::Service>, L6: Layer<L7::Service>, L7: Layer<L8::Service>, L8: Layer<L9::Service>, L9: Layer<S> {
    type Service = L1::Service;
}
impl<S, L1, L2, L3, L4, L5, L6, L7, L8, L9, L10> Layer<S> for (L1, L2, L3, L4, L5, L6, L7, L8, L9, L10)
where L1: Layer<L2::Service>, L2: Layer<L3::Service>, L3: Layer<L4::Service>, L4: Layer<L5::Service>, L5: Layer<L6::Service>, L6: Layer<L7::Service>, L7: Layer<L8::Service>, L8: Layer<L9::Service>, L9: Layer<L10::Service>, L10: Layer<S> {
    type Service = L1::Service;
}
impl<S, L1, L2, L3, L4, L5, L6, L7, L8, L9, L10, L11> Layer<S> for (L1, L2, L3, L4, L5, L6, L7, L8, L9, L10, L11)
where L1: Layer<L2::Service>, L2: Layer<L3::Service>, L3: Layer<L4::Service>, L4: Layer<L5::Service>, L5: Layer<L6::Service>, L6: Layer<L7::Service>, L7: Layer<L8::Service>, L8: Layer<L9::Service>, L9: Layer<L10::Service>, L10: Layer<L11::Service>, L11: Layer<S> {
    type Service = L1::Service;
}
impl<S, L1, L2, L3, L4, L5, L6, L7, L8, L9, L10, L11, L12> Layer<S> for (L1, L2, L3, L4, L5, L6, L7, L8, L9, L10, L11, L12)
where L1: Layer<L2::Service>, L2: Layer<L3::Service>, L3: Layer<L4::Service>, L4: Layer<L5::Service>, L5: Layer<L6::Service>, L6: Layer<L7::Service>, L7: Layer<L8::Service>, L8: Layer<L9::Service>, L9: Layer<L10::Service>, L10: Layer<L11::Service>, L11: Layer<L12::Service>, L12: Layer<S> {
    type Service = L1::Service;
}
impl<S, L1, L2, L3, L4, L5, L6, L7, L8, L9, L10, L11, L12, L13> Layer<S> for (L1, L2, L3, L4, L5, L6, L7, L8, L9, L10, L11, L12, L13)
where L1: Layer<L2::Service>, L2: Layer<L3::Service>, L3: Layer<L4::Service>, L4: Layer<L5::Service>, L5: Layer<L6::Service>, L6: Layer<L7::Service>, L7: Layer<L8::Service>, L8: Layer<L9::Service>, L9: Layer<L10::Service>, L10: Layer<L11::Service>, L11: Layer<L12::Service>, L12: Layer<L13::Service>, L13: Layer<S> {
    type Service = L1::Service;
}
impl<S, L1, L2, L3, L4, L5, L6, L7, L8, L9, L10, L11, L12, L13, L14> Layer<S> for (L1, L2, L3, L4, L5, L6, L7, L8, L9, L10, L11, L12, L13, L14)
where L1: Layer<L2::Service>, L2: Layer<L3::Service>, L3: Layer<L4::Service>, L4: Layer<L5::Service>, L5: Layer<L6::Service>, L6: Layer<L7::Service>, L7: Layer<L8::Service>, L8: Layer<L9::Service>, L9: Layer<L10::Service>, L10: Layer<L11::Service>, L11: Layer<L12::Service>, L12: Layer<L13::Service>, L13: Layer<L14::Service>, L14: Layer<S> {
    type Service = L1::Service;
}
impl<S, L1, L2, L3, L4, L5, L6, L7, L8, L9, L10, L11, L12, L13, L14, L15> Layer<S> for (L1, L2, L3, L4, L5, L6, L7, L8, L9, L10, L11, L12, L13, L14, L15)
where L1: Layer<L2::Service>, L2: Layer<L3::Service>, L3: Layer<L4::Service>, L4: Layer<L5::Service>, L5: Layer<L6::Service>, L6: Layer<L7::Service>, L7: Layer<L8::Service>, L8: Layer<L9::Service>, L9: Layer<L10::Service>, L10: Layer<L11::Service>, L11: Layer<L12::Service>, L12: Layer<L13::Service>, L13: Layer<L14::Service>, L14: Layer<L15::Service>, L15: Layer<S> {
    type Service = L1::Service;
}
impl<S, L1, L2, L3, L4, L5, L6, L7, L8, L9, L10, L11, L12, L13, L14, L15, L16> Layer<S> for (L1, L2, L3, L4, L5, L6, L7, L8, L9, L10, L11, L12, L13, L14, L15, L16)
where L1: Layer<L2::Service>, L2: Layer<L3::Service>, L3: Layer<L4::Service>, L4: Layer<L5::Service>, L5: Layer<L6::Service>, L6: Layer<L7::Service>, L7: Layer<L8::Service>, L8: Layer<L9::Service>, L9: Layer<L10::Service>, L10: Layer<L11::Service>, L11: Layer<L12::Service>, L12: Layer<L13::Service>, L13: Layer<L14::Service>, L14: Layer<L15::Service>, L15: Layer<L16::Service>, L16: Layer<S> {
    type Service = L1::Service;
}
impl<'a, T, S> Layer<S> for &'a T where T: ?Sized + Layer<S> { type Service = T::Service; }
