//! Messages come in: a length, then as many bytes.

use std::io;
use std::sync::Arc;

use tokio::io::AsyncReadExt;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{mpsc, watch};

use crate::delivery::Job;
use crate::limits::Limits;
use crate::store::Store;

pub async fn serve(
    listener: TcpListener,
    store: Arc<Store>,
    limits: Arc<Limits>,
    queue: mpsc::Sender<Job>,
    mut stopped: watch::Receiver<bool>,
) -> io::Result<()> {
    let mut next_id = 0;
    loop {
        tokio::select! {
            accepted = listener.accept() => {
                let (socket, peer) = accepted?;
                next_id += 1;
                let session = Session { id: next_id, sender: peer.ip().to_string(), socket };
                tokio::spawn(session.run(store.clone(), limits.clone(), queue.clone(), stopped.clone()));
            }
            _ = stopped.changed() => return Ok(()),
        }
    }
}

struct Session {
    id: u64,
    sender: String,
    socket: TcpStream,
}

impl Session {
    async fn run(
        mut self,
        store: Arc<Store>,
        limits: Arc<Limits>,
        queue: mpsc::Sender<Job>,
        mut stopped: watch::Receiver<bool>,
    ) -> io::Result<()> {
        limits.pause(&self.sender).await;
        let mut length = [0; 4];
        self.socket.read_exact(&mut length).await?;
        let mut body = vec![0; u32::from_be_bytes(length) as usize];
        let mut filled = 0;
        while filled < body.len() {
            tokio::select! {
                read = self.socket.read_exact(&mut body[filled..]) => filled += read?,
                _ = tokio::time::sleep(std::time::Duration::from_secs(5)) => tracing::info!(self.id, "a slow sender"),
                _ = stopped.changed() => return Ok(()),
            }
        }
        limits.count(&self.sender).await;
        store.wait_for_room().await;
        store.keep(self.id, &body).await?;
        let _ = queue.send(Job { id: self.id, body }).await;
        Ok(())
    }
}
