CREATE TABLE enforcement_act (
  id       BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  case_id  BIGINT      NOT NULL,
  kind     VARCHAR(30) NOT NULL,
  day      DATE        NOT NULL,
  note     TEXT        NOT NULL,
  noted_by BIGINT      NOT NULL,
  noted_at DATETIME(6) NOT NULL,
  CONSTRAINT uq_enforcement_act_kind UNIQUE (case_id, kind),
  CONSTRAINT fk_enforcement_act_case FOREIGN KEY (case_id) REFERENCES enforcement_case (id),
  CONSTRAINT fk_enforcement_act_noted_by FOREIGN KEY (noted_by) REFERENCES staff (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
