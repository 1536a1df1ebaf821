-- An account that acts as a party. Several may: colleagues, or whoever was given the code.
CREATE TABLE party_tie (
  id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  party_id   BIGINT      NOT NULL,
  account_id BIGINT      NOT NULL,
  origin     VARCHAR(20) NOT NULL,
  since      DATETIME(6) NOT NULL,
  ended_at   DATETIME(6) NULL,
  KEY ix_party_tie_account (account_id, ended_at),
  CONSTRAINT fk_party_tie_party FOREIGN KEY (party_id) REFERENCES party (id),
  CONSTRAINT fk_party_tie_account FOREIGN KEY (account_id) REFERENCES account (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
