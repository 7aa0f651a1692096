//! std 1.95.0

use crate::convert::AsRef;
use crate::io::Result;
use crate::option::Option;
use crate::os::unix::net::SocketAddr;

pub trait SocketAddrExt {
    fn from_abstract_name<N>(name: N) -> Result<SocketAddr> where N: AsRef<[u8]>;
    fn as_abstract_name(&self) -> Option<&[u8]>;
}

pub trait TcpStreamExt {
    fn set_quickack(&self, quickack: bool) -> Result<()>;
    fn quickack(&self) -> Result<bool>;
}
