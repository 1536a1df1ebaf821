-- What was filed stays: it can be struck out, with a reason, and is never removed. Papers may also be taken in at the counter.
ALTER TABLE evidence
  ADD COLUMN taken_in_by BIGINT NULL,
  ADD COLUMN struck_at DATETIME(6) NULL,
  ADD COLUMN strike_reason VARCHAR(500) NULL,
  ADD CONSTRAINT fk_evidence_taken_in_by FOREIGN KEY (taken_in_by) REFERENCES staff (id);
