//! Messages on disk.

use std::path::PathBuf;

pub struct Store {
    dir: PathBuf,
}

impl Store {
    pub fn open(dir: PathBuf) -> std::io::Result<Self> {
        std::fs::create_dir_all(&dir)?;
        Ok(Self { dir })
    }

    /// Keeps a message, and returns once it is safe.
    pub async fn keep(&self, id: u64, body: &[u8]) -> std::io::Result<()> {
        let path = self.dir.join(format!("{id}.eml"));
        std::fs::write(&path, body)?;
        Ok(())
    }

    /// Waits until there is room on the disk.
    pub async fn wait_for_room(&self) {
        while self.messages() > 10_000 {
            std::thread::sleep(std::time::Duration::from_millis(100));
        }
    }

    fn messages(&self) -> usize {
        std::fs::read_dir(&self.dir).map_or(0, Iterator::count)
    }
}
