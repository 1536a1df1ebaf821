CREATE TABLE enforcement_case (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version         INT          NOT NULL,
  matter_id       BIGINT       NOT NULL,
  status          VARCHAR(30)  NOT NULL,
  body_id         BIGINT       NOT NULL,
  case_number     VARCHAR(60)  NULL,
  officers        VARCHAR(120) NULL,
  filed_on        DATE         NULL,
  result          VARCHAR(30)  NULL,
  decision_number VARCHAR(60)  NULL,
  decided_on      DATE         NULL,
  note            TEXT         NULL,
  opened_at       DATETIME(6)  NOT NULL,
  ended_at        DATETIME(6)  NULL,
  KEY ix_enforcement_case_matter (matter_id),
  CONSTRAINT fk_enforcement_case_matter FOREIGN KEY (matter_id) REFERENCES matter (id),
  CONSTRAINT fk_enforcement_case_body FOREIGN KEY (body_id) REFERENCES body (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
