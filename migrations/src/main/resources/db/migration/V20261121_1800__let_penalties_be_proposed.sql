-- A penalty is proposed by one officer and takes effect when another one approves it.
ALTER TABLE enforcement_case
  ADD COLUMN proposed_by      BIGINT      NULL AFTER filed_on,
  ADD COLUMN proposed_at      DATETIME(6) NULL AFTER proposed_by,
  ADD COLUMN proposed_number  VARCHAR(60) NULL AFTER proposed_at,
  ADD COLUMN proposed_summary TEXT        NULL AFTER proposed_number,
  ADD CONSTRAINT fk_enforcement_case_proposed_by FOREIGN KEY (proposed_by) REFERENCES staff (id);
