CREATE TABLE enforcement_measure (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  case_id     BIGINT       NOT NULL,
  kind        VARCHAR(30)  NOT NULL,
  what        TEXT         NOT NULL,
  officers    VARCHAR(200) NOT NULL,
  taken_on    DATE         NOT NULL,
  disposal    TEXT         NULL,
  disposed_on DATE         NULL,
  recorded_by BIGINT       NOT NULL,
  recorded_at DATETIME(6)  NOT NULL,
  KEY ix_enforcement_measure_case (case_id, id),
  CONSTRAINT fk_enforcement_measure_case FOREIGN KEY (case_id) REFERENCES enforcement_case (id),
  CONSTRAINT fk_enforcement_measure_recorded_by FOREIGN KEY (recorded_by) REFERENCES staff (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
