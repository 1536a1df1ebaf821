-- How a file was come by is asked when it is handed in; of those from before it is not known.
ALTER TABLE evidence
  ADD COLUMN source VARCHAR(20) NOT NULL DEFAULT 'OTHER',
  ADD COLUMN source_note VARCHAR(500) NULL;
