-- Insert-only: the programs' accounts may not update or delete here. No foreign keys, which would lock what they name.
CREATE TABLE audit_entry (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  occurred_at DATETIME(6)  NOT NULL,
  actor_kind  VARCHAR(20)  NOT NULL,
  actor_id    BIGINT       NULL,
  act         VARCHAR(40)  NOT NULL,
  outcome     VARCHAR(20)  NOT NULL,
  matter_id   BIGINT       NULL,
  subject     VARCHAR(120) NOT NULL,
  network     VARCHAR(45)  NULL,
  KEY ix_audit_entry_time (occurred_at),
  KEY ix_audit_entry_actor (actor_kind, actor_id, occurred_at),
  KEY ix_audit_entry_act (act, occurred_at),
  KEY ix_audit_entry_outcome (outcome, occurred_at),
  KEY ix_audit_entry_matter (matter_id, occurred_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
