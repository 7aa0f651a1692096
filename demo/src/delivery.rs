//! Messages go out.

use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;
use tokio::sync::{mpsc, watch};

pub struct Job {
    pub id: u64,
    pub body: Vec<u8>,
}

/// Delivers until the queue is closed or the service stops; returns what is still queued then.
pub async fn run(mut jobs: mpsc::Receiver<Job>, mut stopped: watch::Receiver<bool>) -> mpsc::Receiver<Job> {
    loop {
        tokio::select! {
            Some(job) = jobs.recv() => {
                tokio::spawn(async move { deliver(&job).await });
            }
            Ok(()) = stopped.changed() => return jobs,
        }
    }
}

/// Delivers what is left when the service stops.
pub async fn flush(mut jobs: mpsc::Receiver<Job>) {
    let span = tracing::info_span!("flush");
    let _entered = span.enter();
    while let Some(job) = jobs.recv().await {
        if let Err(error) = deliver(&job).await {
            tracing::warn!(job.id, %error, "lost");
        }
    }
}

/// Hands a message to the next server.
async fn deliver(job: &Job) -> std::io::Result<()> {
    let mut socket = TcpStream::connect("127.0.0.1:25").await?;
    socket.write_all(&job.body).await?;
    tracing::info!(job.id, "delivered");
    Ok(())
}
