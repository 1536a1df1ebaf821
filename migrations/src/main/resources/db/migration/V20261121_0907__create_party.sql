CREATE TABLE party (
  id                   BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  matter_id            BIGINT       NOT NULL,
  side                 VARCHAR(20)  NOT NULL,
  position             INT          NOT NULL,
  kind                 VARCHAR(20)  NOT NULL,
  name                 VARCHAR(120) NOT NULL,
  credit_code          VARCHAR(18)  NULL,
  phone                VARCHAR(30)  NULL,
  email                VARCHAR(120) NULL,
  address              VARCHAR(200) NULL,
  representative_name  VARCHAR(60)  NULL,
  representative_phone VARCHAR(30)  NULL,
  representative_kind  VARCHAR(30)  NULL,
  code_version         INT          NOT NULL,
  invited_at           DATETIME(6)  NULL,
  CONSTRAINT uq_party_position UNIQUE (matter_id, side, position),
  CONSTRAINT fk_party_matter FOREIGN KEY (matter_id) REFERENCES matter (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
