CREATE TABLE account (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version         INT          NOT NULL,
  kind            VARCHAR(20)  NOT NULL,
  name            VARCHAR(120) NOT NULL,
  email           VARCHAR(254) NULL,
  phone           VARCHAR(200) NULL,
  credit_code     VARCHAR(18)  NULL,
  password_hash   VARCHAR(200) NOT NULL,
  created_at      DATETIME(6)  NOT NULL,
  confirmed_at    DATETIME(6)  NULL,
  closed_at       DATETIME(6)  NULL,
  CONSTRAINT uq_account_email UNIQUE (email)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
