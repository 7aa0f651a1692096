//! Assists, asked on a snapshot.

use std::path::Path;
use std::sync::Arc;

use salsa::Cancelled;

use crate::assists::registry::{self, ASSISTS};
use crate::assists::{AssistCx, Files, Offer, OfferId};
use crate::db::{Database, Db};
use crate::findings::{Finding, Fix};
use crate::text::TextRange;

use super::Snapshot;
use super::findings::file_crates;

/// Manifests as they are on the disk.
struct OnDisk;

impl Files for OnDisk {
    fn text(&self, path: &Path) -> Option<Arc<str>> {
        std::fs::read_to_string(path).ok().map(Arc::from)
    }
}

impl Snapshot {
    /// The refactorings that are offered for a cursor or a selection. None has its edits yet: [`Self::resolve`] works them
    /// out.
    ///
    /// # Errors
    /// When something changes meanwhile.
    pub fn assists(&self, path: &Path, range: TextRange) -> Result<Vec<Offer>, Cancelled> {
        self.at(path, range, |cx| registry::refactorings(ASSISTS, cx))
    }

    /// What assists offer to mend a finding of the file at `path`, beside the fixes that the finding brings itself.
    ///
    /// # Errors
    /// When something changes meanwhile.
    pub fn remedies(&self, path: &Path, finding: &Finding) -> Result<Vec<Offer>, Cancelled> {
        self.at(path, finding.range, |cx| registry::remedies(ASSISTS, cx, finding.rule))
    }

    /// All that mends a finding of the file at `path`: its own fixes, then those of assists.
    ///
    /// # Errors
    /// When something changes meanwhile.
    pub fn fixes_of(&self, path: &Path, finding: &Finding) -> Result<Vec<Fix>, Cancelled> {
        let more = self.at(path, finding.range, |cx| registry::fixes(ASSISTS, cx, finding.rule))?;
        Ok(finding.fixes.iter().cloned().chain(more).collect())
    }

    /// The change that was offered; none when it does not stand any more.
    ///
    /// # Errors
    /// When something changes meanwhile.
    pub fn resolve(&self, offer: &OfferId) -> Result<Option<Fix>, Cancelled> {
        let Some(assist) = registry::assist(&offer.assist) else { return Ok(None) };
        self.at(&offer.path, offer.range(), |cx| assist.fix(cx))
    }

    fn at<T: Default>(
        &self,
        path: &Path,
        range: TextRange,
        question: impl FnOnce(&AssistCx<'_>) -> T,
    ) -> Result<T, Cancelled> {
        self.ask(|db| cx(db, path, range).map(|cx| question(&cx)).unwrap_or_default())
    }
}

/// The place in the file. None: the file is not known, or is no part of a crate.
fn cx<'a>(db: &'a Database, path: &Path, range: TextRange) -> Option<AssistCx<'a>> {
    let world = db.world();
    let file = world.file(db, path)?;
    let krate = *file_crates(db, world).get(&file)?.first()?;
    let fits = range.start <= range.end && file.text(db).get(std::ops::Range::<usize>::from(range)).is_some();
    fits.then_some(AssistCx { db, krate, file, range, files: &OnDisk })
}
