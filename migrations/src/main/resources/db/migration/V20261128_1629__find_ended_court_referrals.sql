-- How long such a procedure takes is told from those that have ended lately.
ALTER TABLE court_referral
  ADD KEY ix_court_referral_ended (ended_at, court_id, opened_at);
