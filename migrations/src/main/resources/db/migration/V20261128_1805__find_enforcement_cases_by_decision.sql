-- The party of a penalty looks it up by the number on its paper.
CREATE INDEX ix_enforcement_case_decision ON enforcement_case (decision_number);
