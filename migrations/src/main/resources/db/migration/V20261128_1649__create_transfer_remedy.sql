CREATE TABLE transfer_remedy (
  id           BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version      INT         NOT NULL,
  transfer_id  BIGINT      NOT NULL,
  kind         VARCHAR(30) NOT NULL,
  status       VARCHAR(30) NOT NULL,
  paper_number VARCHAR(60) NULL,
  reason       TEXT        NOT NULL,
  asked_on     DATE        NOT NULL,
  answer       TEXT        NULL,
  answered_on  DATE        NULL,
  due_at       DATETIME(6) NULL,
  ended_at     DATETIME(6) NULL,
  KEY ix_transfer_remedy_transfer (transfer_id, id),
  KEY ix_transfer_remedy_due (due_at),
  CONSTRAINT fk_transfer_remedy_transfer FOREIGN KEY (transfer_id) REFERENCES transfer (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
