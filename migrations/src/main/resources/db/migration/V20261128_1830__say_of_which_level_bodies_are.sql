-- A county's bodies stand beside the city's: a lead goes to the police of the same level, a report to the county of the act.
-- place_code is null for the city whose table this is; parent_code names the body of the city that has the same task.
ALTER TABLE body
  ADD COLUMN level VARCHAR(20) NOT NULL DEFAULT 'CITY',
  ADD COLUMN place_code VARCHAR(30) NULL,
  ADD COLUMN parent_code VARCHAR(40) NULL;
