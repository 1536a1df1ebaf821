-- A decision may be revoked with the order to decide anew: another case, which knows the one it comes from.
ALTER TABLE enforcement_case
  ADD COLUMN again_of BIGINT NULL AFTER lead_source,
  ADD CONSTRAINT fk_enforcement_case_again_of FOREIGN KEY (again_of) REFERENCES enforcement_case (id);
