-- Who sees a file is decided file by file. The version is of what can change of it, so that two hands do not cross.
ALTER TABLE evidence
  ADD COLUMN visibility VARCHAR(20) NOT NULL DEFAULT 'OWN_SIDE',
  ADD COLUMN seal_requested BOOLEAN NOT NULL DEFAULT FALSE,
  ADD COLUMN version INT NOT NULL DEFAULT 0;
