-- A code that was lost or copied is made void by another version.
ALTER TABLE enforcement_case ADD COLUMN code_version INT NOT NULL DEFAULT 0 AFTER note;
