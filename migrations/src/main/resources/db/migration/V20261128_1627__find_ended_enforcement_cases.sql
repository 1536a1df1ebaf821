-- How long such a procedure takes is told from those that have ended lately.
ALTER TABLE enforcement_case
  ADD KEY ix_enforcement_case_ended (ended_at, body_id, opened_at);
