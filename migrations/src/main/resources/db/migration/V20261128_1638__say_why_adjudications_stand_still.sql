-- Why: an adjudication is stayed on one of the grounds that the law lists, which until now were words only.
ALTER TABLE administrative_adjudication ADD COLUMN stay_ground VARCHAR(30) NULL;
