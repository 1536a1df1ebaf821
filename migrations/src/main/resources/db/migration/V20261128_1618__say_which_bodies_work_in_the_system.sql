-- Some bodies a matter is handed over to have no desk here; nothing may be laid on one.
ALTER TABLE body
  ADD COLUMN in_system BOOLEAN NOT NULL DEFAULT TRUE;
