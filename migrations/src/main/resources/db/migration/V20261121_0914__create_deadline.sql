CREATE TABLE deadline (
  id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  matter_id  BIGINT      NOT NULL,
  rule       VARCHAR(40) NOT NULL,
  started_on DATE        NOT NULL,
  due_on     DATE        NOT NULL,
  status     VARCHAR(20) NOT NULL,
  ended_at   DATETIME(6) NULL,
  KEY ix_deadline_matter (matter_id, status, due_on),
  CONSTRAINT fk_deadline_matter FOREIGN KEY (matter_id) REFERENCES matter (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
