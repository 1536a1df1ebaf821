-- Why: the ledger of transfers lists referrals to courts among the others, newest first.
ALTER TABLE court_referral ADD KEY ix_court_referral_opened (opened_at, id);
