//! How much each sender may send.

use std::collections::HashMap;
use std::time::Duration;

use parking_lot::Mutex;

#[derive(Default)]
pub struct Limits {
    sent: Mutex<HashMap<String, u32>>,
}

impl Limits {
    /// Counts a message, and slows down those who send many.
    pub async fn count(&self, sender: &str) {
        let mut sent = self.sent.lock();
        let count = sent.entry(sender.to_owned()).or_default();
        *count += 1;
        if *count > 100 {
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// Lets a sender who is over the limit wait.
    pub async fn pause(&self, sender: &str) {
        match self.sent.lock().get(sender) {
            Some(count) if *count > 1_000 => tokio::time::sleep(Duration::from_secs(1)).await,
            _ => {}
        }
    }
}
