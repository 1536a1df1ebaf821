CREATE TABLE remedy_statement (
  case_id         BIGINT       NOT NULL PRIMARY KEY,
  reconsideration VARCHAR(100) NOT NULL,
  court           VARCHAR(100) NOT NULL,
  CONSTRAINT fk_remedy_statement_case FOREIGN KEY (case_id) REFERENCES enforcement_case (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
