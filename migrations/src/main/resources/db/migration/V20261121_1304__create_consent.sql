-- What somebody agreed to, in which version of the notice, and when it was taken back.
CREATE TABLE consent (
  id             BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  account_id     BIGINT      NULL,
  party_id       BIGINT      NULL,
  kind           VARCHAR(30) NOT NULL,
  notice_version VARCHAR(20) NOT NULL,
  given_at       DATETIME(6) NOT NULL,
  withdrawn_at   DATETIME(6) NULL,
  KEY ix_consent_account (account_id, kind),
  KEY ix_consent_party (party_id, kind),
  CONSTRAINT fk_consent_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT fk_consent_party FOREIGN KEY (party_id) REFERENCES party (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
