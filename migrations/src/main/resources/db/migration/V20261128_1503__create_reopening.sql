CREATE TABLE reopening (
  id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  matter_id   BIGINT      NOT NULL,
  party_id    BIGINT      NOT NULL,
  account_id  BIGINT      NULL,
  new_facts   TEXT        NOT NULL,
  outcome     VARCHAR(30) NULL,
  reopened_at DATETIME(6) NOT NULL,
  KEY ix_reopening_matter (matter_id),
  CONSTRAINT fk_reopening_matter FOREIGN KEY (matter_id) REFERENCES matter (id),
  CONSTRAINT fk_reopening_party FOREIGN KEY (party_id) REFERENCES party (id),
  CONSTRAINT fk_reopening_account FOREIGN KEY (account_id) REFERENCES account (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
