CREATE TABLE administrative_mediation_opinion (
  id           BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  mediation_id BIGINT      NOT NULL,
  party_id     BIGINT      NOT NULL,
  opinion      VARCHAR(20) NOT NULL,
  words        TEXT        NULL,
  channel      VARCHAR(20) NOT NULL,
  day          DATE        NOT NULL,
  recorded_by  BIGINT      NULL,
  recorded_at  DATETIME(6) NOT NULL,
  KEY ix_administrative_mediation_opinion_party (mediation_id, party_id, id),
  CONSTRAINT fk_administrative_mediation_opinion_mediation
    FOREIGN KEY (mediation_id) REFERENCES administrative_mediation (id),
  CONSTRAINT fk_administrative_mediation_opinion_party FOREIGN KEY (party_id) REFERENCES party (id),
  CONSTRAINT fk_administrative_mediation_opinion_staff FOREIGN KEY (recorded_by) REFERENCES staff (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
