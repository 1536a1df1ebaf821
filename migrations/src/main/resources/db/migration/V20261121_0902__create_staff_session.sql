CREATE TABLE staff_session (
  token_hash   CHAR(64)    NOT NULL PRIMARY KEY,
  staff_id     BIGINT      NOT NULL,
  created_at   DATETIME(6) NOT NULL,
  last_seen_at DATETIME(6) NOT NULL,
  CONSTRAINT fk_staff_session_staff FOREIGN KEY (staff_id) REFERENCES staff (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
