CREATE TABLE expert (
  id       BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version  INT          NOT NULL,
  name     VARCHAR(60)  NOT NULL,
  fields   VARCHAR(300) NOT NULL,
  employer VARCHAR(100) NOT NULL,
  phone    VARCHAR(400) NULL,
  email    VARCHAR(800) NULL,
  active   BOOLEAN      NOT NULL,
  KEY ix_expert_order (active, name)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
