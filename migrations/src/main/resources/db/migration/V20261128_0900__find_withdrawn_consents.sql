-- What was kept on after a consent was taken back is looked through again and again, until the law lets it go.
CREATE INDEX ix_consent_withdrawn ON consent (kind, withdrawn_at);
