-- Files are asked for by what they show; those from before were not.
ALTER TABLE draft_file ADD COLUMN purpose VARCHAR(20) NOT NULL DEFAULT 'OTHER';
