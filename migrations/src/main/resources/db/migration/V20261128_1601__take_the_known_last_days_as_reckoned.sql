-- Why: of the clocks started before, nobody has kept the day before it moved off a day of rest.
UPDATE deadline SET raw_on = due_on WHERE raw_on IS NULL;
