CREATE TABLE account_session (
  id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  token_hash   CHAR(64)     NOT NULL,
  account_id   BIGINT       NOT NULL,
  device       VARCHAR(100) NOT NULL,
  created_at   DATETIME(6)  NOT NULL,
  last_seen_at DATETIME(6)  NOT NULL,
  CONSTRAINT uq_account_session_token UNIQUE (token_hash),
  KEY ix_account_session_account (account_id, last_seen_at),
  CONSTRAINT fk_account_session_account FOREIGN KEY (account_id) REFERENCES account (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
