-- Why: an adjudication is refused or closed on one of the grounds that the law lists, which until now were words only.
ALTER TABLE administrative_adjudication
  ADD COLUMN refusal_ground VARCHAR(30) NULL,
  ADD COLUMN closing_ground VARCHAR(30) NULL;
