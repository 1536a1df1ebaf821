CREATE TABLE other_office (
  topic   VARCHAR(30)  NOT NULL PRIMARY KEY,
  name    VARCHAR(120) NOT NULL,
  phone   VARCHAR(40)  NOT NULL,
  website VARCHAR(200) NULL,
  advice  TEXT         NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
