-- So that an owner's forms can be counted, of which only a few are kept.
ALTER TABLE held_form ADD KEY ix_held_form_owner (owner, program, created_at);
