CREATE TABLE outbox_message (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  matter_id       BIGINT       NOT NULL,
  party_id        BIGINT       NOT NULL,
  notice          VARCHAR(60)  NOT NULL,
  details         TEXT         NOT NULL,
  recipient       VARCHAR(120) NOT NULL,
  status          VARCHAR(20)  NOT NULL,
  attempts        INT          NOT NULL,
  failure         VARCHAR(200) NULL,
  created_at      DATETIME(6)  NOT NULL,
  next_attempt_at DATETIME(6)  NOT NULL,
  sent_at         DATETIME(6)  NULL,
  KEY ix_outbox_message_due (status, next_attempt_at),
  CONSTRAINT fk_outbox_message_matter FOREIGN KEY (matter_id) REFERENCES matter (id),
  CONSTRAINT fk_outbox_message_party FOREIGN KEY (party_id) REFERENCES party (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
