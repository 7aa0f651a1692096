//! pin-project-lite 0.2.18

pub macro pin_project;
