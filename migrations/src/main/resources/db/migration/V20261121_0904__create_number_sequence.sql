-- One row per series of numbers (for example the matters of one day); locked while a number is drawn, never max()+1.
CREATE TABLE number_sequence (
  series     VARCHAR(60) NOT NULL PRIMARY KEY,
  last_drawn BIGINT      NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
