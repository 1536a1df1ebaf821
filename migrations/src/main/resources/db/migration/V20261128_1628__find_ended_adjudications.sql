-- How long such a procedure takes is told from those that have ended lately.
ALTER TABLE administrative_adjudication
  ADD KEY ix_administrative_adjudication_ended (ended_at, body_id, opened_at);
