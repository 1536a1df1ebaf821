CREATE TABLE counter_filing (
  id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  matter_id      BIGINT       NOT NULL,
  channel        VARCHAR(20)  NOT NULL,
  outside_number VARCHAR(60)  NULL,
  consent_note   VARCHAR(300) NOT NULL,
  taken_by       BIGINT       NOT NULL,
  taken_at       DATETIME(6)  NOT NULL,
  code_shown_at  DATETIME(6)  NULL,
  CONSTRAINT uq_counter_filing_matter UNIQUE (matter_id),
  CONSTRAINT fk_counter_filing_matter FOREIGN KEY (matter_id) REFERENCES matter (id),
  CONSTRAINT fk_counter_filing_taken_by FOREIGN KEY (taken_by) REFERENCES staff (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
