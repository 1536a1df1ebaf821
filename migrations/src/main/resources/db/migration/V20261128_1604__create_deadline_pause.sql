CREATE TABLE deadline_pause (
  id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  deadline_id BIGINT        NOT NULL,
  reason      VARCHAR(40)   NOT NULL,
  note        VARCHAR(1000) NULL,
  since_at    DATETIME(6)   NOT NULL,
  until_at    DATETIME(6)   NULL,
  paused_by   BIGINT        NULL,
  resumed_by  BIGINT        NULL,
  KEY ix_deadline_pause (deadline_id, id),
  CONSTRAINT fk_deadline_pause FOREIGN KEY (deadline_id) REFERENCES deadline (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
