-- Files sent with a form that is not filed yet; the form's key ties them together.
CREATE TABLE draft_file (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  form_key    CHAR(36)     NOT NULL,
  sha256      CHAR(64)     NOT NULL,
  name        VARCHAR(200) NOT NULL,
  media_type  VARCHAR(100) NOT NULL,
  size        BIGINT       NOT NULL,
  received_at DATETIME(6)  NOT NULL,
  KEY ix_draft_file_form (form_key, id),
  KEY ix_draft_file_received (received_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
