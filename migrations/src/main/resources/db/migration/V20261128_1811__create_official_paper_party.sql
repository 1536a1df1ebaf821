-- Which parties a paper is addressed to, and when each opened it here for the first time.
CREATE TABLE official_paper_party (
  id       BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  paper_id BIGINT      NOT NULL,
  party_id BIGINT      NOT NULL,
  read_at  DATETIME(6) NULL,
  UNIQUE KEY uq_official_paper_party (paper_id, party_id),
  KEY ix_official_paper_party (party_id),
  CONSTRAINT fk_official_paper_party_paper FOREIGN KEY (paper_id) REFERENCES official_paper (id),
  CONSTRAINT fk_official_paper_party_party FOREIGN KEY (party_id) REFERENCES party (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
