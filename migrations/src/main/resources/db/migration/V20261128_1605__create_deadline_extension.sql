CREATE TABLE deadline_extension (
  id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  deadline_id BIGINT        NOT NULL,
  position    INT           NOT NULL,
  amount      INT           NOT NULL,
  unit        VARCHAR(20)   NOT NULL,
  approval    VARCHAR(20)   NOT NULL,
  reason      VARCHAR(1000) NOT NULL,
  extended_by BIGINT        NOT NULL,
  extended_at DATETIME(6)   NOT NULL,
  UNIQUE KEY ux_deadline_extension (deadline_id, position),
  CONSTRAINT fk_deadline_extension FOREIGN KEY (deadline_id) REFERENCES deadline (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
