CREATE TABLE administrative_mediation_notice (
  id           BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  mediation_id BIGINT      NOT NULL,
  party_id     BIGINT      NOT NULL,
  sent_at      DATETIME(6) NULL,
  received_on  DATE        NULL,
  channel      VARCHAR(20) NULL,
  left_out_on  DATE        NULL,
  left_out_because TEXT    NULL,
  CONSTRAINT uq_administrative_mediation_notice UNIQUE (mediation_id, party_id),
  KEY ix_administrative_mediation_notice_party (party_id),
  CONSTRAINT fk_administrative_mediation_notice_mediation
    FOREIGN KEY (mediation_id) REFERENCES administrative_mediation (id),
  CONSTRAINT fk_administrative_mediation_notice_party FOREIGN KEY (party_id) REFERENCES party (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
