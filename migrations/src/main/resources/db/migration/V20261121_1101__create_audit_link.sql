-- Insert-only, like the entries. The key refuses a second link at one place, so that two programs cannot fork the chain.
CREATE TABLE audit_link (
  seq      BIGINT   NOT NULL PRIMARY KEY,
  day      DATE     NOT NULL,
  entry_id BIGINT   NOT NULL,
  hash     CHAR(64) NOT NULL,
  CONSTRAINT uq_audit_link_entry UNIQUE (entry_id),
  KEY ix_audit_link_day (day, seq)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
