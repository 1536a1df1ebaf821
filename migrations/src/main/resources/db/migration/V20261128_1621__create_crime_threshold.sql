CREATE TABLE crime_threshold (
  code       VARCHAR(40)    NOT NULL PRIMARY KEY,
  offence    VARCHAR(30)    NOT NULL,
  measure    VARCHAR(30)    NOT NULL,
  least      DECIMAL(15, 2) NOT NULL,
  grave      DECIMAL(15, 2) NULL,
  given      VARCHAR(20)    NOT NULL,
  halves     BOOLEAN        NOT NULL,
  basis      VARCHAR(200)   NOT NULL,
  valid_from DATE           NOT NULL,
  valid_to   DATE           NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
