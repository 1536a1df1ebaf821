-- Only days that differ from "Monday to Friday works": public holidays and made-up working days.
CREATE TABLE calendar_day (
  day     DATE        NOT NULL PRIMARY KEY,
  working BOOLEAN     NOT NULL,
  name    VARCHAR(20) NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
