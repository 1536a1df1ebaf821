-- Why: every clock has it now.
ALTER TABLE deadline MODIFY COLUMN raw_on DATE NOT NULL;
