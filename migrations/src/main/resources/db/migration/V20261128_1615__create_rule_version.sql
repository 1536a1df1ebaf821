CREATE TABLE rule_version (
  id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  published_by BIGINT       NOT NULL,
  published_at DATETIME(6)  NOT NULL,
  note         VARCHAR(500) NOT NULL,
  CONSTRAINT fk_rule_version_staff FOREIGN KEY (published_by) REFERENCES staff (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
