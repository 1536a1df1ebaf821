-- How a paper was handed over, as staff record it; party_id is empty when it went to a court.
CREATE TABLE paper_delivery (
  id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  paper_id    BIGINT      NOT NULL,
  party_id    BIGINT      NULL,
  mode        VARCHAR(20) NOT NULL,
  day         DATE        NOT NULL,
  note        TEXT        NOT NULL,
  recorded_by BIGINT      NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  KEY ix_paper_delivery_paper (paper_id, id),
  CONSTRAINT fk_paper_delivery_paper FOREIGN KEY (paper_id) REFERENCES official_paper (id),
  CONSTRAINT fk_paper_delivery_party FOREIGN KEY (party_id) REFERENCES party (id),
  CONSTRAINT fk_paper_delivery_recorded_by FOREIGN KEY (recorded_by) REFERENCES staff (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
