CREATE TABLE matter_condition (
  id             BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  matter_id      BIGINT      NOT NULL,
  condition_name VARCHAR(40) NOT NULL,
  answer         VARCHAR(60) NOT NULL,
  staff_id       BIGINT      NOT NULL,
  recorded_at    DATETIME(6) NOT NULL,
  KEY ix_matter_condition_matter (matter_id, id),
  CONSTRAINT fk_matter_condition_matter FOREIGN KEY (matter_id) REFERENCES matter (id),
  CONSTRAINT fk_matter_condition_staff FOREIGN KEY (staff_id) REFERENCES staff (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
