-- Who asks whether bytes are still named by a file, or which matters an infected one lies in, asks by content.
ALTER TABLE evidence ADD KEY ix_evidence_content (sha256);
