CREATE TABLE staff (
  id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version       INT          NOT NULL,
  login         VARCHAR(60)  NOT NULL,
  name          VARCHAR(60)  NOT NULL,
  role          VARCHAR(30)  NOT NULL,
  body_id       BIGINT       NOT NULL,
  password_hash VARCHAR(200) NOT NULL,
  created_at    DATETIME(6)  NOT NULL,
  disabled_at   DATETIME(6)  NULL,
  CONSTRAINT uq_staff_login UNIQUE (login),
  CONSTRAINT fk_staff_body FOREIGN KEY (body_id) REFERENCES body (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
