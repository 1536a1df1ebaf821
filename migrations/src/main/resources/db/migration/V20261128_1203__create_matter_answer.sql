CREATE TABLE matter_answer (
  id        BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  matter_id BIGINT      NOT NULL,
  question  VARCHAR(40) NOT NULL,
  answer    TEXT        NOT NULL,
  CONSTRAINT uq_matter_answer_question UNIQUE (matter_id, question),
  CONSTRAINT fk_matter_answer_matter FOREIGN KEY (matter_id) REFERENCES matter (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
