-- A row is the claim to tell of a clock once: whoever inserts it sends the mails.
CREATE TABLE deadline_notice (
  id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  deadline_id BIGINT      NOT NULL,
  kind        VARCHAR(20) NOT NULL,
  due_on      DATE        NOT NULL,
  created_at  DATETIME(6) NOT NULL,
  UNIQUE KEY ux_deadline_notice (deadline_id, kind, due_on),
  CONSTRAINT fk_deadline_notice FOREIGN KEY (deadline_id) REFERENCES deadline (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
