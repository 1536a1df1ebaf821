CREATE TABLE place (
  code      VARCHAR(30) NOT NULL PRIMARY KEY,
  name      VARCHAR(40) NOT NULL,
  territory VARCHAR(20) NOT NULL,
  position  INT         NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
