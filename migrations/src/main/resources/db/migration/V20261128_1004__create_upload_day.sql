-- How much an account or a network has sent on a day; who it was is a keyed hash.
CREATE TABLE upload_day (
  who   CHAR(64) NOT NULL,
  day   DATE     NOT NULL,
  bytes BIGINT   NOT NULL,
  PRIMARY KEY (who, day),
  KEY ix_upload_day_day (day)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
