//! A mail queue: takes messages over TCP, keeps them on disk, and delivers them in the background.
//!
//! It compiles, and on a quiet day it works. On a busy one it stalls, loses mail and mixes up its logs.

mod delivery;
mod intake;
mod limits;
mod store;

use std::sync::Arc;

use tokio::net::TcpListener;
use tokio::sync::{mpsc, watch};

use crate::limits::Limits;
use crate::store::Store;

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let store = Arc::new(Store::open("mail".into())?);
    let limits = Arc::new(Limits::default());
    let (queue, jobs) = mpsc::channel(64);
    let (stop, stopped) = watch::channel(false);

    let delivery = tokio::spawn(delivery::run(jobs, stopped.clone()));

    let listener = TcpListener::bind("127.0.0.1:2525").await?;
    let server = tokio::spawn(intake::serve(listener, store, limits, queue, stopped));
    tokio::signal::ctrl_c().await?;
    stop.send_replace(true);
    server.await??;
    delivery::flush(delivery.await?).await;
    Ok(())
}
