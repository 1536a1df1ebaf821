-- A form that could not be taken because its sender's session had ended; given back once, within the hour.
CREATE TABLE held_form (
  token_hash CHAR(64)     NOT NULL PRIMARY KEY,
  program    VARCHAR(10)  NOT NULL,
  owner      VARCHAR(60)  NOT NULL,
  path       VARCHAR(300) NOT NULL,
  multipart  BOOLEAN      NOT NULL,
  fields     MEDIUMTEXT   NOT NULL,
  created_at DATETIME(6)  NOT NULL,
  KEY ix_held_form_created (created_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
