CREATE TABLE matter_right (
  id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  matter_id     BIGINT       NOT NULL,
  position      INT          NOT NULL,
  ip_type       VARCHAR(30)  NOT NULL,
  number        VARCHAR(60)  NULL,
  class_numbers VARCHAR(60)  NULL,
  name          VARCHAR(100) NULL,
  CONSTRAINT uq_matter_right_position UNIQUE (matter_id, position),
  KEY ix_matter_right_number (number),
  CONSTRAINT fk_matter_right_matter FOREIGN KEY (matter_id) REFERENCES matter (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
