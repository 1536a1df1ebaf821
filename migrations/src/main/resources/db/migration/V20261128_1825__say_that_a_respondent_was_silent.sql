-- Why: a last day that has passed in silence counts as declining, and is a ground of its own not to file.
ALTER TABLE administrative_mediation ADD COLUMN silent_on DATE NULL;
