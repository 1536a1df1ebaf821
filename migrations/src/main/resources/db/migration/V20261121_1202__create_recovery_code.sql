CREATE TABLE recovery_code (
  id        BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  staff_id  BIGINT       NOT NULL,
  place     INT          NOT NULL,
  code_hash VARCHAR(200) NOT NULL,
  used_at   DATETIME(6)  NULL,
  CONSTRAINT uq_recovery_code_place UNIQUE (staff_id, place),
  CONSTRAINT fk_recovery_code_staff FOREIGN KEY (staff_id) REFERENCES staff (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
