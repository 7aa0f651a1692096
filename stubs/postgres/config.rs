//! postgres 0.19.14

use crate::Client;
use std::net::IpAddr;
use std::path::Path;
use std::str::FromStr;
use std::time::Duration;
use tokio_postgres::{Error, Socket};
use tokio_postgres::error::DbError;
use tokio_postgres::tls::{MakeTlsConnect, TlsConnect};
pub use tokio_postgres::config::{ChannelBinding, Host, LoadBalanceHosts, SslMode, SslNegotiation, TargetSessionAttrs};

#[derive(Clone)]
pub struct Config { _p: () }
impl Default for Config {}
impl Config {
    pub fn new() -> Config;
    pub fn user(&mut self, user: &str) -> &mut Config;
    pub fn get_user(&self) -> Option<&str>;
    pub fn password<T>(&mut self, password: T) -> &mut Config where T: AsRef<[u8]>;
    pub fn get_password(&self) -> Option<&[u8]>;
    pub fn dbname(&mut self, dbname: &str) -> &mut Config;
    pub fn get_dbname(&self) -> Option<&str>;
    pub fn options(&mut self, options: &str) -> &mut Config;
    pub fn get_options(&self) -> Option<&str>;
    pub fn application_name(&mut self, application_name: &str) -> &mut Config;
    pub fn get_application_name(&self) -> Option<&str>;
    pub fn ssl_mode(&mut self, ssl_mode: SslMode) -> &mut Config;
    pub fn get_ssl_mode(&self) -> SslMode;
    pub fn ssl_negotiation(&mut self, ssl_negotiation: SslNegotiation) -> &mut Config;
    pub fn get_ssl_negotiation(&self) -> SslNegotiation;
    pub fn host(&mut self, host: &str) -> &mut Config;
    pub fn get_hosts(&self) -> &[Host];
    pub fn get_hostaddrs(&self) -> &[IpAddr];
    pub fn host_path<T>(&mut self, host: T) -> &mut Config where T: AsRef<Path>;
    pub fn hostaddr(&mut self, hostaddr: IpAddr) -> &mut Config;
    pub fn port(&mut self, port: u16) -> &mut Config;
    pub fn get_ports(&self) -> &[u16];
    pub fn connect_timeout(&mut self, connect_timeout: Duration) -> &mut Config;
    pub fn get_connect_timeout(&self) -> Option<&Duration>;
    pub fn tcp_user_timeout(&mut self, tcp_user_timeout: Duration) -> &mut Config;
    pub fn get_tcp_user_timeout(&self) -> Option<&Duration>;
    pub fn keepalives(&mut self, keepalives: bool) -> &mut Config;
    pub fn get_keepalives(&self) -> bool;
    pub fn keepalives_idle(&mut self, keepalives_idle: Duration) -> &mut Config;
    pub fn get_keepalives_idle(&self) -> Duration;
    pub fn keepalives_interval(&mut self, keepalives_interval: Duration) -> &mut Config;
    pub fn get_keepalives_interval(&self) -> Option<Duration>;
    pub fn keepalives_retries(&mut self, keepalives_retries: u32) -> &mut Config;
    pub fn get_keepalives_retries(&self) -> Option<u32>;
    pub fn target_session_attrs(&mut self, target_session_attrs: TargetSessionAttrs) -> &mut Config;
    pub fn get_target_session_attrs(&self) -> TargetSessionAttrs;
    pub fn channel_binding(&mut self, channel_binding: ChannelBinding) -> &mut Config;
    pub fn get_channel_binding(&self) -> ChannelBinding;
    pub fn load_balance_hosts(&mut self, load_balance_hosts: LoadBalanceHosts) -> &mut Config;
    pub fn get_load_balance_hosts(&self) -> LoadBalanceHosts;
    pub fn notice_callback<F>(&mut self, f: F) -> &mut Config where F: Fn(DbError) + Send + Sync + 'static;
    #[blocks(db)]
    pub fn connect<T>(&self, tls: T) -> Result<Client, Error>
    where T: MakeTlsConnect<Socket> + 'static + Send, T::TlsConnect: Send, T::Stream: Send, <T::TlsConnect as TlsConnect<Socket>>::Future: Send;
}
impl FromStr for Config { type Err = Error; }
impl From<tokio_postgres::Config> for Config {}
