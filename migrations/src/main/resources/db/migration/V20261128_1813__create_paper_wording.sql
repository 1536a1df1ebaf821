-- What official papers say, a paragraph a row, with placeholders for what the record knows. City data, loaded by a repeatable script.
CREATE TABLE paper_wording (
  kind     VARCHAR(40)  NOT NULL,
  part     VARCHAR(20)  NOT NULL,
  position INT          NOT NULL,
  if_known BOOLEAN      NOT NULL,
  ip_types VARCHAR(200) NOT NULL,
  grounds  VARCHAR(200) NOT NULL DEFAULT '',
  words    TEXT         NOT NULL,
  PRIMARY KEY (kind, part, position)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
