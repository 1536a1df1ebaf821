-- What the numbers of a body's transfer letters begin with. City data, loaded by a repeatable script.
CREATE TABLE letter_word (
  body_code VARCHAR(40) NOT NULL PRIMARY KEY,
  word      VARCHAR(20) NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
