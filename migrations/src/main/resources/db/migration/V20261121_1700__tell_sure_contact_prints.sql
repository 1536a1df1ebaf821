-- What somebody typed about others must not take a matter from an officer by itself.
ALTER TABLE contact_print ADD COLUMN sure BOOLEAN NOT NULL DEFAULT TRUE;
