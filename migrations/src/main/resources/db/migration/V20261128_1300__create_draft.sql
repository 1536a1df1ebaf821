-- A filing that is not sent yet. Its files stand in draft_file under the same form key.
CREATE TABLE draft (
  id           BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version      INT           NOT NULL,
  form_key     CHAR(36)      NOT NULL,
  kind         VARCHAR(30)   NOT NULL,
  title        VARCHAR(1000) NULL,
  answers      LONGTEXT      NOT NULL,
  account_id   BIGINT        NULL,
  browser_hash CHAR(64)      NULL,
  saved_page   INT           NOT NULL,
  saved_at     DATETIME(6)   NOT NULL,
  expires_at   DATETIME(6)   NOT NULL,
  CONSTRAINT uq_draft_form_key UNIQUE (form_key),
  KEY ix_draft_account (account_id, saved_at),
  KEY ix_draft_browser (browser_hash, saved_at),
  KEY ix_draft_expires (expires_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
