-- A case of any right stands still, not of trademarks alone; of those that do already only the reason in words is known.
ALTER TABLE enforcement_case ADD COLUMN stay_ground VARCHAR(20) NULL AFTER secret_proofs;
