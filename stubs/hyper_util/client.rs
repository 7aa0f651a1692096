//! hyper-util 0.1.21

pub mod legacy;
pub mod pool;
pub mod proxy {
    pub mod matcher {
        use http::header::HeaderValue;

        pub struct Matcher { _p: () }
        impl Matcher {
            pub fn from_env() -> Self;
            pub fn from_system() -> Self;
            pub fn builder() -> Builder;
            pub fn intercept(&self, dst: &http::Uri) -> Option<Intercept>;
        }
        #[derive(Clone)]
        pub struct Intercept { _p: () }
        impl Intercept {
            pub fn uri(&self) -> &http::Uri;
            pub fn basic_auth(&self) -> Option<&HeaderValue>;
            pub fn raw_auth(&self) -> Option<(&str, &str)>;
        }
        #[derive(Default)]
        pub struct Builder { _p: () }
        impl Builder {
            pub fn all<S>(self, val: S) -> Self;
            pub fn http<S>(self, val: S) -> Self;
            pub fn https<S>(self, val: S) -> Self;
            pub fn no<S>(self, val: S) -> Self;
            pub fn build(self) -> Matcher;
        }
    }
}
