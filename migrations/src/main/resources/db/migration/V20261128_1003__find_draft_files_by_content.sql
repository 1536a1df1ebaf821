-- As with evidence.
ALTER TABLE draft_file ADD KEY ix_draft_file_content (sha256);
