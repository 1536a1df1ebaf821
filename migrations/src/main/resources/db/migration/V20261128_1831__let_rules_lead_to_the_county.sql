-- By which place (of the act, of the respondent) a rule finds the county's body; null for the body it names itself.
ALTER TABLE routing_rule
  ADD COLUMN county_by VARCHAR(20) NULL;
