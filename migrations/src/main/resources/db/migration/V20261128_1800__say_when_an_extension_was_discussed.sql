-- What those in charge have to discuss carries the day of their discussion; of other extensions there is none.
ALTER TABLE deadline_extension ADD COLUMN decided_on DATE NULL;
