-- The offices a matter can be with: the centre, the committee, authorities, courts, police, procuratorate.
CREATE TABLE body (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  code       VARCHAR(40)  NOT NULL,
  name       VARCHAR(80)  NOT NULL,
  short_name VARCHAR(40)  NOT NULL,
  kind       VARCHAR(30)  NOT NULL,
  address    VARCHAR(200) NOT NULL,
  phone      VARCHAR(40)  NOT NULL,
  CONSTRAINT uq_body_code UNIQUE (code)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
