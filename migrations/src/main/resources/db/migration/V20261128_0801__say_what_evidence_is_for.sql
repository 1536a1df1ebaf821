-- As with draft_file; most who open a matter look for the proof of the right first.
ALTER TABLE evidence ADD COLUMN purpose VARCHAR(20) NOT NULL DEFAULT 'OTHER';
