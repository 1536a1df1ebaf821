-- A browser that has shown number and query code; one cookie may open several matters.
CREATE TABLE party_access (
  token_hash   CHAR(64)    NOT NULL,
  party_id     BIGINT      NOT NULL,
  code_version INT         NOT NULL,
  opened_at    DATETIME(6) NOT NULL,
  last_seen_at DATETIME(6) NOT NULL,
  PRIMARY KEY (token_hash, party_id),
  CONSTRAINT fk_party_access_party FOREIGN KEY (party_id) REFERENCES party (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
