-- Failed sign-ins by login and by network; what they slow down is decided in casework.
CREATE TABLE sign_in_attempt (
  id           BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  subject_hash CHAR(64)    NOT NULL,
  failed_at    DATETIME(6) NOT NULL,
  KEY ix_sign_in_attempt_subject (subject_hash, failed_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
