-- Only years that an administrator has edited: the city's script leaves their days alone.
CREATE TABLE calendar_year (
  of_year   INT         NOT NULL PRIMARY KEY,
  version   INT         NOT NULL,
  edited_by BIGINT      NOT NULL,
  edited_at DATETIME(6) NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
