-- How long such a procedure takes is told from those that have ended lately.
ALTER TABLE mediation
  ADD KEY ix_mediation_ended (ended_at, body_id, opened_at);
