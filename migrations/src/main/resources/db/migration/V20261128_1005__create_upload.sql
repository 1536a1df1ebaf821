-- Files of forms that come in pieces; their bytes lie beside the evidence until all have come.
CREATE TABLE upload (
  id            CHAR(43)     NOT NULL PRIMARY KEY,
  form_key      CHAR(36)     NOT NULL,
  browser       CHAR(64)     NOT NULL,
  purpose       VARCHAR(20)  NOT NULL,
  name          VARCHAR(200) NOT NULL,
  length        BIGINT       NOT NULL,
  changed       BIGINT       NOT NULL,
  received      BIGINT       NOT NULL,
  draft_file_id BIGINT       NULL,
  created_at    DATETIME(6)  NOT NULL,
  updated_at    DATETIME(6)  NOT NULL,
  KEY ix_upload_form (form_key),
  KEY ix_upload_browser (browser, name, length),
  KEY ix_upload_updated (updated_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
