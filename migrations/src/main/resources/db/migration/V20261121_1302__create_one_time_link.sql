-- What a mailed link is good for. The token itself is computed when the mail is written and stored nowhere.
CREATE TABLE one_time_link (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  purpose    VARCHAR(30)  NOT NULL,
  email      VARCHAR(254) NOT NULL,
  account_id BIGINT       NULL,
  staff_id   BIGINT       NULL,
  subject_id BIGINT       NULL,
  created_at DATETIME(6)  NOT NULL,
  expires_at DATETIME(6)  NOT NULL,
  used_at    DATETIME(6)  NULL,
  KEY ix_one_time_link_email (email, purpose, created_at),
  CONSTRAINT fk_one_time_link_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT fk_one_time_link_staff FOREIGN KEY (staff_id) REFERENCES staff (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
