-- Who verifies a file may have its SM3 only.
ALTER TABLE evidence_content ADD KEY ix_evidence_content_sm3 (sm3);
