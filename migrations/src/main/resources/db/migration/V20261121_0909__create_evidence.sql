CREATE TABLE evidence (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  matter_id   BIGINT       NOT NULL,
  party_id    BIGINT       NOT NULL,
  sha256      CHAR(64)     NOT NULL,
  name        VARCHAR(200) NOT NULL,
  media_type  VARCHAR(100) NOT NULL,
  size        BIGINT       NOT NULL,
  received_at DATETIME(6)  NOT NULL,
  KEY ix_evidence_matter (matter_id, id),
  CONSTRAINT fk_evidence_matter FOREIGN KEY (matter_id) REFERENCES matter (id),
  CONSTRAINT fk_evidence_party FOREIGN KEY (party_id) REFERENCES party (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
