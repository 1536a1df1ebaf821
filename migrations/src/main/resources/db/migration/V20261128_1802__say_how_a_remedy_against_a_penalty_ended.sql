-- A reconsideration or a suit ends with an outcome; everything else that is noted of a case has none.
ALTER TABLE enforcement_act ADD COLUMN outcome VARCHAR(20) NULL AFTER note;
