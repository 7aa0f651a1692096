//! lazy_static 1.5.1

pub macro lazy_static;
pub trait LazyStatic {
    fn initialize(lazy: &Self);
}
pub fn initialize<T: LazyStatic>(lazy: &T);
