-- Why: a trademark case is stayed while ownership is disputed; and a report on a trade secret says what it has shown.
ALTER TABLE enforcement_case
  ADD COLUMN secret_proofs VARCHAR(200) NULL,
  ADD COLUMN stay_reason TEXT NULL;
