-- Every answer is kept; the latest of a party counts.
CREATE TABLE mediation_consent (
  id           BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  mediation_id BIGINT      NOT NULL,
  party_id     BIGINT      NOT NULL,
  answer       VARCHAR(20) NOT NULL,
  channel      VARCHAR(20) NOT NULL,
  recorded_by  BIGINT      NULL,
  answered_at  DATETIME(6) NOT NULL,
  KEY ix_mediation_consent_mediation (mediation_id, id),
  CONSTRAINT fk_mediation_consent_mediation FOREIGN KEY (mediation_id) REFERENCES mediation (id),
  CONSTRAINT fk_mediation_consent_party FOREIGN KEY (party_id) REFERENCES party (id),
  CONSTRAINT fk_mediation_consent_staff FOREIGN KEY (recorded_by) REFERENCES staff (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
