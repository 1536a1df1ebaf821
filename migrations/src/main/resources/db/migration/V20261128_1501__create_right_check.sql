CREATE TABLE right_check (
  id           BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  matter_id    BIGINT        NOT NULL,
  right_number VARCHAR(60)   NOT NULL,
  register     VARCHAR(100)  NOT NULL,
  checked_on   DATE          NOT NULL,
  result       VARCHAR(20)   NOT NULL,
  note         VARCHAR(1000) NULL,
  staff_id     BIGINT        NOT NULL,
  recorded_at  DATETIME(6)   NOT NULL,
  KEY ix_right_check_matter (matter_id, checked_on),
  CONSTRAINT fk_right_check_matter FOREIGN KEY (matter_id) REFERENCES matter (id),
  CONSTRAINT fk_right_check_staff FOREIGN KEY (staff_id) REFERENCES staff (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
