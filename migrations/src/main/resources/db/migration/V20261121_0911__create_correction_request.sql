CREATE TABLE correction_request (
  id           BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  matter_id    BIGINT      NOT NULL,
  items        TEXT        NOT NULL,
  requested_by BIGINT      NOT NULL,
  requested_at DATETIME(6) NOT NULL,
  due_on       DATE        NOT NULL,
  answered_at  DATETIME(6) NULL,
  KEY ix_correction_request_matter (matter_id, id),
  CONSTRAINT fk_correction_request_matter FOREIGN KEY (matter_id) REFERENCES matter (id),
  CONSTRAINT fk_correction_request_staff FOREIGN KEY (requested_by) REFERENCES staff (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
