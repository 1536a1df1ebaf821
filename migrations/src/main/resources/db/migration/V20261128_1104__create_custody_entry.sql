CREATE TABLE custody_entry (
  id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  evidence_id BIGINT        NOT NULL,
  act         VARCHAR(30)   NOT NULL,
  details     VARCHAR(1000) NOT NULL,
  actor_kind  VARCHAR(20)   NOT NULL,
  staff_id    BIGINT        NULL,
  party_id    BIGINT        NULL,
  account_id  BIGINT        NULL,
  network     VARCHAR(60)   NULL,
  occurred_at DATETIME(6)   NOT NULL,
  KEY ix_custody_entry_evidence (evidence_id, id),
  CONSTRAINT fk_custody_entry_evidence FOREIGN KEY (evidence_id) REFERENCES evidence (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
