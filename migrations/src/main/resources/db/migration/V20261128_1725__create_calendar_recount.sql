-- One row: the calendar by which all pending clocks were last reckoned. The first recount writes it.
CREATE TABLE calendar_recount (
  id           TINYINT     NOT NULL PRIMARY KEY,
  calendar     CHAR(64)    NOT NULL,
  recounted_at DATETIME(6) NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
