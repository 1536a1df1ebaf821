CREATE TABLE authenticator (
  staff_id  BIGINT       NOT NULL PRIMARY KEY,
  secret    VARCHAR(200) NOT NULL,
  last_step BIGINT       NOT NULL,
  made_at   DATETIME(6)  NOT NULL,
  reset_at  DATETIME(6)  NULL,
  CONSTRAINT fk_authenticator_staff FOREIGN KEY (staff_id) REFERENCES staff (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
