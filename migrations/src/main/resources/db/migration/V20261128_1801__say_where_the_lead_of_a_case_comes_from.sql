-- What an authority has found by itself is to be filed sooner than what was reported; the cases there are were reported.
ALTER TABLE enforcement_case ADD COLUMN lead_source VARCHAR(20) NOT NULL DEFAULT 'REPORTED' AFTER body_id;
