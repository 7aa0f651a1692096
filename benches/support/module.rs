    use std::collections::HashMap;
    use std::sync::{Arc, Mutex};
    use std::time::Duration;

    use tokio::sync::mpsc;

    #[derive(Clone, Debug, Default)]
    pub struct Job {
        pub id: u64,
        pub body: String,
        pub tries: u32,
    }

    pub struct Worker {
        seen: Arc<Mutex<HashMap<u64, Job>>>,
        jobs: mpsc::Receiver<Job>,
        done: mpsc::Sender<u64>,
    }

    impl Worker {
        pub fn new(jobs: mpsc::Receiver<Job>, done: mpsc::Sender<u64>) -> Self {
            Self { seen: Arc::default(), jobs, done }
        }

        pub async fn run(mut self) -> Result<usize, mpsc::error::SendError<u64>> {
            let mut count = 0;
            while let Some(job) = self.jobs.recv().await {
                let wait = self.delay(&job).unwrap_or(Duration::from_millis(10));
                tokio::time::sleep(wait).await;
                let known = self.seen.lock().unwrap().insert(job.id, job.clone()).is_some();
                if !known {
                    self.done.send(job.id).await?;
                    count += 1;
                }
            }
            Ok(count)
        }

        fn delay(&self, job: &Job) -> Option<Duration> {
            let seen = self.seen.lock().ok()?;
            let tries = seen.get(&job.id).map(|before| before.tries).max(Some(job.tries))?;
            (tries > 0).then(|| Duration::from_millis(u64::from(tries) * 100))
        }

        pub async fn restore(&mut self, path: &str) -> std::io::Result<Vec<String>> {
            let text = std::fs::read_to_string(path)?;
            Ok(text.lines().map(str::trim).filter(|line| !line.is_empty()).map(String::from).collect())
        }
    }
